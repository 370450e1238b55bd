import Foundation

/// What tells whether two names are one file, or one a copy of the other that has kept its time of change.
struct FileIdentity {
  private let status: stat

  /// Of a file, not of what a symbolic link leads to; nil where there is none.
  init?(of file: URL) {
    var status = stat()
    guard lstat(file.path, &status) == 0 else { return nil }
    self.status = status
  }

  /// Whether it is the other, or as large and last changed at the same time, of whole seconds: such is a sealed take's time,
  /// which follows from its content, and hardly ever that of a file which was just written.
  func isCopy(of other: FileIdentity?) -> Bool {
    guard let other else { return false }
    let isSame = status.st_dev == other.status.st_dev && status.st_ino == other.status.st_ino
    return isSame
      || (status.st_size == other.status.st_size && time.tv_sec == other.time.tv_sec
        && time.tv_nsec == 0 && other.time.tv_nsec == 0)
  }

  /// Gives another file the time at which this one was last changed. Where that fails, the other is no copy of it.
  func giveTime(to file: URL) { utimensat(AT_FDCWD, file.path, [time, time], 0) }

  private var time: timespec {
    #if canImport(Darwin)
      status.st_mtimespec
    #else
      status.st_mtim
    #endif
  }
}
