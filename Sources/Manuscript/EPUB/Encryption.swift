/// `META-INF/encryption.xml`: whether a book is locked. Fonts whose bytes are only stirred (the two ways that the EPUB
/// standard and Adobe have for it) lock nothing.
final class Encryption: MarkupHandler {
  private static let obfuscations = ["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"]
  private static let path = "META-INF/encryption.xml"
  /// How the item that is being told of is locked; nil where that is not said.
  private var method: String?
  private var isKey = false
  private var isProtected = false

  func start(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "EncryptedKey": isKey = true
    case "EncryptedData": method = nil
    case "EncryptionMethod" where !isKey:
      method = attributes["Algorithm"]
      if let method, !Self.obfuscations.contains(method) { isProtected = true }
    default: break
    }
  }

  func end(_ name: String) {
    if name == "EncryptedKey" { isKey = false }
    if name == "EncryptedData", method == nil { isProtected = true }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// How an archive is locked.
  enum Finding: Equatable {
    case open
    /// The name of the protection.
    case locked(String)
    /// The file that would tell is broken, and nothing else tells of a lock: items that are locked will show that they are
    /// no text.
    case unclear(why: String)
  }

  static func find(in archive: Archive) -> Finding {
    // Apple's books say in a file of its own how they are locked, and what.
    if archive.has("META-INF/sinf.xml") { return .locked("Apple FairPlay") }
    guard archive.has(path) else { return .open }
    let encryption = Encryption()
    var broken: String?
    do { try MarkupParser.parseXML(try archive.content(of: path), to: encryption) } catch {
      broken = "\(error)".hasPrefix(path) ? "\(error)" : "\(path): \(error)"
    }
    let scheme = scheme(of: archive)
    if encryption.isProtected { return .locked(scheme ?? "DRM") }
    guard let broken else { return .open }
    return scheme.map { .locked($0) } ?? .unclear(why: broken)
  }

  /// The protection whose files are in an archive; nil where there are none.
  private static func scheme(of archive: Archive) -> String? {
    if archive.has("META-INF/license.lcpl") { return "Readium LCP" }
    if archive.has("META-INF/rights.xml") { return "Adobe ADEPT" }
    return archive.has("rights.xml") ? "Kobo's DRM" : nil
  }
}
