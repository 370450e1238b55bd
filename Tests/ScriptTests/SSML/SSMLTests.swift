import Foundation
import HearsayScript
import Testing

@Suite struct SSMLTests {
  @Test(.enabled(if: Tool.isInstalled("xmllint"), "no xmllint")) func whatIsWrittenIsWellFormed() throws {
    let folder = try TemporaryFolder()
    var scripts = NastyScripts(seed: 11)
    var files = [try folder.write(ScriptFormat.ssml.write(.rich), "rich.ssml")]
    for number in 0..<150 {
      files.append(try folder.write(ScriptFormat.ssml.write(scripts.script()), "\(number).ssml"))
    }
    let result = try Tool.run(["xmllint", "--noout"] + files)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(.enabled(if: Tool.isInstalled("espeak-ng"), "no espeak-ng")) func anEngineSpeaksIt() throws {
    let folder = try TemporaryFolder()
    func seconds(_ text: String) throws -> Double {
      let file = try folder.write(text, "a.ssml"), sound = folder.url.appending(path: "a.wav").path
      let result = try Tool.run("espeak-ng", "-m", "-f", file, "-w", sound)
      #expect(result.status == 0 && result.output == "", "\(result.output)")
      // 16 bits, one channel, 22,050 samples a second.
      return Double(try Data(contentsOf: URL(filePath: sound)).count - 44) / 44_100
    }
    let pauses = try seconds(ScriptFormat.ssml.write(.rich))
    var none = SSMLPauses()
    (none.line, none.paragraph, none.heading, none.scene, none.chapter) = (0, 0, 0, 0, 0)
    let words = try seconds(SSMLExport(pauses: none).document(.rich))
    #expect(words > 5, "56 words")
    #expect(pauses > words + 5, "its silences are heard")
  }

  @Test func aLineHasItsVoiceAndManner() {
    let text = ScriptFormat.ssml.write(.rich)
    #expect(
      text.contains(
        #"<p><voice name="wren" gender="female" age="70" variant="1"><prosody pitch="low"><s>Who put it out?</s></prosody></voice><break time="150ms"/><voice name="narrator" variant="1"><s>growled Wren.</s></voice></p>"#
      ))
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<speak version=\"1.1\""))
    #expect(text.contains("xml:lang=\"en-GB\""))
  }

  @Test func voicesAndPausesCanBeChosen() {
    var export = SSMLExport(voices: ["wren": "en-GB-Sonia"])
    export.pauses.scene = 4_000
    let text = export.document(.rich)
    #expect(text.contains("<voice name=\"en-GB-Sonia\"><prosody pitch=\"low\">"), "no gender goes before the name")
    #expect(text.contains("<break time=\"4000ms\"/>"))
  }

  @Test func aVoiceCanBeSet() {
    let export = SSMLExport(voices: ["wren": SSMLExport.Voice("f3", rate: 120, pitch: -20, range: 10)])
    #expect(
      export.document(.rich).contains(
        #"<voice name="f3"><prosody rate="120%" pitch="-20%" range="+10%"><prosody pitch="low"><s>Who put it out?</s></prosody></prosody></voice>"#
      ))
  }

  @Test func aChapterCanBeADocument() {
    let documents = SSMLExport().documents(.rich)
    #expect(documents.count == 3)
    #expect(documents.allSatisfy { $0.hasPrefix("<?xml") && $0.hasSuffix("</speak>\n") })
    #expect(documents[2].contains("Hush.") && !documents[1].contains("Hush."))
  }

  @Test(arguments: [
    ("Yes. No.", ["Yes.", "No."]), ("“Yes.” He left.", ["“Yes.”", "He left."]),
    ("Mr. Darcy came.", ["Mr. Darcy came."]),
    ("J. Smith? (Oh!) Well… 12 men.", ["J. Smith?", "(Oh!)", "Well…", "12 men."]), ("Well... so.", ["Well... so."]),
    ("“What?” she said.", ["“What?” she said."]), ("$3.50 each", ["$3.50 each"]), ("走吧。好！", ["走吧。", "好！"]), ("", [""]),
  ])
  func aSentenceEndsWhereACapitalFollows(text: String, sentences: [String]) {
    let line = Script.Line(kind: .narration, text: text, paragraph: 1)
    let script = Script(title: "", characters: [.narrator], chapters: [.init(title: nil, lines: [line])])
    let expected = sentences.map { "<s>\($0)</s>" }.joined()
    #expect(ScriptFormat.ssml.write(script).contains("variant=\"1\">\(expected)</voice>"))
  }

  @Test(arguments: [("en", "en"), ("en-GB", "en-GB"), ("", "und"), ("de ", "und"), ("\"x", "und")])
  func aLanguageThatIsNoneIsUndetermined(language: String, tag: String) {
    let script = Script(title: "", language: language, characters: [.narrator], chapters: [])
    #expect(ScriptFormat.ssml.write(script).contains("xml:lang=\"\(tag)\""))
  }

  @Test func whatIsOnlyWrittenIsNotRead() {
    let error = #expect(throws: ScriptError.self) { try ScriptFormat.ssml.read([], file: "a.ssml") }
    #expect(error?.description.hasPrefix("a.ssml: expected a script in a format that is read (json, fountain") == true)
  }
}
