import Foundation
import HearsayScript

/// The cast while it is being settled: who has which voice so far, and what another would cost.
struct Ensemble {
  private let shares: [Share]
  private let conversations: Conversations
  /// All voices of the bank, in its order; the others index into it.
  private let voices: [Voice]
  /// The distances between any two of them.
  private let distances: [[Double]]
  private let language: VoiceBank.Language?
  /// The voices that read the language.
  private let serving: [Int]
  /// Those of them that wait for nobody: not for the unknown, not for a robot.
  private let open: [Int]
  /// Each share's voice; the first share is the narrator's.
  private var given: [Int?]
  /// Each voice's shares, in the order they got it.
  private var holders: [[Int]]
  /// How many lines each voice speaks.
  private var lines: [Int]
  /// How many taken voices each voice is easily confused with.
  private var lookalikes: [Int]
  /// The voices of those of a series who are not in this book: nobody new gets one while another is free.
  var absent: Set<Voice.ID> = []
  /// The chapters in which each voice is heard.
  private var chapters: [Set<Int>]
  /// How each character's voice is described, where it is.
  private let manners: [Script.Character.ID: Manner]
  /// Why each share has its voice; nil while it has none.
  private(set) var reasons: [CastingReason?]
  /// What there is to say, in the order it came up.
  private(set) var notes: [CastingNote] = []

  init(_ script: Script, shares: [Share], bank: VoiceBank, language: VoiceBank.Language?) {
    self.shares = shares
    self.language = language
    conversations = Conversations(script, shares: shares)
    manners = Manner.all(in: script)
    reasons = Array(repeating: nil, count: shares.count)
    voices = bank.voices
    distances = bank.voices.map { first in bank.voices.map { VoiceDistance.between(first, $0) } }
    given = Array(repeating: nil, count: shares.count)
    holders = Array(repeating: [], count: bank.voices.count)
    lines = Array(repeating: 0, count: bank.voices.count)
    lookalikes = lines
    chapters = Array(repeating: [], count: bank.voices.count)
    serving = bank.voices.indices.filter { index in
      !bank.voices[index].isExternal && language.map { bank.voices[index].languages.contains($0.tag) } ?? true
    }
    open = serving.filter { bank.voices[$0].onlyFor.isEmpty && bank.voices[$0].id != language?.unknown }
  }

  /// The voice of a share, nil while it has none.
  func voice(of share: Int) -> Voice.ID? { given[share].map { voices[$0].id } }

  /// Gives a share the voice that is settled for it.
  mutating func give(_ voice: Voice.ID, to share: Int, since reason: CastingReason) {
    guard let index = voices.firstIndex(where: { $0.id == voice }) else { return }
    reasons[share] = reason
    if case .series = reason, let other = holders[index].first {
      notes.append(.shared(shares[share].character.id, with: shares[other].character.id, voice: voice))
    }
    give(index, to: share)
  }

  /// Chooses a share's voice. The shares are cast in order of importance.
  mutating func cast(_ share: Int) {
    let (voice, reason) = choice(for: share)
    reasons[share] = reason
    give(voice, to: share)
    let id = shares[share].character.id
    switch reason {
    case .shared(let other): notes.append(.shared(id, with: other, voice: voices[voice].id))
    case .chosen(_, _, let partners):
      for partner in partners where partner.steps < VoiceDistance.confusable {
        notes.append(.alike(id, partner.character))
      }
    default: break
    }
  }

  private func choice(for share: Int) -> (voice: Int, reason: CastingReason) {
    let character = shares[share].character
    if share == 0, let voice = narratorsVoice(for: character) { return (voice, .narrator) }
    if character.id == Script.Character.unknownID, let voice = unknownVoice, holders[voice].isEmpty {
      return (voice, .unknown)
    }
    if let voice = voiceMade(for: character) { return (voice, .made) }
    if let (voice, among) = free(for: share) {
      return (voice, .chosen(among: among, manner: manners[character.id], partners: partners(of: share, in: voice)))
    }
    let voice = shared(by: share)
    return (voice, holders[voice].first.map { .shared(with: shares[$0].character.id) } ?? .onlyOne)
  }

  /// Those who have a voice already and whom a share talks to, the one it talks to most first.
  private func partners(of share: Int, in voice: Int) -> [CastingReason.Partner] {
    conversations.partners(of: share).enumerated().sorted {
      ($1.element.turns, $0.offset) < ($0.element.turns, $1.offset)
    }
    .compactMap { _, partner in
      given[partner.share].map {
        CastingReason.Partner(
          character: shares[partner.share].character.id, turns: partner.turns, steps: distances[$0][voice])
      }
    }
  }

  private mutating func give(_ voice: Int, to share: Int) {
    if holders[voice].isEmpty {
      for other in voices.indices where other != voice && distances[voice][other] < VoiceDistance.confusable {
        lookalikes[other] += 1
      }
    }
    given[share] = voice
    holders[voice].append(share)
    lines[voice] += shares[share].lines
    chapters[voice].formUnion(shares[share].chapters)
  }

  // MARK: Voices kept for someone

