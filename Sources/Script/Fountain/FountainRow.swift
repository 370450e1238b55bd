/// A row of a Fountain file, comments and notes removed.
struct FountainRow {
  /// Where it stands in the file, counted from 1.
  var number: Int
  var bytes: [UInt8]

  var isBlank: Bool { bytes.isBlank }
}
