import Foundation

/// The tag at the start of an MP3 file (ID3 tag version 2.3.0, section 3.1).
///
/// Version 2.3 is what the most players read; of 2.4, programs read the sizes of a chapter's inner frames in two ways.
struct ID3Tag {
  let frames: [ID3Frame]

  /// The most bytes that a tag can say it has.
  private static let most = 1 << 28 - 1

  /// What stands in the file; nil where that is more than a tag can hold.
  var data: Data? {
    let content = frames.reduce(into: Data()) { $0.append($1.data) }
    guard content.count <= Self.most else { return nil }
    // The version and no flags; the size has seven bits in each byte, so that no decoder takes it for sound.
    var data = Data("ID3".utf8) + [3, 0, 0]
    data.append(contentsOf: [21, 14, 7, 0].map { UInt8(content.count >> $0 & 0x7F) })
    return data + content
  }
}
