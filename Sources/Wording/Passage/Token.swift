/// A word, a number, a sign or white space: what the rules look at.
struct Token {
  /// What a token is.
  enum Kind: UInt8 {
    /// Letters, with the marks on them.
    case word
    /// Digits from 0 to 9.
    case number
    /// White space of any length.
    case space
    /// A single sign.
    case sign
  }

  var kind: Kind
  /// What may be remarkable about it: no rule looks at a token that has none of the rule's traits.
  var traits: Traits
  /// Its place among the passage's scalars.
  var range: Range<Int>

  /// What a rule may begin with.
  struct Traits: OptionSet {
    let rawValue: UInt16

    /// A number.
    static let number = Traits(rawValue: 1)
    /// A sign that is said: `$`, `&`, `½`, an emoji.
    static let symbol = Traits(rawValue: 2)
    /// A word with a full stop right after it.
    static let dotted = Traits(rawValue: 4)
    /// A word of the letters I, V, X, L, C, D and M alone, or of them in capitals and an ordinal's ending: `XIXe`.
    static let roman = Traits(rawValue: 8)
    /// A word with a letter three times in a row.
    static let stretched = Traits(rawValue: 16)
    /// A word with a hyphen right after it.
    static let joined = Traits(rawValue: 32)
    /// A word beside an apostrophe.
    static let clipped = Traits(rawValue: 64)
    /// A word of two or more letters, all capitals.
    static let capitals = Traits(rawValue: 128)
    /// A word that could begin an address or a pair: one with `@`, `:`, `/` or `+` right after it, or `www`.
    static let address = Traits(rawValue: 256)
    /// A capitalised word with a number after it.
    static let beforeNumber = Traits(rawValue: 512)
    /// A word of one to three letters in which there is no vowel.
    static let unsayable = Traits(rawValue: 1024)
  }
}
