import Foundation
import HearsayAudiobook

/// `lines/`: a WAV for each spoken line, named by its number and speaker: `0042-spike.wav`.
struct LinesFolder {
  /// A file that the folder is to hold.
  struct Entry {
    let name: String
    let take: URL
  }

  let folder: URL

  /// A line's file name; the number is padded to the width of the last, four digits at least.
  static func name(number: Int, of last: Int, speaker: String) -> String {
    let digits = String(number)
    let width = max(4, String(last).count)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits + "-" + speaker + ".wav"
  }

  /// Makes the folder hold the entries, as hard links to the takes or as copies where links fail.
  ///
  /// Only files named in `ours` are replaced or removed: any other is a person's. Those that are not among the entries
  /// are removed when `clearing`.
  /// - Throws: ``ProductionError/cannotWrite(file:why:)``.
  func rebuild(_ entries: some Collection<Entry>, ours: [String], clearing: Bool = true) throws {
    let manager = FileManager.default
    defer { rmdir(folder.path) }  // only where nothing is in it
    do { try manager.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
      throw ProductionError.cannotWrite(file: folder.path, why: error.systemReason)
    }
    let wanted = Set(entries.map(\.name))
    let replaceable = Set(ours)
    for name in ours where clearing && !wanted.contains(name) {
      try? manager.removeItem(at: folder.appending(path: name))
    }
    for entry in entries {
      let file = folder.appending(path: entry.name)
      if let present = FileIdentity(of: file) {
        guard replaceable.contains(entry.name), !present.isCopy(of: FileIdentity(of: entry.take)) else { continue }
        try? manager.removeItem(at: file)
      }
      guard link(entry.take.path, file.path) != 0 else { continue }
      do { try manager.copyItem(at: entry.take, to: file) } catch {
        throw ProductionError.cannotWrite(file: file.path, why: error.systemReason)
      }
      FileIdentity(of: entry.take)?.giveTime(to: file)
    }
  }

  /// Whether the folder holds an entry already, as a link to its take or a copy.
  func holds(_ entry: Entry) -> Bool {
    FileIdentity(of: folder.appending(path: entry.name))?.isCopy(of: FileIdentity(of: entry.take)) ?? false
  }
}
