import Foundation
import HearsayCasting
import HearsayScript

/// Joins takes into one stream as they arrive, in script order, with the pauses that stand between them.
public struct Stitcher: ~Copyable {
  private var writer: WaveWriter
  private let format: SampleFormat
  private let pauses: Pauses
  private var previous: Script.Line?
  private var sceneBreak = false
  private var markers: [Marker] = []

  /// Begins an audiobook.
  /// - Throws: ``AudiobookError/cannotWrite(file:why:)``.
  public init(file: URL, format: SampleFormat, pauses: Pauses) throws {
    self.format = format
    self.pauses = pauses
    writer = try WaveWriter(file: file, format: format)
  }

  /// How many samples stand so far.
  public var samples: Int { writer.samples }

  /// Sets a marker where the next line will begin.
  private var pending: String?

  private var startsChapter = false

  /// Begins a chapter: its marker, where it has a title, stands where its first line does.
  public mutating func beginChapter(_ title: String?) {
    pending = title
    startsChapter = true
  }

  /// Appends a line: silence for a break, its take for any other.
  /// - Returns: the samples that the take fills, without the pause before it.
  /// - Throws: ``AudiobookError``.
  @discardableResult
  public mutating func append(_ line: Script.Line, take: URL?) throws -> Range<Int> {
    guard let take, line.isSpoken else {
      sceneBreak = true
      return samples..<samples
    }
    let pause = pauses.before(line, after: previous, acrossBreak: sceneBreak, startsChapter: startsChapter)
    try writer.append(silence: format.samples(milliseconds: pause))
    if let title = pending {
      markers.append(Marker(name: title, sample: writer.samples))
      pending = nil
    }
    let start = writer.samples
    let reader = try TakeReader(file: take, expecting: format)
    try reader.forEachPiece { try writer.append($0) }
    previous = line
    sceneBreak = false
    startsChapter = false
    return start..<writer.samples
  }

  /// Appends the closing pause; the file then waits to be published.
  /// - Throws: ``AudiobookError/cannotWrite(file:why:)``.
  public consuming func finish() throws -> StagedFile {
    try writer.append(silence: format.samples(milliseconds: previous == nil ? 0 : pauses[.end]))
    return try writer.finish(markers: markers)
  }
}
