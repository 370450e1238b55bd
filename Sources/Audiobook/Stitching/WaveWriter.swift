import Foundation

/// Writes one WAV file from beginning to end in bounded memory.
///
/// The samples go to a temporary file in the same folder; the final name appears with ``StagedFile/publish()`` alone,
/// so that a run that fails or is killed leaves an earlier good file in place. A temporary file left behind carries the
/// ending ``temporaryEnding``.
public struct WaveWriter: ~Copyable {
  /// What a file that is being written is called behind its final name.
  public static let temporaryEnding = "part"
  /// Where in the file the first sample stands, in bytes.
  public static let firstSample = WaveHeader.size
  /// How many bytes are held before they are written: pieces of a MiB take ext4 three times as long.
  private static let bufferSize = 1 << 17

  /// How many samples have been appended.
  public private(set) var samples = 0

  private let file: URL
  private let temporary: URL
  private let format: SampleFormat
  private let descriptor: Int32
  /// What is not written yet, filled from the front: the takes are read straight into it.
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bufferSize, alignment: 4096)
  private var filled = 0
  private var isFinished = false

  /// Begins a file.
  /// - Throws: ``AudiobookError/cannotWrite(file:why:)``.
  public init(file: URL, format: SampleFormat) throws {
    self.file = file
    self.format = format
    temporary = file.appendingPathExtension(Self.temporaryEnding)
    descriptor = open(temporary.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure }
    try fill(WaveHeader.size) { $0.initializeMemory(as: UInt8.self, repeating: 0) }
  }

  deinit {
    buffer.deallocate()
    if descriptor >= 0 { close(descriptor) }
    if !isFinished { try? FileManager.default.removeItem(at: temporary) }
  }

  /// Appends samples, two bytes each.
  /// - Throws: ``AudiobookError/cannotWrite(file:why:)``, for instance on a full disk.
  public mutating func append(_ pcm: Data) throws {
    var rest = pcm[...]
    try fill(pcm.count) { memory in
      memory.copyBytes(from: rest.prefix(memory.count))
      rest = rest.dropFirst(memory.count)
    }
    samples += pcm.count / SampleFormat.bytesPerSample
  }

  /// Appends the samples of a take.
  /// - Throws: ``AudiobookError``.
  mutating func append(_ take: borrowing TakeReader) throws {
    try fill(take.samples * SampleFormat.bytesPerSample) { try take.read(into: $0) }
    samples += take.samples
  }

  /// Appends the given number of samples of silence.
  /// - Throws: ``AudiobookError/cannotWrite(file:why:)``.
  public mutating func append(silence count: Int) throws {
    try fill(count * SampleFormat.bytesPerSample) { $0.initializeMemory(as: UInt8.self, repeating: 0) }
    samples += count
  }

  /// Writes the markers and the header; the file then waits to be published. It is not forced onto the disk, which would
  /// take longer than speaking it did: a killed process loses nothing by that, a power cut might.
  /// - Throws: ``AudiobookError/cannotWrite(file:why:)``.
  public consuming func finish(markers: [Marker] = []) throws -> StagedFile {
    let trailer = WaveMarkers(markers: markers).data
    let header = WaveHeader(
      format: format, dataSize: samples * SampleFormat.bytesPerSample, trailerSize: trailer.count)
    var rest = trailer[...]
    try fill(trailer.count) { memory in
      memory.copyBytes(from: rest.prefix(memory.count))
      rest = rest.dropFirst(memory.count)
    }
    try flush()
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw failure }
    try header.data.withUnsafeBytes { try write($0) }
    isFinished = true
    return StagedFile(
      file: file, size: WaveHeader.size + header.dataSize + trailer.count, samples: samples, temporary: temporary)
  }

  /// Has so many bytes of the buffer filled, in as many pieces as it takes.
  private mutating func fill(_ count: Int, _ body: (UnsafeMutableRawBufferPointer) throws -> Void) throws {
    var left = count
    while left > 0 {
      if filled == Self.bufferSize { try flush() }
      let now = min(left, Self.bufferSize - filled)
      try body(UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<filled + now]))
      filled += now
      left -= now
    }
  }

  private mutating func flush() throws {
    try write(UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
    filled = 0
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure }
      written += count
    }
  }

  private var failure: AudiobookError { .cannotWrite(file: file.path, why: String(cString: strerror(errno))) }
}
