/// The time of last change that a take's file is given: one that follows from its content.
///
/// Whoever changes a sealed file breaks the seal by that, and whoever finds it unbroken need not read the samples. Takes of
/// other content have other times, so programs that copy what is new by size and time copy them.
public enum TakeSeal {
  /// The time for a sum, in seconds since 1970: from 1980 on, where the times of all archives begin, and even, as some file
  /// systems keep no odd seconds.
  public static func seconds(for sum: UInt64) -> Int { 315_532_800 + 2 * Int(sum % (1 << 28)) }
}
