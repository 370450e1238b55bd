import Foundation
import HearsayAcoustics
import HearsayAudiobook
import HearsayCasting
import HearsaySpeakerProtocol
import HearsaySpeech

extension Hearsay {
  /// The loudness that every voice is brought to, in LUFS.
  static let voiceLevel = Loudness.bank
  /// What is taken off while measuring, in hundredths of a dB, so that no limiter touches a voice.
  private static let headroom = 1200

  /// Has voices of the bank read their language's passage and measures them; see `Documentation/Voices.md`.
  /// - Parameters:
  ///   - ids: the voices; all of the bank when empty.
  ///   - progress: called with each voice as it is measured, in the bank's order.
  /// - Returns: the voices in the bank's order.
  /// - Throws: `UnknownVoice`, ``MeasuringError`` for a voice that says nothing, and what speaking throws.
  @discardableResult
  public func measure(
    _ ids: [Voice.ID] = [], progress: (MeasuredVoice) throws -> Void = { _ in }
  ) async throws -> [MeasuredVoice] {
    let bank = try voices()
    for id in ids { _ = try bank.voice(id) }
    let chosen = bank.voices.filter { ids.isEmpty ? $0.isInstalled : ids.contains($0.id) }
    let languages = bank.languages.filter { language in chosen.contains { $0.languages.contains(language.tag) } }

    if let bare = languages.first(where: { $0.passage.isEmpty || $0.reference.isEmpty }) {
      throw MeasuringError.noPassage(language: bare.tag)
    }
    let workshop = FileManager.default.temporaryDirectory.appending(path: "hearsay-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: workshop) }
    let pool = speakers(takes: workshop, jobs: nil)
    let rate = try await pool.engine().sampleRate

    let references = languages.map { language in
      Utterance(text: language.passage, voice: SpeakingVoice(file: language.reference, gain: -Self.headroom))
    }
    let readings = chosen.map { reading(of: $0, gain: -Self.headroom, in: bank) }
    var formants: [String: Formants] = [:]
    var measured: [MeasuredVoice] = []
    for try await take in pool.takes(of: references + readings) {
      let signal = try Self.signal(of: take, rate: rate)
      if formants.count < languages.count {
        formants[languages[formants.count].tag] = Formants(of: signal)
      } else {
        let voice = chosen[measured.count]
        measured.append(
          try Self.measured(voice, reading: signal, against: voice.languages.first.flatMap { formants[$0] }))
      }
    }
    try await measureLosses(of: &measured, in: bank, pool: pool, rate: rate)
    for voice in measured { try progress(voice) }
    return measured
  }

  /// Finds what the limiter takes from each voice at the standard loudness: given back, the more is taken, so it is
  /// approached in steps; each leaves at most two thirds of what was missing.
  private func measureLosses(
    of measured: inout [MeasuredVoice], in bank: VoiceBank, pool: SpeakerPool, rate: Int
  ) async throws {
    let standard = Int(((Loudness.standard - Self.voiceLevel) * 100).rounded())
    for _ in 0..<10 {
      let readings = measured.map { known in
        reading(of: known.voice, gain: known.voice.tuning.gain + standard + Int(known.loss * 100), in: bank)
      }
      var place = 0
      for try await take in pool.takes(of: readings) {
        let heard = IntegratedLoudness.lufs(of: try Self.signal(of: take, rate: rate)) ?? Loudness.standard
        measured[place].loss = min(max(measured[place].loss + Loudness.standard - heard, 0), 12)
        place += 1
      }
    }
  }

  private func reading(of voice: Voice, gain: Int, in bank: VoiceBank) -> Utterance {
    let sound = Sound(voice)
    return Utterance(
      text: voice.languages.lazy.compactMap(bank.language(for:)).first?.passage ?? "",
      voice: SpeakingVoice(
        file: sound.file, rate: sound.rate, pitch: sound.pitch, range: sound.range, gain: gain, command: sound.command,
        seconds: sound.seconds))
  }

  /// Writes what was measured of a voice into its file.
  /// - Throws: ``ProductionError/cannotWrite(file:why:)``, and what reading the file throws.
  public func write(_ measured: MeasuredVoice) throws {
    guard let figures = measured.voice.measured else { return }
    let file = installation.voices.appending(path: "\(measured.voice.id).yaml")
    let text = String(decoding: try FileContent.read(file), as: UTF8.self)
    let gain = measured.voice.tuning.gain
    try AtomicFile.write(Data(VoiceFileText.replacing(in: text, gain: gain, measured: figures).utf8), to: file)
  }

  /// A take's samples: all that stands after its header.
  private static func signal(of take: Take, rate: Int) throws -> Signal {
    let bytes = try FileContent.read(URL(filePath: take.audio)).suffix(take.samples * 2)
    let samples = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
      Double(Int16(bitPattern: UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8)) / 32768
    }
    return Signal(samples: samples, rate: Double(rate))
  }

  private static func measured(
    _ voice: Voice, reading: Signal, against reference: Formants?
  ) throws -> MeasuredVoice {
    let survey = VoiceSurvey(of: reading)
    guard let loudness = survey.loudness, let formants = survey.formants, let reference else {
      throw MeasuringError.nothingToHear(voice: voice.id)
    }
    let headroom = Double(Self.headroom) / 100
    let gain = ((voiceLevel - loudness - headroom) * 10).rounded() / 10
    var voice = voice
    voice.tuning.gain = Int((gain * 100).rounded())
    voice.measured = Voice.Measurement(
      pitch: survey.pitch, spread: survey.spread, formants: formants.semitones(above: reference), tilt: survey.tilt,
      clarity: survey.clarity, seconds: survey.seconds)
    return MeasuredVoice(voice: voice, peak: survey.peak + headroom + gain)
  }
}
