/// A correction by rule: the speech of some lines is a character's, as `12-40=Buffy` has it.
public struct Assignment: Sendable, Hashable {
  /// The lines' numbers, counted from 1.
  public var lines: [ClosedRange<Int>]
  /// The character's id, name or alias.
  public var speaker: String

  /// Makes an assignment of its parts.
  public init(lines: [ClosedRange<Int>], speaker: String) {
    self.lines = lines
    self.speaker = speaker
  }

  /// Reads `12=Buffy`, `12-40=Buffy` or `3,12-40=Buffy`.
  public init(_ text: String) throws(AssignmentError) {
    guard let equals = text.firstIndex(of: "=") else { throw .malformed(text) }
    speaker = OneRow.shown(String(text[text.index(after: equals)...]))
    lines = []
    for part in text[..<equals].split(separator: ",", omittingEmptySubsequences: false) {
      guard case .numbers(let range)? = try? LineSelection(numbers: String(part)) else { throw .malformed(text) }
      lines.append(range)
    }
    guard !speaker.isEmpty else { throw .malformed(text) }
  }
}

extension Script {
  /// The script with lines assigned as told, one assignment after the other: their speech is settled by hand. Narration,
  /// headings and breaks between them stay as they are.
  public func assigning(_ assignments: [Assignment]) throws(AssignmentError) -> Script {
    var script = self
    let count = lineCount
    for assignment in assignments {
      let id = try script.speaker(of: assignment)
      for range in assignment.lines {
        guard range.lowerBound >= 1, range.upperBound <= count else { throw .noLine(range, count: count) }
        guard script.assign(range, to: id) else { throw AssignmentError(noSpeechIn: range, of: script) }
      }
    }
    return script
  }

  private mutating func speaker(of assignment: Assignment) throws(AssignmentError) -> Character.ID {
    if let character = character(named: assignment.speaker) { return character.id }
    guard SpeakerLabels.key(assignment.speaker) == Character.unknownID else {
      throw AssignmentError(noSpeaker: assignment.speaker, in: self)
    }
    characters.append(.unknown)
    return Character.unknownID
  }

  /// False where there is no speech in the range.
  private mutating func assign(_ range: ClosedRange<Int>, to id: Character.ID) -> Bool {
    var isFound = false
    var before = 0
    for chapter in chapters.indices {
      let count = chapters[chapter].lines.count
      defer { before += count }
      guard before < range.upperBound, before + count >= range.lowerBound else { continue }
      let wanted = max(range.lowerBound - before - 1, 0)..<min(range.upperBound - before, count)
      for index in wanted where chapters[chapter].lines[index].kind == .dialogue {
        chapters[chapter].lines[index].settle(id)
        isFound = true
      }
    }
    return isFound
  }
}
