/// English verbs of speaking in all their forms. The base forms come from what grammars list as reporting verbs, and from
/// what novelists put beside speech; verbs of smiling and nodding are among them because writers use them so.
enum EnglishVerbs {
  static let forms: [(String, WordTraits)] = {
    var forms: [(String, WordTraits)] = []
    func add(_ words: String, _ traits: WordTraits) {
      for base in words.split(whereSeparator: \.isWhitespace).map(String.init) {
        for form in inflections(of: base) { forms.append((form, traits)) }
      }
    }
    add(invertible, [.speechVerb, .coreSpeechVerb, .invertible])
    add(core, [.speechVerb, .coreSpeechVerb])
    add(other, .speechVerb)
    for (word, traits) in irregular { for form in word.split(separator: " ") { forms.append((String(form), traits)) } }
    return forms
  }()

  private static let invertible = "reply answer ask exclaim whisper add inquire enquire murmur return continue"
  private static let core = """
    admit agree announce assent begin call confess cry declare demand echo ejaculate explain falter gasp groan growl
    insist interpose interrupt laugh mutter observe persist plead protest pursue query rejoin remark repeat respond
    resume retort roar scream shout sigh snap sob stammer suggest thunder urge yell mumble stutter hiss bellow
    snarl wail shriek bawl
    """
  private static let other = """
    accost accuse acknowledge address advise affirm allow apologise apologize appeal approve argue assert assure aver
    avow babble bark beg bemoan beseech bleat blurt blush boast boom brag breathe burst cackle caution challenge chant
    chatter cheer chide chime chirp chirrup choke chortle chuckle claim clarify coax comfort command commence comment
    complain compliment concede conclude concur congratulate console contend contradict coo correct cough counsel counter
    croak croon crow decide declaim decree deny direct disagree dissent drawl elaborate encourage end entreat estimate
    expostulate finish fret frown fume gabble giggle gloat greet grimace grin gripe groan grouse grumble grunt guess
    gulp gush hail hazard hesitate hint holler hoot howl huff imply implore indicate inform insinuate instruct interject
    interpolate interrogate intone invite jeer jest jibe joke lament lie lisp maintain marvel mention mimic moan mock
    moralise moralize mouth mourn muse nag narrate nod note offer opine order pant philosophise philosophize pipe ponder
    pout praise prattle pray press proceed proclaim promise prompt pronounce propose purr quaver question quip quiz quote
    rage ramble rant rasp rattle reason reassure rebuke recall recite recommend recount reflect refuse reiterate relate
    remind report reprimand reproach reprove request reveal rumble salute scoff scold scowl shiver shrug shudder slur
    smile smirk snicker sniff sniffle snigger snort soothe specify speculate splutter sputter squawk squeak squeal state
    storm stress stipulate summon suppose surmise swear taunt tease testify thank theorise theorize threaten tremble
    trill tut twitter utter venture volunteer vow warn weep welcome wheedle wheeze whimper whine whoop wince wish
    wonder yawn yelp
    """
  private static let irregular: [(String, WordTraits)] = [
    ("said says saith saying say", [.speechVerb, .coreSpeechVerb, .invertible]),
    ("told tells tell telling thought thinks think thinking went goes", [.speechVerb, .coreSpeechVerb]),
    ("put puts read reads sang sings singing spoke speaks speaking broke bid bade knew", .speechVerb),
  ]

  private static let pasts: [String: String] = [
    "begin": "began", "read": "read", "swear": "swore", "weep": "wept", "burst": "burst", "sing": "sang", "lie": "lied",
    "bid": "bade",
  ]
  private static let doubled: Set<String> = [
    "admit", "beg", "brag", "concur", "fret", "grin", "hum", "nag", "nod", "quip",
    "quiz", "slur", "snap", "sob", "tut", "chat", "mimic",
  ]

  /// The few -ing forms that introduce speech; most others go with another verb.
  private static let participles: Set<String> = [
    "adding", "answering", "asking", "calling", "crying", "exclaiming", "muttering", "murmuring", "whispering",
    "shouting", "repeating", "continuing", "replying", "screaming", "yelling",
  ]

  /// Past and present forms, and few -ing forms; the base is left out, for it is seldom a tag.
  static func inflections(of base: String) -> [String] {
    let vowels: Set<Swift.Character> = ["a", "e", "i", "o", "u"]
    let last = base.last ?? " "
    let beforeLast = base.dropLast().last ?? " "
    let yAfterConsonant = last == "y" && !vowels.contains(beforeLast)
    let stem = doubled.contains(base) ? base + (base == "mimic" ? "k" : String(last)) : base
    var past = last == "e" ? base + "d" : yAfterConsonant ? base.dropLast() + "ied" : stem + "ed"
    if let known = pasts[base] { past = known }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { base.hasSuffix($0) }
    let present = hisses ? base + "es" : yAfterConsonant ? base.dropLast() + "ies" : base + "s"
    let ing = last == "e" && beforeLast != "e" ? base.dropLast() + "ing" : (base == "begin" ? "beginn" : stem) + "ing"
    return participles.contains(ing) ? [past, present, ing] : [past, present]
  }
}
