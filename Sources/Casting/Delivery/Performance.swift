import HearsayScript

/// How a line's manner changes the voice that says it: rate, pitch, range and level, over the voice's own.
///
/// The directions are those that studies of acted speech agree on, the sizes about half of what actors do, so that a voice
/// stays itself: Murray and Arnott, "Toward the simulation of emotion in synthetic speech" (J. Acoust. Soc. Am. 93, 1993),
/// table I, for anger, joy, sadness and fear; Traunmüller and Eriksson, "Acoustic effects of variation in vocal effort by
/// men, women, and children" (J. Acoust. Soc. Am. 107, 2000), for calling and shouting: pitch and level rise together;
/// whispered speech lies some 10 to 20 dB under speech in a room, of which 2 dB are kept.
///
/// Levels are small for two reasons: quiet words are lost in a bus; and the nearer manners lie to speech, the fewer stories
/// need ``MannerBalance`` to come to the loudness that was asked.
public struct Performance: Sendable, Hashable {
  /// The rate's factor.
  public var rate = 1.0
  /// What is added to the pitch, in the engine's units: ten are about 1.7 semitones.
  public var pitch = 0
  /// What is added to the pitch range, in the engine's units.
  public var range = 0
  /// How much louder it is heard, in hundredths of a dB.
  public var level = 0

  private init(rate: Double = 1, pitch: Int = 0, range: Int = 0, level: Int = 0) {
    (self.rate, self.pitch, self.range, self.level) = (rate, pitch, range, level)
  }

  /// How a manner sounds at moderate strength.
  public init(_ delivery: Delivery) {
    switch delivery {
    case .whispering: self.init(rate: 0.92, pitch: -4, range: -20, level: -200)
    case .murmuring: self.init(rate: 0.95, pitch: -3, range: -12, level: -150)
    case .muttering: self.init(rate: 1.02, pitch: -6, range: -16, level: -150)
    case .hissing: self.init(rate: 1.05, pitch: -2, range: -10, level: -150)
    case .growling: self.init(rate: 0.94, pitch: -12, range: -10)
    case .sighing: self.init(rate: 0.86, pitch: -5, range: -8, level: -150)
    case .sobbing: self.init(rate: 0.9, pitch: 6, range: 12, level: -50)
    case .laughing: self.init(rate: 1.06, pitch: 6, range: 16)
    case .singing: self.init(rate: 0.88, pitch: 4, range: 30)
    case .stammering: self.init(rate: 0.92, pitch: 2)
    case .pleading: self.init(rate: 0.98, pitch: 6, range: 14)
    case .calling: self.init(rate: 0.97, pitch: 8, range: 10, level: 100)
    case .shouting: self.init(rate: 1.06, pitch: 12, range: 16, level: 150)
    case .screaming: self.init(rate: 1.1, pitch: 20, range: 22, level: 150)
    case .coldly: self.init(rate: 0.96, pitch: -4, range: -22)
    case .gently: self.init(rate: 0.94, pitch: -1, range: -4, level: -100)
    case .angrily: self.init(rate: 1.07, pitch: 4, range: 14, level: 75)
    case .excitedly: self.init(rate: 1.1, pitch: 7, range: 16, level: 50)
    case .sadly: self.init(rate: 0.9, pitch: -5, range: -14, level: -100)
    case .trembling: self.init(rate: 1.04, pitch: 5, range: 6, level: -50)
    case .hurriedly: self.init(rate: 1.14, pitch: 2)
    case .slowly: self.init(rate: 0.86, pitch: -1, range: -4)
    case .wearily: self.init(rate: 0.88, pitch: -5, range: -12, level: -100)
    case .cheerfully: self.init(rate: 1.04, pitch: 5, range: 10)
    case .firmly: self.init(rate: 0.97, pitch: -4, range: -8, level: 50)
    case .loudly: self.init(pitch: 5, range: 6, level: 125)
    }
  }

  /// How a line is performed: in the manner that the script gives, else as its own signs have it. What is narrated is
  /// read, not acted.
  public init?(of line: Script.Line) {
    guard line.kind == .dialogue else { return nil }
    if let delivery = line.delivery {
      self.init(delivery)
      return
    }
    let signs = SpeechSigns(line.text)
    if signs.isShouted {
      self.init(rate: 1.03, pitch: 8, range: 12, level: 125)
    } else if signs.isExclaimed {
      self.init(rate: 1.02, pitch: 3, range: 8)
    } else if signs.isStammered {
      self.init(rate: 0.94)
    } else if signs.isAsked {
      self.init(pitch: 1, range: 4)
    } else {
      return nil
    }
  }

  /// This much of it, or more, or less.
  func scaled(by factor: Double) -> Performance {
    Performance(
      rate: 1 + (rate - 1) * factor, pitch: Int((Double(pitch) * factor).rounded()),
      range: Int((Double(range) * factor).rounded()), level: Int((Double(level) * factor).rounded()))
  }
}
