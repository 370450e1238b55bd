import HearsayScript

/// All that the engine needs to sound like a character.
public struct Sound: Sendable, Hashable {
  /// The voice it comes from.
  public var voice: Voice.ID
  /// The engine that speaks it, such as `espeak-ng`.
  public var engine: String
  /// The engine's name for the voice, such as `gmw/en-US+f3`.
  public var file: String
  /// The engine's own language file, such as `gmw/en-US`, where the voice speaks by it; nil for another program's voice.
  var base: String?
  /// The program that speaks instead of the engine, with its arguments; empty for the engine.
  public var command: [String]
  /// How long that program may take over one line, in seconds.
  public var seconds: Int
  /// The rate in words a minute, 80…450, the speed reckoned in.
  public var rate: Int
  /// The pitch, 0…100.
  public var pitch: Int
  /// The pitch range, 0…100.
  public var range: Int
  /// The gain that brings the engine's samples, as they are set here, to the level all voices share, in hundredths of a dB.
  public var gain: Int
  /// How much louder than that level it is to be heard, in hundredths of a dB: below 0 softer.
  public var level: Int
  /// What the limiter takes from the voice at the standard loudness, in hundredths of a dB.
  public var loss: Int
  /// The rate that was asked for when ``rate`` had to stay within the engine's bounds; else nil.
  public var wantedRate: Int?

  /// How much of the lines' manner is acted.
  public var delivery = DeliveryStrength.moderate
  /// The gender of the voice.
  var gender: Gender

  /// A voice with a character's settings at a speed.
  public init(_ voice: Voice, settings: VoiceSettings = VoiceSettings(), speed: Double = 1) {
    let wanted = Int((Double(settings.rate ?? voice.tuning.rate) * speed).rounded())
    self.voice = voice.id
    engine = voice.engine
    file = voice.engineName
    base = voice.isExternal ? nil : voice.base ?? (voice.file.hasPrefix("/") ? nil : voice.file)
    command = voice.command
    seconds = voice.seconds
    rate = min(max(wanted, SettingRange.rate.lowerBound), SettingRange.rate.upperBound)
    pitch = settings.pitch ?? voice.tuning.pitch
    range = settings.range ?? voice.tuning.range
    gain = voice.tuning.gain
    level = settings.gain ?? 0
    loss = Decibels.hundredths(voice.measured?.loss ?? 0)
    gender = voice.gender
    wantedRate = wanted == rate ? nil : wanted
    if command.isEmpty { gain += SettingLoudness.gain(from: voice.tuning, to: tuning) }
  }

  /// How the engine is set.
  var tuning: Voice.Tuning { Voice.Tuning(pitch: pitch, range: range, rate: rate, gain: gain) }
}

extension Cast {
  /// How a character sounds in this cast; ``sounds(in:)`` is cheaper for many.
  ///
  /// Throws ``CastProblem/nobody(_:there:)`` for someone the cast does not hold and
  /// ``CastProblem/voice(_:)`` for a voice that the bank does not.
  public func sound(of character: Script.Character.ID, in bank: VoiceBank) throws(CastProblem) -> Sound {
    guard let role = role(of: character) else { throw .nobody(character, there: roles.map(\.character)) }
    do { return sound(of: role, in: try bank.voice(solo ?? role.voice)) } catch { throw .voice(error) }
  }

  /// How everyone in this cast sounds, by the character's id; the plain `narrator` is there in any case.
  ///
  /// Throws ``CastProblem/voice(_:)`` for a voice that the bank does not have.
  public func sounds(in bank: VoiceBank) throws(CastProblem) -> [Script.Character.ID: Sound] {
    var sounds: [Script.Character.ID: Sound] = [:]
    let known = Dictionary(bank.voices.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for role in roles {
      let id = solo ?? role.voice
      guard let voice = known[id] else { throw .voice(UnknownVoice(name: id, there: bank.voices.map(\.id))) }
      sounds[role.character] = sound(of: role, in: voice)
    }
    sounds[Script.Character.narratorID] = sounds[Script.Character.narratorID] ?? sounds[narrator]
    return sounds
  }

  private func sound(of role: Role, in voice: Voice) -> Sound {
    // Whoever reads alone reads as itself: a character's settings are for the character's own voice.
    var sound = Sound(voice, settings: solo == nil ? role.settings : VoiceSettings(), speed: speed)
    sound.delivery = role.settings.delivery ?? delivery
    return sound
  }
}
