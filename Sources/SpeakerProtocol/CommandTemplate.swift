import HearsayPrograms

/// A program with its arguments, in which names in braces stand for what is known only when a line is spoken.
///
/// | name | what stands in its place |
/// |---|---|
/// | `{text}` | the path of a file with the text, in UTF-8; without it the text is on standard input alone |
/// | `{wav}` | the path that the audio is to be written to; without it, it is taken from standard output |
/// | `{rate}` | the rate in words a minute |
/// | `{stretch}` | how much longer than at 175 words a minute it is to take, such as `1.167` |
/// | `{pitch}`, `{range}` | 0 to 100, 50 being the voice's own |
public struct CommandTemplate: Sendable, Hashable {
  /// The program and its arguments, as they stand in the voice's file.
  public let arguments: [String]

  /// How many arguments a program may have, itself counted.
  public static let mostArguments = 64

  /// The names that may stand in braces.
  public static let names = ["text", "wav", "rate", "stretch", "pitch", "range"]

  /// Makes a template of a program and its arguments.
  public init(_ arguments: [String]) { self.arguments = arguments }

  /// The program's path: as it stands where it has a slash, else the first in the folders of `$PATH`; nil where there is no
  /// such program that may be run.
  public var program: String? { arguments.first.flatMap { InstalledProgram.path(of: $0) } }

  /// The names in braces that mean nothing.
  public var unknownNames: [String] {
    arguments.flatMap { argument in
      argument.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
        part.firstIndex(of: "}").map { String(part[..<$0]) }
      }
    }.filter { !Self.names.contains($0) }
  }

  /// The arguments with every name filled in.
  public func filled(with voice: SpeakingVoice, text: String, audio: String) -> [String] {
    let thousandths = (175_000 + max(voice.rate, 1) / 2) / max(voice.rate, 1)
    let digits = String(thousandths % 1000)
    let stretch = "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    let values = [
      "text": text, "wav": audio, "rate": "\(voice.rate)", "stretch": stretch, "pitch": "\(voice.pitch)",
      "range": "\(voice.range)",
    ]
    return arguments.map { Self.fill($0, values) }
  }

  /// Fills in one argument from left to right; what was filled in is not looked at again.
  private static func fill(_ argument: String, _ values: [String: String]) -> String {
    var filled = ""
    var rest = argument[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}"),
        let value = values[String(rest[rest.index(after: open)..<close])]
      else {
        filled.append("{")
        rest = rest[rest.index(after: open)...]
        continue
      }
      filled += value
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
