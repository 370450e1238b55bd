import HearsayScript

/// The rule for a work's name in file names: its words in lower case, joined by hyphens.
enum Slug {
  static func make(_ name: String) -> String {
    CharacterID.make(name: name).replacing("_", with: "-")
  }
}
