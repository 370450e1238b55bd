@preconcurrency import TextTable

/// A table for the terminal: a header, a rule, a row for each item.
enum Table {
  /// On which side of a column its cells stand.
  enum Side { case left, right }

  /// A column: its title, on which side its cells stand, and what it shows of an item.
  typealias Field<Item> = (title: String, side: Side, cell: (Item) -> String)

  /// The table without white space at its ends; empty where there are no items.
  static func text<Item>(_ items: [Item], _ fields: [Field<Item>]) -> String {
    let table = TextTable<Item> { item in
      fields.map { Column(title: $0.title, value: $0.cell(item), align: $0.side == .left ? .left : .right) }
    }
    return (table.string(for: items, style: Style.simple) ?? "")
      .split(separator: "\n").map { $0.replacing(/\s+$/, with: "") }.joined(separator: "\n")
  }
}
