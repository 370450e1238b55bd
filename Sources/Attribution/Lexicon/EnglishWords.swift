/// The English lexicon: small words, titles, nouns for people, words that are never names.
///
/// Written from general knowledge of grammar and of how novels name people; nothing is counted from any corpus.
enum EnglishWords {
  static let entries: [(WordTraits, String)] = [
    ([.he, .notName], "he he'd he'll"),
    ([.him, .notName], "him himself"),
    ([.him, .possessive, .notName], "his"),
    ([.she, .notName], "she she'd she'll"),
    ([.her, .notName], "herself hers"),
    ([.her, .possessive, .notName], "her"),
    ([.firstSubject, .firstPerson, .notName], "i i'm i'll i'd i've"),
    ([.firstPerson, .notName], "me mine myself"),
    ([.firstPerson, .possessive, .notName], "my"),
    ([.secondPerson, .notName], "you yours yourself you're you'll you've you'd thou thee thy"),
    ([.secondPerson, .possessive, .notName], "your"),
    ([.groupPronoun, .notName], "they we everyone everybody both they'd we'd they'll we'll they've we've"),
    ([.possessive, .notName], "its our their"),
    ([.notName], "it us them themselves ourselves itself ours theirs it'd it'll"),
    ([.indefinite, .notName], "someone somebody"),
    ([.article, .determiner, .notName], "the a an"),
    ([.determiner, .notName], "another some that this these those any each every either neither no"),
    ([.relative, .notName], "who which whom whose that what where when why how"),
    (
      [.conjunction, .notName],
      """
      and but or nor yet so for as when while if because though although until till unless
      since before after than whether whereas
      """
    ),
    (
      [.preposition, .placePreposition, .notName],
      """
      in at into near from through toward towards to across around round
      past via within
      """
    ),
    (
      [.preposition, .notName],
      """
      of on by with about for against between among over under behind beside besides beyond
      upon without above below during except like off onto out down up inside outside amid despite concerning regarding
      """
    ),
    (
      [.adverb, .notName],
      """
      then now only again also still just even never always often soon once almost already here
      there thus therefore however indeed perhaps maybe meanwhile suddenly finally instead merely rather quite very too
      at not nor somehow somewhat presently later afterwards afterward away back together aloud forth ever hardly
      scarcely
      """
    ),
    (
      [.pastVerb],
      """
      arose ate awoke beat became began bent bit blew bore bought bound broke brought built came caught
      chose could cut dealt did does drank drew drove dug fell felt flew flung forgot forgave found fought gave got grew
      had has heard held hid hung hurt is kept knew knelt lay leaned leant leapt led left lent let lit looked lost made
      meant met might must paid put ran rang read rid rode rose sang sank sat saw sent set shone shook shot should shut
      slept slid smelt spent spoke sprang spread stole stood strode struck stuck swam swept swore swung taught thought
      threw told took tore trod turned understood was were went wept woke won wore would wrote didn't couldn't wouldn't
      wasn't hadn't isn't doesn't won't can't hasn't shouldn't can will shall may crept clung stung shrank bade sought
      wound ground fled sped withdrew overheard forbade cast burst split quit
      """
    ),
    ([.presentVerb], "is has does goes says isn't hasn't doesn't can will won't can't"),
    (
      [.notName],
      """
      is was were are be been am being had has have having do does did would shall should might can
      could must ought don't doesn't didn't isn't wasn't weren't aren't won't can't let's that's it's there's here's
      what's who's where's how's haven't hasn't hadn't wouldn't shouldn't couldn't mustn't ain't don isn wasn didn ma'am
      """
    ),
    (
      [.interjection, .addressOpener, .notName],
      """
      oh o ah well yes no yeah yep nope hey hi hello ho ha alas hush hullo halloa
      hallo good-bye goodbye farewell welcome please thanks nay why now come look listen say eh ugh hmm hm mmm um uh er
      aye okay ok really sorry bravo pooh pshaw tut nonsense wait stop
      """
    ),
    ([.addressOpener], "my dear dearest old little poor sweet darling good beloved cher ma mon and but you"),
    (
      [.notName],
      """
      all many most much more several such other others same own few less least first last next second third
      nothing anything something everything none every each anybody anyone nowhere somewhere anywhere everywhere
      sometimes yesterday today tomorrow tonight to-day to-night to-morrow morning evening afternoon night day days
      two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand half
      """
    ),
    (
      [.notName],
      """
      monday tuesday wednesday thursday friday saturday sunday january february march july september october november december christmas easter michaelmas lent xmas god lord heaven christ jesus
      providence satan devil bible scripture nature fate death english french german italian spanish russian irish
      scotch scottish welsh american indian dutch greek roman latin christian catholic protestant jewish jew hindu
      moslem mohammedan muslim turkish polish chinese japanese british european african asian england france germany
      italy spain russia ireland scotland wales america london paris rome europe africa asia india
      """
    ),
    (
      [.notName],
      """
      chapter book part volume act scene letter section prologue epilogue preface introduction contents
      mr's street road avenue
      """
    ),
    (
      [.notName],
      """
      go get take make see know think tell give keep put let leave call ask try turn wait stay speak
      listen stop look come help hold stand sit run never shut open bring remember forget suppose believe imagine
      fancy mind excuse pardon thank thanks bless curse damn hell dear good great poor old young little big true
      right wrong fine nice bad better best worse sure certain certainly surely exactly perfectly quite absolutely
      naturally evidently possibly probably apparently obviously clearly fortunately unfortunately luckily happily
      sadly slowly quickly quietly gently softly silently carefully immediately instantly directly eventually
      gradually occasionally usually generally hardly scarcely barely nearly lately recently early late long far near
      high low enough above below besides moreover nevertheless otherwise accordingly consequently hence whereupon
      presently shortly thereupon whatever whoever whenever wherever however neither either both none ready
      silence fire water air light love life time men women people man woman boy girl child children gentleman
      gentlemen ladies folks sirs sir madam friend friends fellow
      """
    ),
    ([.maleTitle, .abbreviation], "mr messrs mistah mister esq capt col rev sgt gen lt maj sr jr"),
    (
      [.maleTitle],
      """
      sir lord king prince duke earl count baron viscount marquis marquess squire father brother
      uncle grandfather grandpa captain colonel general admiral major sergeant lieutenant corporal private reverend
      bishop archbishop abbe monsieur m herr signor señor senor don monk pope emperor sultan baronet mister master
      papa grandad
      """
    ),
    ([.femaleTitle, .marriedTitle, .abbreviation], "mrs mme"),
    ([.femaleTitle, .maidenTitle], "miss mlle mademoiselle fraulein fräulein signorina señorita"),
    ([.femaleTitle, .abbreviation], "ms mlle"),
    ([.honorific], "sir ma'am madam"),
    ([.bareTitle], "mademoiselle madame monsieur signora signorina signor herr fraulein"),
    ([.femaleTitle, .marriedTitle], "madame madam frau signora señora senora"),
    (
      [.femaleTitle],
      """
      lady dame queen princess duchess countess baroness marchioness viscountess empress aunt
      auntie aunty sister mother grandmother grandma granny nurse mistress mama mamma
      """
    ),
    ([.neutralTitle, .abbreviation], "dr prof st"),
    (
      [.neutralTitle],
      """
      doctor professor judge justice inspector detective constable officer president senator
      governor mayor chancellor minister chief commander agent saint cousin superintendent comrade
      """
    ),
    (
      [.officeTitle],
      """
      colonel captain doctor dr count baron duke earl professor inspector general admiral major
      king queen judge sergeant lieutenant bishop prince princess countess duchess baroness squire constable
      president senator governor mayor chancellor commander superintendent vicar rector nurse detective chief
      """
    ),
    ([.abbreviation], "vs etc no vol mt hon mrs mr dr"),
    (
      [.maleNoun, .genericNoun],
      """
      man gentleman fellow chap boy lad guy father brother son husband uncle nephew youth
      grandfather grandson gent bloke
      """
    ),
    (
      [.femaleNoun, .genericNoun],
      """
      woman lady girl mother sister daughter wife aunt niece lass grandmother
      granddaughter maiden
      """
    ),
    (
      [.neutralNoun, .genericNoun],
      """
      child person friend cousin baby creature kid parent companion stranger newcomer visitor intruder speaker
      """
    ),
    (
      [.maleNoun],
      """
      admiral attorney bachelor barber baron bishop blacksmith bridegroom burglar butler cabman captain
      carpenter clergyman clerk coachman colonel conductor constable count countryman curate dad daddy doctor driver duke
      dutchman earl emperor englishman footman frenchman gardener general grandpa groom host hunter inspector
      irishman judge king knight landlord lawyer lord magistrate major marquis master monk officer painter papa
      parson physician poet policeman porter priest prince professor rector robber sailor schoolmaster scotchman
      sergeant shepherd smith soldier squire stepfather superintendent thief turnkey undertaker valet vicar waiter
      widower workman giant wizard boatman ferryman fisherman watchman barman doorman postman milkman chairman
      foreman salesman fireman cowboy monsieur mister bodyguard stableboy pope friar abbot headmaster highwayman
      miner king's soldier sentry guard pilot wolf fox bear dragon
      """
    ),
    (
      [.femaleNoun],
      """
      actress baroness bride cook countess dame duchess goddess governess grandma granny heiress
      hostess housekeeper housemaid ladyship landlady maid mama mamma matron milkmaid miss mistress mom mum mummy
      mommy nun nurse nursemaid parlourmaid princess queen schoolgirl seamstress spinster stepmother widow witch
      waitress barmaid abbess headmistress stepsister godmother laundress washerwoman receptionist
      schoolmistress fishwife cat hen
      """
    ),
    (
      [.neutralNoun],
      """
      client guest infant neighbor neighbour patient servant speaker visitor voice youngster teacher
      student cashier bartender clerk librarian guide passenger customer owner manager boss leader chief robot machine
      computer ghost spirit angel demon devil vampire nurse doctor musician artist writer singer actor traveller
      traveler beggar merchant baker butcher tailor miller farmer worker assistant apprentice messenger prisoner
      detective agent officer figure shape creature animal elf dwarf orphan toddler teenager pupil scholar editor
      reporter interviewer caller operator announcer juror witness dog horse rabbit bird mouse lion crow owl parrot
      frog caterpillar lawyer engineer scientist chemist dentist surgeon pharmacist mechanic technician captain
      intruder attendant newcomer onlooker hostler innkeeper shopkeeper gatekeeper storekeeper goalkeeper keeper secretary
      """
    ),
    (
      [.kinNoun],
      """
      father mother brother sister son daughter husband wife uncle aunt nephew niece cousin grandfather
      grandad granddad gran nana grandmother grandson granddaughter grandpa grandma granny papa mama mamma dad daddy mom mum mummy mommy
      stepfather stepmother stepsister godmother godfather fiancé fiancée
      """
    ),
    (
      [.childNoun],
      """
      boy girl child lad lass kid baby infant youngster toddler schoolgirl schoolboy orphan daddy mummy
      mommy
      """
    ),
    (
      [.collectiveNoun],
      """
      crowd men women girls boys children voices people others ladies gentlemen soldiers guests
      villagers brothers sisters twins mob audience company chorus students pupils guards sailors servants party team
      group couple pair family townspeople passengers neighbours neighbors kids class jury congregation
      """
    ),
    (
      [.adjective],
      """
      old young little big large small tall short thin fat stout pale dark fair blond blonde grey gray white
      black red brown blue green good kind gentle gallant honest brave great noble happy unhappy poor pretty beautiful
      handsome ugly sweet dear angry indignant astonished bewildered excited delighted amiable strange stranger first
      second third last other same next elder eldest younger youngest older oldest ancient aged elderly unfortunate
      venerable worthy wretched whole english french german irish italian russian american scotch tired weary sleepy
      bearded bald blind lame drunken freckled plump skinny slim smiling weeping sad proud shy quiet silent mad
      crazy wild clever wise foolish frightened terrified nervous anxious curious surprised solemn grave stern
      cheerful dirty ragged hooded masked armed dying dead wounded new unknown mysterious invisible middle-aged
      red-haired dark-haired fair-haired grey-haired white-haired gray-haired one-eyed long-haired lean burly
      heavy broad only two three four own late
      """
    ),
    (
      [.oldAdjective],
      "old aged elderly ancient venerable older oldest elder eldest grey-haired white-haired gray-haired"
    ),
    ([.youngAdjective], "young younger youngest little"),
    (
      [.bodyNoun],
      """
      eyes eye face hand hands voice lips mouth brow brows eyebrows head heart arms arm shoulders shoulder
      smile laugh gaze glance tone fingers finger cheeks cheek expression breath tears mind jaw chin nose forehead hair
      throat knees legs feet foot words answer reply grin frown look back chest stomach lip
      """
    ),
    (
      [.speechNoun],
      """
      answer reply remark comment explanation question response rejoinder retort exclamation cry verdict whisper greeting
      observation suggestion conclusion request command order protest objection opinion advice voice tone
      """
    ),
    ([.copula], "was is were came comes"),
    (
      [.placeHead],
      """
      street road avenue lane square park house hall court castle abbey church bridge river lake
      mountain hill wood forest island bay county town city village inn hotel school college university station
      farm cottage lodge place garden gardens gate cross crescent terrace club press society company sea ocean
      county valley
      """
    ),
    ([.nameParticle], "de van von der du la le di da del della den st bin ibn al el mac o'"),
  ]
}
