import ArgumentParser
import Foundation
import HearsayAttribution
import HearsayManuscript
import HearsayScript

/// Writes what the scoring of attribution reads of a script.
struct ScriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "script", abstract: "Attribute a plain-text story.")

  @Argument(help: "The story.") var story: String
  @Option(name: .shortAndLong, help: "Where the JSON goes.") var output: String?
  @Flag(help: "Show the lines, for reading.") var show = false

  func run() throws {
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: story)))
    let book = try Manuscript.read(bytes, name: story)
    let clock = ContinuousClock()
    var script: Script?
    let time = clock.measure { script = Attribution.script(of: book) }
    guard let script else { return }
    FileHandle.standardError.write(Data("attributed in \(time)\n".utf8))
    if show { display(script) }
    if let output { try JSONEncoder().encode(LabScript(script)).write(to: URL(fileURLWithPath: output)) }
  }

  private func display(_ script: Script) {
    for character in script.characters {
      print("# \(character.id): \(character.name) \(character.aliases) \(character.gender?.rawValue ?? "-")")
    }
    for (number, line) in script.lines.enumerated() {
      let who =
        line.kind == .dialogue ? "\(line.speaker) \(line.confidence ?? 0) (\(line.because ?? ""))" : line.kind.rawValue
      print("\(number + 1) [\(who)] \(line.text.prefix(90))")
    }
  }
}
