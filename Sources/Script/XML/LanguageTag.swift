/// The rule for a language in formats that refuse what is no BCP 47 tag.
package enum LanguageTag {
  /// The tag, or `und` (undetermined) where it is none: letters and digits in groups of one to eight, joined by hyphens,
  /// the first of two letters or three.
  package static func sound(_ tag: String) -> String {
    let groups = tag.split(separator: "-", omittingEmptySubsequences: false)
    let isSound = groups.allSatisfy { group in
      (1...8).contains(group.utf8.count)
        && group.utf8.allSatisfy {
          (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        }
    }
    guard isSound, let first = groups.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy({ $0 >= 0x41 })
    else { return "und" }
    return tag
  }
}
