/// An element's attributes by name. `epub:type` and `xml:lang` keep their prefix; other prefixes are left out.
struct MarkupAttributes {
  private(set) var list: [(name: String, value: String)] = []

  /// The value of an attribute, the first where it stands twice; nil where it is missing.
  subscript(name: String) -> String? { list.first { $0.name == name }?.value }

  /// The words of an attribute's value, in lower case, such as the classes of an element.
  func words(_ name: String) -> [Substring] {
    self[name]?.lowercased().split(whereSeparator: \.isWhitespace) ?? []
  }

  /// Whether an attribute is there, whatever its value.
  func has(_ name: String) -> Bool { list.contains { $0.name == name } }

  mutating func add(_ name: String, _ value: String) { list.append((name, value)) }
}
