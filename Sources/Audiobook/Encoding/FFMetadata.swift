/// Tags and chapters in the text form that ffmpeg reads ("Metadata" in ffmpeg-formats(1)).
struct FFMetadata {
  let tags: [Tag]
  /// Where chapters begin; the first is at 0.
  let markers: [Marker]
  /// Where the last chapter ends.
  let samples: Int
  /// Samples a second.
  let rate: Int

  var text: String {
    var text = ";FFMETADATA1\n"
    for tag in tags { text += "\(Self.escaped(tag.name))=\(Self.escaped(tag.value))\n" }
    for (index, marker) in markers.enumerated() {
      let end = index + 1 < markers.count ? markers[index + 1].sample : samples
      text += "[CHAPTER]\nTIMEBASE=1/\(rate)\nSTART=\(marker.sample)\nEND=\(end)\n"
      text += "title=\(Self.escaped(marker.name))\n"
    }
    return text
  }

  /// A backslash before each character that means something; NUL, which would end the text, is left out. ffmpeg takes a line's
  /// end behind any backslash, an escaped one as well, for a part of the text: there a NUL stands between.
  static func escaped(_ value: String) -> String {
    var text = ""
    for scalar in value.unicodeScalars where scalar != "\0" {
      if ["=", ";", "#", "\\", "\n"].contains(scalar) { text += "\\" }
      text.unicodeScalars.append(scalar == "\r" ? " " : scalar)
    }
    return text.hasSuffix("\\") ? text + "\0" : text
  }
}
