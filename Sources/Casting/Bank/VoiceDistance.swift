import Foundation

/// How far apart two voices are to the ear, from what was measured of them.
///
/// Each difference is counted in steps that a listener notices with ease in running speech, and the steps are summed as
/// the sides of a right angle are. The size of a step, and where it comes from, stands with each constant. Pitch and the
/// throat's size are what listeners chiefly tell talkers by (Baumann and Belin, Psychological Research 74, 2010); all
/// else together counts no more than ``mostColour``.
public enum VoiceDistance {
  /// Voices nearer than this are easily taken for one another.
  public static let confusable = 1.0

  /// Two semitones of median pitch: below that, two talkers of one throat hardly separate (Darwin, Brungart and Simpson,
  /// J. Acoust. Soc. Am. 114, 2003, who find a gain from two semitones on, growing to twelve).
  static let pitchStep = 2.0
  /// 1.3 semitones of formants, a vocal tract 8 % shorter: where in the same study a difference of tract begins to help.
  static let formantStep = 1.3
  /// 4 dB between the low and the high part of the spectrum. Listeners notice some 3 dB between a vowel's first two
  /// harmonics (Kreiman and Gerratt, J. Acoust. Soc. Am. 128, 2010); a coarser measure needs a little more.
  static let tiltStep = 4.0
  /// 0.06 of periodicity: a clear voice against a rough or breathy one. Our own estimate.
  static let clarityStep = 0.06
  /// A tenth of the rate. Listeners notice some 5 % (Quené, Journal of Phonetics 35, 2007); in dialogue, texts differ too.
  static let rateStep = 0.1
  /// Four semitones in how far the pitch moves. Our own estimate.
  static let spreadStep = 4.0
  /// A creaking voice's pitch jumps by octaves: more than this many semitones apart, its movement says no more.
  static let widestSpread = 8.0
  /// What accent, brightness, roughness, pace and liveliness may count together, in steps. Our own estimate: two voices of
  /// one pitch and one throat are still told apart by them, and never easily.
  static let mostColour = 1.2
  /// What another accent counts, in steps.
  static let accentSteps = 1.0
  /// What it counts that one has a pitch and the other none.
  static let voicelessSteps = 4.0

  /// The distance between two voices in noticeable steps; 0 for a voice and itself. Voices that were not measured are
  /// compared by their settings alone.
  public static func between(_ first: Voice, _ second: Voice) -> Double {
    if first.id == second.id { return 0 }
    let colour = min(colour(first, second), mostColour)
    let throat = throat(first, second)
    return (throat * throat + colour * colour).squareRoot()
  }

  /// The distance in pitch and in the throat's size alone.
  static func throat(_ first: Voice, _ second: Voice) -> Double {
    guard let one = first.measured, let other = second.measured else {
      return abs(Double(first.tuning.pitch - second.tuning.pitch)) / 4 / pitchStep
    }
    var steps = [(one.formants - other.formants) / formantStep]
    switch (one.pitch, other.pitch) {
    case (let low?, let high?): steps.append(12 * (log2(high) - log2(low)) / pitchStep)
    case (nil, nil): break
    default: steps.append(voicelessSteps)
    }
    return length(steps)
  }

  /// The distance in everything else.
  private static func colour(_ first: Voice, _ second: Voice) -> Double {
    let accent = first.accent == second.accent ? 0 : accentSteps
    guard let one = first.measured, let other = second.measured else {
      return length([accent, first.engineName == second.engineName ? 0 : 1])
    }
    return length([
      accent, (one.tilt - other.tilt) / tiltStep, (one.clarity - other.clarity) / clarityStep,
      (log(one.seconds) - log(other.seconds)) / rateStep,
      min(abs(one.spread - other.spread), widestSpread) / spreadStep,
    ])
  }

  private static func length(_ steps: [Double]) -> Double { steps.reduce(0) { $0 + $1 * $1 }.squareRoot() }
}
