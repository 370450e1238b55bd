import Foundation
import HearsayCasting
import HearsayScript

extension Hearsay {
  /// Gives everyone in a story a voice.
  /// - Parameters:
  ///   - story: the story, as ``read(_:options:)`` gives it: what its cast's file settles is kept to.
  ///   - request: what goes before the cast's file.
  /// - Throws: what casting throws.
  public func cast(_ story: Story, request: CastingRequest = CastingRequest()) throws -> Casting {
    try CastSettlement(story.script, request: request, sheet: story.sheet, from: nil, bank: voices()).casting
  }

  /// A cast as the `cast.yaml` that `render` reads back.
  /// - Throws: what reading the voice bank throws.
  public func castFile(_ casting: Casting) throws -> String { CastWriter.text(of: casting, bank: try voices()) }
}
