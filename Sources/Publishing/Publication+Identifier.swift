import HearsayScript

extension Publication {
  /// A name that no other book has, the same whenever it is made from the same script: `urn:uuid:` and a UUID of version 8
  /// (RFC 9562) from the script's hash.
  var identifier: String {
    var digits = Array(ContentHash.hex(of: ScriptFormat.json.write(script).utf8).prefix(32))
    digits[12] = "8"
    // The two highest bits are 10, the variant.
    digits[16] = ["8", "9", "a", "b"][(digits[16].hexDigitValue ?? 0) % 4]
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
    return "urn:uuid:" + groups.joined(separator: "-")
  }
}
