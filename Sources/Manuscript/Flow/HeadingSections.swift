/// Divides a flow into chapters by its headings alone.
struct HeadingSections {
  let flow: Flow
  /// Headings that all stand in the first part of the text, one in so many, are no chapters' where others follow.
  private static let opening = 5

  /// Where chapters begin, by block; empty where no headings tell.
  func starts() -> [Int: FlowSection] {
    let headings = flow.blocks.indices.filter { flow.blocks[$0].headingLevel != nil }
    guard let deepest = chapterLevel(headings) else { return [:] }
    var starts: [Int: FlowSection] = [:]
    var last: Int?
    for place in headings {
      guard let level = flow.blocks[place].headingLevel, level <= deepest else { continue }
      // A number and its title are two headings of one chapter.
      if let last, last == place - 1, continues(place) { continue }
      starts[place] = FlowSection(level: level, blocks: place..<place)
      last = place
    }
    return starts
  }

  /// Whether a heading right after another one goes on with it: a title under a chapter's number.
  private func continues(_ place: Int) -> Bool {
    guard let level = flow.blocks[place].headingLevel, let before = flow.blocks[place - 1].headingLevel else {
      return false
    }
    // "Colophon", and the book's title below it.
    let title = PieceText.folded(flow.text(of: flow.blocks[place - 1]))
    if MatterWords.always[title]?.isRead == false { return true }
    let form = HeadingForm(flow.text(of: flow.blocks[place]))
    switch form {
    case .part, .chapter, .number: return false
    case .capitals, .title, nil: return level >= before && isLabel(place - 1)
    }
  }

  /// Whether a heading is a chapter's number alone.
  private func isLabel(_ place: Int) -> Bool { HeadingForm.isLabel(flow.text(of: flow.blocks[place])) }

  /// The deepest level of headings that begin chapters; nil where there are no headings.
  ///
  /// It is the highest level that has two or more; one below it, too, where its headings are numbered as chapters are, or
  /// where the higher ones have no text of their own.
  private func chapterLevel(_ headings: [Int]) -> Int? {
    let levels = Dictionary(grouping: headings) { flow.blocks[$0].headingLevel ?? 1 }
    var chosen: Int?
    for level in 1...6 {
      guard let places = levels[level] else { continue }
      if places.count >= 2 || isNumbered(places) {
        if chosen == nil { chosen = level } else if places.count >= 2, isNumbered(places) { chosen = level }
      }
    }
    // Two headings of a title page, and all chapters below them.
    if let high = chosen, let last = levels[high]?.last,
      flow.blocks[last].range.lowerBound * Self.opening < flow.bytes.count,
      let next = levels.keys.filter({ $0 > high }).sorted().first(where: { level in
        (levels[level] ?? []).count { $0 > last } >= 2
      })
    {
      chosen = next
    }
    if let chosen, let next = (chosen + 1...max(chosen + 1, 6)).first(where: { levels[$0]?.count ?? 0 >= 2 }),
      let places = levels[chosen], places.count(where: isFollowedByHeading) * 2 > places.count
    {
      return next
    }
    return chosen ?? levels.keys.min()
  }

  private func isNumbered(_ places: [Int]) -> Bool {
    let numbered = places.count { place in
      switch HeadingForm(flow.text(of: flow.blocks[place])) {
      case .chapter, .number, .part: true
      case .capitals, .title, nil: false
      }
    }
    return numbered * 2 > places.count
  }

  private func isFollowedByHeading(_ place: Int) -> Bool {
    place + 1 < flow.blocks.count && flow.blocks[place + 1].headingLevel != nil
  }
}
