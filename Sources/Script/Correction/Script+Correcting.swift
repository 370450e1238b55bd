extension Script {
  /// The script with characters joined, renamed and silenced, their genders and ages and the narrator as a person settled
  /// them: who spoke before speaks on under the new label. Nobody's words are read again.
  ///
  /// What is so already stays as it is, and what is settled about someone without a line is passed over.
  public func correcting(_ corrections: [CharacterCorrection]) -> Script {
    guard !corrections.isEmpty else { return self }
    var relabelling = Relabelling(self)
    for correction in corrections { relabelling.settle(correction) }
    for correction in corrections where correction.narrates { relabelling.narrate(correction) }
    relabelling.silence(corrections.filter(\.neverSpeaks))
    return relabelling.script
  }
}
