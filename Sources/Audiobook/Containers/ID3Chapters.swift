import Foundation

/// Chapters as an MP3 file holds them: a frame for each, and tables of contents (ID3v2 Chapter Frame Addendum 1.0).
///
/// A table counts its entries in a byte. More than 255 chapters are named by tables of their own, which the table at the top
/// names.
struct ID3Chapters {
  /// Where chapters begin; the first is at 0.
  let markers: [Marker]
  /// Where the last chapter ends.
  let samples: Int
  /// Samples a second.
  let rate: Int

  /// The most entries of a table.
  private static let most = 255

  /// A chapter or a table: what it is called in the file, and which chapters it stands for.
  private struct Entry {
    let id: String
    let numbers: ClosedRange<Int>
  }

  /// The frames: tables from the top, then the chapters; none where there is no chapter.
  var frames: [ID3Frame] {
    guard !markers.isEmpty else { return [] }
    let chapters = markers.indices.map { Entry(id: "ch\($0)", numbers: $0 + 1...$0 + 1) }
    return tables(of: chapters) + markers.indices.map(chapter)
  }

  private func tables(of entries: [Entry]) -> [ID3Frame] {
    guard entries.count > Self.most else { return [table("toc", entries, isTop: true)] }
    var tables: [ID3Frame] = []
    var above: [Entry] = []
    for start in stride(from: 0, to: entries.count, by: Self.most) {
      let part = entries[start..<min(start + Self.most, entries.count)]
      guard let first = part.first?.numbers.lowerBound, let last = part.last?.numbers.upperBound else { continue }
      let entry = Entry(id: "toc\(first)-\(last)", numbers: first...last)
      above.append(entry)
      tables.append(table(entry.id, part, title: "\(first)–\(last)"))
    }
    return self.tables(of: above) + tables
  }

  /// A table of contents, which says that its entries are in order.
  private func table(_ id: String, _ entries: some Collection<Entry>, title: String? = nil, isTop: Bool = false)
    -> ID3Frame
  {
    var content = Self.terminated(id)
    content.append(contentsOf: [isTop ? 3 : 1, UInt8(entries.count)])
    for entry in entries { content.append(Self.terminated(entry.id)) }
    if let title { content.append(ID3Frame("TIT2", text: title).data) }
    return ID3Frame("CTOC", content)
  }

  private func chapter(_ index: Int) -> ID3Frame {
    var content = Self.terminated("ch\(index)")
    let end = index + 1 < markers.count ? markers[index + 1].sample : samples
    for sample in [markers[index].sample, end] {
      content.append(bigEndian: UInt32(clamping: (sample * 1000 + rate / 2) / rate))
    }
    // The places in bytes are not told.
    for _ in 0..<2 { content.append(bigEndian: UInt32.max) }
    content.append(ID3Frame("TIT2", text: markers[index].name).data)
    return ID3Frame("CHAP", content)
  }

  private static func terminated(_ id: String) -> Data { Data(id.utf8 + [0]) }
}
