import Foundation

/// Numbers as they stand in a voice's file and in tables: a fixed count of decimals, a point, no locale.
public enum Decimals {
  /// A number with so many decimals; 0 never has a sign.
  public static func text(_ number: Double, places: Int) -> String {
    let text = String(format: "%.\(places)f", locale: Locale(identifier: "en_US_POSIX"), number)
    return text.hasPrefix("-") && !text.contains(where: { ("1"..."9").contains($0) }) ? String(text.dropFirst()) : text
  }
}
