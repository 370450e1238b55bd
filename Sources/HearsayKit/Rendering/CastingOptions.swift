import Foundation
import HearsayCasting

/// Who is to sound how.
public struct CastingOptions: Sendable, Hashable {
  /// A `cast.yaml` to keep to, whole or in part.
  public var file: URL?
  /// What goes before the file: voices by name, the narrator's, one for all, the speed.
  public var request: CastingRequest

  /// Makes options of their parts.
  public init(file: URL? = nil, request: CastingRequest = CastingRequest()) {
    self.file = file
    self.request = request
  }
}
