/// The rule of short forms: "Marge", whom only the others call so, is the story's Margery.
enum ShortForm {
  static func joins(in story: Story) -> [Identity.Join] {
    let people = story.cast.members.indices.filter { story.cast.members[$0].kind == .person }
    var joins: [Identity.Join] = []
    for short in people where !story.mentions.contains(where: { $0.member == short && $0.isNarration }) {
      let name = first(of: short, in: story)
      guard name.count >= 2 else { continue }
      let full = people.filter {
        let other = first(of: $0, in: story)
        return $0 != short && other.count > name.count && other.hasPrefix(name)
      }
      if full.isEmpty, let role = office(called: name, in: story) {
        joins.append(Identity.Join(role: short, person: role))
      }
      if full.count == 1 { joins.append(Identity.Join(role: short, person: full[0])) }
    }
    return joins
  }

  private static let offices = [
    "corp": "corporal", "sarge": "sergeant", "cap": "captain", "skipper": "captain", "doc": "doctor",
    "prof": "professor", "lieut": "lieutenant",
  ]

  /// "Corp" is the corporal, where there is one.
  private static func office(called name: String, in story: Story) -> Int? {
    guard let noun = offices[name].flatMap(story.reading.vocabulary.find) else { return nil }
    let roles = story.cast.members.indices.filter {
      story.cast.members[$0].kind == .role && story.cast.members[$0].noun == noun
    }
    return roles.count == 1 ? roles[0] : nil
  }

  private static func first(of member: Int, in story: Story) -> String {
    let person = story.cast.members[member]
    guard person.titles.isEmpty else { return "" }
    return person.name.split(separator: " ").first.map { $0.lowercased() } ?? ""
  }
}
