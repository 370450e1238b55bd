import Foundation

/// A frame of an ID3 tag: its name of four letters and its content (ID3 tag version 2.3.0, section 3.3).
struct ID3Frame {
  let name: String
  let content: Data

  /// What stands in the file. The size is a plain number in version 2.3, also of frames within a chapter's.
  var data: Data {
    var data = Data(name.utf8)
    data.append(bigEndian: UInt32(truncatingIfNeeded: content.count))
    // No flags.
    data.append(contentsOf: [0, 0])
    data.append(content)
    return data
  }

  /// A frame of any content.
  init(_ name: String, _ content: Data) { (self.name, self.content) = (name, content) }

  /// A frame of text: in ASCII where that suffices, else in UTF-16 with a mark of its byte order. Version 2.3 speaks of UCS-2;
  /// players take pairs of surrogates for the letters and emoji that it lacks. NUL, which would end the text, is left out.
  init(_ name: String, text: String) {
    let text = text.unicodeScalars.filter { $0 != "\0" }
    var content = Data()
    if text.allSatisfy(\.isASCII) {
      content.append(0)
      content.append(contentsOf: String(text).utf8)
    } else {
      content.append(1)
      for unit in [0xFEFF] + String(text).utf16 { content.append(littleEndian: unit) }
    }
    self.init(name, content)
  }

  /// The front cover.
  init(_ cover: Cover) {
    var content = Data([0])
    content.append(contentsOf: cover.kind.mediaType.utf8)
    // The type's end, 3 for the front cover, no description.
    content.append(contentsOf: [0, 3, 0])
    content.append(contentsOf: cover.bytes)
    self.init("APIC", content)
  }
}
