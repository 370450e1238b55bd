import HearsayManuscript

/// Takes the speeches whose speakers the manuscript itself marks, as a play does: no rule and no ranking is asked.
enum MarkedSpeech {
  /// The marked speeches of a paragraph, in order; none where nothing is marked.
  static func quotations(of paragraph: Book.Paragraph, number: Int, in bytes: [UInt8]) -> [Quotation] {
    paragraph.marks.compactMap { mark in
      guard case .speaker(let name) = mark.kind else { return nil }
      let range = TextTrim.trimmed(mark.range, of: bytes)
      guard !range.isEmpty else { return nil }
      return Quotation(outer: range, inner: range, paragraph: number, givenSpeaker: name)
    }
  }

  /// The speakers' names, once each, in order.
  static func speakers(of quotations: [Quotation]) -> [String] {
    var seen: Set<String> = []
    return quotations.compactMap(\.givenSpeaker).filter { seen.insert($0).inserted }
  }

  /// By quotation: the member of the cast who says it; whoever is not in it by that name is entered.
  ///
  /// An alias is not enough: a play keeps its Duke and its Duke Frederick apart.
  static func members(of quotations: [Quotation], in cast: inout Cast) -> [Int: Int] {
    var known: [String: Int] = [:]
    var members: [Int: Int] = [:]
    for (number, quotation) in quotations.enumerated() {
      guard let name = quotation.givenSpeaker else { continue }
      if let member = known[name] {
        members[number] = member
        continue
      }
      let key = name.lowercased()
      let place = cast.members.firstIndex { $0.name.lowercased() == key } ?? cast.members.count
      if place == cast.members.count { cast.members.append(CastMember(.person, name: name)) }
      known[name] = place
      members[number] = place
    }
    return members
  }
}
