import Foundation
import HearsayCasting
import HearsayScript

/// The file of a cast that is kept over several books.
///
/// Where it is to be added to, it is held from reading to writing, so that two books that are cast at once come one after
/// the other and neither loses what the other adds. The folder is what is locked: the file is replaced, and may not be
/// there yet.
final class SeriesFile {
  private let file: URL
  private let text: String
  private let lock: Int32?

  /// Reads the file; one that is missing is empty.
  /// - Parameters:
  ///   - file: the file.
  ///   - isKept: whether it is to be added to, and so held until this goes.
  /// - Throws: ``InputError``, ``ProductionError``.
  init(_ file: URL, isKept: Bool) throws {
    self.file = file
    let folder = file.resolvingSymlinksInPath().deletingLastPathComponent()
    lock = isKept ? try Self.lock(folder, for: file) : nil
    do {
      let isThere = FileManager.default.fileExists(atPath: file.path)
      let bytes = isThere ? try FileContent.read(file) : []
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw InputError.unreadable(file: file.relativePath, why: "it is not UTF-8 text")
      }
      self.text = text
    } catch {
      if let lock { close(lock) }
      throw error
    }
  }

  deinit {
    if let lock { close(lock) }
  }

  /// The series that it has.
  /// - Throws: `YAMLFileError`.
  func series(bank: VoiceBank) throws -> Series {
    try SeriesReader.series(text, file: file.relativePath, bank: bank)
  }

  /// Adds those of a casting who are new, where the file is kept.
  /// - Returns: what the user ought to know of it.
  /// - Throws: `YAMLFileError`, ``ProductionError/cannotWrite(file:why:)``.
  func add(_ casting: Casting, of script: Script, bank: VoiceBank) throws -> String? {
    guard lock != nil else { return nil }
    let added = try SeriesWriter.text(
      adding: casting, title: script.title, to: text, file: file.relativePath, bank: bank)
    if added.text != text {
      try AtomicFile.write(Data(added.text.utf8), to: file.resolvingSymlinksInPath())
    }
    let returning = casting.series?.returning ?? 0
    return "\(file.relativePath): \(returning) of this book keep their voices, \(added.new) are new"
  }

  private static func lock(_ folder: URL, for file: URL) throws -> Int32 {
    let descriptor = open(folder.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ProductionError.cannotWrite(
        file: file.relativePath, why: "\(folder.path): \(String(cString: strerror(errno)))")
    }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        let why = String(cString: strerror(errno))
        close(descriptor)
        throw ProductionError.cannotWrite(file: file.relativePath, why: "it cannot be locked: \(why)")
      }
    }
    return descriptor
  }
}
