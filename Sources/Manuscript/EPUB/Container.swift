/// `META-INF/container.xml`: where the package documents are, one for each rendition of the book.
final class Container: MarkupHandler {
  /// The package documents' paths; the first is of the rendition that is meant to be read.
  private(set) var packages: [String] = []

  func start(_ name: String, _ attributes: MarkupAttributes) {
    guard name == "rootfile", packages.count < 100, let path = attributes["full-path"], !path.isEmpty else { return }
    let type = attributes["media-type"]
    if type == nil || type == "application/oebps-package+xml" { packages.append(path) }
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
