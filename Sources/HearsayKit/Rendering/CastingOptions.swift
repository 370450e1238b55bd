import Foundation
import HearsayCasting

/// Who is to sound how.
public struct CastingOptions: Sendable, Hashable {
  /// A `cast.yaml` to keep to, whole or in part.
  public var file: URL?
  /// What goes before the file: voices by name, the narrator's, one for all, the speed.
  public var request: CastingRequest

  /// The file of a cast that is kept over several books: who stands in it keeps the voice, who is new is added.
  public var series: URL?

  /// A lexicon to keep to, `lexicon.yaml` or W3C PLS, over the production folder's own.
  public var lexicon: URL?

  /// Makes options of their parts.
  public init(file: URL? = nil, request: CastingRequest = CastingRequest(), series: URL? = nil, lexicon: URL? = nil) {
    self.file = file
    self.series = series
    self.request = request
    self.lexicon = lexicon
  }
}
