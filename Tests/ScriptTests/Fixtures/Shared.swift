import Foundation

/// The folder of schemas and texts beside the project, where there is one.
enum Shared {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["HEARSAY_SHARED"] { return URL(filePath: path) }
    return URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../shared").standardized
  }()

  static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }

  static func path(_ path: String) -> String { folder.appending(path: path).path }
}
