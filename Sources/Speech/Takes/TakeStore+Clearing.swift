import Foundation
import HearsaySpeakerProtocol

extension TakeStore {
  /// What a file of this folder is, by its name.
  private enum Kind {
    case take(TakeKey)
    /// A file that a run which was ended left behind.
    case leftover
  }

  /// Removes the files that an ended run left unfinished. Not to be called while takes are being made here.
  ///
  /// - Returns: How many were removed.
  @discardableResult public func clearLeftovers() -> Int {
    remove { if case .leftover = $0 { true } else { false } }
  }

  /// Removes the takes that are not among those given, and what an ended run left unfinished; never a file whose name is
  /// not one that this library gives. Not to be called while takes are being made here.
  ///
  /// - Returns: How many files were removed.
  @discardableResult public func clear(keeping keys: Set<TakeKey>) -> Int {
    remove { if case .take(let key) = $0 { !keys.contains(key) } else { true } }
  }

  private func remove(where isUnneeded: (Kind) -> Bool) -> Int {
    var removed = 0
    for subfolder in names(in: folder) where subfolder.utf8.count == 2 {
      let path = "\(folder)/\(subfolder)"
      for name in names(in: path) where name.hasPrefix(subfolder) {
        guard let kind = kind(of: name), isUnneeded(kind) else { continue }
        if unlink("\(path)/\(name)") == 0 { removed += 1 }
      }
      // Only where nothing is left in it.
      rmdir(path)
    }
    return removed
  }

  private func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private func kind(of name: String) -> Kind? {
    guard let key = TakeKey(hex: name.prefix(64)) else { return nil }
    var ending = name.dropFirst(64)
    let form = TakePath(stem: "")
    let isUnfinished = ending.hasSuffix(form.unfinished)
    guard isUnfinished || ending.hasSuffix(form.whole) else { return nil }
    ending = ending.dropLast((isUnfinished ? form.unfinished : form.whole).count)
    if ending.hasPrefix(TakePart.mark) {
      return Int(ending.dropFirst(TakePart.mark.count)) == nil ? nil : .leftover
    }
    guard ending.isEmpty else { return nil }
    return isUnfinished ? .leftover : .take(key)
  }
}
