/// Words as integers: every lower-case form has an id and traits, found by hashing its bytes without making a string.
struct Vocabulary: Sendable {
  /// What is known of each word, by id.
  private(set) var traits: [WordTraits] = []
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  /// Open addressing, linear probing; -1 is free. Always a power of two, at most half full.
  private var table: [Int32] = Array(repeating: -1, count: 1 << 14)

  var count: Int { traits.count }

  /// The id of a lower-case form, given a new one where it is unseen.
  mutating func id(of form: UnsafeBufferPointer<UInt8>) -> Int32 {
    let (slot, known) = place(of: form)
    if known >= 0 { return known }
    let id = Int32(traits.count)
    table[slot] = id
    traits.append([])
    bytes.append(contentsOf: form)
    starts.append(Int32(bytes.count))
    if traits.count * 2 > table.count { grow() }
    return id
  }

  /// The id of a lower-case word, given a new one where it is unseen.
  mutating func id(of word: some StringProtocol) -> Int32 {
    Array(word.utf8).withUnsafeBufferPointer { id(of: $0) }
  }

  /// The id of a lower-case word, if it is known.
  func find(_ word: String) -> Int32? {
    let id = Array(word.utf8).withUnsafeBufferPointer { place(of: $0).known }
    return id < 0 ? nil : id
  }

  /// The lower-case form of a word.
  func form(of id: Int32) -> String { String(decoding: formBytes(of: id), as: UTF8.self) }

  func formBytes(of id: Int32) -> ArraySlice<UInt8> { bytes[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])] }

  /// Adds to what is known of a word.
  mutating func add(_ new: WordTraits, to id: Int32) { traits[Int(id)].formUnion(new) }

  /// Takes from what is known of a word.
  mutating func remove(_ old: WordTraits, from id: Int32) { traits[Int(id)].subtract(old) }

  private func place(of form: UnsafeBufferPointer<UInt8>) -> (slot: Int, known: Int32) {
    var slot = Int(truncatingIfNeeded: Self.hash(form)) & (table.count - 1)
    while table[slot] >= 0 {
      let id = Int(table[slot])
      if Int(starts[id + 1]) - Int(starts[id]) == form.count, equals(id, form) { return (slot, Int32(id)) }
      slot = (slot + 1) & (table.count - 1)
    }
    return (slot, -1)
  }

  private func equals(_ id: Int, _ form: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[id])
    for index in 0..<form.count where bytes[start + index] != form[index] { return false }
    return true
  }

  private mutating func grow() {
    var larger = [Int32](repeating: -1, count: table.count * 2)
    for id in 0..<traits.count {
      var slot = bytes[Int(starts[id])..<Int(starts[id + 1])].withUnsafeBufferPointer {
        Int(truncatingIfNeeded: Self.hash($0)) & (larger.count - 1)
      }
      while larger[slot] >= 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = Int32(id)
    }
    table = larger
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ form: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in form { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 32)
  }
}
