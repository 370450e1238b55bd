/// The rule of bare address: "son", said by a stranger to whom it fits, is nobody's name. Parents and elders are called so by
/// their own, and are somebody.
enum BareAddress {
  private static let young: Set<String> = [
    "son", "daughter", "brother", "sister", "nephew", "niece", "husband", "wife", "fils", "fille", "frère", "soeur",
    "sœur", "mari", "femme", "hijo", "hija", "hermano", "hermana", "marido", "esposa", "sohn", "tochter", "bruder",
    "schwester", "figlio", "figlia", "fratello", "sorella", "marito", "moglie", "filho", "filha", "irmão", "irmã",
  ]

  /// The members known by such an address alone, whom no rule has joined to anybody: they don't speak.
  static func members(in story: Story) -> [Int] {
    guard story.reading.isShort else { return [] }
    return story.cast.members.indices.filter { member in
      let person = story.cast.members[member]
      guard person.kind == .kin, person.noun >= 0, person.aliases.isEmpty,
        young.contains(story.reading.vocabulary.form(of: person.noun))
      else { return false }
      return !story.mentions.contains { $0.member == member && $0.isNarration }
    }
  }
}
