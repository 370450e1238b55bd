extension JSONText {
  /// The mark of a script's head.
  mutating func mark(_ script: Script) {
    raw("{\"script\":{\"title\":")
    string(script.title)
    raw(",\"author\":")
    optional(script.author)
    raw(",\"language\":")
    string(script.language)
    raw(",\"narrator\":")
    string(script.narrator)
    raw(",\"source\":")
    source(script.source)
    raw(",\"omitted\":")
    list(script.omitted) { $0.omission($1) }
    raw("}}")
  }

  /// The mark of a character.
  mutating func mark(_ character: Script.Character) {
    raw("{\"character\":")
    self.character(character)
    raw("}")
  }
}
