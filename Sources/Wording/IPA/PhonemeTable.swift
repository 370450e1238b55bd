/// The engine's phonemes of a language by signs of the International Phonetic Alphabet.
///
/// Each table holds what espeak-ng 1.51 writes itself, in IPA and in its own letters, for words of the language, and the
/// signs that dictionaries use for the same sounds.
struct PhonemeTable {
  /// The language's primary tag.
  let language: String
  /// The phonemes by their signs, of one or more scalars.
  let phonemes: [String: String]
  /// The signs that are vowels: stress goes before them.
  let vowels: Set<String>

  private init(_ language: String, vowels: String, consonants: String) {
    func pairs(_ list: String) -> [(String, String)] {
      list.split(separator: " ").compactMap { pair in
        let sides = pair.split(separator: "=", maxSplits: 1)
        return sides.count == 2 ? (String(sides[0]), String(sides[1])) : sides.first.map { (String($0), String($0)) }
      }
    }
    self.language = language
    let (open, closed) = (pairs(vowels), pairs(consonants))
    phonemes = Dictionary(open + closed, uniquingKeysWith: { first, _ in first })
    self.vowels = Set(open.map(\.0))
  }

  /// The table of a language, by its BCP 47 tag; nil for one that has none.
  static func table(for language: String) -> PhonemeTable? {
    let primary = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return all.first { $0.language == primary }
  }

  /// The languages that have a table.
  static var languages: [String] { all.map(\.language) }

  private static let all = [english, french, german, spanish, italian]

  private static let english = PhonemeTable(
    "en",
    vowels: """
      æ=a a ɑː=A: ɑ=A: ɒ=0 ɔː=O: ɔ=O: ʌ=V ɐ=V ɛ=E e=E ɪ=I ɨ=I i iː=i: ʊ=U u=u: uː=u: ə=@ ɚ=3 ɝ=3: ɝː=3: ɜː=3: ɜ=3: \
      eɪ=eI eː=eI aɪ=aI ɔɪ=OI oɪ=OI oʊ=oU əʊ=oU o=oU oː=O: aʊ=aU ɪə=i@ iə=i@ ɪɹ=i@3 eə=e@ ɛə=e@ ɛɹ=e@ ʊə=U@ ɔːɹ=O@ \
      ɔɹ=O@ ɑːɹ=A@ ɑɹ=A@ aː=A: l̩=@L n̩=n- m̩=@m ɛː=e@
      """,
    consonants: """
      p b t d k ɡ=g g f v θ=T ð=D s z ʃ=S ʒ=Z h m n ŋ=N l ɫ=l r ɹ=r ɾ=t# w ʍ=w j tʃ=tS dʒ=dZ ts=ts x=x ç=C ʔ=?
      """)

  private static let french = PhonemeTable(
    "fr",
    vowels: "a ɑ=a ɑː=a e ɛ=E ɛː=E ə=@ i o ɔ=O ø=Y œ=W u y ɑ̃=A~ ɔ̃=O~ ɛ̃=E~ œ̃=W~ ã=A~ õ=O~",
    consonants: "p b t d k ɡ=g g f v s z ʃ=S ʒ=Z m n ɲ=nj ŋ=N l ʁ=r r ʀ=r j w ɥ=y tʃ=tS dʒ=dZ")

  private static let german = PhonemeTable(
    "de",
    vowels: """
      a aː=A: ɑː=A: ɐ=3 ɛ=E ɛː=E: e=e: eː=e: ə=@ ɪ=I i=i: iː=i: ɔ=O o=o: oː=o: ø=Y: øː=Y: œ=W ʊ=U u=u: uː=u: y=y: yː=y: ʏ=y \
      aɪ=aI aʊ=aU ɔʏ=OY ɔɪ=OY ɔø=OY
      """,
    consonants: "p b t d k ɡ=g g f v s z ʃ=S ʒ=Z ç=C x χ=x h m n ŋ=N l ʁ=r r ʀ=r ɾ=r j pf=pF ts tʃ=tS dʒ=dZ ʔ=?")

  private static let spanish = PhonemeTable(
    "es", vowels: "a e ɛ=E i o ɔ=o u",
    consonants: "p b t d k ɡ=g g f θ=T s x h=x m n ɲ=n^ ŋ=N l ʎ=l^ r=R2 ɾ=* j w ʝ=J^ β=B ð=D ɣ=Q tʃ=tS z=z")

  private static let italian = PhonemeTable(
    "it", vowels: "a e ɛ=E i ɪ=I o ɔ=O u",
    consonants: "p b t d k ɡ=g g f v s z ʃ=S m n ɲ=n^ ŋ=N l ʎ=l^ r=R ɾ=* j w ts dz tʃ=tS dʒ=dZ h=h")
}
