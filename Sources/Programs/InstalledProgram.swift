#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program that is installed on this machine: one rule for where programs are looked for.
public enum InstalledProgram {
  /// The path of a program that may be run: as it stands where it has a slash, else in the first of the path's folders that holds
  /// it; nil where there is none. A folder is no program.
  /// - Parameters:
  ///   - name: the program's name, such as `ffmpeg`, or a path to it.
  ///   - path: folders with colons between them; `$PATH` where nil.
  public static func path(of name: String, in path: String? = nil) -> String? {
    guard !name.isEmpty else { return nil }
    if name.contains("/") { return isProgram(name) ? name : nil }
    let folders = path ?? getenv("PATH").map { String(cString: $0) } ?? ""
    return folders.split(separator: ":").lazy.map { "\($0)/\(name)" }.first(where: isProgram)
  }

  private static func isProgram(_ file: String) -> Bool {
    var status = stat()
    return stat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(file, X_OK) == 0
  }
}
