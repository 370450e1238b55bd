/// Takes the events of a parsed markup file, in order.
protocol MarkupHandler: AnyObject {
  /// An element begins. `name` is the local name, in lower case for HTML; a prefix is left out.
  func start(_ name: String, _ attributes: MarkupAttributes)
  /// The element that was begun last and not ended yet ends.
  func end(_ name: String)
  /// Text, valid UTF-8, entities resolved; one run of text may come in several pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// The limit that what was taken so far goes beyond; nil while there is room. The parser stops at it.
  var excess: MarkupError? { get }
}

extension MarkupHandler {
  var excess: MarkupError? { nil }
}
