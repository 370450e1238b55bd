/// Numbers of things, as people read them.
enum Counted {
  /// `1 line`, `2 lines`.
  static func text(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }
}
