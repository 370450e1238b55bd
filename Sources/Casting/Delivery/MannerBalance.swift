import Foundation
import HearsayScript

/// What a whole script is raised or lowered by, so that a story of shouts or of whispers comes to the loudness that was
/// asked for, and its manners still differ from one another.
///
/// It is reckoned from the script and the cast, before anything is spoken: the mean power of the lines, each at its
/// manner's ``Performance/level`` and counted by its length. No sample is measured, and no line's text moves it by more than the
/// line's share. It moves in steps, and not at all for the usual novel: so an edited line changes its own samples and no
/// others, save where an edit brings the whole script to another step.
public enum MannerBalance {
  /// What is left alone, in hundredths of a dB: with the 0.2 by which books differ in any case it keeps within 0.6 LU.
  static let ease = 40.0
  /// The step, in hundredths of a dB.
  static let step = 25.0
  /// What the engine's own intonation of an exclamation adds, in hundredths of a dB. Measured on eight of the bank's voices: 35 as
  /// a mean, 20 to 80.
  static let exclamation = 35

  /// What is added to the level of all lines, in hundredths of a dB: a multiple of 25, mostly 0.
  /// - Parameters:
  ///   - lines: all lines of the script that are spoken, whichever of them are to be heard now.
  ///   - sounds: how everyone sounds, as `Cast.sounds(in:)` gives it.
  public static func level(of lines: some Sequence<Script.Line>, sounds: [Script.Character.ID: Sound]) -> Int {
    var (time, power) = (0.0, 0.0)
    for line in lines where line.isSpoken {
      guard let strength = sounds[line.speaker]?.delivery else { continue }
      let performance = Performance(of: line)?.scaled(by: strength.factor)
      let level = (performance?.level ?? 0) + (SpeechSigns(line.text).isExclaimed ? exclamation : 0)
      let length = Double(line.text.utf8.count) / (performance?.rate ?? 1)
      time += length
      power += length * pow(10, Double(level) / 1000)
    }
    guard time > 0 else { return 0 }
    let shift = 1000 * log10(power / time)
    guard abs(shift) > ease else { return 0 }
    return -Int((shift / step).rounded() * step)
  }
}
