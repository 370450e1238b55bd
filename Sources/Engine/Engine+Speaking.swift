import CEspeakNG
import HearsaySpeakerProtocol

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Engine {
  /// The engine's volume, of 100, for every voice.
  ///
  /// At 40 the loudest of espeak-ng's 104 variants stay under full scale, but for `antonio` and `iven`, which the engine
  /// itself turns down at any volume; at 100, two dozen touch it.
  static let volume: Int32 = 40

  /// What most texts need at 175 words a minute, with a little to spare.
  private static let samplesPerByte = 1500

  /// Speaks a text, UTF-8, to its end or to its first zero byte; what stands in `[[ ]]` is phonemes.
  ///
  /// To be called once in a process's life: see ``Engine``.
  public func speak(_ text: [UInt8], in voice: SpeakingVoice) throws(SpeakingFailure) -> Recording {
    try choose(voice)
    let tape = Tape(expecting: text.count * Self.samplesPerByte * 175 / min(max(voice.rate, 80), 450))
    espeak_SetSynthCallback(Tape.callback)
    let terminated = text + [0]
    let status = withExtendedLifetime(tape) {
      espeak_ng_Synthesize(
        terminated, terminated.count, 0, POS_CHARACTER, 0, UInt32(espeakCHARS_UTF8 | espeakPHONEMES), nil,
        Unmanaged.passUnretained(tape).toOpaque())
    }
    guard status == ENS_OK else { throw .engineRefused(Int32(bitPattern: status.rawValue)) }
    return Recording(samples: tape.takeSamples(), events: EventCleaning.events(from: tape.marks, text: text))
  }

  func choose(_ voice: SpeakingVoice) throws(SpeakingFailure) {
    guard VoiceFile.exists(voice.file, dataPath: info.dataPath) else { throw .voiceUnknown }
    let status = voice.file.hasPrefix("/") ? Self.load(voice.file) : espeak_ng_SetVoiceByName(voice.file)
    guard status == ENS_OK else { throw .voiceRefused(Int32(bitPattern: status.rawValue)) }
    let settings: [(espeak_PARAMETER, Int32)] = [
      (espeakRATE, Int32(min(max(voice.rate, 80), 450))), (espeakPITCH, Int32(min(max(voice.pitch, 0), 100))),
      (espeakRANGE, Int32(min(max(voice.range, 0), 100))), (espeakVOLUME, Self.volume),
    ]
    for (parameter, value) in settings {
      let status = espeak_ng_SetParameter(parameter, value, 0)
      guard status == ENS_OK else { throw .voiceRefused(Int32(bitPattern: status.rawValue)) }
    }
  }

  /// Loads a voice's own file.
  ///
  /// espeak-ng 1.51 makes a path's capitals small, cuts it at some 60 bytes and takes what follows a `+` for a variant; so
  /// the file is named by an open descriptor.
  private static func load(_ path: String) -> espeak_ng_STATUS {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return ENS_VOICE_NOT_FOUND }
    defer { close(descriptor) }
    return espeak_ng_SetVoiceByFile("/dev/fd/\(descriptor)")
  }
}
