import CEspeakNG
import HearsaySpeakerProtocol

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Speaks through a program of the user's: the text goes to it in a file or on standard input, a WAV comes back.
///
/// No shell is asked: the program is started with its arguments as they stand, and ends with the process that started it.
public enum ExternalEngine {
  /// What the program reads and writes, beside the take it is for; gone when it is done.
  private struct Files: ~Copyable {
    let text: String
    let audio: String

    init(stem: String) {
      text = stem + ".text"
      audio = stem + ".audio"
    }

    deinit {
      unlink(text)
      unlink(audio)
    }
  }

  /// Has a text spoken, and gives it at the rate asked for, in one channel. Such a program tells of no words.
  ///
  /// - Parameter stem: The path of the take without an ending, beside which the program's files go.
  public static func speak(
    _ text: [UInt8], in voice: SpeakingVoice, sampleRate: Int, stem: String
  ) throws(SpeakingFailure) -> Recording {
    let files = Files(stem: stem)
    try write(text, to: files.text)
    let arguments = CommandTemplate(voice.command).filled(with: voice, text: files.text, audio: files.audio)
    let writesItself = voice.command.contains { $0.contains("{wav}") }
    let status = run(arguments, input: files.text, output: writesItself ? "/dev/null" : files.audio)
    guard status != Self.notFound else { throw .commandMissing }
    guard status == 0 else { throw .commandFailed(status) }
    return Recording(samples: try AudioFile.samples(of: files.audio, at: sampleRate), events: [])
  }

  /// What a shell, too, gives for a program that is not there.
  private static let notFound: Int32 = 127

  private static func write(_ text: [UInt8], to path: String) throws(SpeakingFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(errno) }
    defer { close(descriptor) }
    let problem = text.withUnsafeBytes { Pipe.write($0, to: descriptor) }
    guard problem == 0 else { throw .cannotWrite(problem) }
  }

  /// Runs a program to its end: its exit status, or 128 and the signal that ended it.
  private static func run(_ arguments: [String], input: String, output: String) -> Int32 {
    let parent = getpid()
    let child = hearsay_fork()
    if child == 0 {
      hearsay_end_with_parent()
      if getppid() != parent { _exit(1) }
      _exit(become(arguments, input: input, output: output))
    }
    guard child > 0 else { return 126 }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return 126 }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Becomes the program; comes back only where it can't, with the exit status for that.
  private static func become(_ arguments: [String], input: String, output: String) -> Int32 {
    let streams = [
      (STDIN_FILENO, open(input, O_RDONLY)), (STDOUT_FILENO, open(output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)),
      (STDERR_FILENO, open("/dev/null", O_WRONLY)),
    ]
    for (stream, descriptor) in streams {
      guard descriptor >= 0, dup2(descriptor, stream) >= 0 else { return 126 }
    }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    guard let program = words.first ?? nil else { return notFound }
    execvp(program, &words)
    return errno == ENOENT ? notFound : 126
  }
}
