/// How large an archive may be and what it holds, so that a few hostile bytes can't fill a machine.
struct ArchiveLimits: Sendable {
  /// The archive's own size, in bytes.
  var archive = 192 << 20
  /// How many entries it may have.
  var entries = 20_000
  /// How large an entry of text may be, unpacked, in bytes.
  var entry = 32 << 20
  /// How large a picture may be, unpacked, in bytes.
  var picture = 32 << 20
  /// How much text may come out of all entries together, in bytes.
  var total = 128 << 20
  /// How many times larger than packed an entry may be that is larger than ``innocent`` bytes. Prose shrinks to a third or
  /// a quarter, the most repetitive tables to a fiftieth.
  var ratio = 200
  /// A smaller entry may shrink as it likes.
  var innocent = 1 << 20
}
