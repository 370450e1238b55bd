import HearsayAudiobook
import HearsayScript

/// Writes a chapter's media overlay: which element is lit while which part of the audio is heard.
///
/// A clip lasts until the next one begins, so that the pauses are heard too and players need not jump; the last one of a
/// chapter until its end.
struct EPUBOverlay {
  private struct Clip {
    var id: String
    /// From the start of the chapter's audio, in milliseconds.
    var milliseconds: Range<Int>
  }

  private let clips: [Clip]

  init(units: [EPUBPage.Unit], chapter: Timeline.Chapter, rate: Int) {
    let clock = Clock(rate: rate)
    func place(_ sample: Int) -> Int { clock.milliseconds(max(0, sample - chapter.samples.lowerBound)) }
    var clips: [Clip] = []
    for (index, unit) in units.enumerated() {
      let start = place(unit.samples.lowerBound)
      let end = index + 1 < units.count ? place(units[index + 1].samples.lowerBound) : place(chapter.samples.upperBound)
      // A clip without length is an error; what is heard in no time at all is lit with what follows.
      if start < end { clips.append(Clip(id: unit.id, milliseconds: start..<end)) }
    }
    self.clips = clips
  }

  /// How long it lasts in all.
  var milliseconds: Int { clips.reduce(0) { $0 + $1.milliseconds.count } }

  /// The SMIL document.
  func text(_ chapter: EPUBChapter) -> String {
    var text = MarkupText()
    text.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<smil xmlns=\"http://www.w3.org/ns/SMIL\" ")
    text.raw("xmlns:epub=\"http://www.idpf.org/2007/ops\" version=\"3.0\">\n<body>\n")
    text.raw("<seq id=\"s\" epub:textref=\"../\(chapter.page)\" epub:type=\"chapter\">\n")
    for clip in clips {
      text.raw("<par id=\"p-\(clip.id)\"><text src=\"../\(chapter.page)#\(clip.id)\"/>")
      text.raw("<audio src=\"../\(chapter.audio)\" clipBegin=\"\(Self.time(clip.milliseconds.lowerBound))\" ")
      text.raw("clipEnd=\"\(Self.time(clip.milliseconds.upperBound))\"/></par>\n")
    }
    text.raw("</seq>\n</body>\n</smil>\n")
    return text.text()
  }

  /// `12.345s`, a timecount value of SMIL.
  private static func time(_ milliseconds: Int) -> String { Clock(rate: 1000).seconds(milliseconds, decimals: 3) + "s" }
}
