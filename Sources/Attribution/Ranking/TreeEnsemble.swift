/// Boosted regression trees: a score for a row of features.
struct TreeEnsemble: Sendable {
  private struct Split {
    var threshold: Float
    var feature: UInt16
    /// Within the tree; below 0 the leaf -1 - child.
    var left: Int16
    var right: Int16
  }

  /// How many features a row must have.
  let width: Int
  private let trees: [(split: Int, leaf: Int)]
  private let splits: [Split]
  private let leaves: [Float]

  /// Reads what `pack.py` wrote; nil where it is not sound.
  init?(_ reader: inout ByteReader) {
    guard let width = reader.word(), let treeCount = reader.word(), let splitCount = reader.word(),
      let leafCount = reader.word(), treeCount < 1 << 16, splitCount < 1 << 20, leafCount < 1 << 20
    else { return nil }
    var trees: [(split: Int, leaf: Int)] = []
    for _ in 0..<treeCount {
      guard let split = reader.word(), let leaf = reader.word() else { return nil }
      trees.append((split, leaf))
    }
    var splits: [Split] = []
    splits.reserveCapacity(splitCount)
    for _ in 0..<splitCount {
      guard let threshold = reader.float(), let feature = reader.half(), let left = reader.half(),
        let right = reader.half(), Int(feature) < width
      else { return nil }
      splits.append(
        Split(
          threshold: threshold, feature: feature, left: Int16(bitPattern: left), right: Int16(bitPattern: right)))
    }
    guard let leaves = reader.floats(leafCount) else { return nil }
    self.width = width
    self.trees = trees
    self.splits = splits
    self.leaves = leaves
    guard isSound else { return nil }
  }

  /// Every child lies inside its tree, and behind its parent, so that every walk ends.
  private var isSound: Bool {
    for (number, tree) in trees.enumerated() {
      let last = number + 1 < trees.count ? trees[number + 1] : (splits.count, leaves.count)
      guard tree.split < last.0, tree.leaf < last.1, last.0 <= splits.count, last.1 <= leaves.count else {
        return false
      }
      for place in tree.split..<last.0 {
        for child in [Int(splits[place].left), Int(splits[place].right)] {
          let isInside =
            child < 0 ? tree.leaf - 1 - child < last.1 : child > place - tree.split && tree.split + child < last.0
          guard isInside else { return false }
        }
      }
    }
    return true
  }

  /// By row, the sum of all trees; the rows stand one behind the other.
  func scores(of rows: [Float]) -> [Float] {
    var scores = [Float](repeating: 0, count: rows.count / width)
    rows.withUnsafeBufferPointer { values in
      splits.withUnsafeBufferPointer { splits in
        // Row by row: the trees stay in the cache, the rows would not.
        for row in scores.indices {
          let base = row * width
          var score: Float = 0
          for tree in trees {
            var at = 0
            while at >= 0 {
              let split = splits[tree.split + at]
              at = Int(values[base + Int(split.feature)] <= split.threshold ? split.left : split.right)
            }
            score += leaves[tree.leaf - 1 - at]
          }
          scores[row] = score
        }
      }
    }
    return scores
  }
}
