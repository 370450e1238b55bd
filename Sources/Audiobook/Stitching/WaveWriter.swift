import Foundation

/// Writes one WAV file from beginning to end in bounded memory.
///
/// The samples go to a temporary file in the same folder; the final name appears with ``StagedFile/publish()`` alone,
/// so that a run that fails or is killed leaves an earlier good file in place. A temporary file left behind carries the
/// ending ``temporaryEnding``.
public struct WaveWriter: ~Copyable {
  /// What a file that is being written is called behind its final name.
  public static let temporaryEnding = "part"
  /// How many bytes are held before they are written.
  private static let bufferSize = 1 << 20

  /// How many samples have been appended.
  public private(set) var samples = 0

  private let file: URL
  private let temporary: URL
  private let format: SampleFormat
  private let handle: FileHandle
  private var buffer = Data(capacity: bufferSize)
  private var isFinished = false

  /// Begins a file.
  /// - Throws: ``AudiobookError/cannotWrite(file:why:)``.
  public init(file: URL, format: SampleFormat) throws {
    self.file = file
    self.format = format
    temporary = file.appendingPathExtension(Self.temporaryEnding)
    guard FileManager.default.createFile(atPath: temporary.path, contents: nil) else {
      throw AudiobookError.cannotWrite(file: file.path, why: String(cString: strerror(errno)))
    }
    do { handle = try FileHandle(forWritingTo: temporary) } catch {
      throw AudiobookError.cannotWrite(file: file.path, why: error.localizedDescription)
    }
    buffer.append(Data(count: WaveHeader.size))
  }

  deinit {
    if !isFinished {
      try? handle.close()
      try? FileManager.default.removeItem(at: temporary)
    }
  }

  /// Appends samples, two bytes each.
  /// - Throws: ``AudiobookError/cannotWrite(file:why:)``, for instance on a full disk.
  public mutating func append(_ pcm: Data) throws {
    buffer.append(pcm)
    samples += pcm.count / SampleFormat.bytesPerSample
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Appends the given number of samples of silence.
  /// - Throws: ``AudiobookError/cannotWrite(file:why:)``.
  public mutating func append(silence count: Int) throws {
    var left = count
    while left > 0 {
      let now = min(left, Self.bufferSize / SampleFormat.bytesPerSample)
      try append(Data(count: now * SampleFormat.bytesPerSample))
      left -= now
    }
  }

  /// Writes the markers and the header; the file then waits to be published. It is not forced onto the disk, which would
  /// take longer than speaking it did: a killed process loses nothing by that, a power cut might.
  /// - Throws: ``AudiobookError/cannotWrite(file:why:)``.
  public consuming func finish(markers: [Marker] = []) throws -> StagedFile {
    let trailer = WaveMarkers(markers: markers).data
    let header = WaveHeader(
      format: format, dataSize: samples * SampleFormat.bytesPerSample, trailerSize: trailer.count)
    buffer.append(trailer)
    try flush()
    do {
      try handle.seek(toOffset: 0)
      try handle.write(contentsOf: header.data)
      try handle.close()
    } catch { throw AudiobookError.cannotWrite(file: file.path, why: error.localizedDescription) }
    isFinished = true
    return StagedFile(
      file: file, size: WaveHeader.size + header.dataSize + trailer.count, samples: samples, temporary: temporary)
  }

  private mutating func flush() throws {
    do { try handle.write(contentsOf: buffer) } catch {
      throw AudiobookError.cannotWrite(file: file.path, why: error.localizedDescription)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
