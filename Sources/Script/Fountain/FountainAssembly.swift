/// Puts the screenplay that a hand may have edited and the marks of what it was before together again.
struct FountainAssembly {
  private(set) var script: Script
  private(set) var warnings: [ScriptWarning]
  private let page: FountainTitlePage
  private let items: [FountainItem]
  private let marks: [FountainMark]
  /// What was written before, without its chapters; nil for a screenplay that Hearsay did not write.
  private let before: Script?
  private var cast: NamedCast

  init(_ page: FountainTitlePage, _ items: [FountainItem], _ marks: FountainMarks?) {
    self.page = page
    self.items = items
    self.marks = marks?.marks ?? []
    let before = marks?.script
    self.before = before
    warnings = marks?.warnings ?? []
    script = before ?? Script(title: "", characters: [.narrator], chapters: [])
    cast = NamedCast(script.characters, everyNewNameIsOdd: before != nil)
  }

  mutating func assemble() {
    head()
    let pairs = alignment()
    renames(pairs)
    lines(FountainPlaces(items, marks, pairs))
    dropTheSilenced()
    warnings += cast.warnings
    script.characters = cast.characters
  }

  /// What the title page says, unless it still shows what was written.
  private mutating func head() {
    let shown = before.map { FountainTitlePage(shown: $0) }
    if page.title != shown?.title { script.title = page.title ?? "" }
    if page.author != shown?.author { script.author = page.author }
    if page.language != shown?.language { script.language = page.language ?? "en" }
  }

  /// First by text, kind and speaker, so that of two equal lines the right one is found; then by text alone.
  private func alignment() -> Alignment {
    let keys = items.map(\.key)
    var alignment = Alignment(earlierCount: marks.count, laterCount: items.count)
    alignment.align(
      marks.map { $0.key + " " + ($0.said.map { SpeakerLabels.key(cast.label($0)) } ?? "") },
      zip(items, keys).map { item, key in key + " " + (item.cue.map(SpeakerLabels.key) ?? "") })
    alignment.align(marks.map(\.key), keys)
    return alignment
  }

  private mutating func renames(_ pairs: Alignment) {
    cast.rename(
      zip(items, pairs.earlier).compactMap { item, mark in
        item.cue.map { NamedCast.Cue(name: $0, before: mark.flatMap { marks[$0].said }, row: item.row) }
      }, fixed: script.narrator)
  }

  private mutating func lines(_ places: FountainPlaces) {
    for (item, place) in zip(items, places.all) {
      if item.kind == .chapter {
        script.chapters.append(Script.Chapter(title: title(item, place.same), lines: []))
        if let mark = place.same, !mark.isLine { continue }
        // A bare `#` ends a chapter without naming the next.
        if place.same == nil, item.text.isEmpty { continue }
      } else if script.chapters.isEmpty {
        script.chapters.append(Script.Chapter(title: nil, lines: []))
      }
      script.chapters[script.chapters.count - 1].lines.append(line(item, place))
    }
  }

  private func title(_ item: FountainItem, _ mark: FountainMark?) -> String? {
    mark?.title ?? (item.text.isEmpty ? nil : item.text)
  }

  private mutating func line(_ item: FountainItem, _ place: FountainPlaces.Place) -> Script.Line {
    let exact = item.kind == .chapter ? place.same?.title : place.same?.text
    var line = Script.Line(
      kind: .narration, speaker: script.narrator, text: exact ?? item.text, paragraph: place.paragraph,
      source: place.same?.span)
    switch item.kind {
    case .chapter, .heading: line.kind = .heading
    case .narration: break
    case .sceneBreak: line.kind = .break
    case .dialogue(let cue, let direction):
      line.kind = .dialogue
      line.speaker = cast.speaker(cue, row: item.row)
      line.delivery = direction.delivery
      line.mode = direction.mode
      attribute(&line, place)
      return line
    }
    guard let mark = place.same, mark.said == nil else { return line }
    if let told = mark.told, cast.has(told) { line.speaker = told }
    line.delivery = mark.delivery
    line.mode = mark.mode
    reasons(&line, mark)
    return line
  }

  /// Speech whose speaker nobody changed keeps its reasons.
  private func attribute(_ line: inout Script.Line, _ place: FountainPlaces.Place) {
    if let mark = place.same ?? place.instead, mark.said == line.speaker {
      reasons(&line, mark)
    } else {
      line.confidence = 1
      line.because = before == nil ? Script.Line.namedInScript : Script.Line.settledByHand
    }
  }

  private func reasons(_ line: inout Script.Line, _ mark: FountainMark) {
    line.confidence = mark.confidence.map { rounded(min(max($0, 0), 1)) }
    line.because = mark.because
    line.alternatives = mark.others.filter { cast.has($0.speaker) }
  }

  private mutating func dropTheSilenced() {
    cast.drop(silencedIn: script, before: Set(marks.compactMap(\.said)))
  }
}

extension FountainItem {
  /// What its mark is known by.
  var key: String {
    switch kind {
    case .chapter: FountainMark.chapterKey(text)
    case .sceneBreak: FountainMark.breakKey
    default: FountainMark.key(text)
    }
  }
}
