import HearsayScript

/// Gives everyone in a script a voice: a function of script, bank and request alone, the same from run to run.
///
/// Voices are settled in order of importance (see ``HearsayScript/Script/shares()``), and each by those already settled
/// only, so that a new character moves nobody who speaks more. `Documentation/Voices.md` states what is weighed.
public struct CastingDirector: Sendable {
  /// The voices to choose from.
  public let bank: VoiceBank

  /// A director with a bank.
  public init(bank: VoiceBank) { self.bank = bank }

  /// Casts a script.
  ///
  /// Throws a ``CastProblem`` for a name that nobody bears, a voice that the bank does not have, a speed out of range.
  public func cast(_ script: Script, request: CastingRequest = CastingRequest()) throws(CastProblem) -> Casting {
    guard !bank.voices.isEmpty else { throw .noVoices }
    var shares = script.shares()
    let settled = try SettledCast(request, shares: shares, narrator: script.narrator, bank: bank)
    for index in shares.indices {
      guard let entry = settled.entries[shares[index].character.id] else { continue }
      shares[index].character.gender = entry.gender ?? shares[index].character.gender
      shares[index].character.age = entry.age ?? shares[index].character.age
    }

    var notes: [CastingNote] = []
    if bank.language(for: script.language) == nil, let main = bank.languages.first {
      notes.append(.language(script.language, instead: main.tag))
    }
    var ensemble = Ensemble(
      script, shares: shares, bank: bank, language: bank.language(for: script.language) ?? bank.languages.first)
    ensemble.absent = settled.series?.absentVoices ?? []
    for index in shares.indices {
      let id = shares[index].character.id
      if let voice = settled.entries[id]?.voice { ensemble.give(voice, to: index, since: settled.reason(id)) }
    }
    for index in shares.indices where ensemble.voice(of: index) == nil { ensemble.cast(index) }

    var cast = Cast(
      narrator: script.narrator,
      roles: shares.indices.map { index in
        Cast.Role(
          character: shares[index].character.id, voice: ensemble.voice(of: index) ?? bank.voices[0].id,
          settings: settled.entries[shares[index].character.id]?.settings ?? VoiceSettings())
      },
      pauses: settled.pauses, speed: settled.speed,
      solo: settled.solo ?? (request.solo == .narrator ? ensemble.voice(of: 0) : nil))
    cast.delivery = request.delivery ?? request.sheet?.delivery ?? .moderate
    cast.tags = request.tags ?? request.sheet?.tags ?? .keep
    if cast.solo == nil { notes += settled.notes + ensemble.notes }
    let sounds = try cast.sounds(in: bank)
    for role in cast.roles {
      guard let sound = sounds[role.character], let wanted = sound.wantedRate else { continue }
      notes.append(.rate(role.character, wanted: wanted, used: sound.rate))
    }
    return Casting(
      cast: cast, notes: notes, shares: shares, reasons: ensemble.reasons.map { $0 ?? .onlyOne },
      corrections: request.sheet?.corrections ?? [], series: settled.series)
  }
}
