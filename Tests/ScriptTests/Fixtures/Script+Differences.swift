import HearsayScript

extension Script {
  /// What differs from another script, to the byte (two strings that `==` holds equal may be spelt differently).
  func differences(from other: Script) -> [String] {
    // Quick, and tells everything but what more than three decimals would.
    if self == other, ScriptFormat.json.write(self).utf8.elementsEqual(ScriptFormat.json.write(other).utf8) {
      return []
    }
    var found: [String] = []
    func compare<Value>(_ what: String, _ mine: Value, _ theirs: Value) {
      let mine = String(reflecting: mine), theirs = String(reflecting: theirs)
      if Array(mine.utf8) != Array(theirs.utf8) { found.append("\(what): \(mine) ≠ \(theirs)") }
    }
    compare("title", title, other.title)
    compare("author", author, other.author)
    compare("language", language, other.language)
    compare("narrator", narrator, other.narrator)
    compare("source", source, other.source)
    compare("omitted", omitted, other.omitted)
    compare("characters", characters.count, other.characters.count)
    for (mine, theirs) in zip(characters, other.characters) { compare("character", mine, theirs) }
    compare(
      "chapters", chapters.map { [$0.title, "\($0.lines.count)"] },
      other.chapters.map { [$0.title, "\($0.lines.count)"] })
    for (index, (mine, theirs)) in zip(lines, other.lines).enumerated() { compare("line \(index + 1)", mine, theirs) }
    return found
  }
}
