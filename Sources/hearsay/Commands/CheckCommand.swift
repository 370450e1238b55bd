import ArgumentParser
import Foundation
import HearsayAudiobook

/// `hearsay check`: what an audio file measures, and whether that will do.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Measure audio files, and tell whether they will do.",
    discussion: """
      Loudness, range and true peak by ITU-R BS.1770; the noise floor is the level of the quietest half second. Exit status \
      1 where a limit is not kept, 2 for a file that can't be read.
      """)

  @Argument(help: ArgumentHelp("Audio files of any kind.", valueName: "file"), completion: .file())
  var files: [String]
  @Option(help: "Whose limits: hearsay's own, or acx.") var profile: DeliveryProfile = .hearsay
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The loudness that the files were made for, in LUFS.", valueName: "lufs"))
  var loudness: Double = -19
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    var reports: [CheckReport] = []
    var unread = false
    for file in files {
      do {
        let measured = try await AudioFile(URL(filePath: file)).measure()
        let report = CheckReport(file: file, measured: measured, limits: profile.limits(measured, loudness: loudness))
        if !json { try Terminal.print(report.text) }
        reports.append(report)
      } catch let error as AudioFile.Failure {
        Terminal.say("hearsay: \(error)")
        unread = true
      }
    }
    try Terminal.print(json ? CheckReport.json(reports) : CheckReport.summary(reports))
    if unread { throw ExitCode(ExitStatus.impossible) }
    if !reports.allSatisfy(\.passes) { throw ExitCode(1) }
  }
}

extension DeliveryProfile: ExpressibleByArgument {}
