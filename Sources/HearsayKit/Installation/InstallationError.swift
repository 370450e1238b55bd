/// A part of Hearsay that is not where it is looked for.
public enum InstallationError: Error, Equatable, CustomStringConvertible {
  /// A part is in none of the places; `variable` names the environment variable that would say where it is.
  case missing(part: String, lookedIn: [String], variable: String)

  /// The error in a line, for people.
  public var description: String {
    switch self {
    case .missing(let part, let places, let variable):
      "\(part) is missing: looked in \(places.joined(separator: ", ")): run `make install`, or set \(variable)"
    }
  }
}
