import Foundation
import Testing

@testable import HearsayAudiobook

@Suite("Metadata for ffmpeg")
struct FFMetadataTests {
  @Test(
    "keeps every character of a name",
    arguments: [
      ("plain", "plain"), ("a=b", #"a\=b"#), ("a;b#c", "a\\;b\\#c"), (#"a\b"#, #"a\\b"#), ("a\nb", "a\\\nb"),
      ("“é” 😀 'q'", "“é” 😀 'q'"), ("e\u{301};", "e\u{301}\\;"), ("nul\u{0}l", "null"),
      (#"a\"#, #"a\\"# + "\0"),
    ])
  func escapes(name: String, escaped: String) { #expect(FFMetadata.escaped(name) == escaped) }

  @Test("ends each chapter where the next begins, and the last with the track")
  func chapters() {
    let markers = [Marker(name: "One", sample: 0), Marker(name: "Two", sample: 500)]
    let text = FFMetadata(tags: [Tag(name: "title", value: "T")], markers: markers, samples: 900, rate: 100).text
    #expect(text.hasPrefix(";FFMETADATA1\ntitle=T\n[CHAPTER]\nTIMEBASE=1/100\nSTART=0\nEND=500\ntitle=One\n"))
    #expect(text.hasSuffix("START=500\nEND=900\ntitle=Two\n"))
  }
}
