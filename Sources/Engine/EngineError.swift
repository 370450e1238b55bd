/// Why the engine can't be started.
public enum EngineError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The engine's data is not where it was looked for.
  case dataMissing(path: String)
  /// The engine would not start; its status and what it says of it.
  case cannotStart(status: UInt32, String)

  /// The error in words, with what to do.
  public var description: String {
    switch self {
    case .dataMissing(let path):
      "espeak-ng's data is not at \(path): install the package espeak-ng-data, or set ESPEAK_DATA_PATH"
    case .cannotStart(let status, let reason): "espeak-ng does not start: \(reason) (status \(status))"
    }
  }
}
