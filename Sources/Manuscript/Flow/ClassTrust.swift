/// Tells whether the names of classes are to be believed. Some converters join classes that look alike, so that every paragraph of a
/// book may bear the name of its author's line, or of a note.
enum ClassTrust {
  /// A book has at most so many lines with its author's name and the day.
  private static let bylines = 6
  /// No more than this part of a book is left out for its classes, in percent.
  private static let share = 50

  /// Takes back what classes say where they say it of too much.
  static func check(_ flow: inout Flow) {
    let bylines = flow.blocks.indices.filter { flow.blocks[$0].isByClass && flow.blocks[$0].matter == .front }
    if bylines.count > Self.bylines { clear(bylines, in: &flow) }
    let told = flow.blocks.indices.filter { place in
      let block = flow.blocks[place]
      return block.isByClass && (block.omission != nil || block.matter?.isRead == false)
    }
    let size = told.reduce(0) { $0 + flow.blocks[$1].range.count }
    let all = flow.blocks.reduce(0) { $0 + $1.range.count }
    if told.count > Self.bylines, size * 100 > all * share { clear(told, in: &flow) }
  }

  private static func clear(_ places: [Int], in flow: inout Flow) {
    for place in places {
      (flow.blocks[place].matter, flow.blocks[place].omission) = (nil, nil)
      flow.blocks[place].isByClass = false
    }
  }
}
