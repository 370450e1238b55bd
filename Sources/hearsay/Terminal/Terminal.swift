import Foundation

/// The other end of a pipe has gone: nothing is left to do, and nothing is wrong.
struct ClosedPipe: Error {}

/// Results go to standard output, all else to standard error.
enum Terminal {
  /// Whether standard error is a terminal.
  static let isInteractive = isatty(STDERR_FILENO) == 1
  /// The terminal's width in columns; 80 where it can't be told.
  static var width: Int {
    var size = winsize()
    return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Writes a result.
  /// - Throws: ``ClosedPipe`` where nobody reads on; the system's error for anything else.
  static func print(_ text: String) throws { try write(Data(text.utf8)) }

  /// Writes a result as it is, without a line's end behind it.
  /// - Throws: ``ClosedPipe`` where nobody reads on; the system's error for anything else.
  static func write(_ bytes: Data) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { throw ClosedPipe() }
        throw CocoaError(.fileWriteUnknown, userInfo: [NSLocalizedDescriptionKey: String(cString: strerror(errno))])
      }
      rest = rest.dropFirst(written)
    }
  }

  /// Writes a line for people to standard error. Where even that fails there is nobody to tell.
  static func say(_ line: String) { try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8)) }
}
