import Foundation
import HearsaySound

/// A person's recording of a line, in any form that libsndfile reads, as samples of one channel at the book's rate.
struct RecordedSound {
  /// The samples, 1 being full scale; one at least.
  let samples: [Float]

  /// The longest recording of a line that is read, in seconds.
  static let longest = 900

  /// Reads a recording.
  /// - Throws: ``RecordingFault``.
  init(file: URL, rate: Int) throws(RecordingFault) {
    do {
      samples = try SoundFile(path: file.path, rate: rate, conversion: .best, longest: Self.longest).samples
    } catch {
      switch error {
      case .unreadable(let why): throw .unreadable(why)
      case .tooLong: throw .tooLong(seconds: Double(Self.longest))
      }
    }
    guard !samples.isEmpty else { throw .silent }
  }
}
