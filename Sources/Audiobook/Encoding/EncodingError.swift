/// What can go wrong with an encoder.
public enum EncodingError: Error, Equatable, CustomStringConvertible {
  /// ffmpeg is nowhere, and is needed for something.
  case noFFmpeg(for: String)
  /// What `$HEARSAY_FFMPEG` names is no program.
  case notThere(String, for: String)
  /// ffmpeg is there and lacks an encoder.
  case noEncoder(String, ffmpeg: String)
  /// ffmpeg does not run, or ended in an error; `why` is what it said.
  case ffmpegFailed(doing: String, why: String)
  /// ffmpeg did not come to an end.
  case overTime(doing: String)
  /// libsndfile could not write; `why` is what it said.
  case flacFailed(file: String, why: String)
  /// What is to be told of a book is more than a kind of file can hold.
  case tagsTooLong(file: String)

  /// The error in a line, for people.
  public var description: String {
    switch self {
    case .noFFmpeg(let use):
      "\(use): needs ffmpeg, which is not installed: install it (Debian: apt install ffmpeg), or set HEARSAY_FFMPEG to it"
    case .notThere(let path, let use):
      "\(use): needs ffmpeg, and HEARSAY_FFMPEG names \(path), which is no program: unset it, and install ffmpeg "
        + "(Debian: apt install ffmpeg)"
    case .noEncoder(let encoder, let ffmpeg):
      "\(ffmpeg) has no encoder \(encoder): install an ffmpeg that has it (Debian's: apt install ffmpeg)"
    case .ffmpegFailed(let work, let why): "ffmpeg failed to \(work): \(why)"
    case .overTime(let work): "ffmpeg did not come to an end when it was to \(work)"
    case .flacFailed(let file, let why): "\(file): libsndfile could not write it: \(why)"
    case .tagsTooLong(let file):
      "\(file): the title, the author and the names of the chapters are longer than such a file can hold: shorten them, "
        + "or make a file for each chapter (--per-chapter)"
    }
  }
}
