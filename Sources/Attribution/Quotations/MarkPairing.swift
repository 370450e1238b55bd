/// Reads a paragraph's marks as openings, closings and strays, in the way that costs least.
///
/// Every mark has a cost for each reading, small where its surroundings fit. The cheapest sequence is found by Viterbi's
/// algorithm over the states "outside" and "inside a family", so a forgotten or doubled mark costs what it must and
/// does no harm beyond its paragraph; time is linear.
struct MarkPairing {
  let convention: Convention
  let costs: MarkCosts

  private enum Reading { case open, close, reopen, stray }

  private struct Step {
    var from = 0
    var reading = Reading.stray
  }

  /// The segments of a paragraph.
  ///
  /// - Parameters:
  ///   - left: the family of the quotation that the paragraph before left open: its first sign may open this one
  ///     whichever way it points, or close it without an opening one.
  ///   - mayStayOpen: whether the next paragraph opens as one that goes on with this one's speech would.
  func segments(
    _ all: [QuotationMark], of paragraph: Range<Int>, after left: Glyph.Family?, mayStayOpen: Bool
  ) -> [Segment] {
    let marks = all.filter { convention.families.contains($0.glyph.family) }
    guard !marks.isEmpty else { return [] }
    // State 0 is outside; 1 + 2f is inside family f, 2 + 2f inside a quotation inside it.
    let states = 1 + 2 * convention.families.count
    var best = [Double](repeating: .infinity, count: states)
    best[0] = 0
    if let left, let place = convention.families.firstIndex(of: left) { best[1 + 2 * place] = costs.unopened }
    var steps: [[Step]] = []
    steps.reserveCapacity(marks.count)
    for mark in marks {
      var next = [Double](repeating: .infinity, count: states)
      var step = [Step](repeating: Step(), count: states)
      func offer(_ from: Int, _ to: Int, _ reading: Reading, _ cost: Double) {
        guard best[from] + cost < next[to] else { return }
        next[to] = best[from] + cost
        step[to] = Step(from: from, reading: reading)
      }
      let resumes = left != nil && mark.range.lowerBound == paragraph.lowerBound
      let open = resumes ? 0 : costs.open(mark)
      let close = costs.close(mark)
      offer(0, 0, .stray, costs.stray(mark, inside: false))
      for (place, family) in convention.families.enumerated() {
        let inside = 1 + 2 * place
        guard family == mark.glyph.family else {
          offer(inside, inside, .stray, 0)
          offer(inside + 1, inside + 1, .stray, 0)
          continue
        }
        offer(0, inside, .open, open)
        offer(inside, 0, .close, close)
        offer(inside, inside, .stray, costs.stray(mark, inside: true))
        offer(inside, inside, .reopen, open + costs.forgotten)
        offer(inside, inside + 1, .stray, open + costs.nested(mark))
        offer(inside + 1, inside, .stray, close)
        offer(inside + 1, inside + 1, .stray, costs.stray(mark, inside: true))
      }
      best = next
      steps.append(step)
    }
    var state = 0
    var cheapest = best[0]
    let unclosed = mayStayOpen ? costs.continued : costs.unclosed
    for other in 1..<states where best[other] + unclosed < cheapest {
      state = other
      cheapest = best[other] + unclosed
    }
    var readings: [Reading] = []
    for step in steps.reversed() {
      readings.append(step[state].reading)
      state = step[state].from
    }
    return collect(marks, readings.reversed(), paragraph, opensInside: state > 0 ? left : nil)
  }

  private func collect(
    _ marks: [QuotationMark], _ readings: [Reading], _ paragraph: Range<Int>, opensInside left: Glyph.Family?
  ) -> [Segment] {
    var segments: [Segment] = []
    let start = paragraph.lowerBound..<paragraph.lowerBound
    var opening = left.map { (family: $0, range: start) }
    for (mark, reading) in zip(marks, readings) {
      switch reading {
      case .stray: continue
      case .open: opening = (mark.glyph.family, mark.range)
      case .close, .reopen:
        guard let start = opening else { continue }
        let end = reading == .close ? mark.range.upperBound : mark.range.lowerBound
        segments.append(
          Segment(
            outer: start.range.lowerBound..<end, inner: start.range.upperBound..<mark.range.lowerBound,
            family: start.family, isClosed: reading == .close))
        opening = reading == .reopen ? (mark.glyph.family, mark.range) : nil
      }
    }
    if let start = opening {
      segments.append(
        Segment(
          outer: start.range.lowerBound..<paragraph.upperBound, inner: start.range.upperBound..<paragraph.upperBound,
          family: start.family, isClosed: false))
    }
    return segments
  }
}
