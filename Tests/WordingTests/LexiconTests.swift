import HearsayWording
import Testing

@Suite struct LexiconTests {
  static func said(_ shown: String, _ words: [String: String]) throws -> String {
    let entries = try words.sorted { $0.key < $1.key }.map {
      Lexicon.Entry(word: $0.key, said: try Lexicon.Saying(reading: $0.value, language: "en"))
    }
    let text = SpokenText(shown, wording: Wording(language: "en", lexicon: Lexicon(entries)))
    #expect(text.origins == text.origins.sorted())
    return String(decoding: text.utf8, as: UTF8.self)
  }

  @Test(arguments: [
    ("Hermione ran.", "her my oh nee ran."), ("HERMIONE!", "her my oh nee!"), ("hermione", "hermione"),
    ("Hermione's cat", "her my oh nee's cat"), ("Siuan’s", "[[sw'A:nz]]"), ("the Ajah", "the [['A:dZA:]]"),
    ("New York and New Yorkers", "noo york and New Yorkers"), ("(Siuan)", "([[sw'A:n]])"),
    ("Siuan-like", "[[sw'A:n]]-like"),
    ("Route 66", "root sixty-six"),
  ]) func `a word is said as the lexicon has it`(shown: String, spoken: String) throws {
    let words = [
      "Hermione": "her my oh nee", "Siuan": "[[sw'A:n]]", "Ajah": "/ˈɑːdʒɑː/", "New York": "noo york", "route": "root",
    ]
    #expect(try Self.said(shown, words) == spoken)
  }

  @Test(arguments: [
    ("/hɜːˈmaɪəni/", "h3:m'aI@ni"), ("/ˈɛd.mənd/", "'Edm@nd"), ("/t͡ʃɝtʃ/", "tS3:tS"), ("/ˌnjuː ˈjɔːk/", "nj,u:||j'O:k"),
    ("/ˈbʌtn̩/", "b'Vtn-"), ("[[x'0t]]", "x'0t"),
  ]) func `IPA becomes the engine's phonemes, stress before its vowel`(written: String, phonemes: String) throws {
    #expect(try Lexicon.Saying(reading: written, language: "en-GB") == .phonemes(phonemes))
  }

  @Test(arguments: [
    ("/bɔ̃/", "fr", "bO~"), ("/ˈçøːn/", "de", "C'Y:n"), ("/ˈpero/", "es", "p'eR2o"), ("/ˈfiʎo/", "it", "f'il^o"),
  ]) func `every language has its own sounds`(written: String, language: String, phonemes: String) throws {
    #expect(try Lexicon.Saying(reading: written, language: language) == .phonemes(phonemes))
  }

  @Test(arguments: [
    ("/aɸa/", "en", "ɸ is no sound of en here: there are a "), ("/ɔ̃/", "de", "is no sound of de"),
    ("/a/", "pl", "only for en, fr"),
    ("[[a b]]", "en", "write ||"), ("[[]]", "en", "no phonemes"), ("[[a]] b", "en", "phonemes stand in [[ ]]"),
    ("...", "en", "no letter"),
    ("[[é]]", "en", "é is no phoneme"), ("//", "en", "no letter"), ("/ /", "en", "no sound"),
  ]) func `what can't be said is refused in words`(written: String, language: String, problem: String) {
    #expect {
      try Lexicon.Saying(reading: written, language: language)
    } throws: { "\($0)".contains(problem) }
  }

  @Test func `a character's word goes before the language's, and that before everyone's`() {
    func row(_ scope: LexiconSheet.Scope, _ said: String) -> LexiconSheet.Row {
      LexiconSheet.Row(scope: scope, entry: Lexicon.Entry(word: "lamp", said: .respelling(said)))
    }
    let sheet = LexiconSheet(rows: [row(.character("wren"), "c"), row(.language("fr"), "f"), row(.everyone, "e")])
    for (character, language, said) in [("wren", "fr", "c"), ("tom", "fr-CA", "f"), ("tom", "en", "e")] {
      let wording = Wording(lexicon: sheet.lexicon(for: character, language: language))
      #expect(String(decoding: SpokenText("lamp", wording: wording).utf8, as: UTF8.self) == said)
    }
  }

  @Test func `names are told from words by never standing in small letters`() {
    var census = WordCensus()
    census.count("Pip ran. The dog saw Pip, and Will saw the dog. “Will it?” Will you?")
    #expect(census.counts["pip"]?.isName == true)
    #expect(census.counts["dog"]?.isName == false)
    #expect(census.counts["the"]?.isName == false)
    census.count("I will.")
    #expect(census.counts["will"]?.isName == false)
    #expect(census.oddlySpelt().isEmpty)
  }
}
