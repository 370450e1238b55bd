extension MannerLexicon {
  /// English; the lists are documented in `Documentation/Voices.md`.
  static let english: MannerLexicon = {
    var lexicon = MannerLexicon()
    lexicon.verbs = table(
      """
      whispering:whispered whispers whispering breathed breathes
      murmuring:murmured murmurs murmuring mumbled mumbles
      muttering:muttered mutters muttering grumbled grumbles
      hissing:hissed hisses
      growling:growled growls snarled snarls croaked
      sighing:sighed sighs
      sobbing:sobbed sobs wailed wails whimpered whimpers wept
      laughing:laughed laughs giggled giggles chuckled chuckles
      singing:sang sings
      stammering:stammered stammers stuttered stutters faltered falters
      pleading:pleaded pleads begged begs implored implores beseeched besought entreated entreats
      calling:called calls calling hollered hollers
      shouting:shouted shouts shouting yelled yells yelling bellowed bellows roared roars thundered thunders bawled
      screaming:screamed screams screaming shrieked shrieks
      trembling:quavered quavers
      hurriedly:panted pants
      """)
    lexicon.adverbs = table(
      """
      coldly:coldly icily frostily frigidly haughtily stiffly flatly dryly drily tonelessly impassively indifferently
      coldly:disdainfully contemptuously scornfully
      gently:softly gently quietly tenderly kindly lovingly soothingly affectionately mildly fondly dreamily
      murmuring:faintly weakly feebly indistinctly inaudibly
      angrily:angrily furiously fiercely savagely hotly violently indignantly irritably crossly testily sharply
      excitedly:excitedly eagerly enthusiastically ecstatically rapturously jubilantly exultantly triumphantly
      excitedly:delightedly
      cheerfully:cheerfully cheerily gaily brightly merrily jovially happily gleefully joyfully joyously blithely
      sadly:sadly mournfully sorrowfully dolefully gloomily miserably dejectedly despondently wistfully forlornly
      sadly:ruefully plaintively
      wearily:wearily tiredly sleepily drowsily listlessly languidly
      hurriedly:hurriedly hastily quickly rapidly briskly urgently swiftly breathlessly
      slowly:slowly deliberately thoughtfully pensively gravely solemnly meditatively hesitatingly hesitantly haltingly
      trembling:tremulously nervously shakily timidly fearfully anxiously uneasily unsteadily falteringly
      firmly:firmly sternly severely resolutely decidedly steadily grimly
      loudly:loudly lustily boisterously
      growling:gruffly hoarsely
      laughing:laughingly
      sobbing:tearfully brokenly
      pleading:pleadingly imploringly beseechingly entreatingly piteously
      """)
    lexicon.participles = table(
      """
      whispering:whispering
      muttering:muttering grumbling
      murmuring:murmuring mumbling
      hissing:hissing
      growling:growling snarling
      sighing:sighing
      sobbing:sobbing weeping
      laughing:laughing chuckling giggling
      stammering:stammering stuttering
      pleading:pleading imploring
      shouting:shouting yelling bellowing roaring
      screaming:screaming shrieking
      trembling:trembling quivering shivering
      hurriedly:panting breathless
      """)
    lexicon.nouns = table(
      """
      whispering:whisper whispers
      murmuring:undertone undertones murmur
      muttering:mutter
      hissing:hiss
      growling:growl snarl
      sighing:sigh
      sobbing:sob sobs tears
      laughing:laugh laughter chuckle giggle
      shouting:shout roar bellow yell thunder
      screaming:scream shriek
      angrily:fury rage anger wrath indignation
      coldly:contempt disdain scorn
      hurriedly:haste hurry
      trembling:tremor
      excitedly:eagerness excitement enthusiasm delight glee
      gently:tenderness gentleness
      sadly:sadness sorrow melancholy
      wearily:weariness
      firmly:firmness
      """)
    lexicon.qualities = table(
      """
      murmuring:low faint weak feeble
      whispering:hushed whispering
      gently:soft gentle quiet tender kind sweet
      coldly:cold icy frigid frosty flat dry toneless expressionless
      loudly:loud ringing booming stentorian
      angrily:angry furious fierce savage
      trembling:trembling shaking shaky tremulous quavering quivering unsteady faltering nervous frightened
      sobbing:broken choked choking tearful
      wearily:weary tired sleepy drowsy
      sadly:sad mournful sorrowful doleful
      excitedly:excited eager
      cheerfully:cheerful cheery merry bright
      growling:gruff growling harsh hoarse
      firmly:stern severe firm steady
      hurriedly:hurried rapid breathless
      slowly:slow measured deliberate solemn grave
      pleading:pleading imploring beseeching
      calling:shrill
      """)
    lexicon.voiceVerbs = table(
      """
      trembling:trembled trembling shook shaking quavered quavering quivered quivering wavered broke breaking cracked
      trembling:cracking
      loudly:rose rising
      murmuring:sank sinking dropped dropping fell falling
      coldly:hardened hardening
      gently:softened softening
      """)
    lexicon.idioms = [
      Idiom(preposition: "under", noun: "breath", delivery: .muttering),
      Idiom(preposition: "below", noun: "breath", delivery: .muttering),
      Idiom(preposition: "beneath", noun: "breath", delivery: .muttering),
      Idiom(preposition: "above", noun: "breath", delivery: .whispering),
      Idiom(preposition: "above", noun: "whisper", delivery: .whispering),
      Idiom(preposition: "through", noun: "teeth", delivery: .hissing),
      Idiom(preposition: "between", noun: "teeth", delivery: .hissing),
      Idiom(preposition: "through", noun: "tears", delivery: .sobbing),
      Idiom(preposition: "between", noun: "sobs", delivery: .sobbing),
      Idiom(preposition: "at", noun: "top", delivery: .shouting, then: ["voice", "voices", "lungs"]),
    ]
    lexicon.voices = words("voice voices tone tones accents")
    lexicon.feelings = words(
      "politeness courtesy dignity civility emphasis fury anger rage contempt disdain scorn calm composure")
    lexicon.prepositions = words("in with under below beneath above through between at")
    lexicon.without = ["without"]
    lexicon.negations = words("not never no less nor neither n't")
    lexicon.conjunctions = words("and but or then")
    lexicon.clauses = words(
      "who whom whose which that as while when because for if until after before though since where")
    lexicon.articles = words("the a an this that")
    lexicon.possessives = words("his her my their your our its")
    lexicon.complements = ["of"]
    lexicon.degrees = words(
      "very so rather quite almost half too most still more barely hardly scarcely just only little")
    lexicon.pronouns = words("he she they i we it you")
    lexicon.ending = "ing"
    return lexicon
  }()
}