  /// The first free narrator's voice, of the narrator's own gender where that is known.
  private func narratorsVoice(for character: Script.Character) -> Int? {
    let open = (language?.narrators ?? []).compactMap(index).filter { holders[$0].isEmpty }
    // A narrator of other books comes last.
    let free = open.filter { !isAbsent($0) } + open.filter(isAbsent)
    guard let gender = character.gender, gender != .neutral else { return free.first }
    return free.first { voices[$0].gender == gender }
  }

  private var unknownVoice: Int? { language.flatMap { index($0.unknown) } }

  /// A free voice that waits for a word in the character's name, such as a robot's.
  private func voiceMade(for character: Script.Character) -> Int? {
    let free = serving.filter { holders[$0].isEmpty && !voices[$0].onlyFor.isEmpty && !isAbsent($0) }
    guard !free.isEmpty else { return nil }
    let names = [character.name] + character.aliases
    let words = Set(names.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init) })
    return free.first { voices[$0].onlyFor.contains(where: words.contains) }
  }

  // MARK: Voices for anyone

  /// The best voice that nobody has and that fits, and of how many; nil when the bank has none left.
  private func free(for share: Int) -> (voice: Int, among: Int)? {
    let character = shares[share].character
    let free = anyones.filter { holders[$0].isEmpty }
    let fitting = free.filter { fits($0, character.gender) && ageCost($0, character) < AgeFit.hopeless }
    // What is easily confused with a voice already taken waits until nothing else is free.
    let clear = fitting.filter { lookalikes[$0] == 0 }
    var circles = [clear.filter { !isAbsent($0) }, clear, fitting]
    // Before a child sounds grown, a boy may sound like a girl.
    if character.age == .child {
      circles += [free.filter { voices[$0].age == .child }, free.filter { fits($0, character.gender) }]
    }
    return circles.first { !$0.isEmpty }.flatMap { circle in best(circle, for: share).map { ($0, circle.count) } }
  }

  /// The voice to share when none is free: of those who never meet this share, then of those who say least.
  private func shared(by share: Int) -> Int {
    let character = shares[share].character
    let taken = anyones.filter { !holders[$0].isEmpty }
    let circles = [
      taken.filter { fits($0, character.gender) && ageCost($0, character) < AgeFit.hopeless },
      taken.filter { fits($0, character.gender) }, anyones, serving, voices.indices.filter { !voices[$0].isExternal },
    ]
    let circle = circles.first { !$0.isEmpty } ?? []
    func rank(_ voice: Int) -> (Int, Int) {
      (shares[share].chapters.contains(where: chapters[voice].contains) ? 1 : 0, lines[voice])
    }
    let ranked = circle.map { (rank($0), $0) }
    guard let least = ranked.map(\.0).min(by: { $0 < $1 }) else { return 0 }
    return best(ranked.filter { $0.0 == least }.map(\.1), for: share) ?? 0
  }

  private func isAbsent(_ voice: Int) -> Bool { absent.contains(voices[voice].id) }

  /// The voices that anyone may have but the narrator's.
  private var anyones: [Int] { open.filter { $0 != given[0] } }

  private func best(_ candidates: [Int], for share: Int) -> Int? {
    candidates.map { (cost(of: $0, for: share), $0) }.min { $0 < $1 }?.1
  }

  /// What it costs to give a voice to a share; the bank's order settles what is left.
  private func cost(of voice: Int, for share: Int) -> Double {
    var cost = ageCost(voice, shares[share].character) + Weight.order * Double(voice)
    cost += manners[shares[share].character.id].map { $0.cost(of: voices[voice]) } ?? 0
    let partners = conversations.partners(of: share)
    let turns = Double(partners.reduce(0) { $0 + $1.turns })
    for (other, count) in partners {
      guard let others = given[other] else { continue }
      cost += Weight.partner * Double(count) / turns * Weight.nearness(distances[voice][others])
    }
    cost += Weight.pitch * crowding(of: voice, for: share)
    if let narrators = given[0] { cost += Weight.narrator * Weight.nearness(distances[voice][narrators]) }
    return cost + Weight.confusable * Double(lookalikes[voice])
  }

  /// How near a voice's pitch is to those of the others who speak most: 1 for the same as one's.
  private func crowding(of voice: Int, for share: Int) -> Double {
    guard (1...Weight.main).contains(share), let pitch = voices[voice].measured?.pitch else { return 0 }
    return given[1...].prefix(Weight.main).compactMap(\.self).reduce(0) { crowding, other in
      guard voices[other].gender == voices[voice].gender, let its = voices[other].measured?.pitch else {
        return crowding
      }
      return crowding + max(0, 1 - abs(12 * log2(pitch / its)) / Weight.semitones)
    }
  }

  private func ageCost(_ voice: Int, _ character: Script.Character) -> Double {
    AgeFit.cost(of: voices[voice].age, for: character.age)
  }

  private func fits(_ voice: Int, _ gender: Gender?) -> Bool {
    guard let gender, gender != .neutral else { return true }
    return voices[voice].gender == gender
  }

  private func index(_ voice: Voice.ID) -> Int? { voices.firstIndex { $0.id == voice } }
}
