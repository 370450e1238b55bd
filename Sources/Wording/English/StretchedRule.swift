/// Words drawn out, `Nooooo`, `Sooo`, `Pleeeease`, said as the words they are: a letter three times or more becomes one,
/// or two where the word has two.
enum StretchedRule: WordingRule {
  static let begins: Token.Traits = .stretched

  /// Words with a double letter, by what is left of them when no letter is doubled.
  private static let doubled: [String: String] = {
    let words = [
      "good", "look", "too", "soon", "moon", "room", "food", "cool", "fool", "school", "stood", "took", "book", "door",
      "poor", "boo", "moo", "woo", "zoo", "coo", "shoo", "ooh", "see", "free", "need", "feel", "feet", "meet", "sleep",
      "deep",
      "keep", "week", "three", "tree", "sweet", "street", "been", "seen", "queen", "green", "wee", "whee", "eek", "hee",
      "yippee", "ahoy", "hello", "yellow", "fellow", "all", "call", "tall", "small", "fall", "ball", "wall", "well",
      "tell", "hell", "bell", "yell", "will", "kill", "still", "until", "hill", "bill", "full", "pull", "dull", "kiss",
      "miss", "boss", "loss", "less", "bless", "pass", "class", "off", "happy", "funny", "sorry", "pretty", "mommy",
      "daddy", "mummy", "silly", "really", "finally", "goodbye", "goodnight", "agree", "indeed", "speed", "asleep",
      "seem",
      "creepy", "aww", "grass", "glass", "press", "stuff", "sniff", "huff", "puff", "boom", "doom", "noon", "spoon",
      "hurry", "cheese",
      "please me", "cheer", "deer", "beer", "steer", "roof", "tooth", "bloody", "hooray", "oops", "whoops", "yoohoo",
      "hallelujah", "balloon", "lagoon", "mood", "blood", "flood", "root", "shoot", "foot", "hoot", "toot", "goose",
      "loose", "choose",
    ]
    return Dictionary(words.map { (single($0), $0) }, uniquingKeysWith: { first, _ in first })
  }()

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    let word = passage.word(index)
    if word.hasPrefix("www") { return nil }
    if RomanNumeral.value(word) != nil, passage.isAllCapitals(index) { return nil }
    if let sound = InterjectionRule.sound(word) { return Rewording(index..<index + 1, sound) }
    let single = single(word)
    var plain = doubled[single] ?? shortened(word)
    if ["so", "no", "to", "oh", "go", "ho", "do"].contains(single) { plain = single }
    if plain.utf8.count < 2 { return nil }
    return Rewording(
      index..<index + 1, passage.isCapitalised(index) ? plain.prefix(1).uppercased() + plain.dropFirst() : plain)
  }

  /// Every letter once where it stands three times or more; doubles stay.
  private static func shortened(_ word: String) -> String {
    var letters = ""
    var run = ""
    for letter in word + " " {
      if letter == run.first { run.append(letter); continue }
      letters += run.count >= 3 ? String(run.prefix(1)) : run
      run = String(letter)
    }
    return letters
  }

  /// Every run of a letter as one.
  private static func single(_ word: String) -> String {
    word.reduce(into: "") { if $0.last != $1 { $0.append($1) } }
  }
}
