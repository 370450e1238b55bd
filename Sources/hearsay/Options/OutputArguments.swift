import ArgumentParser
import Foundation
import HearsayAudiobook
import HearsayKit
import HearsayPublishing

/// What the audiobook is wanted as, and what its files say of it.
struct OutputArguments: ParsableArguments {
  @Option(
    name: .customLong("format"), parsing: .singleValue,
    help: ArgumentHelp(
      "What to make, by commas or repeated: \(OutputFormat.offered.map(\.rawValue).joined(separator: ", ")). "
        + "wav by default.", valueName: "formats"))
  var lists: [FormatList] = []
  @Flag(help: "Make a file for each chapter, in a folder of the format's.") var perChapter = false
  // A number below zero is a value, not another option.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How loud the book is to be, in LUFS, -31 to -18. -19 by default.", valueName: "lufs"))
  var loudness: Double?
  @Option(help: "Who the files are for: acx makes an MP3 for each chapter as ACX asks, with spoken credits.")
  var profile: DeliveryProfile = .hearsay
  @Option(help: "How well lossy audio is to sound: good is fast, best is slow and larger.")
  var quality: Quality = .good
  @Option(help: "How finely text follows the voice in epub, vtt and lrc.")
  var overlay: Granularity = .sentences
  @Option(help: ArgumentHelp("The title, where the manuscript tells it wrongly or not.", valueName: "text"))
  var title: String?
  @Option(help: ArgumentHelp("Who wrote it.", valueName: "name")) var author: String?
  @Option(help: ArgumentHelp("The year of publication.", valueName: "year")) var year: String?
  @Option(help: ArgumentHelp("The genre. Audiobook by default.", valueName: "text")) var genre: String?
  @Option(
    help: ArgumentHelp("A picture for the cover, JPEG or PNG.", valueName: "file"),
    completion: .file(extensions: ["jpg", "jpeg", "png"]))
  var cover: String?

  func validate() throws {
    if let loudness, !Loudness.range.contains(loudness) {
      throw ValidationError("--loudness takes a number from -31 to -18, and got \(loudness)")
    }
    if let loudness, profile == .acx, !DeliveryProfile.acxLoudness.contains(loudness) {
      throw ValidationError(
        "--profile acx takes a --loudness from -21 to -18, which keeps ACX's limits, and got \(loudness)")
    }
    if profile == .acx, lists.flatMap(\.formats).contains(where: { $0 != .mp3 }) {
      throw ValidationError("--profile acx makes mp3 files alone: leave out --format, or render twice")
    }
  }

  /// The formats that are wanted.
  var formats: [OutputFormat] {
    lists.isEmpty ? (profile == .acx ? [.mp3] : [.wav]) : lists.flatMap(\.formats)
  }

  /// How the files are to be.
  var options: OutputOptions {
    OutputOptions(
      perChapter: perChapter || profile == .acx, quality: quality, granularity: overlay, profile: profile)
  }

  /// What is known better than the manuscript.
  var metadata: MetadataOptions {
    MetadataOptions(
      title: title, author: author, year: year, genre: genre, cover: cover.map { URL(filePath: $0) })
  }
}

extension Quality: ExpressibleByArgument {}
extension Granularity: ExpressibleByArgument {}
