import CSampleRate
import CSndFile
import HearsaySpeakerProtocol

/// Reads the audio that a program wrote.
enum AudioFile {
  /// The longest audio that one line may have, in seconds.
  private static let longest = 3600

  /// The samples of a file in any form that libsndfile reads, mixed to one channel and resampled to a rate in Hz.
  static func samples(of path: String, at rate: Int) throws(SpeakingFailure) -> [Int16] {
    var info = SF_INFO()
    guard let file = sf_open(path, Int32(SFM_READ), &info) else { throw .noSound }
    defer { sf_close(file) }
    let channels = Int(info.channels)
    guard info.samplerate > 0, channels > 0, info.frames <= sf_count_t(Int(info.samplerate) * longest) else {
      throw .noSound
    }
    var frames = [Float](repeating: 0, count: Int(info.frames) * channels)
    // A header may promise more than there is, as it must on a pipe.
    let count = Int(max(sf_readf_float(file, &frames, info.frames), 0))
    let mono = (0..<count).map { frame in
      frames[(frame * channels)..<((frame + 1) * channels)].reduce(0, +) / Float(channels)
    }
    return try resampled(mono, from: Int(info.samplerate), to: rate).map {
      Int16(max(-32768, min(32767, ($0 * 32768).rounded())))
    }
  }

  private static func resampled(_ samples: [Float], from: Int, to rate: Int) throws(SpeakingFailure) -> [Float] {
    guard from != rate, !samples.isEmpty else { return samples }
    let ratio = Double(rate) / Double(from)
    var output = [Float](repeating: 0, count: Int(Double(samples.count) * ratio) + 64)
    let made = samples.withUnsafeBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var data = SRC_DATA()
        data.data_in = source.baseAddress
        data.input_frames = source.count
        data.data_out = target.baseAddress
        data.output_frames = target.count
        data.src_ratio = ratio
        guard src_simple(&data, Int32(SRC_SINC_MEDIUM_QUALITY), 1) == 0 else { return 0 }
        return data.output_frames_gen
      }
    }
    guard made > 0 else { throw .noSound }
    return Array(output[..<made])
  }
}
