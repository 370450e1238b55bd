import Foundation
import HearsaySpeakerProtocol

/// Takes that are kept nowhere but inside an audiobook: where each lies in it, and when its words are heard.
///
/// For a render that leaves only the book: a later one cuts out of it what has not changed. Each take has its sum, so what
/// lies elsewhere by now, or was changed, is not taken for it.
///
/// The file is text, with a take's ``TakeWords`` after its row:
///
///     hearsay-archive 1
///     4f0c… 22050 9c41e07b53d2aa10 64
///     hearsay-words 1
///     …
///
/// A take's row is its key, the sample of the audiobook at which it begins, its ``TakeSum`` in hexadecimal digits, and the
/// bytes of what follows.
public struct TakeArchive: Sendable {
  private struct Entry {
    var start: Int
    var sum: UInt64
    /// Where its words' times are in the content.
    var words: Range<Int>
  }

  private static let firstRow = "hearsay-archive 1"

  private let audiobook: String
  private let firstSample: Int
  private let content: [UInt8]
  private let entries: [TakeKey: Entry]

  /// Reads an archive; nil where there is none.
  ///
  /// - Parameters:
  ///   - file: The archive's path.
  ///   - audiobook: The path of a WAV file, 16-bit PCM, one channel.
  ///   - firstSample: The offset in bytes of its first sample.
  public init?(file: String, audiobook: String, firstSample: Int) {
    guard let bytes = FileManager.default.contents(atPath: file) else { return nil }
    let content = Array(bytes)
    var place = 0
    func row() -> Substring? {
      guard let end = content[place...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      defer { place = end + 1 }
      return Substring(String(decoding: content[place..<end], as: UTF8.self))
    }
    guard row() == Self.firstRow[...] else { return nil }
    var entries: [TakeKey: Entry] = [:]
    while place < content.count {
      let parts = row()?.split(separator: " ") ?? []
      guard parts.count == 4, let key = TakeKey(hex: parts[0]), let start = Int(parts[1]),
        let sum = UInt64(parts[2], radix: 16),
        let length = Int(parts[3]), start >= 0, (0...content.count - place).contains(length)
      else { return nil }
      entries[key] = Entry(start: start, sum: sum, words: place..<place + length)
      place += length
    }
    self.audiobook = audiobook
    self.firstSample = firstSample
    self.content = content
    self.entries = entries
  }

  /// Writes the archive of an audiobook that has just been made.
  ///
  /// - Parameters:
  ///   - takes: The takes and the samples of the audiobook at which they begin; of equal takes one is enough.
  ///   - store: Where the takes still are.
  /// - Throws: ``SpeechError/cannotWrite(folder:reason:)``.
  public static func write(
    _ takes: [(key: TakeKey, start: Int)], of store: TakeStore, to file: String
  ) throws(SpeechError) {
    var text = Array("\(firstRow)\n".utf8)
    var known: Set<TakeKey> = []
    for take in takes where known.insert(take.key).inserted {
      guard let tail = store.tail(of: take.key) else { continue }
      let times = tail.words.fileContent
      text += Array("\(take.key.hex) \(take.start) \(String(tail.sum, radix: 16)) \(times.count)\n".utf8) + times
    }
    do { try Data(text).write(to: URL(filePath: file), options: .atomic) } catch {
      throw .cannotWrite(folder: file, reason: error.localizedDescription)
    }
  }

  /// Makes the file of a take that is in the audiobook.
  ///
  /// - Returns: The take's words; nil where the audiobook does not hold it, or no longer.
  /// - Throws: ``SpeechError/cannotWrite(folder:reason:)``.
  func restore(_ key: TakeKey, to path: TakePath) throws(SpeechError) -> TakeWords? {
    guard let entry = entries[key], let words = TakeWords(fileContent: Array(content[entry.words])),
      let file = FileHandle(forReadingAtPath: audiobook)
    else { return nil }
    defer { try? file.close() }
    do {
      try file.seek(toOffset: UInt64(firstSample + 2 * entry.start))
      let samples = try file.read(upToCount: 2 * words.samples) ?? Data()
      guard sum(of: samples, and: words) == entry.sum, let rate = sampleRate(file) else { return nil }
      var writer = try TakeWriter(to: path, sampleRate: rate)
      try samples.withUnsafeBytes { try writer.write($0) }
      try writer.finish(words)
      return words
    } catch let error as SystemError {
      throw .cannotWrite(folder: path.stem, reason: systemReason(error.number))
    } catch {
      throw .cannotWrite(folder: path.stem, reason: error.localizedDescription)
    }
  }

  /// Samples a second: the number eight bytes into the format chunk, which ends eight bytes before the samples.
  private func sampleRate(_ file: FileHandle) -> Int? {
    guard firstSample >= 20, (try? file.seek(toOffset: UInt64(firstSample - 20))) != nil,
      let bytes = try? file.read(upToCount: 4), bytes.count == 4
    else { return nil }
    return bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private func sum(of samples: Data, and words: TakeWords) -> UInt64 {
    var sum = TakeSum()
    samples.withUnsafeBytes { sum.add($0) }
    words.fileContent.withUnsafeBytes { sum.add($0) }
    return sum.value
  }
}
