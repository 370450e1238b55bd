import Foundation

/// What each container calls what is known of a book.
extension Metadata {
  /// As ffmpeg names them, for MP4: the composer is where audiobook players look for the narrators. The language is the
  /// stream's there, and the kind of media says that this is an audiobook.
  func mp4Tags(for track: Track) -> [Tag] {
    var tags = [
      Tag(name: "title", value: track.title), Tag(name: "album", value: title),
      Tag(name: "composer", value: narratorNames), Tag(name: "genre", value: genre),
    ]
    if let author { tags += [Tag(name: "artist", value: author), Tag(name: "album_artist", value: author)] }
    if let year { tags.append(Tag(name: "date", value: year)) }
    if let number = track.number { tags.append(Tag(name: "track", value: "\(number.index)/\(number.of)")) }
    tags.append(Tag(name: "media_type", value: "2"))
    return tags
  }

  /// As an ID3 tag of version 2.3 has them, the narrators as the composer here as well.
  func id3Frames(for track: Track) -> [ID3Frame] {
    var frames = [ID3Frame("TIT2", text: track.title), ID3Frame("TALB", text: title)]
    if let author { frames += [ID3Frame("TPE1", text: author), ID3Frame("TPE2", text: author)] }
    frames += [ID3Frame("TCOM", text: narratorNames), ID3Frame("TCON", text: genre), ID3Frame("TLAN", text: iso639)]
    if let year { frames.append(ID3Frame("TYER", text: year)) }
    if let number = track.number { frames.append(ID3Frame("TRCK", text: "\(number.index)/\(number.of)")) }
    return frames
  }

  /// As FLAC and Opus have them (Xiph.Org, "Ogg Vorbis I format specification: comment field"), with a pair of tags for
  /// each chapter as in its "Chapter extension".
  func vorbisComments(for track: Track, rate: Int) -> [Tag] {
    var tags = [Tag(name: "TITLE", value: track.title), Tag(name: "ALBUM", value: title)]
    if let author { tags += [Tag(name: "ARTIST", value: author), Tag(name: "ALBUMARTIST", value: author)] }
    tags += narrators.map { Tag(name: "PERFORMER", value: $0) }
    tags += [Tag(name: "GENRE", value: genre), Tag(name: "LANGUAGE", value: iso639)]
    if let year { tags.append(Tag(name: "DATE", value: year)) }
    if let number = track.number {
      tags += [
        Tag(name: "TRACKNUMBER", value: String(number.index)), Tag(name: "TRACKTOTAL", value: String(number.of)),
      ]
    }
    // Names of chapters have three digits, by which 1,000 can be told: more digits are taken for another chapter's name.
    let first = track.markers.count < 1000 ? 1 : 0
    for (index, marker) in track.markers.prefix(1000).enumerated() {
      let number = String(format: "%03d", first + index)
      tags.append(Tag(name: "CHAPTER\(number)", value: Self.clock(marker.sample, rate: rate)))
      tags.append(Tag(name: "CHAPTER\(number)NAME", value: marker.name))
    }
    return tags
  }

  private var narratorNames: String { narrators.joined(separator: ", ") }

  /// The language's three letters (ISO 639-2/T), as MP4 and ID3 want them; `und` for one that has none.
  var iso639: String { Locale.Language(identifier: language).languageCode?.identifier(.alpha3) ?? "und" }

  /// A place as hours, minutes, seconds and milliseconds: `01:02:03.456`.
  private static func clock(_ sample: Int, rate: Int) -> String {
    let milliseconds = (sample * 1000 + rate / 2) / rate
    return String(
      format: "%02d:%02d:%02d.%03d", milliseconds / 3_600_000, milliseconds / 60_000 % 60, milliseconds / 1000 % 60,
      milliseconds % 1000)
  }
}
