/// The words that tell how someone sounds, in English; our own list.
enum MannerWords {
  /// What a description of a voice is a description of.
  static let voices: Set<String> = [
    "voice", "voices", "accent", "accents", "brogue", "burr", "drawl", "twang", "tone", "tones", "bass", "growl",
    "lilt",
  ]

  /// Where someone is from, or speaks as if from, and the accent of the bank's that comes nearest.
  static let accents: [String: String] = [
    "scottish": "en-GB-scotland", "scotch": "en-GB-scotland", "scots": "en-GB-scotland", "scot": "en-GB-scotland",
    "scotsman": "en-GB-scotland", "scotswoman": "en-GB-scotland", "scotchman": "en-GB-scotland",
    "scotchwoman": "en-GB-scotland", "highlander": "en-GB-scotland", "glaswegian": "en-GB-scotland",
    "american": "en-US", "yankee": "en-US", "texan": "en-US", "southern": "en-US", "california": "en-US",
    "yorkshire": "en-GB-x-gbclan", "yorkshireman": "en-GB-x-gbclan", "lancashire": "en-GB-x-gbclan",
    "northern": "en-GB-x-gbclan", "northerner": "en-GB-x-gbclan", "northcountry": "en-GB-x-gbclan",
    "birmingham": "en-GB-x-gbcwmd", "brummie": "en-GB-x-gbcwmd", "midlands": "en-GB-x-gbcwmd",
    "jamaican": "en-029", "caribbean": "en-029", "barbadian": "en-029", "trinidadian": "en-029", "creole": "en-029",
    "york": "en-US-nyc", "brooklyn": "en-US-nyc", "bronx": "en-US-nyc",
    "english": "en-GB", "englishman": "en-GB", "englishwoman": "en-GB", "british": "en-GB", "cockney": "en-GB",
  ]

  /// Nouns among them that say it by themselves in a character's name: "the Scotsman".
  static let people: Set<String> = [
    "scot", "scotsman", "scotswoman", "scotchman", "scotchwoman", "highlander", "glaswegian", "yankee", "texan",
    "yorkshireman", "northerner", "brummie", "jamaican", "barbadian", "trinidadian", "cockney", "englishman",
    "englishwoman",
  ]

  /// What is said of a voice.
  static let qualities: [String: Manner.Quality] = [
    "deep": .deep, "low": .deep, "bass": .deep, "booming": .deep, "resonant": .deep, "baritone": .deep,
    "high": .high, "shrill": .high, "piping": .high, "squeaky": .high, "thin": .high, "treble": .high,
    "falsetto": .high,
    "hoarse": .rough, "husky": .rough, "gruff": .rough, "rough": .rough, "gravelly": .rough, "cracked": .rough,
    "rasping": .rough, "harsh": .rough, "croaking": .rough, "growling": .rough, "wheezy": .rough, "throaty": .rough,
    "clear": .clear, "silvery": .clear, "ringing": .clear, "musical": .clear, "smooth": .clear, "mellow": .clear,
  ]
}
