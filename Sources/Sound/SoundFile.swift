import CSampleRate
import CSndFile

/// An audio file in any form that libsndfile reads, as samples of one channel at one rate.
public struct SoundFile: Sendable {
  /// Why there are no samples to be had.
  public enum Fault: Error, Sendable, Hashable {
    /// It is no audio that can be read; the library's word.
    case unreadable(String)
    /// It lasts longer than is read.
    case tooLong
  }

  /// How well samples are brought to another rate, by libsamplerate's sinc converters.
  public enum Conversion: Sendable, Hashable {
    /// 121 dB of signal over noise, 90 % of the bandwidth.
    case good
    /// 145 dB, 97 %.
    case best

    fileprivate var converter: Int32 {
      switch self {
      case .good: Int32(SRC_SINC_MEDIUM_QUALITY)
      case .best: Int32(SRC_SINC_BEST_QUALITY)
      }
    }
  }

  /// The samples, 1 being full scale; none where the file holds none.
  public let samples: [Float]

  /// The most channels that are mixed.
  private static let mostChannels = 32
  /// How many frames are read at once.
  private static let pieceSize = 1 << 14

  /// Reads a file, mixes its channels with equal shares, and brings it to a rate.
  /// - Parameters:
  ///   - path: where it stands.
  ///   - rate: the samples a second that are wanted.
  ///   - conversion: how well it is brought to them.
  ///   - longest: the most that is read, in seconds.
  /// - Throws: ``Fault``.
  public init(path: String, rate: Int, conversion: Conversion, longest: Int) throws(Fault) {
    var info = SF_INFO()
    guard let handle = sf_open(path, Int32(SFM_READ), &info) else {
      throw .unreadable(String(cString: sf_strerror(nil)))
    }
    defer { sf_close(handle) }
    let channels = Int(info.channels)
    guard info.samplerate > 0, (1...Self.mostChannels).contains(channels) else {
      throw .unreadable("it has \(channels) channels at \(info.samplerate) samples a second")
    }
    let most = longest * Int(info.samplerate)
    // What the header says may be more than there is, as it must be on a pipe: what comes is counted.
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
      guard mono.count <= most else { throw .tooLong }
    }
    samples = try Self.resampled(mono, from: Int(info.samplerate), to: rate, by: conversion)
  }

  private static func resampled(
    _ samples: [Float], from: Int, to: Int, by conversion: Conversion
  ) throws(Fault) -> [Float] {
    guard from != to, !samples.isEmpty else { return samples }
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
        return src_simple(&data, conversion.converter, 1) == 0 ? data.output_frames_gen : -1
      }
    }
    guard made >= 0 else { throw .unreadable("it can't be resampled") }
    return Array(result.prefix(made))
  }
}
