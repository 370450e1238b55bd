/// Tells a link that is the mark of a note: a raised or bracketed number, or a sign such as †.
enum NoteMark {
  /// A mark is at most so long, in bytes.
  private static let longest = 8

  /// - Parameter isRaised: whether the link stands in a superscript, or holds one.
  static func isOne(_ link: ArraySlice<UInt8>, isRaised: Bool) -> Bool {
    guard !link.isEmpty, link.count <= longest else { return false }
    let text = String(decoding: link, as: UTF8.self).trimming(" ")
    let inner = text.trimming("[](){}")
    guard let first = inner.first, inner.allSatisfy({ $0.isNumber || "*†‡§¶".contains($0) }) else { return false }
    return inner != text || isRaised || !first.isNumber
  }
}
