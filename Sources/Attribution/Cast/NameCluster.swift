/// Forms of a name that mean one person, while they are being joined.
struct NameCluster {
  /// The first name, a pet name as its formal one; nil when only a surname is known.
  var first: Int32?
  /// The first names as written, pet names among them.
  var given: [Int32] = []
  var last: Int32?
  /// Titles as words' ids, in order of appearance.
  var titles: [Int32] = []
  /// Above 0 male, below 0 female.
  var gender = 0
  var isMarried = false
  var forms: [Int] = []
  var count = 0
}
