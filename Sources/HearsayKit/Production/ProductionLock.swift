import Foundation

/// Holds a production folder for one run. The system lets go of it when the process ends, however that happens, so a
/// stale lock is no obstacle.
struct ProductionLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the lock.
  /// - Throws: ``ProductionError/busy(folder:)`` where another process holds it.
  init(_ production: Production) throws {
    descriptor = open(production.lock.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw ProductionError.cannotWrite(file: production.lock.path, why: String(cString: strerror(errno)))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw ProductionError.busy(folder: production.folder.path)
    }
  }

  /// Lets go of the folder.
  consuming func release() {}

  deinit { close(descriptor) }
}
