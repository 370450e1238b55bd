import HearsayCasting
import HearsayScript

extension Hearsay {
  /// A story as SSML in the voices, settings and pauses of a cast, for the engine that the bank's voices name.
  /// - Parameters:
  ///   - casting: the cast, as ``cast(_:request:)`` gives it.
  /// - Throws: what reading the voice bank throws.
  public func ssml(_ story: Story, casting: Casting) throws -> SSMLExport {
    let cast = casting.cast
    var export = SSMLExport(voices: try cast.sounds(in: voices()).mapValues(SSMLExport.Voice.init))
    let pauses = cast.heardPauses
    export.pauses.line = pauses[.line]
    export.pauses.paragraph = pauses[.paragraph]
    export.pauses.heading = pauses[.afterHeading]
    export.pauses.scene = pauses[.scene]
    export.pauses.chapter = pauses[.beforeHeading]
    return export
  }
}

extension SSMLExport.Voice {
  /// The engine's usual rate in words a minute, espeak-ng's default, and the middle of its pitches and ranges.
  private static let usual = (rate: 175, middle: 50)

  /// A sound of the bank's, told relative to the engine's own.
  fileprivate init(_ sound: Sound) {
    func relative(_ value: Int) -> Int? {
      value == Self.usual.middle ? nil : (value - Self.usual.middle) * 100 / Self.usual.middle
    }
    self.init(
      sound.file, rate: sound.rate == Self.usual.rate ? nil : sound.rate * 100 / Self.usual.rate,
      pitch: relative(sound.pitch), range: relative(sound.range))
  }
}
