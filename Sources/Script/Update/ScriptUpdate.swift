/// A script newly made from a changed manuscript, with the corrections that a hand made in the script before.
///
/// What is carried: speakers settled by hand, speech made narration and narration made speech, manner and mode, lines split by
/// hand, names, genders and ages of characters, characters joined. A line is known again by its text and its neighbours', or by
/// sharing at least half of its words. Words changed by hand and lines added by hand are carried where the lines before and
/// behind them still stand side by side (``kept`` lists them), and listed in ``lost`` elsewhere. A line taken out by hand comes
/// back: nothing tells it from a new one.
public struct ScriptUpdate: Sendable, Hashable {
  /// A correction that could not be carried over.
  public struct Lost: Sendable, Hashable, CustomStringConvertible {
    /// The number of its line in the edited script, counted from 1.
    public var number: Int
    /// The line.
    public var line: Script.Line
    /// The speaker's name.
    public var speaker: String
    /// The new script's line that has other words where a hand had changed them; nil where the passage is gone.
    public var instead: Int?

    /// The loss as a person reads it.
    public var description: String {
      let shown = OneRow.shown(line.text)
      let words = shown.count > 60 ? shown.prefix(60) + "…" : shown
      let reason =
        instead.map { "the words changed by hand are not carried over; the manuscript has others in line \($0)" }
        ?? "these words are not in the changed manuscript"
      return "line \(number), \(OneRow.shown(speaker)): “\(words)”: \(reason)"
    }
  }

  /// The new script with the corrections, line ids and all.
  public let script: Script
  /// How many lines of it are as a hand wanted them, and not as they were newly made.
  public let carried: Int
  /// What could not be carried over, in the edited script's order.
  public let lost: [Lost]
  /// Words that a hand changed or added and that stand in the new script, in its order.
  public let kept: [Kept]
  /// The names of characters that were joined again, and to whom.
  public let joined: [Joining]

  /// A hand's own words, carried over.
  public struct Kept: Sendable, Hashable, CustomStringConvertible {
    /// The line's number in the new script, counted from 1.
    public var number: Int
    /// The hand's words.
    public var text: String
    /// The manuscript's words in their place; nil for a line that a hand added.
    public var manuscript: String?

    /// The words as a person reads of them.
    public var description: String {
      guard let manuscript else { return "line \(number), added by hand, is kept: \(Self.quoted(text))" }
      return "line \(number) keeps the words changed by hand: \(Self.quoted(text)), where the manuscript has "
        + Self.quoted(manuscript)
    }

    private static func quoted(_ text: String) -> String {
      let shown = OneRow.shown(text)
      return "“" + (shown.count > 60 ? shown.prefix(60) + "…" : shown) + "”"
    }
  }

  /// A character that was joined to another.
  public struct Joining: Sendable, Hashable, CustomStringConvertible {
    /// The name of the one who is gone.
    public var name: String
    /// The name of the one who speaks instead.
    public var into: String

    /// The joining as a person reads it.
    public var description: String { "“\(name)” is joined to “\(into)”, as before" }
  }

  /// Carries the corrections of an edited script over to one newly made.
  ///
  /// - Parameters:
  ///   - old: The script that a hand has edited, as it was read.
  ///   - new: The script newly made from the changed manuscript.
  public init(of old: Script, to new: Script) {
    var assembly = UpdateAssembly(old, new)
    assembly.assemble()
    script = assembly.script
    carried = assembly.carried
    lost = assembly.lost
    kept = assembly.kept
    joined = assembly.joined
  }
}
