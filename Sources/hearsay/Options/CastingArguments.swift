import ArgumentParser
import Foundation
import HearsayCasting
import HearsayKit

/// Who is to sound how, from the command line.
struct CastingArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp("Take voices, settings and pauses from this cast.yaml.", valueName: "cast.yaml"),
    completion: .file(extensions: ["yaml", "yml"]))
  var cast: String?

  @Option(
    help: ArgumentHelp(
      "Keep a cast over several books: who stands in this file has the same voice, who is new is added to it.",
      valueName: "series.yaml"),
    completion: .file(extensions: ["yaml", "yml"]))
  var series: String?

  @Option(
    name: .customLong("voice"), parsing: .singleValue,
    help: ArgumentHelp("Give a character a voice; may be repeated.", valueName: "name=voice"))
  var voices: [VoicePin] = []

  @Option(help: ArgumentHelp("Give the narrator this voice.", valueName: "voice"))
  var narrator: String?

  @Option(
    defaultAsFlag: "",
    help: ArgumentHelp("Read it all in one voice, the narrator's where none is named.", valueName: "voice"))
  var solo: String?

  @Option(help: ArgumentHelp("Scale everyone's rate and the pauses, 0.5 to 2.0.", valueName: "factor"))
  var speed: Double?

  @Option(
    help: ArgumentHelp(
      "How much of a manner is acted, such as a whisper: plain, moderate (the default) or full.", valueName: "strength")
  )
  var delivery: DeliveryStrength?

  @Option(
    help: ArgumentHelp(
      "Whether tags such as \"he said\" are read where the voice tells who speaks: keep (the default) or drop.",
      valueName: "keep|drop"))
  var tags: TagReading?

  @Option(
    help: ArgumentHelp(
      "Say words as this lexicon has them: a lexicon.yaml, or a W3C PLS file (.pls, .xml).", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "pls", "xml"]))
  var lexicon: String?

  func validate() throws {
    if let speed, !(0.5...2.0).contains(speed) {
      throw ValidationError("--speed takes a number from 0.5 to 2.0, and got \(speed)")
    }
  }

  /// What was meant by it.
  var options: CastingOptions {
    CastingOptions(
      file: cast.map { URL(filePath: $0) },
      request: CastingRequest(
        pins: voices.map { CastingRequest.Pin(character: $0.character, voice: $0.voice) }, narrator: narrator,
        solo: solo.map { $0.isEmpty ? .narrator : .voice($0) }, speed: speed, delivery: delivery, tags: tags),
      series: series.map { URL(filePath: $0) },
      lexicon: lexicon.map { URL(filePath: $0) })
  }
}

extension DeliveryStrength: ExpressibleByArgument {}
extension TagReading: ExpressibleByArgument {}
