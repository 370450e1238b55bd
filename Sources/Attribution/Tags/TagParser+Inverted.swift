extension TagParser {
  /// "said Tom", "said in a low voice the man".
  func inverted(verb: Int, before end: Int, order: SpeechTag.Order) -> SpeechTag? {
    for token in verb + 1..<max(verb + 1, min(end, verb + 7)) {
      if reading.tokens[token].kind == .comma && token > verb + 1 { break }
      guard let found = subject(at: token, before: end), !followsPreposition(token) else { continue }
      // In "said he told Tom" and "asked her mother if" all is well; "said to her mother" was skipped above.
      var tag = found.tag
      tag.order = order
      setVerb(verb, of: &tag)
      return tag
    }
    return nil
  }
}
