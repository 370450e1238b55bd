import HearsayScript

/// A manuscript, or a script in its place, as it came: where from, and its bytes.
struct ManuscriptFile {
  /// The name in messages and in the script's `source`, without the folder.
  let name: String
  /// The full path; `-` for standard input.
  let path: String
  let bytes: [UInt8]

  /// The name without its ending, from which the production's is made.
  var stem: String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  var sha256: String { ContentHash.hex(of: bytes) }
}
