/// What was measured of an audio file. Levels are in decibels; one of silence is −∞.
public struct AudioMeasurement: Sendable, Hashable {
  /// The length in seconds.
  public var seconds: Double
  /// Samples a second.
  public var rate: Int
  /// How many channels.
  public var channels: Int
  /// The file's bits a second, pictures and tags included.
  public var bitsPerSecond: Int
  /// The bits a second of an MP3's frames, from the least to the most; nil for a file of another form.
  public var mp3BitRates: ClosedRange<Int>?
  /// The integrated loudness in LUFS (ITU-R BS.1770-4, gated).
  public var loudness: Double
  /// The loudness range in LU (EBU Tech 3342).
  public var range: Double
  /// The true peak in dBTP (ITU-R BS.1770-4, Annex 2).
  public var truePeak: Double
  /// The highest sample in dBFS.
  public var samplePeak: Double
  /// The level of the whole in dBFS: root mean square, 0 for full scale.
  public var rms: Double
  /// The level of the quietest half second in dBFS.
  public var noiseFloor: Double
  /// How long it is silent at the beginning, below −60 dBFS, in seconds.
  public var headSilence: Double
  /// How long it is silent at the end, in seconds.
  public var tailSilence: Double
}
