/// A tag that no mark parts from the speech around it: `—Come, said he, at once.`, `« Viens, dit-il. »`
struct Tag: Sendable, Equatable {
  /// The tag's words, from its first letter to the stop that ends it, that stop included.
  var range: Range<Int>
}
