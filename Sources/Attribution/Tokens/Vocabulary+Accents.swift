import Foundation

extension Vocabulary {
  /// Knows first names with accents by what they are without: the list of first names has none, so Tomás is found as Tomas.
  ///
  /// - Parameter first: The id from which on words are the book's own.
  mutating func learnAccentedNames(from first: Int) {
    for id in first..<count where formBytes(of: Int32(id)).contains(where: { $0 >= 0xC0 }) {
      let plain = form(of: Int32(id)).folding(options: .diacriticInsensitive, locale: nil)
      if let known = find(plain) {
        add(traits[Int(known)].intersection([.maleName, .femaleName, .anyName]), to: Int32(id))
      }
    }
  }
}
