import Foundation
import HearsayCasting
import HearsayScript
import HearsaySpeech
import HearsayWording

extension Hearsay {
  /// The words that a lexicon settles for a script: the production folder's own `lexicon.yaml`, where the input is one,
  /// and over it the file that is named.
  /// - Throws: an error that names file and line.
  public func lexicon(for script: Script, from input: Input, file: URL?) throws -> LexiconSheet {
    var files: [URL] = []
    if case .file(let place) = input, case .production(let folder)? = try? Material(input) {
      let own = Production(folder: folder, slug: place.lastPathComponent).lexicon
      if FileManager.default.fileExists(atPath: own.path) { files.append(own) }
    }
    return try LexiconSettlement.sheet(for: script, files: files + [file].compactMap(\.self))
  }

  /// The names and odd words of a script with the phonemes that they will get in the narrator's voice, the commonest first.
  /// - Throws: `SpeechError` where the engine can't be asked, `CastProblem`.
  public func oddWords(in script: Script, casting: Casting, lexicon: LexiconSheet) async throws -> [OddWord] {
    var census = WordCensus()
    for chapter in script.chapters { for line in chapter.lines where line.kind != .heading { census.count(line.text) } }
    let speakers = Set(
      script.characters.flatMap { [$0.name] + $0.aliases }
        .flatMap { $0.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init) })
    let odd = census.oddlySpelt()
    var words: [OddWord] = []
    for (key, count) in census.counts where count.all > 0 {
      let reason: OddWord.Reason
      if count.isName, !Self.calendar.contains(key) {
        reason = speakers.contains(key) ? .speaker : .name
      } else if odd.contains(key)
        || script.language.hasPrefix("en") && key.unicodeScalars.contains(where: { $0.value > 127 })
      {
        reason = .spelling
      } else {
        continue
      }
      words.append(OddWord(word: count.form, count: count.all, reason: reason, phonemes: ""))
    }
    words.sort { ($1.count, $0.word) < ($0.count, $1.word) }
    let said = try await phonemes(of: words.map(\.word), script: script, casting: casting, lexicon: lexicon)
    for index in words.indices { words[index].phonemes = said[index].phonemes }
    return words
  }

  /// How texts are said in the narrator's voice, in words and in the engine's phonemes.
  /// - Throws: `SpeechError` where the engine can't be asked, `CastProblem`.
  public func phonemes(
    of texts: [String], script: Script, casting: Casting, lexicon: LexiconSheet
  ) async throws -> [(words: String, phonemes: String)] {
    let wording = Wording(
      language: script.language, lexicon: lexicon.lexicon(for: script.narrator, language: script.language))
    let spoken = texts.map { SpokenText($0, wording: wording) }
    let voice = try casting.cast.sound(of: script.narrator, in: try voices()).file
    let phonemes = try await Transcriber(worker: installation.speaker.path).phonemes(of: spoken, voice: voice)
    return zip(spoken, phonemes).map { (words: String(decoding: $0.utf8, as: UTF8.self), phonemes: $1) }
  }

  /// Capitalised words that the engine knows for sure: of the calendar, titles, and those that begin what is quoted.
  private static let calendar: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april",
    "may", "june", "july", "august", "september", "october", "november", "december", "mr", "mrs", "ms", "dr", "st",
    "sir",
    "miss", "god", "english", "england", "london", "french", "france", "american", "america", "christmas", "but", "and",
    "the", "you", "yes", "no", "oh", "well", "what", "why", "how", "who", "when", "where", "it", "he", "she", "we",
    "they",
    "this", "that", "there", "then", "now", "not", "if", "as", "at", "in", "on", "of", "to", "for", "come", "go", "let",
    "my", "your", "his", "her", "our", "do", "did", "is", "was", "are", "so", "or", "an", "good", "dear", "please",
  ]
}
