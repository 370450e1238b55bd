/// What a speech's own signs tell of how it is said: exclamation, question, capitals, a stammer.
struct SpeechSigns {
  /// It ends with an exclamation mark.
  private(set) var isExclaimed = false
  /// It ends with a question mark.
  private(set) var isAsked = false
  /// Most of its words, and at least two or one before an exclamation mark, are in capitals.
  private(set) var isShouted = false
  /// A word begins with its first letter, a hyphen, and the letter again.
  private(set) var isStammered = false

  init(_ text: String) {
    var (words, capitals) = (0, 0)
    var (length, upper, first) = (0, 0, UInt8(0))
    var last: UInt8 = 0
    var stammer: UInt8 = 0
    for byte in text.utf8 {
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80
      if isLetter {
        if length == 0 {
          first = byte | 0x20
          if stammer == first { isStammered = true }
        }
        length += 1
        if byte >= 0x41, byte <= 0x5A { upper += 1 }
      } else if byte != UInt8(ascii: "'") {
        stammer = length == 1 && byte == UInt8(ascii: "-") ? first : 0
        if length > 1 {
          words += 1
          if upper == length { capitals += 1 }
        }
        (length, upper) = (0, 0)
      }
      if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || isLetter || byte == UInt8(ascii: ".") { last = byte }
    }
    if length > 1 {
      words += 1
      if upper == length { capitals += 1 }
    }
    isExclaimed = last == UInt8(ascii: "!")
    isAsked = last == UInt8(ascii: "?")
    isShouted = capitals * 2 > words && (capitals >= 2 || isExclaimed && capitals >= 1)
  }
}
