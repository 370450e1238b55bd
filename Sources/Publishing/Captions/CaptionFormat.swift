/// Text with times, in a file beside the audio.
public enum CaptionFormat: Sendable, Hashable, CaseIterable {
  /// WebVTT, with `<v Speaker>`.
  case vtt
  /// SubRip.
  case srt
  /// Lyrics.
  case lrc
  /// Audacity's label track.
  case labels

  /// The file's content.
  /// - Parameter granularity: whether the words have times of their own, in formats that can hold them: WebVTT and LRC.
  public func text(of publication: Publication, granularity: Granularity = .sentences) -> String {
    switch self {
    case .vtt: WebVTT.text(publication, words: granularity == .words)
    case .srt: SubRip.text(publication)
    case .lrc: Lyrics.text(publication, words: granularity == .words)
    case .labels: AudacityLabels.text(publication)
    }
  }
}
