/// The ways in which plays set a name before its speech, each with what it is called.
enum PlayForms {
  typealias Form = @Sendable (String, String) -> String
  private static func capitals(_ form: @escaping Form) -> Form { { form(PlayFixture.capitals($0), $1) } }

  static let texts: [(String, Form)] = [
    ("a stop", capitals { "\($0). \($1)" }), ("a colon", capitals { "\($0): \($1)" }),
    ("small letters", { "\($0): \($1)" }),
    ("a line", capitals { "\($0)\n\($1)" }), ("a line with a stop", capitals { "\($0).\n\($1)" }),
    ("a line with a colon", { "\($0):\n\($1)" }), ("a line and a gap", capitals { "\($0)\n\n\($1)" }),
    ("a centred line", capitals { "                    \($0)\n\($1)" }), ("italics", { "_\($0)._ \($1)" }),
    ("italics before the stop", { "_\($0)_. \($1)" }), ("bold", { "**\($0):** \($1)" }),
    ("a dash", capitals { "\($0).--\($1)" }),
    ("an em dash", capitals { "\($0)—\($1)" }), ("a hyphen", capitals { "\($0) - \($1)" }),
    ("a tab", capitals { "\($0)\t\($1)" }),
    ("a direction", capitals { "\($0) (aside). \($1)" }),
    ("a direction and a colon", { "\($0) (without looking up): \($1)" }),
    ("a direction in square brackets", capitals { "\($0) [to himself]: \($1)" }),
    ("a direction behind a comma", capitals { "\($0), aside. \($1)" }),
  ]

  static let pages: [(String, Form)] = [
    ("<p>", capitals { "<p>\($0). \($1)</p>" }), ("<p> with a colon", { "<p>\($0): \($1)</p>" }),
    ("<b>", capitals { "<p><b>\($0)</b> \($1)</p>" }), ("<b> with a colon", { "<p><b>\($0):</b> \($1)</p>" }),
    ("<strong> and a break", capitals { "<p><strong>\($0)</strong><br/>\($1)</p>" }),
    ("<i>", { "<p><i>\($0).</i> \($1)</p>" }),
    ("<dl>", capitals { "<dl><dt>\($0)</dt><dd>\($1)</dd></dl>" }),
    ("a table", capitals { "<table><tr><td>\($0)</td><td>\($1)</td></tr></table>" }),
    ("a table's paragraphs", { "<table><tr><td><b>\($0)</b></td><td><p>\($1)</p></td></tr></table>" }),
    ("a class", { #"<p><span class="speaker">\#($0)</span> \#($1)</p>"# }),
    ("a class of its own line", capitals { #"<p class="speaker">\#($0)</p><p>\#($1)</p>"# }),
    ("headings", capitals { "<h4>\($0)</h4><p>\($1)</p>" }),
    ("a persona", { #"<p><b epub:type="z3998:persona">\#($0)</b>. \#($1)</p>"# }),
    ("a persona's line", { #"<p epub:type="z3998:persona">\#($0)</p><p>\#($1)</p>"# }),
    ("a persona's cell", { #"<table><tr><td epub:type="z3998:persona">\#($0)</td><td>\#($1)</td></tr></table>"# }),
    (
      "a speech",
      { #"<div epub:type="z3998:speech"><p><span epub:type="z3998:persona">\#($0)</span></p><p>\#($1)</p></div>"# }
    ),
  ]
}
