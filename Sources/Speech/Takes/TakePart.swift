import HearsaySpeakerProtocol

/// A piece of a take that is made of several: spoken into a file of its own, or silence.
struct TakePart {
  /// What stands between a take's stem and a part's number.
  static let mark = ".part-"

  /// The piece's place in the text for the engine.
  var text: Range<Int>
  /// Where its samples are; nil for silence.
  var path: TakePath?
  /// Its length in samples.
  var samples: Int
  /// The silence after it, in samples, where another part follows.
  var pause: Int

  static func path(_ number: Int, of take: TakePath) -> TakePath { TakePath(stem: "\(take.stem)\(mark)\(number)") }
}
