/// A share from 0 to 1 as scripts show it: with three decimals.
enum Share {
  static func text(_ share: Double) -> String {
    var json = JSONText()
    json.thousandths(share)
    return json.text()
  }
}
