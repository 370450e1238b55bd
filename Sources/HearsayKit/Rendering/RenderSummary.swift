import Foundation
import HearsayScript

/// What a render made.
public struct RenderSummary: Sendable, Codable {
  /// A speaker's part in the audiobook.
  public struct Part: Sendable, Hashable, Codable {
    /// The character's name.
    public var name: String
    /// The voice's id.
    public var voice: String
    /// How many lines the character speaks.
    public var lines: Int
    /// How long the character's lines last, in seconds, pauses not counted.
    public var seconds: Double
  }

  /// A person's recording in the folder's `recordings/`.
  public struct Recorded: Sendable, Hashable, Codable {
    /// The file's name.
    public var file: String
    /// The number of the line that it is named for, counted from 1; nil where it names none.
    public var line: Int?
    /// Whether the line is heard in it.
    public var isUsed: Bool
    /// What is wrong or odd about it.
    public var remark: String?

    /// Whether a line that ought to be heard in it is not.
    public var isLost: Bool { line != nil && !isUsed }
  }

  /// A line that could not be spoken and is silence.
  public struct Silence: Sendable, Hashable, Codable {
    /// The line's number, counted from 1.
    public var line: Int
    /// Its text.
    public var text: String
    /// Why it could not be spoken.
    public var reason: String
  }

  /// The audiobook: the first file of the first format that was asked for.
  public var audiobook = URL(filePath: "/")
  /// All files of all formats that were asked for, in the order of the formats.
  public var files: [URL] = []
  /// Its length in seconds.
  public var seconds: Double
  /// How many lines it has, headings and narration included, breaks not.
  public var lines: Int
  /// How many of them were spoken anew; the rest stood from an earlier run.
  public var spoken = 0
  /// Whether all stood as it should, and nothing was done.
  public var isUnchanged = false
  /// Everyone who speaks, the one with the most to say first.
  public var parts: [Part]
  /// The numbers of the lines whose speaker is doubtful.
  public var doubtful: [Int]
  /// The lines that could not be spoken.
  public var silences: [Silence]
  /// The recordings that people made of lines, by file name.
  public var recordings: [Recorded] = []
  /// What could not be read of the manuscript, each in a line that names it.
  public var missing: [String] = []

  /// What the production's record keeps; where the folder is, is of no account.
  private enum CodingKeys: String, CodingKey {
    case seconds, lines, parts, doubtful, silences, recordings, missing
  }
}
