import HearsayScript

/// Tags that say no more than who speaks: "he said", "said Anna". With a voice for everyone a listener needs none of them.
///
/// A tag is bare where it has a subject, which is a pronoun or the speaker's own name, and a verb of saying alone. What
/// carries more stays: "he said, laughing", "said Anna, and shut the door", "she whispered" where nobody whispers.
public enum BareTag {
  /// The numbers, counted from 1, of a script's lines that are bare tags of speeches whose voice tells who speaks.
  public static func numbers(in script: Script, cast: Cast) -> Set<Int> {
    guard cast.solo == nil else { return [] }
    let names = Dictionary(
      script.characters.map { ($0.id, Self.names(of: $0)) }, uniquingKeysWith: { first, _ in first })
    var numbers: Set<Int> = []
    var number = 0
    for chapter in script.chapters {
      for (index, line) in chapter.lines.enumerated() {
        number += 1
        guard line.kind == .narration, line.text.utf8.count < 60 else { continue }
        let beside = [index - 1, index + 1].lazy.filter(chapter.lines.indices.contains).map { chapter.lines[$0] }
        let isTold = beside.contains { speech in
          speech.kind == .dialogue && speech.paragraph == line.paragraph && speech.mode == nil && tells(speech, cast)
            && isBare(line.text, of: speech, names: names[speech.speaker] ?? [], cast: cast)
        }
        if isTold { numbers.insert(number) }
      }
    }
    return numbers
  }

  /// Whether a speech is in a voice that is its speaker's own and not the narrator's.
  private static func tells(_ speech: Script.Line, _ cast: Cast) -> Bool {
    guard speech.speaker != Script.Character.unknownID, !speech.isDoubtful,
      let voice = cast.role(of: speech.speaker)?.voice, let narrator = cast.role(of: cast.narrator)?.voice
    else { return false }
    return voice != narrator
  }

  private static let pronouns: Set<String> = ["he", "she", "they", "i", "we"]
  private static let articles: Set<String> = ["the", "mr", "mrs", "miss", "ms", "dr", "sir", "lady", "lord", "captain"]
  private static let verbs: Set<String> = [
    "said", "says", "say", "asked", "asks", "ask", "replied", "replies", "answered", "answers", "returned", "responded",
    "added", "continued", "inquired", "enquired",
  ]

  private static func isBare(
    _ text: String, of speech: Script.Line, names: Set<String>, cast: Cast
  ) -> Bool {
    var words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }.map(String.init)
    // A comma inside, a colon or a dash is the beginning of something more.
    let inner = text.dropLast(while: { [".", ",", " "].contains($0) })
    guard words.count >= 2, words.count <= 6, !inner.contains(where: { ",;:—–!?".contains($0) }) else { return false }
    if isVerb(words[words.count - 1], of: speech, cast) {
      words.removeLast()
    } else if isVerb(words[0], of: speech, cast) {
      words.removeFirst()
    } else {
      return false
    }
    if words.count == 1, pronouns.contains(words[0]) { return true }
    let name = words.filter { !articles.contains($0) }
    return name.allSatisfy(names.contains) && (!name.isEmpty || words.contains { names.contains($0) })
  }

  /// Whether a word is a verb of saying, or names the very manner that the speech is acted in.
  private static func isVerb(_ word: String, of speech: Script.Line, _ cast: Cast) -> Bool {
    if verbs.contains(word) { return true }
    let strength = cast.role(of: speech.speaker)?.settings.delivery ?? cast.delivery
    guard strength != .plain, let manner = speech.delivery?.rawValue, manner.hasSuffix("ing") else { return false }
    return word.hasPrefix(manner.dropLast(3)) && word.utf8.count <= manner.utf8.count
  }

  private static func names(of character: Script.Character) -> Set<String> {
    Set(
      ([character.name] + character.aliases).flatMap { name in
        name.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }.map(String.init)
      })
  }
}

extension StringProtocol {
  /// The text without the characters at its end that fit.
  fileprivate func dropLast(while fits: (Swift.Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, fits(self[index(before: end)]) { end = index(before: end) }
    return self[startIndex..<end]
  }
}
