import Foundation

/// A cover as FLAC holds it, and Ogg files in base64 (RFC 9639, section 8.8).
struct FLACPicture {
  let cover: Cover

  init(_ cover: Cover) { self.cover = cover }

  /// The block's content.
  var data: Data {
    var data = Data()
    func append(_ number: Int) { data.append(bigEndian: UInt32(number)) }
    // 3 is the front cover.
    append(3)
    append(cover.kind.mediaType.utf8.count)
    data.append(contentsOf: cover.kind.mediaType.utf8)
    // No description; the picture's size; no palette.
    for number in [0, cover.width, cover.height, cover.depth, 0] { append(number) }
    append(cover.bytes.count)
    data.append(contentsOf: cover.bytes)
    return data
  }
}
