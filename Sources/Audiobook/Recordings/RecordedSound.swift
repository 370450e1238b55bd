import CSampleRate
import CSndFile
import Foundation

/// A person's recording of a line, in any form that libsndfile reads, as samples of one channel at the book's rate.
struct RecordedSound {
  /// The samples, 1 being full scale.
  let samples: [Float]

  /// The longest recording of a line that is read, in seconds.
  static let longest = 900.0
  /// The most channels that are mixed.
  static let mostChannels = 32
  /// How many frames are read at once.
  private static let pieceSize = 1 << 14

  /// Reads a recording, mixes its channels with equal shares, and resamples it with libsamplerate's best sinc converter.
  /// - Throws: ``RecordingFault``.
  init(file: URL, rate: Int) throws(RecordingFault) {
    var info = SF_INFO()
    guard let handle = sf_open(file.path, Int32(SFM_READ), &info) else {
      throw .unreadable(String(cString: sf_strerror(nil)))
    }
    defer { sf_close(handle) }
    let channels = Int(info.channels)
    guard info.samplerate > 0, (1...Self.mostChannels).contains(channels) else {
      throw .unreadable("it has \(channels) channels at \(info.samplerate) samples a second")
    }
    let most = Int(Self.longest * Double(info.samplerate))
    var mono: [Float] = []
    var piece = [Float](repeating: 0, count: Self.pieceSize * channels)
    while true {
      let frames = Int(sf_readf_float(handle, &piece, sf_count_t(Self.pieceSize)))
      guard frames > 0 else { break }
      for frame in 0..<frames {
        var sum: Float = 0
        for channel in 0..<channels { sum += piece[frame * channels + channel] }
        mono.append(sum.isFinite ? sum / Float(channels) : 0)
      }
      guard mono.count <= most else { throw .tooLong(seconds: Self.longest) }
    }
    guard !mono.isEmpty else { throw .silent }
    samples = try Self.resampled(mono, from: Int(info.samplerate), to: rate)
  }

  private static func resampled(_ samples: [Float], from: Int, to: Int) throws(RecordingFault) -> [Float] {
    guard from != to else { return samples }
    let ratio = Double(to) / Double(from)
    guard src_is_valid_ratio(ratio) != 0 else { throw .unreadable("it has \(from) samples a second") }
    var result = [Float](repeating: 0, count: Int(Double(samples.count) * ratio) + 64)
    let made = samples.withUnsafeBufferPointer { input in
      result.withUnsafeMutableBufferPointer { output in
        var data = SRC_DATA()
        data.data_in = input.baseAddress
        data.data_out = output.baseAddress
        data.input_frames = samples.count
        data.output_frames = output.count
        data.end_of_input = 1
        data.src_ratio = ratio
        return src_simple(&data, Int32(SRC_SINC_BEST_QUALITY), 1) == 0 ? data.output_frames_gen : -1
      }
    }
    guard made >= 0 else { throw .unreadable("it can't be resampled") }
    return Array(result.prefix(made))
  }
}
