/// The book's style sheet. Speech is told apart by the line under it: its hue and its kind; letters keep the reader's colours.
enum EPUBStyle {
  static func text(_ styles: SpeakerStyles) -> String {
    var text = base
    for style in styles.all {
      text += ".\(style.name) { text-decoration: underline \(style.rule) hsl(\(style.hue), 60%, 50%); }\n"
    }
    return text
  }

  private static let base = """
    body { margin: 0 5%; line-height: 1.5; }
    h1, h2 { line-height: 1.25; text-align: start; }
    p { margin: 0 0 0.6em; }
    hr { width: 25%; margin: 1.5em auto; border: 0; border-top: 1px solid; }
    .speech { text-decoration-thickness: 0.1em; text-underline-offset: 0.2em; }
    .title { text-align: center; margin-top: 15%; }
    .cover { max-width: 100%; max-height: 90vh; }
    .-epub-media-overlay-active { background-color: #ffe08a; color: #000; }

    """
}
