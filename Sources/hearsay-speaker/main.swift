// The worker: speaks what standard input asks for, answers on standard output, ends when standard input does.
//
//   hearsay-speaker [--data FOLDER]
//   hearsay-speaker --phonemes VOICE      a text a line on standard input, its phonemes a line on standard output
//
// Exit status: 0 at the end of the input, 1 where the engine does not start, 2 where the input can't be read on,
// 64 for a wrong option.
import HearsayEngine
import HearsaySpeakerProtocol

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let arguments = CommandLine.arguments.dropFirst()
let status: Int32
switch (arguments.first, arguments.count) {
case (nil, _): status = Worker.run(dataPath: nil)
case ("--phonemes", 2): status = Transcription.run(voice: arguments.last ?? "", dataPath: nil)
case ("--data", 2): status = Worker.run(dataPath: arguments.last)
default:
  _ = Array("usage: hearsay-speaker [--data FOLDER | --phonemes VOICE]\n".utf8).withUnsafeBytes {
    Pipe.write($0, to: STDERR_FILENO)
  }
  status = 64
}
// Not exit(): what espeak-ng would do at the end of a process is not needed.
_exit(status)
