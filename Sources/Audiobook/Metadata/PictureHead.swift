/// What a JPEG or PNG picture says of itself, where it is whole.
struct PictureHead {
  /// How wide it is, in pixels.
  let width: Int
  /// How high it is, in pixels.
  let height: Int
  /// Bits a pixel.
  let depth: Int

  private init?(width: Int, height: Int, depth: Int) {
    guard width > 0, height > 0 else { return nil }
    (self.width, self.height, self.depth) = (width, height, depth)
  }

  /// Walks through a PNG's chunks (W3C, "Portable Network Graphics", section 5); nil where the picture's data or the end
  /// is missing.
  init?(png bytes: [UInt8]) {
    var head: PictureHead?
    var hasData = false
    var place = 8
    while place + 12 <= bytes.count {
      let length = Self.number(bytes, place, 4)
      let content = place + 8
      guard content + length + 4 <= bytes.count else { return nil }
      switch bytes[place + 4..<content] {
      case [0x49, 0x48, 0x44, 0x52]:  // IHDR
        // The samples of a pixel by its kind of colour: grey, RGB, palette, grey and alpha, RGBA.
        let samples = [0: 1, 2: 3, 3: 1, 4: 2, 6: 4]
        guard length == 13, let count = samples[Int(bytes[content + 9])] else { return nil }
        head = PictureHead(
          width: Self.number(bytes, content, 4), height: Self.number(bytes, content + 4, 4),
          depth: Int(bytes[content + 8]) * count)
      case [0x49, 0x44, 0x41, 0x54]: hasData = true  // IDAT
      case [0x49, 0x45, 0x4E, 0x44]:  // IEND
        guard let head, hasData else { return nil }
        self = head
        return
      default: break
      }
      place = content + length + 4
    }
    return nil
  }

  /// Walks through a JPEG's marker segments (ITU-T T.81, Annex B); nil where the frame, a scan or the end is missing.
  init?(jpeg bytes: [UInt8]) {
    var head: PictureHead?
    var place = 2
    while place + 4 <= bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      place += 1
      if marker == 0xFF { continue }
      place += 1
      let length = Self.number(bytes, place, 2)
      guard length >= 2, place + length <= bytes.count else { return nil }
      switch marker {
      case 0xC4, 0xC8, 0xCC: break
      case 0xC0...0xCF:
        guard length >= 8 else { return nil }
        head = PictureHead(
          width: Self.number(bytes, place + 5, 2), height: Self.number(bytes, place + 3, 2),
          depth: Int(bytes[place + 2]) * Int(bytes[place + 7]))
      case 0xDA:
        let ends = zip(bytes[(place + length)...], bytes[(place + length)...].dropFirst()).contains {
          $0 == (0xFF, 0xD9)
        }
        guard let head, ends else { return nil }
        self = head
        return
      default: break
      }
      place += length
    }
    return nil
  }

  /// A whole number, its highest byte first.
  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
  }
}
