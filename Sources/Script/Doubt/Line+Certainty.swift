extension Script.Line {
  /// The reason of a line whose speaker a person chose.
  public static let settledByHand = "settled by hand"
  /// The reason of a line whose speaker a script names that Hearsay did not write, or whose reasons it does not hold.
  public static let namedInScript = "named in the script"
}
