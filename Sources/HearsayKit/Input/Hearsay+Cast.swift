import Foundation
import HearsayCasting
import HearsayScript

extension Hearsay {
  /// Gives everyone in a script a voice.
  /// - Parameters:
  ///   - script: the script.
  ///   - input: where it came from: a production folder's own `cast.yaml` is kept to.
  ///   - options: what is asked for.
  /// - Throws: what reading a cast's file or casting throws.
  public func cast(_ script: Script, from input: Input, options: CastingOptions = CastingOptions()) throws -> Casting {
    try CastSettlement(script, options: options, standing: standingCast(input), bank: voices()).casting
  }

  /// A cast as the `cast.yaml` that `render` reads back.
  /// - Throws: what reading the voice bank throws.
  public func castFile(_ casting: Casting) throws -> String { CastWriter.text(of: casting, bank: try voices()) }
}
