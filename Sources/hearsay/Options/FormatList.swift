import ArgumentParser
import HearsayKit

/// Formats as they are typed: `m4b`, `m4b,vtt`.
struct FormatList: ExpressibleByArgument {
  let formats: [OutputFormat]

  static let allValueStrings = OutputFormat.offered.map(\.rawValue)

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false).map { $0.lowercased() }
    formats = names.compactMap { OutputFormat(rawValue: $0.trimmingPrefix(" ").description) }
      .filter(OutputFormat.offered.contains)
    if formats.count != names.count { return nil }
  }
}
