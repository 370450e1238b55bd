#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whether a voice's name is one that the engine really has.
///
/// espeak-ng takes an unknown variant (`gmw/en-US+nosuch`) without complaint and speaks in the plain voice, so its word is
/// not enough.
enum VoiceFile {
  /// Whether the voice and its variant are files of the engine's data, or the absolute path a readable file.
  static func exists(_ name: String, dataPath: String) -> Bool {
    if name.hasPrefix("/") { return access(name, R_OK) == 0 }
    let parts = name.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    guard let voice = parts.first, isPlain(voice) else { return false }
    guard isFile("\(dataPath)/lang/\(voice)") || isFile("\(dataPath)/voices/\(voice)") else { return false }
    guard parts.count == 2 else { return true }
    return isPlain(parts[1]) && isFile("\(dataPath)/voices/!v/\(parts[1])")
  }

  private static func isPlain(_ name: Substring) -> Bool {
    !name.isEmpty && !name.utf8.contains(0) && !name.split(separator: "/").contains("..")
  }

  private static func isFile(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    if descriptor >= 0 { close(descriptor) }
    return descriptor < 0 && access(path, R_OK) == 0
  }
}
