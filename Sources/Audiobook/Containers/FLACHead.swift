import Foundation

/// The start of a FLAC file: the stream's own facts, tags, a picture (RFC 9639, section 8).
struct FLACHead {
  /// The block of the stream's facts as the encoder wrote it.
  let streamInfo: Data
  let tags: [Tag]
  let cover: Cover?

  /// The most bytes of a block.
  private static let most = 1 << 24 - 1

  /// What stands in the file; nil where that is more than its blocks can hold.
  var data: Data? {
    let comments = comments
    guard comments.count <= Self.most else { return nil }
    var data = Data("fLaC".utf8)
    data.append(Self.block(0, streamInfo, isLast: false))
    data.append(Self.block(4, comments, isLast: cover == nil))
    if let cover { data.append(Self.block(6, FLACPicture(cover).data, isLast: true)) }
    return data
  }

  /// The Vorbis comment: lengths with the lowest byte first, unlike all else in FLAC.
  private var comments: Data {
    var data = Data()
    func append(_ text: String) {
      data.append(littleEndian: UInt32(text.utf8.count))
      data.append(contentsOf: text.utf8)
    }
    append("Hearsay")
    data.append(littleEndian: UInt32(tags.count))
    for tag in tags { append("\(tag.name)=\(tag.value)") }
    return data
  }

  private static func block(_ kind: UInt8, _ content: Data, isLast: Bool) -> Data {
    var data = Data([isLast ? kind | 0x80 : kind])
    data.append(contentsOf: [16, 8, 0].map { UInt8(truncatingIfNeeded: content.count >> $0) })
    data.append(content)
    return data
  }

  /// Takes a file's head apart.
  /// - Returns: the stream's facts, and where the frames begin; nil where this is no FLAC file.
  static func read(_ handle: FileHandle) throws -> (streamInfo: Data, frames: UInt64)? {
    guard try handle.read(upToCount: 4) == Data("fLaC".utf8) else { return nil }
    var streamInfo: Data?
    var place: UInt64 = 4
    while let head = try handle.read(upToCount: 4), head.count == 4 {
      let bytes = [UInt8](head)
      let length = Int(bytes[1]) << 16 | Int(bytes[2]) << 8 | Int(bytes[3])
      if bytes[0] & 0x7F == 0 { streamInfo = try handle.read(upToCount: length) }
      place += UInt64(4 + length)
      try handle.seek(toOffset: place)
      if bytes[0] & 0x80 != 0 { return streamInfo.map { ($0, place) } }
    }
    return nil
  }
}
