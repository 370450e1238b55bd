/// Counts by member and word: a hash table with open addressing, for it is asked a million times a novel.
struct WordCounts {
  private var keys = [UInt64](repeating: .max, count: 1 << 12)
  private var values = [Float](repeating: 0, count: 1 << 12)
  private var filled = 0

  mutating func add(_ amount: Float, member: Int32, word: Int32) {
    let key = Self.key(member, word)
    let slot = place(of: key)
    if keys[slot] == .max {
      keys[slot] = key
      filled += 1
    }
    values[slot] += amount
    if filled * 2 > keys.count { grow() }
  }

  func count(member: Int32, word: Int32) -> Float {
    let slot = place(of: Self.key(member, word))
    return keys[slot] == .max ? 0 : values[slot]
  }

  private static func key(_ member: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(member)) << 32 | UInt64(UInt32(word))
  }

  private func place(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & (keys.count - 1)
    while keys[slot] != .max, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = (keys, values)
    keys = Array(repeating: .max, count: old.0.count * 2)
    values = Array(repeating: 0, count: old.0.count * 2)
    for index in old.0.indices where old.0[index] != .max {
      let slot = place(of: old.0[index])
      keys[slot] = old.0[index]
      values[slot] = old.1[index]
    }
  }
}
