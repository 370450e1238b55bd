import CSndFile
import Foundation

/// An audio file of any kind, to be measured: libsndfile reads it, or ffmpeg what libsndfile can't.
public struct AudioFile: Sendable {
  /// Why a file can't be measured.
  public enum Failure: Error, Equatable, CustomStringConvertible {
    /// The file is missing, or no audio that can be read.
    case unreadable(file: String, why: String)

    /// The error in a line, for people.
    public var description: String {
      switch self {
      case .unreadable(let file, let why): "\(file): cannot be measured: \(why)"
      }
    }
  }

  private let file: URL

  /// Names a file.
  public init(_ file: URL) { self.file = file }

  /// Measures it, in bounded memory.
  /// - Throws: ``Failure``, `CancellationError`.
  public func measure() async throws -> AudioMeasurement {
    var measurement = try await samplesMeasured()
    measurement.mp3BitRates = MP3Stream(file)?.bitRates
    return measurement
  }

  private func samplesMeasured() async throws -> AudioMeasurement {
    guard let size = try? FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int else {
      throw Failure.unreadable(file: file.relativePath, why: "there is no such file")
    }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), isFolder.boolValue {
      throw Failure.unreadable(file: file.relativePath, why: "it is a folder: name the files in it")
    }
    guard size > 0 else { throw Failure.unreadable(file: file.relativePath, why: "it is empty") }
    if let measurement = try measure(file, bytes: size) { return measurement }
    let said = String(cString: sf_strerror(nil))
    guard let ffmpeg = try? FFmpeg.find(for: file.lastPathComponent) else {
      throw Failure.unreadable(
        file: file.relativePath, why: "\(said) Perhaps ffmpeg could read it: install it (Debian: apt install ffmpeg)")
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "hearsay-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let decoded = folder.appending(path: "decoded.wav")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try await ffmpeg.run(
        ["-i", "file:" + file.path, "-map", "0:a:0", "-c:a", "pcm_f32le", "-rf64", "auto", decoded.path],
        doing: "read it", seconds: 200_000, feed: { _ in })
    } catch let error as EncodingError {
      // What ffmpeg says of a text, a picture, a film without sound.
      let why = "\(error)".contains("matches no streams") ? "there is no sound in it" : "\(error)"
      throw Failure.unreadable(file: file.relativePath, why: why)
    }
    guard let measurement = try measure(decoded, bytes: size) else {
      throw Failure.unreadable(file: file.relativePath, why: "there is no sound in it")
    }
    return measurement
  }

  /// Measures what libsndfile can read; nil for anything else.
  private func measure(_ file: URL, bytes: Int) throws -> AudioMeasurement? {
    var info = SF_INFO()
    guard let handle = sf_open(file.path, Int32(SFM_READ), &info) else { return nil }
    defer { sf_close(handle) }
    let channels = Int(info.channels)
    guard var meter = AudioMeter(rate: Int(info.samplerate), channels: channels) else { return nil }
    let piece = 1 << 16
    var samples = [Float](repeating: 0, count: piece * channels)
    while true {
      try Task.checkCancellation()
      let count = samples.withUnsafeMutableBufferPointer {
        sf_readf_float(handle, $0.baseAddress, sf_count_t(piece))
      }
      guard count > 0 else { break }
      samples.withUnsafeBufferPointer { meter.take(UnsafeBufferPointer(rebasing: $0[..<(Int(count) * channels)])) }
    }
    return meter.measurement(bytes: bytes)
  }
}
