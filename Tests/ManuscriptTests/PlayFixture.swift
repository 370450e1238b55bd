import HearsayManuscript

/// A short play that tests set in every form in which plays come.
enum PlayFixture {
  enum Part {
    case heading(String)
    case direction(String)
    case speech(String, String)
  }

  static let title = "THE FERRY"
  static let parts: [Part] = [
    .heading("ACT I"), .direction("A landing stage at dusk."),
    .speech("Nora Hale", "Is it you? I heard the bell twice."), .speech("Captain Ross", "It was the wind, miss."),
    .speech("Nora Hale", "And the ferry?"), .speech("Captain Ross", "Gone over."),
    .direction("Enter FIRST BOATMAN with a rope."), .speech("First Boatman", "Rope, sir, as you asked."),
    .speech("Nora Hale", "Note: nobody asked me."), .speech("All", "Nor any of us!"), .heading("ACT II"),
    .direction("The same. Night."), .speech("Mrs. O’Dell", "Who has let the fire go out?"),
    .speech("Captain Ross", "I did."), .speech("Mrs. O’Dell", "Then light it, man."),
    .speech("Nora Hale and Mrs. O’Dell", "Quickly!"), .speech("Captain Ross", "It is a fire, not a horse."),
  ]
  /// What is said and by whom.
  static let speeches = parts.compactMap { part -> String? in
    if case .speech(let name, let text) = part { "\(name): \(text)" } else { nil }
  }

  /// The play as a text.
  static func text(
    gap: String = "\n", direction: (String) -> String = { "[\($0)]" }, speech: (String, String) -> String
  )
    -> String
  {
    "\(title)\n\n"
      + parts.map { part in
        switch part {
        case .heading(let heading): "\n\(heading)\n\n"
        case .direction(let text): (text.hasPrefix("Enter") ? text : direction(text)) + "\n" + gap
        case .speech(let name, let text): speech(name, text) + "\n" + gap
        }
      }.joined()
  }

  /// The play as a page.
  static func page(direction: (String) -> String = { "<p><i>\($0)</i></p>" }, speech: (String, String) -> String)
    -> String
  {
    "<h1>\(title)</h1>"
      + parts.map { part in
        switch part {
        case .heading(let heading): "<h2>\(heading)</h2>"
        case .direction(let text): direction(text)
        case .speech(let name, let text): speech(name, text)
        }
      }.joined(separator: "\n")
  }

  /// A name in capitals, but for what joins two.
  static func capitals(_ name: String) -> String {
    name.split(separator: " ").map { $0 == "and" ? "and" : $0.uppercased() }.joined(separator: " ")
  }

  /// What a book gives to whom, each as `Name: words`.
  static func speeches(of book: Book) -> [String] {
    book.paragraphs.flatMap { paragraph in
      paragraph.marks.compactMap { mark -> String? in
        guard case .speaker(let name) = mark.kind else { return nil }
        let words = book.text(in: mark.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "\(name): \(words)"
      }
    }
  }
}
