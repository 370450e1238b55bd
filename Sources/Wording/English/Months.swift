/// The months and days of the week, in full and short.
enum Months {
  static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
    "sat", "sun",
  ]
  private static let byWord: [String: String] = {
    var byWord: [String: String] = ["sept": "September"]
    for name in names {
      byWord[name.lowercased()] = name
      byWord[String(name.lowercased().prefix(3))] = name
    }
    return byWord
  }()

  /// The month that is named here in full or short, and where its name ends, a stop included.
  static func month(_ passage: Passage, at index: Int) -> (name: String, end: Int)? {
    guard passage.isCapitalised(index), let name = byWord[passage.word(index)] else { return nil }
    let isShort = passage.length(index) < name.utf8.count
    guard isShort, passage.isSign(index + 1, ".") else { return (name, index + 1) }
    return (name, passage.isAtEnd(index + 2) && passage.token(index + 2) == nil ? index + 1 : index + 2)
  }
}
