import Foundation

/// Where the parts of Hearsay that are not code of the caller's stand: the worker and the voices.
public struct Installation: Sendable, Hashable {
  /// The worker's executable, `hearsay-speaker`.
  public var speaker: URL
  /// The folder of the voice bank, `Voices`.
  public var voices: URL

  /// Names the parts explicitly.
  public init(speaker: URL, voices: URL) {
    self.speaker = speaker
    self.voices = voices
  }

  /// The parts below a prefix, as `make install PREFIX=…` lays them down.
  public init(prefix: URL) {
    self.init(
      speaker: prefix.appending(path: "libexec/hearsay/hearsay-speaker"),
      voices: prefix.appending(path: "share/hearsay/Voices"))
  }

  /// Finds the parts: `$HEARSAY_SPEAKER` and `$HEARSAY_SHARE`, then beside the executable, then in the prefix that the
  /// executable was installed to, then, in a build tree, upwards to the folder with `Package.swift`.
  /// - Parameters:
  ///   - environment: the process's environment.
  ///   - executable: the running program.
  ///   - speaks: whether anything is to be spoken: else the worker may be missing.
  /// - Throws: ``InstallationError``, where a part is nowhere.
  public static func find(
    environment: [String: String] = ProcessInfo.processInfo.environment,
    executable: URL? = Bundle.main.executableURL, speaks: Bool = true
  ) throws -> Installation {
    let home = executable?.resolvingSymlinksInPath().deletingLastPathComponent()
    let prefix = home.map { Installation(prefix: $0.deletingLastPathComponent()) }
    let tree = home.flatMap(packageFolder(above:))
    let speakers = [
      environment["HEARSAY_SPEAKER"].map { URL(filePath: $0) }, home?.appending(path: "hearsay-speaker"),
      prefix?.speaker,
    ]
    let voices = [
      environment["HEARSAY_SHARE"].map { URL(filePath: $0).appending(path: "Voices") }, home?.appending(path: "Voices"),
      prefix?.voices, tree?.appending(path: "Voices"),
    ]
    return Installation(
      speaker: try first(
        of: speakers.compactMap(\.self), forced: environment["HEARSAY_SPEAKER"] != nil,
        missing: "the worker hearsay-speaker", variable: "HEARSAY_SPEAKER",
        isThere: { !speaks || FileManager.default.isExecutableFile(atPath: $0.path) }),
      voices: try first(
        of: voices.compactMap(\.self), forced: environment["HEARSAY_SHARE"] != nil, missing: "the folder Voices",
        variable: "HEARSAY_SHARE",
        isThere: { FileManager.default.fileExists(atPath: $0.appending(path: "bank.yaml").path) }
      ))
  }

  private static func first(
    of places: [URL], forced: Bool, missing part: String, variable: String, isThere: (URL) -> Bool
  ) throws -> URL {
    let looked = forced ? Array(places.prefix(1)) : places
    guard let place = looked.first(where: isThere) else {
      throw InstallationError.missing(part: part, lookedIn: looked.map(\.path), variable: variable)
    }
    return place
  }

  private static func packageFolder(above folder: URL) -> URL? {
    var folder = folder
    while folder.path != "/" {
      if FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) { return folder }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }
}
