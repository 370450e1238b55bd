import HearsayScript

/// A request with its names found and its voices known: what a person settled, by character.
struct SettledCast {
  private(set) var entries: [Script.Character.ID: CastSheet.Entry] = [:]
  private(set) var pauses = Pauses()
  /// Who of the series returns; nil where none was asked for.
  private(set) var series: SeriesMatches?
  /// What is to be said of it.
  private(set) var notes: [CastingNote] = []
  /// Those who have their voice from the series.
  private var returning: Set<Script.Character.ID> = []
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
    if let series = request.series {
      try settle(SeriesMatches(series, characters: (request.sheet ?? CastSheet()).characters(of: shares)), shares, bank)
    }
  }

  /// Gives those who return what they have in the series, where nothing else is settled.
  private mutating func settle(_ matches: SeriesMatches, _ shares: [Share], _ bank: VoiceBank) throws(CastProblem) {
    series = matches
    notes = matches.doubts.map { .severalOfSeries($0.character, members: $0.members) }
    for share in shares {
      let id = share.character.id
      guard let member = matches.member(id) else { continue }
      var entry = entries[id, default: CastSheet.Entry(character: id)]
      entry.gender = entry.gender ?? member.gender
      entry.age = entry.age ?? member.age
      if let voice = member.voice {
        try Self.check(voice, in: bank)
        if entry.voice == nil { returning.insert(id) }
        let own = entry.voice ?? voice
        if own != voice { notes.append(.apartFromSeries(id, voice: own, series: voice)) }
        // Settings are for the voice that they were made for.
        if own == voice { entry.settings = entry.settings.over(member.settings) }
        entry.voice = own
      }
      entries[id] = entry
    }
  }

  /// Why someone's voice is settled.
  func reason(_ id: Script.Character.ID) -> CastingReason {
    returning.contains(id) ? (series?.member(id)).map { .series($0.key) } ?? .settled : .settled
  }

  private static func check(_ voice: Voice.ID, in bank: VoiceBank) throws(CastProblem) {
    do { _ = try bank.voice(voice) } catch { throw .voice(error) }
  }
}
