/// Tells a text's convention from what its paragraphs show.
///
/// A paragraph that begins with a sign is the best witness: nested quotations and quoted words seldom stand there.
struct ConventionDetector {
  /// A paragraph's first sign weighs as much as this many signs elsewhere.
  private static let startWeight = 4
  /// Another family also opens speech if it begins at least so many paragraphs, and this share of the first one's.
  private static let secondary = (starts: 3, share: 0.05)
  /// Dashes mark speech if at least so many paragraphs begin with one, and this share of all that begin with speech.
  private static let dashes = (starts: 2, share: 0.15)
  /// A chapter decides for itself if so many of its paragraphs begin with a sign.
  private static let enough = 4

  /// The convention of a stretch of text.
  func convention(of evidence: ConventionEvidence) -> Convention {
    var convention = Convention()
    let weights = Glyph.Family.allCases.map {
      (family: $0, weight: evidence.starts[$0.place] * Self.startWeight + evidence.openings[$0.place])
    }
    // A stable order among equals: as the families are declared.
    var first = weights[0]
    for candidate in weights where candidate.weight > first.weight { first = candidate }
    convention.families = [first.family]
    let firstStarts = evidence.starts[first.family.place]
    for family in Glyph.Family.allCases where family != first.family {
      let starts = evidence.starts[family.place]
      if starts >= Self.secondary.starts, Double(starts) >= Double(firstStarts) * Self.secondary.share {
        convention.families.append(family)
      }
    }
    let allStarts = evidence.starts.reduce(0, +) + evidence.dashes
    // « Where? — Here. »: a dash goes on from guillemets, however seldom.
    let least = first.family == .guillemet ? 1 : Self.dashes.starts
    convention.usesDashes =
      evidence.dashes >= least && Double(evidence.dashes) >= Double(allStarts) * Self.dashes.share
    setDirections(of: &convention, from: evidence)
    return convention
  }

  /// Whether a chapter shows enough to be judged without the rest of the book.
  func isEnough(_ evidence: ConventionEvidence) -> Bool {
    evidence.starts.reduce(0, +) + evidence.dashes >= Self.enough
  }

  private func setDirections(of convention: inout Convention, from evidence: ConventionEvidence) {
    let left = evidence.count(.leftGuillemet)
    let right = evidence.count(.rightGuillemet)
    if right > 4 * left {
      convention.rightGuillemet = .either
    } else if evidence.firstGuillemets.right > evidence.firstGuillemets.left {
      convention.leftGuillemet = .closes
      convention.rightGuillemet = .opens
    }
    let low = evidence.count(.lowDouble)
    let leftDouble = evidence.count(.leftDouble)
    let rightDouble = evidence.count(.rightDouble)
    if low * 2 >= leftDouble, low > 0, rightDouble * 2 <= low {
      convention.leftDouble = .closes
    }
    if rightDouble > 4 * (leftDouble + low) { convention.rightDouble = .either }
    if evidence.count(.lowSingle) * 2 >= evidence.count(.leftSingle), evidence.count(.lowSingle) > 0 {
      convention.leftSingle = .closes
    }
  }
}
