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

  /// The title of a chapter whose first line is still to come.
  private var pending: String??
  /// Whether the book is in chapters.
  private var hasChapters = false

  /// Whether the next line is a chapter's first.
  private var startsChapter = false

  /// Begins a chapter: its first line, and the marker where it has a title, stands on the next whole frame, so that an
  /// encoder's frames fall the same in a chapter whatever stands before it.
  public mutating func beginChapter(_ title: String?) {
    pending = .some(title)
    hasChapters = true
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
      // The first chapter begins with the book, as in all containers.
      if previous != nil { try fillFrame() }
      if let title { markers.append(Marker(name: title, sample: previous == nil ? 0 : writer.samples)) }
      pending = nil
    }
    let start = writer.samples
    try writer.append(try TakeReader(file: take, expecting: format))
    previous = line
    sceneBreak = false
    startsChapter = false
    return start..<writer.samples
  }

  /// Appends the closing pause; the file then waits to be published.
  /// - Throws: ``AudiobookError/cannotWrite(file:why:)``.
  public consuming func finish() throws -> StagedFile {
    try writer.append(silence: format.samples(milliseconds: previous == nil ? 0 : pauses[.end]))
    if hasChapters { try fillFrame() }
    return try writer.finish(markers: markers)
  }

  /// The samples of a frame of AAC (ISO/IEC 14496-3), the coarsest that books are encoded in.
  public static let frame = 1024

  private mutating func fillFrame() throws {
    try writer.append(silence: (Self.frame - samples % Self.frame) % Self.frame)
  }
}
