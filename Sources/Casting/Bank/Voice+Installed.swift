import HearsaySpeakerProtocol

extension Voice {
  /// Whether the program that speaks it is there: true for the engine's own voices.
  public var isInstalled: Bool { !isExternal || CommandTemplate(command).program != nil }
}
