/// How a line is said: the closed list of manners that a script may give.
public enum Delivery: String, Sendable, Hashable, Codable, CaseIterable {
  case whispering, murmuring, muttering, hissing, growling, sighing, sobbing, laughing, singing, stammering, pleading
  case calling, shouting, screaming, coldly, gently, angrily, excitedly, sadly
  case trembling, hurriedly, slowly, wearily, cheerfully, firmly, loudly
}
