import Foundation
import HearsayAudiobook
import HearsayScript
import HearsaySpeech

/// The lines that people have recorded: their takes, and what is wrong with the recordings.
struct Recordings {
  /// By the line's number: what is heard there.
  private(set) var takes: [Int: Take] = [:]
  /// Every file of the folder and what became of it, by name.
  private(set) var report: [RenderSummary.Recorded] = []

  /// A recording so much longer or shorter than its words would take is most likely another line's.
  private static let fairLengths = 0.25...4.0
  /// What any line may take longer, in seconds: a breath, a pause for effect.
  private static let grace = 3.0
  /// Letters a second: 155 words a minute (ACX's figure) of five letters.
  private static let lettersPerSecond = 155.0 * 5 / 60

  /// No recordings.
  init() {}

  /// Makes takes of the recordings in a folder.
  /// - Parameter wanted: the numbers of the lines that are to be heard; recordings of others are passed over.
  /// - Throws: ``ProductionError/contradiction(first:second:remedy:)`` where two are one line's, and what writing a take
  ///   throws.
  init(
    in folder: RecordingsFolder, of script: Script, wanted: some Collection<Int>, rate: Int, level: Double,
    store: TakeStore
  ) throws {
    for entry in try folder.entries(for: script) {
      guard let number = entry.line else {
        report.append(RenderSummary.Recorded(file: entry.file, line: nil, isUsed: false, remark: entry.remark))
        continue
      }
      guard wanted.contains(number), let line = script.line(number) else { continue }
      let file = folder.folder.appending(path: entry.file)
      do {
        let content = try ContentHash.hex(of: FileContent.read(file))
        let take = try store.recorded(content: content, rate: rate, level: level) {
          try RecordedTake.samples(of: file, rate: rate, level: level)
        }
        takes[number] = take
        let odd = Self.oddLength(Double(take.samples) / Double(rate), of: line)
        report.append(
          RenderSummary.Recorded(file: entry.file, line: number, isUsed: true, remark: entry.remark ?? odd))
      } catch let fault as RecordingFault {
        report.append(
          RenderSummary.Recorded(file: entry.file, line: number, isUsed: false, remark: fault.description))
      } catch let fault as InputError {
        report.append(
          RenderSummary.Recorded(file: entry.file, line: number, isUsed: false, remark: fault.description))
      }
    }
  }

  private static func oddLength(_ seconds: Double, of line: Script.Line) -> String? {
    let fair = Double(line.text.count { $0.isLetter || $0.isNumber }) / lettersPerSecond
    let isOdd = seconds > fair * fairLengths.upperBound + grace || seconds + 0.1 < fair * fairLengths.lowerBound
    guard isOdd else { return nil }
    let figures = String(format: "%.1f s for words that take about %.1f s", seconds, fair)
    return "is far too \(seconds > fair ? "long" : "short"): \(figures)"
  }
}
