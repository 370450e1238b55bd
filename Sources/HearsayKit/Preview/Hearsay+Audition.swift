import Foundation
import HearsayAudiobook
import HearsayCasting
import HearsayScript

extension Hearsay {
  /// A voice that a character might have, and the file in which it is heard.
  public struct Audition: Sendable, Hashable {
    /// The voice's id.
    public var voice: Voice.ID
    /// The WAV file.
    public var file: URL
  }

  /// Has candidates for a character speak that character's own longest line: the voice it has, and those that it would have
  /// next, everyone else keeping theirs. A bank that has fewer voices gives fewer.
  /// - Parameters:
  ///   - name: the character's id, name or alias.
  ///   - story: the story, as ``read(_:options:)`` gives it.
  ///   - request: what goes before the cast's file.
  ///   - series: the file of a cast that is kept over several books; nil for none.
  ///   - count: how many candidates there are to be.
  ///   - folder: where the files go, as `spike-1-rowan.wav`; made where it is missing.
  /// - Throws: `CastProblem` for a name that nobody bears; an error that describes itself in a line for anything else.
  public func auditions(
    for name: String, in story: Story, request: CastingRequest = CastingRequest(), series: URL? = nil, count: Int = 3,
    to folder: URL
  ) async throws -> [Audition] {
    let first = try cast(story, request: request, series: series).casting
    let script = story.script
    guard let role = first.cast.role(of: script.character(named: name)?.id ?? name) else {
      throw CastProblem.nobody(name, there: first.shares.map(\.character.name))
    }
    let lines = script.lines
    let own = lines.indices.filter { lines[$0].isSpoken && lines[$0].speaker == role.character }
    guard let longest = own.max(by: { (lines[$0].text.count, $1) < (lines[$1].text.count, $0) }) else { return [] }
    do { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
      throw ProductionError.cannotMake(folder: folder.relativePath, why: error.systemReason)
    }
    var auditions: [Audition] = []
    var voices = try voices().voices.map(\.id)
    var casting = first
    while let own = casting.cast.role(of: role.character), voices.contains(own.voice), auditions.count < count {
      let file = folder.appending(path: "\(role.character)-\(auditions.count + 1)-\(own.voice).wav")
      var heard = casting
      heard.cast.solo = nil
      _ = try await preview([longest + 1], of: script, casting: heard, to: file)
      auditions.append(Audition(voice: own.voice, file: file))
      voices.removeAll { $0 == own.voice }
      casting = try recast(role.character, in: script, like: first, among: voices)
    }
    return auditions
  }

  /// A cast in which one character has another voice, of those given, and all others the one they have.
  private func recast(
    _ character: Script.Character.ID, in script: Script, like casting: Casting, among voices: [Voice.ID]
  ) throws -> Casting {
    var bank = try self.voices()
    let others = casting.cast.roles.filter { $0.character != character }
    let kept = Set(voices + others.map(\.voice))
    bank.voices.removeAll { !kept.contains($0.id) }
    guard bank.voices.contains(where: { voices.contains($0.id) }) else { return casting }
    let share = casting.shares.first { $0.character.id == character }?.character
    var entries = others.map { CastSheet.Entry(character: $0.character, voice: $0.voice, settings: $0.settings) }
    entries.append(CastSheet.Entry(character: character, gender: share?.gender, age: share?.age))
    return try CastingDirector(bank: bank).cast(script, request: CastingRequest(sheet: CastSheet(entries: entries)))
  }
}
