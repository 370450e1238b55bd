import HearsayScript

/// Whom a name in a cast's file means: a character, or someone whom the text names and who has no line yet.
struct CastNames {
  /// Someone meant.
  enum Person: Hashable {
    case character(Script.Character.ID)
    /// A name of the text, in lower case.
    case name(String)
  }

  private let script: Script
  private let roster: Roster
  private lazy var text = TextNames(script)

  init(_ script: Script) {
    self.script = script
    roster = Roster(script.shares(), narrator: script.narrator)
  }

  /// The character of a name; throws ``CastProblem`` where nobody bears it, or several do.
  func character(_ name: String) throws(CastProblem) -> Script.Character.ID { try roster.find(name) }

  /// Whom a name means; throws ``CastProblem`` where neither the script nor its text knows it.
  mutating func person(_ name: String) throws(CastProblem) -> Person {
    do { return .character(try roster.find(name)) } catch {
      guard case .nobody = error, text.contains(name) else { throw error }
      return .name(name.lowercased())
    }
  }

  /// The name that a character has in the script.
  func shown(_ id: Script.Character.ID) -> String { script.character(id)?.name ?? id }
}
