/// A character's or a voice's age, as coarse as an ear tells it.
public enum Age: String, Sendable, Hashable, Codable, CaseIterable {
  case child, young, adult, old
}
