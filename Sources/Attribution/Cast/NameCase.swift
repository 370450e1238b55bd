/// Gives a lower-case name its capitals back.
enum NameCase {
  /// `anne-marie` is "Anne-Marie", `o'brien` is "O'Brien", `mcgregor` stays "Mcgregor".
  static func capitalised(_ form: String) -> String {
    var result = ""
    var wantsCapital = true
    for letter in form {
      result += wantsCapital ? letter.uppercased() : String(letter)
      wantsCapital = letter == "-" || letter == "'" && result.utf8.count == 2
    }
    return result
  }
}
