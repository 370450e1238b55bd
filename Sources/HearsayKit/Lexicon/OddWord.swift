/// A name or an odd word of a book, and how it will be said.
public struct OddWord: Sendable, Hashable {
  /// Why it is listed.
  public enum Reason: String, Sendable, Hashable {
    /// It is in the name of somebody who speaks.
    case speaker = "a speaker's name"
    /// It never stands in small letters.
    case name = "a name"
    /// Three of its letters in a row stand in no other word of the book, or one is foreign to English.
    case spelling = "an odd spelling"
  }

  /// The word as it is written.
  public var word: String
  /// How often it stands in the book.
  public var count: Int
  /// Why it is listed.
  public var reason: Reason
  /// The engine's phonemes of it; empty where the engine fails.
  public var phonemes: String
}
