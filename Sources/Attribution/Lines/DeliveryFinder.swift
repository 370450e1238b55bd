import HearsayScript

/// Tells the manner of a speech from its tag's verb: "she whispered" is a whisper.
enum DeliveryFinder {
  private static let manners: [(Delivery, [String])] = [
    (.whispering, ["whisper", "breathe"]), (.murmuring, ["murmur", "mumble"]), (.muttering, ["mutter", "grumble"]),
    (.hissing, ["hiss"]), (.growling, ["growl", "snarl"]), (.sighing, ["sigh"]),
    (.sobbing, ["sob", "wail", "whimper"]),
    (.laughing, ["laugh", "giggle", "chuckle"]), (.stammering, ["stammer", "stutter", "falter"]),
    (.pleading, ["plead", "beg", "implore", "beseech", "entreat"]), (.calling, ["call", "holler"]),
    (.shouting, ["shout", "yell", "bellow", "roar", "thunder"]), (.screaming, ["scream", "shriek"]),
  ]

  private static let byForm: [String: Delivery] = {
    var forms: [String: Delivery] = ["sang": .singing, "sings": .singing]
    for (delivery, verbs) in manners {
      for verb in verbs { for form in EnglishVerbs.inflections(of: verb) { forms[form] = delivery } }
    }
    return forms
  }()

  static func delivery(of utterance: Utterance, in story: Story) -> Delivery? {
    let (tag, rank) = utterance.primary
    guard rank > 0, rank <= 5, tag.verb >= 0 else { return nil }
    return byForm[story.reading.form(tag.verb)]
  }
}
