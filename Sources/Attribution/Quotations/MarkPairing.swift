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
    var from: Int
    var reading: Reading
  }

  /// The segments of a paragraph.
  ///
  /// - Parameter mayStayOpen: whether the next paragraph opens as one that goes on with this one's speech would.
  func segments(_ marks: [QuotationMark], of paragraph: Range<Int>, mayStayOpen: Bool) -> [Segment] {
    let marks = marks.filter { convention.families.contains($0.glyph.family) }
    guard !marks.isEmpty else { return [] }
    let states = convention.families.count + 1
    let never = Double.infinity
    var best = [Double](repeating: never, count: states)
    best[0] = 0
    var steps: [[Step]] = []
    steps.reserveCapacity(marks.count)
    for mark in marks {
      var next = [Double](repeating: never, count: states)
      var step = (0..<states).map { Step(from: $0, reading: .stray) }
      func offer(_ from: Int, _ to: Int, _ reading: Reading, _ cost: Double) {
        let total = best[from] + cost
        if total < next[to] {
          next[to] = total
          step[to] = Step(from: from, reading: reading)
        }
      }
      for state in 0..<states {
        if state == 0 {
          offer(0, 0, .stray, costs.stray(mark, inside: false))
          if let own = convention.families.firstIndex(of: mark.glyph.family) {
            offer(0, own + 1, .open, costs.open(mark))
          }
        } else if convention.families[state - 1] == mark.glyph.family {
          offer(state, 0, .close, costs.close(mark))
          offer(state, state, .stray, costs.stray(mark, inside: true))
          offer(state, state, .reopen, costs.open(mark) + costs.forgotten)
        } else {
          offer(state, state, .stray, 0)
        }
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
    return collect(marks, readings.reversed(), paragraph)
  }

  private func collect(_ marks: [QuotationMark], _ readings: [Reading], _ paragraph: Range<Int>) -> [Segment] {
    var segments: [Segment] = []
    var opening: QuotationMark?
    for (mark, reading) in zip(marks, readings) {
      switch reading {
      case .stray: continue
      case .open: opening = mark
      case .close, .reopen:
        guard let start = opening else { continue }
        let end = reading == .close ? mark.range.upperBound : mark.range.lowerBound
        segments.append(
          Segment(
            outer: start.range.lowerBound..<end, inner: start.range.upperBound..<mark.range.lowerBound,
            family: start.glyph.family, isClosed: reading == .close))
        opening = reading == .reopen ? mark : nil
      }
    }
    if let start = opening {
      segments.append(
        Segment(
          outer: start.range.lowerBound..<paragraph.upperBound, inner: start.range.upperBound..<paragraph.upperBound,
          family: start.glyph.family, isClosed: false))
    }
    return segments
  }
}
