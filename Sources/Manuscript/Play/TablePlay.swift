/// Marks who speaks in a play that is set as a table without saying so: names in the first column, speeches in the second.
enum TablePlay {
  /// A play has at least so many rows.
  private static let least = 3

  static func mark(_ flow: inout Flow) {
    let rows = flow.blocks.indices.filter { flow.blocks[$0].column == 0 && isRow($0, flow) }
    guard rows.count >= least else { return }
    let names = rows.map { PersonaName.of(flow.text(of: flow.blocks[$0])) }
    let counts = names.compactMap(\.self).reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    let firsts = flow.blocks.count { $0.column == 0 && $0.omission == nil }
    // Names return, and hardly a row has none.
    guard counts.count >= 2, counts.values.contains(where: { $0 >= 2 }), rows.count * 10 >= firsts * 7 else { return }
    for (row, name) in zip(rows, names) {
      guard let name else { continue }
      flow.blocks[row].omission = PlayMarkup.reason
      var place = row + 1
      while place < flow.blocks.count, let column = flow.blocks[place].column, column > 0 {
        flow.blocks[place].marks.append(Book.Mark(range: flow.blocks[place].range, kind: .speaker(name)))
        flow.blocks[place].marks.sort { $0.range.lowerBound < $1.range.lowerBound }
        place += 1
      }
    }
  }

  /// Whether a block is a name with a cell of text behind it.
  private static func isRow(_ place: Int, _ flow: Flow) -> Bool {
    let block = flow.blocks[place]
    guard block.isText, block.range.count <= PersonaName.longest.bytes, place + 1 < flow.blocks.count,
      flow.blocks[place + 1].column == 1, !block.marks.contains(where: \.isSpeaker),
      !flow.blocks[place + 1].marks.contains(where: \.isSpeaker)
    else { return false }
    return PersonaName.setting(of: flow.text(of: block)) != nil
  }
}
