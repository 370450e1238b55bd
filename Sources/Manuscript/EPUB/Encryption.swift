/// `META-INF/encryption.xml`: whether a book is locked. Fonts whose bytes are only stirred (the two ways that the EPUB
/// standard and Adobe have for it) lock nothing.
final class Encryption: MarkupHandler {
  private static let obfuscations = ["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"]
  private var method: String?
  private var isKey = false
  private(set) var isProtected = false

  func start(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "EncryptedKey": isKey = true
    case "EncryptionMethod" where !isKey:
      if let method = attributes["Algorithm"], !Self.obfuscations.contains(method) { isProtected = true }
    default: break
    }
  }

  func end(_ name: String) { if name == "EncryptedKey" { isKey = false } }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// The name of the protection of an archive; nil for one that is open.
  static func protection(of archive: Archive) throws(ArchiveError) -> String? {
    // Apple's books say in a file of its own how they are locked, and what.
    if archive.has("META-INF/sinf.xml") { return "Apple FairPlay" }
    guard archive.has("META-INF/encryption.xml") else { return nil }
    let encryption = Encryption()
    do { try MarkupParser.parseXML(try archive.content(of: "META-INF/encryption.xml"), to: encryption) } catch let error
      as ArchiveError
    {
      throw error
    } catch {
      // What is said until the file breaks counts.
    }
    guard encryption.isProtected else { return nil }
    if archive.has("META-INF/license.lcpl") { return "Readium LCP" }
    if archive.has("META-INF/rights.xml") { return "Adobe ADEPT" }
    if archive.has("rights.xml") { return "Kobo's DRM" }
    return "DRM"
  }
}
