/// What casting weighs, beside ``AgeFit``; our own estimates, chosen so that age comes before distance and distance
/// before the bank's order.
enum Weight {
  /// Sounding like those one talks to, each by their share of the adjoining turns.
  static let partner = 2.0
  /// Speaking as high as another of those who speak most and are of one's gender: pitch is what listeners tell talkers by
  /// first, whoever it is that they talk to.
  static let pitch = 2.5
  /// How many they are.
  static let main = 6
  /// From how many semitones on two pitches are well apart: a little more than ``VoiceDistance/pitchStep``.
  static let semitones = 2.5
  /// Sounding like the narrator, who adjoins everyone.
  static let narrator = 0.7
  /// Sounding like any voice already taken: not while another is free.
  static let confusable = 2.0
  /// A place further back in the bank.
  static let order = 0.02

  /// How near a distance in noticeable steps is: 1 for the same, a half at three steps, little beyond six.
  static func nearness(_ distance: Double) -> Double { 1 / (1 + (distance / 3) * (distance / 3)) }
}
