/// The rule of short forms: "Marge", whom only the others call so, is the story's Margery.
enum ShortForm {
  static func joins(in story: Story) -> [Identity.Join] {
    let people = story.cast.members.indices.filter { story.cast.members[$0].kind == .person }
    var joins: [Identity.Join] = []
    for pet in people {
      let form = story.cast.members[pet].name.lowercased()
      guard let stem = stem(ofPetName: form) else { continue }
      let bearers = people.filter { other in
        let names = story.cast.members[other].name.lowercased().split(separator: " ")
        return other != pet && names.contains { $0.hasPrefix(stem) && $0 != form }
      }
      if bearers.count == 1 { joins.append(Identity.Join(role: pet, person: bearers[0])) }
    }
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

  /// "Beaky" is Mr. Beake, "Robbie" Mr. Robb.
  private static func stem(ofPetName name: String) -> String? {
    for ending in ["ie", "y"] where name.hasSuffix(ending) && name.count - ending.count >= 4 && !name.contains(" ") {
      return String(name.dropLast(ending.count))
    }
    return nil
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
