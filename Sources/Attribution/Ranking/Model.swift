import Foundation

/// The trained ranker: two stages of trees, how speakers follow each other, and how sure to be.
struct Model: Sendable {
  let first: TreeEnsemble
  let second: TreeEnsemble
  let transitions: Transitions
  let calibration: Calibration

  /// The model compiled in from `Model/attribution.model`; nil only where the generated source is damaged, which a test
  /// would tell.
  static let builtIn: Model? = Data(base64Encoded: attributionModelData).flatMap { Model([UInt8]($0)) }

  /// Reads a model file; nil where it is damaged or was fitted to other features.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard reader.word() == 0x5941_5348, reader.word() == 1, let first = TreeEnsemble(&reader),
      let second = TreeEnsemble(&reader), first.width == FirstStage.names.count,
      second.width == SecondStage.names.count
    else { return nil }
    let buckets = Transitions.buckets
    guard let same = reader.floats(buckets), let different = reader.floats(buckets),
      let alternate = reader.floats(buckets * buckets), let third = reader.floats(buckets * buckets),
      let count = reader.word(), let knots = reader.floats(count * 2), reader.isAtEnd
    else { return nil }
    self.first = first
    self.second = second
    transitions = Transitions(same: same, different: different, alternate: alternate, third: third)
    calibration = Calibration(knots: (0..<count).map { (knots[2 * $0], knots[2 * $0 + 1]) })
  }
}
