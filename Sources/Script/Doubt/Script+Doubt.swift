extension Script {
  /// Below this confidence a line's speaker is a doubt to be shown: it is likelier wrong than right.
  public static let doubtBelow = 0.5
}

extension Script.Line {
  /// Whether a person should look at who speaks this line.
  public var isDoubtful: Bool {
    guard kind == .dialogue else { return false }
    return confidence.map { $0 < Script.doubtBelow } ?? (speaker == Script.Character.unknownID)
  }
}
