/// Tells a text's language by its commonest words.
///
/// The words are each language's articles, pronouns, prepositions and conjunctions that few of the others share, chosen by
/// hand. A book shows thousands of them; a text with too few to tell is taken for English.
public struct LanguageDetector: Sendable {
  /// How much of a text is looked at, in bytes.
  private static let sample = 60_000
  /// A language other than English needs so many of its words, and this share of all words.
  private static let least = (count: 5, share: 0.08)

  /// Makes a detector.
  public init() {}

  /// The language of a text in UTF-8, as a BCP 47 tag; `en` where the text doesn't tell.
  public func language(of bytes: some Collection<UInt8>) -> String {
    var counts = [Int](repeating: 0, count: Self.languages.count)
    var total = 0
    var word: [UInt8] = []
    func finish() {
      guard !word.isEmpty else { return }
      total += 1
      if word.count <= 8, let places = Self.places[String(decoding: word, as: UTF8.self).lowercased()] {
        for place in places { counts[place] += 1 }
      }
      word.removeAll(keepingCapacity: true)
    }
    for byte in bytes.prefix(Self.sample) {
      if (0x61...0x7A).contains(byte | 0x20) || byte >= 0xC3 || (!word.isEmpty && byte >= 0x80) {
        if word.count <= 12 { word.append(byte) }
      } else {
        finish()
      }
    }
    finish()
    var best = 0
    for place in counts.indices where counts[place] > counts[best] { best = place }
    guard counts[best] >= Self.least.count, Double(counts[best]) >= Double(total) * Self.least.share else {
      return "en"
    }
    return Self.languages[best].tag
  }

  private static let languages: [(tag: String, words: String)] = [
    (
      "en",
      "the and of to was that it his he with you had is for as not be but on at she her him they this have from my"
    ),
    (
      "fr",
      "le la les des et est une dans qui il elle pas pour ne vous je sur avec au du ce cette mais nous était avait"
    ),
    ("de", "der die das und ist nicht ich er sie mit den dem ein eine zu auf war von es sich des auch wie aber hatte"),
    ("es", "el la los las y que en una no se con por su para era había del lo le como pero más al muy está ella"),
    ("it", "il la che di e un una non per con era si gli del della nel ma più sono questo come anche aveva lui lei le"),
    ("pt", "o a os as e que não um uma com por para se do da em na no ele ela era mas mais como seu sua ao você tinha"),
    ("nl", "de het een en van dat niet zijn hij ik te met voor op was aan ze er maar ook heeft naar haar had wat je"),
    ("sv", "och att det som en är på inte jag han hon var med för den till av har sig om ett men hade från så"),
    ("da", "og at det som en er på ikke jeg han hun var med for den til af har sig om et men havde fra så"),
    ("fi", "ja on ei se että hän oli en mutta kun niin minä sen ole hänen mitä joka nyt vain sitä hänet"),
    ("pl", "i w nie na się że do to z jest jak co ale był była jego po jej tak za już od go pan mnie"),
    ("ru", "и в не на что он с я как его но она было же это был так по все за от мне бы только когда"),
  ]

  private static let places: [String: [Int]] = {
    var places: [String: [Int]] = [:]
    for (place, language) in languages.enumerated() {
      for word in language.words.split(separator: " ") { places[String(word), default: []].append(place) }
    }
    return places
  }()
}
