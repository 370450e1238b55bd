/// Paths inside an archive.
enum ArchivePath {
  /// The entry that a reference means, from the entry in which it stands; nil where it leads out of the archive or to
  /// another place than a file.
  ///
  /// A fragment and a query are taken off, percent signs are decoded.
  static func resolved(_ reference: String, from base: String) -> String? {
    let bare = reference.prefix { $0 != "#" && $0 != "?" }
    if bare.isEmpty { return base }
    if hasScheme(bare) { return nil }
    var parts = bare.first == "/" ? [] : base.split(separator: "/").dropLast().map(String.init)
    for part in decoded(bare).split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  /// The entry that a reference would mean if its percent signs were part of the name.
  static func raw(_ reference: String, from base: String) -> String {
    (base.split(separator: "/").dropLast() + [Substring(reference)]).joined(separator: "/")
  }

  /// What stands after the `#`; nil where nothing does.
  static func fragment(of reference: String) -> String? {
    guard let hash = reference.firstIndex(of: "#") else { return nil }
    let fragment = decoded(reference[reference.index(after: hash)...])
    return fragment.isEmpty ? nil : fragment
  }

  /// Whether a reference names a scheme such as `http:` or `file:`.
  private static func hasScheme(_ reference: Substring) -> Bool {
    guard let colon = reference.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = reference[..<colon]
    return scheme.first?.isLetter == true
      && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }

  private static func decoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "%"), rest.count >= 3,
        let value = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
