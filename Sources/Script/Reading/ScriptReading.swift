/// A script as it was read, and what its reader should tell the person who wrote it.
public struct ScriptReading: Sendable, Hashable {
  /// The script, its lines' ids made from their texts.
  public var script: Script
  /// What may not be meant: a new name close to a known one, marks that could not be read.
  public var warnings: [ScriptWarning]

  /// Makes a reading of its parts.
  public init(script: Script, warnings: [ScriptWarning] = []) {
    self.script = script
    self.warnings = warnings
  }
}
