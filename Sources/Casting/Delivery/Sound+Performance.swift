import HearsayScript

extension Sound {
  /// The same voice in the manner of a line.
  public func performing(_ line: Script.Line) -> Sound {
    guard delivery != .plain, let performance = Performance(of: line)?.scaled(by: delivery.factor) else { return self }
    var sound = self
    sound.rate = Int((Double(rate) * performance.rate).rounded()).within(SettingRange.rate)
    sound.pitch = (pitch + performance.pitch).within(SettingRange.pitch)
    sound.range = (range + performance.range).within(SettingRange.range)
    // A shout goes no further than the limiter can hold.
    sound.gain = gain + min(performance.gain, Self.mostGain)
    if delivery == .full, line.delivery == .whispering, let whisper {
      sound.file = whisper.file
      // Its own level is known; the whisper stands as far below a voice's as any.
      sound.gain = whisper.gain + max(performance.gain, -1000)
    }
    return sound
  }

  /// The most that a manner adds to the level, in hundredths of a dB.
  private static let mostGain = 350

}

extension Int {
  fileprivate func within(_ range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
