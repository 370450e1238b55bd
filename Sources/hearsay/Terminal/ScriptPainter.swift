import Foundation
import HearsayScript
@preconcurrency import Rainbow

/// The script as a terminal shows it: a colour to a speaker, doubts apart.
enum ScriptPainter {
  /// Whether standard output is a terminal that shows colours: `$NO_COLOR` (no-color.org) and a dumb one say no.
  static var isWanted: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) == 1 && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }

  /// Colours that are read on light and dark grounds alike; told apart by name as well.
  private static let palette: [NamedColor] = [
    .cyan, .magenta, .green, .yellow, .blue, .red, .lightCyan, .lightMagenta, .lightGreen, .lightBlue,
  ]

  static func paint(_ script: Script, firstLine: Int = 1) -> String {
    TextView.render(script, width: Terminal.width, firstLine: firstLine) { role, text in
      switch role {
      case .head, .number: text.applyingStyle(.dim)
      case .chapter: text.bold
      case .narration: text
      case .speaker(let index):
        script.characters[index].id == script.narrator
          ? text.applyingStyle(.dim) : text.applyingColor(color(index)).bold
      case .speech(let index): text.applyingColor(color(index))
      case .doubt: text.italic.applyingStyle(.dim)
      }
    }
  }

  private static func color(_ index: Int) -> NamedColor { palette[index % palette.count] }
}
