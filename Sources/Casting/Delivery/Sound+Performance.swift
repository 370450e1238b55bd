import HearsayScript

extension Sound {
  /// The same voice in the manner of a line.
  public func performing(_ line: Script.Line) -> Sound {
    guard delivery != .plain, let performance = Performance(of: line)?.scaled(by: delivery.factor) else { return self }
    var sound = self
    sound.rate = Int((Double(rate) * performance.rate).rounded()).within(SettingRange.rate)
    sound.pitch = (pitch + performance.pitch).within(SettingRange.pitch)
    sound.range = (range + performance.range).within(SettingRange.range)
    sound.level = level + performance.level
    guard command.isEmpty else { return sound }
    if delivery == .full, line.delivery == .whispering, let whisper = Whisper(of: self) {
      sound.file = whisper.file
      sound.loss = whisper.loss
      sound.gain = whisper.tuning.gain + SettingLoudness.gain(from: whisper.tuning, to: sound.tuning, isBreath: true)
    } else {
      sound.gain += SettingLoudness.gain(from: tuning, to: sound.tuning)
    }
    return sound
  }
}

extension Int {
  fileprivate func within(_ range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
