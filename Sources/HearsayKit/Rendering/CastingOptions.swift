import Foundation
import HearsayCasting

/// Who is to sound how.
public struct CastingOptions: Sendable, Hashable {
  /// A `cast.yaml` to keep to, whole or in part.
  public var file: URL?
  /// What goes before the file: voices by name, the narrator's, one for all, the speed.
  public var request: CastingRequest

  /// A lexicon to keep to, `lexicon.yaml` or W3C PLS, over the production folder's own.
  public var lexicon: URL?

  /// Makes options of their parts.
  public init(file: URL? = nil, request: CastingRequest = CastingRequest(), lexicon: URL? = nil) {
    self.file = file
    self.request = request
    self.lexicon = lexicon
  }
}
