import HearsaySound
import HearsaySpeakerProtocol

/// Reads the audio that a program wrote.
enum AudioFile {
  /// The longest audio that one line may have, in seconds.
  private static let longest = 3600

  /// The samples of a file in any form that libsndfile reads, mixed to one channel and resampled to a rate in Hz.
  static func samples(of path: String, at rate: Int) throws(SpeakingFailure) -> [Int16] {
    let sound: SoundFile
    do { sound = try SoundFile(path: path, rate: rate, conversion: .good, longest: longest) } catch {
      throw .noSound
    }
    return sound.samples.map { Int16(max(-32768, min(32767, ($0 * 32768).rounded()))) }
  }
}
