import Foundation
import HearsayAcoustics
import Testing

/// Signals whose measures are known, since they are made of them.
@Suite("Measuring a voice") struct VoiceSurveyTests {
  @Test("the pitch of a buzz is the rate of its pulses", arguments: [80.0, 110, 150, 220, 300])
  func pitch(frequency: Double) throws {
    let pitch = try #require(VoiceSurvey(of: Self.vowel(pitch: frequency)).pitch)
    #expect(abs(12 * log2(pitch / frequency)) < 0.2)
  }

  @Test("a throat a tenth shorter has formants 1.7 semitones higher")
  func formants() throws {
    let plain = try #require(Formants(of: Self.vowel(pitch: 110)))
    let small = try #require(Formants(of: Self.vowel(pitch: 110, throat: 1.1)))
    #expect(abs(small.semitones(above: plain) - 1.65) < 0.4)
    #expect(plain.semitones(above: plain) == 0)
  }

  @Test("noise has no pitch, and no clarity")
  func noise() {
    var state: UInt64 = 1
    let samples = (0..<44100).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / Double(1 << 24) - 0.5
    }
    let survey = VoiceSurvey(of: Signal(samples: samples, rate: 22050))
    #expect(survey.pitch == nil)
    #expect(survey.clarity == 0)
  }

  @Test("a sine of full scale at 997 Hz in one channel is -3.01 LUFS, as BS.1770 has it")
  func loudness() throws {
    let samples = (0..<(48000 * 3)).map { sin(2 * .pi * 997 * Double($0) / 48000) }
    let survey = VoiceSurvey(of: Signal(samples: samples, rate: 48000))
    #expect(abs(try #require(survey.loudness) + 3.01) < 0.1)
    #expect(abs(survey.peak) < 0.01)
    #expect(survey.seconds == 3)
  }

  @Test("a voice with more above 1 kHz is brighter")
  func tilt() {
    let dark = VoiceSurvey(of: Self.vowel(pitch: 110, levels: [1, 0.1, 0.05]))
    let bright = VoiceSurvey(of: Self.vowel(pitch: 110, levels: [0.3, 1, 1]))
    #expect(bright.tilt > dark.tilt + 6)
  }

  @Test("silence is measured without a number that is none")
  func silence() {
    let survey = VoiceSurvey(of: Signal(samples: Array(repeating: 0, count: 22050), rate: 22050))
    #expect(survey.pitch == nil && survey.formants == nil && survey.loudness == nil)
    #expect(survey.tilt == 0)
    #expect(VoiceSurvey(of: Signal(samples: [], rate: 22050)).seconds == 0)
  }

  /// Two seconds of a vowel: a train of pulses through three resonances, at 500, 1500 and 2500 Hz for a throat of 1.
  static func vowel(pitch: Double, throat: Double = 1, levels: [Double] = [1, 0.7, 0.5]) -> Signal {
    let rate = 22050.0
    var pulses = [Double](repeating: 0, count: Int(2 * rate))
    var next = 0.0
    while Int(next) < pulses.count {
      pulses[Int(next)] = 1
      next += rate / pitch
    }
    var sum = [Double](repeating: 0, count: pulses.count)
    for (centre, level) in zip([500.0, 1500, 2500], levels) {
      let radius = exp(-.pi * 90 / rate)
      let (first, second) = (2 * radius * cos(2 * .pi * centre * throat / rate), -radius * radius)
      var (last, earlier) = (0.0, 0.0)
      for place in pulses.indices {
        let value = pulses[place] + first * last + second * earlier
        (earlier, last) = (last, value)
        sum[place] += level * value
      }
    }
    let peak = sum.reduce(0) { max($0, abs($1)) }
    return Signal(samples: sum.map { 0.5 * $0 / peak }, rate: rate)
  }
}
