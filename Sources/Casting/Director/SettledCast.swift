import HearsayScript

/// A request with its names found and its voices known: what a person settled, by character.
struct SettledCast {
  private(set) var entries: [Script.Character.ID: CastSheet.Entry] = [:]
  private(set) var pauses = Pauses()
  let speed: Double
  let solo: Voice.ID?

  init(
    _ request: CastingRequest, shares: [Share], narrator: Script.Character.ID, bank: VoiceBank
  ) throws(CastProblem) {
    speed = request.speed ?? request.sheet?.speed ?? 1
    guard SettingRange.speed.contains(speed) else { throw .speed(speed) }
    switch request.solo {
    case .voice(let voice): solo = voice
    case .narrator: solo = nil
    case nil: solo = request.sheet?.solo
    }
    if let solo { try Self.check(solo, in: bank) }

    let roster = Roster(shares, narrator: narrator)
    for entry in request.sheet?.entries ?? [] {
      let id = try roster.find(entry.character)
      if let voice = entry.voice { try Self.check(voice, in: bank) }
      entries[id] = entry
    }
    for kind in Pauses.Kind.allCases {
      if let length = request.sheet?.pauses[kind] { pauses[kind] = length }
    }
    // The command line goes before the file.
    var named: [Script.Character.ID: String] = [:]
    func pin(_ voice: Voice.ID, to id: Script.Character.ID, called name: String) throws(CastProblem) {
      if let earlier = named.updateValue(name, forKey: id) { throw .twice(earlier, name) }
      try Self.check(voice, in: bank)
      entries[id, default: CastSheet.Entry(character: id)].voice = voice
    }
    for wish in request.pins { try pin(wish.voice, to: try roster.find(wish.character), called: wish.character) }
    if let voice = request.narrator { try pin(voice, to: narrator, called: Script.Character.narratorID) }
  }

  private static func check(_ voice: Voice.ID, in bank: VoiceBank) throws(CastProblem) {
    do { _ = try bank.voice(voice) } catch { throw .voice(error) }
  }
}
