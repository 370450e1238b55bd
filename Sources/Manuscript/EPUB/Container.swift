/// `META-INF/container.xml`: where the package document is.
final class Container: MarkupHandler {
  /// The package document's path.
  private(set) var package: String?

  func start(_ name: String, _ attributes: MarkupAttributes) {
    guard name == "rootfile", package == nil, let path = attributes["full-path"], !path.isEmpty else { return }
    let type = attributes["media-type"]
    if type == nil || type == "application/oebps-package+xml" { package = path }
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
