import HearsayScript

/// The voices of an earlier cast, so that none moves when a script is edited or read anew.
public struct EarlierCast: Sendable {
  private let voices: [(character: Script.Character.ID, voice: Voice.ID)]

  /// Reads the voices of a `cast.yaml` as ``CastWriter`` writes it; whatever can't be read has none.
  public init(_ text: String) {
    guard let fields = try? YAMLDocument.read(text, file: ""), let characters = try? fields.mapping("characters") else {
      voices = []
      return
    }
    voices = characters.entries.compactMap { entry in
      let fields = try? YAMLMapping(entry.value, file: "", path: "")
      return (try? fields?.text("voice")).flatMap { $0 }.map { (entry.key, $0) }
    }
  }

  /// A sheet in which those of whom nothing is settled keep the voice that they had, unless it was given to another.
  /// - Parameters:
  ///   - request: what is settled otherwise: its sheet, its pins, its series.
  ///   - script: the script to cast.
  ///   - bank: the voices there are.
  public func keeping(to request: CastingRequest, of script: Script, bank: VoiceBank) -> CastSheet {
    var sheet = request.sheet ?? CastSheet()
    let shares = script.shares(), there = Set(shares.map(\.character.id)), known = Set(bank.voices.map(\.id))
    let returning = request.series.map { SeriesMatches($0, characters: sheet.characters(of: shares)).members } ?? [:]
    let settled = Set(sheet.entries.map(\.character)).union(returning.keys)
    let pins = request.pins.map(\.voice) + [request.narrator].compactMap(\.self)
    let kept = returning.values.compactMap { request.series?.members[$0].voice }
    let taken = Set(sheet.entries.compactMap(\.voice) + pins + kept)
    for (character, voice) in voices
    where there.contains(character) && !settled.contains(character) && known.contains(voice) && !taken.contains(voice) {
      sheet.entries.append(CastSheet.Entry(character: character, voice: voice))
    }
    return sheet
  }

  /// Who gave up a voice to someone for whom it was settled.
  /// - Parameter casting: the cast that came of it.
  public func moves(in casting: Casting) -> [CastingNote] {
    let roles = zip(casting.cast.roles, casting.reasons).map { (role: $0, reason: $1) }
    return voices.compactMap { character, voice in
      guard let now = roles.first(where: { $0.role.character == character }), now.role.voice != voice,
        now.reason != .settled, let holder = roles.first(where: { $0.role.voice == voice })?.role.character
      else { return nil }
      return .gaveWay(character, to: holder, voice: voice, now: now.role.voice)
    }
  }
}
