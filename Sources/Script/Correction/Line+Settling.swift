extension Script.Line {
  /// Gives speech to a character as a person does: for certain.
  mutating func settle(_ id: Script.Character.ID) {
    speaker = id
    confidence = 1
    because = Self.settledByHand
    alternatives = []
  }

  /// Whether a person said whose speech it is.
  var isSettledByHand: Bool { kind == .dialogue && because == Self.settledByHand }
}
