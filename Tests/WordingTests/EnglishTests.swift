import HearsayWording
import Testing

/// How awkward English is said: the text as it is shown, and as the engine is given it. Phonemes stand in `[[ ]]`.
@Suite struct EnglishTests {
  static let table = ##"""
    Henry VIII had six wives. → Henry the Eighth had six wives.
    Chapter IV → Chapter four
    CHAPTER XII. → CHAPTER twelve.
    Book II, Part III → Book two, Part three
    World War II ended. → World War two ended.
    Louis XIV's court → Louis the Fourteenth's court
    Pope John Paul II spoke. → Pope John Paul the Second spoke.
    Queen Elizabeth I reigned. → Queen Elizabeth the First reigned.
    It was I who called. → It was I who called.
    I said so. → I said so.
    He used a mix of vi and emacs. → He used a mix of vi and emacs.
    Act III, Scene ii → Act three, Scene two
    Volume X of the set → Volume ten of the set
    Charles V and Philip II met. → Charles the Fifth and Philip the Second met.
    Rocky IV was on. → Rocky four was on.
    Section XI is missing. → Section eleven is missing.
    George III. was king. → George the Third was king.
    Malcolm X spoke. → Malcolm X spoke.
    The DI came in. → The D.I. came in.
    XIV. The Journey → Fourteen. The Journey
    It was 1984. → It was nineteen eighty-four.
    in the 1800s → in the eighteen hundreds
    the winter of 1805-06 → the winter of eighteen oh five to six
    in 1066 → in ten sixty-six
    1984 sheep → one thousand nine hundred and eighty-four sheep
    He was born in 1900. → He was born in nineteen hundred.
    in 1905 → in nineteen oh five
    the year 2000 → the year two thousand
    in 2007 → in two thousand and seven
    in 2024 → in twenty twenty-four
    the 1920s → the nineteen twenties
    the '60s → the sixties
    back in '45 → back in forty-five
    the 1990's → the nineteen nineties
    1914–18 → nineteen fourteen to eighteen
    1939-1945 → nineteen thirty-nine to nineteen forty-five
    since 1776, they had → since seventeen seventy-six, they had
    by 44 BC → by forty-four BC
    in 1215 AD → in twelve fifteen A.D.
    AD 79 → A.D. seventy-nine
    she was in her 30s → she was in her thirties
    1000 men → one thousand men
    In 1000 there was → In one thousand there was
    It cost $3.50. → It cost three dollars and fifty cents.
    It cost $1. → It cost one dollar.
    £1 million → one million pounds
    $2.5 billion → two point five billion dollars
    €20 → twenty euros
    5p → five pence
    1p → one penny
    £3 10s. 6d. → three pounds ten shillings and sixpence
    £5 → five pounds
    £1,000 → one thousand pounds
    $0.99 → ninety-nine cents
    50¢ → fifty cents
    $1,250.75 → one thousand two hundred and fifty dollars and seventy-five cents
    £20,000 a year → twenty thousand pounds a year
    a $5 bill → a five-dollar bill
    $100 → one hundred dollars
    ¥500 → five hundred yen
    2s. 6d. → two shillings and sixpence
    $5m → five million dollars
    £1.05 → one pound five
    at 3:45 p.m. → at three forty-five p.m.
    at 15:00 → at fifteen hundred
    7 o'clock → seven o'clock
    at 7:05 → at seven oh five
    9 a.m. sharp → nine a.m. sharp
    9:30am → nine thirty a.m.
    10:00 → ten o'clock
    at 12:00 noon → at twelve noon
    6 pm → six p.m.
    at 00:15 → at zero fifteen
    at 23:59 → at twenty-three fifty-nine
    2:30:15 → two thirty fifteen
    John 3:16 → John three sixteen
    pages 12–15 → pages twelve to fifteen
    5-10 minutes → five to ten minutes
    a score of 3–2 → a score of three two
    2,500 people → two thousand five hundred people
    1,234,567 → one million two hundred and thirty-four thousand five hundred and sixty-seven
    3.14 → three point one four
    0.5 → zero point five
    .45 calibre → point four five calibre
    -5 degrees → minus five degrees
    10,000 → ten thousand
    1,000,000 → one million
    100 → one hundred
    101 Dalmatians → one hundred and one Dalmatians
    999 → nine hundred and ninety-nine
    12 → twelve
    0 → zero
    007 → double oh seven
    1/2 → one half
    ½ an hour → half an hour
    3 3/4 → three and three quarters
    2½ → two and a half
    ¾ → three quarters
    1/3 → one third
    2/3 of them → two thirds of them
    5/8 → five eighths
    24/7 → twenty-four seven
    1st → first
    22nd → twenty-second
    the 3rd of May → the third of May
    the 19th century → the nineteenth century
    100th → one hundredth
    21st Street → twenty-first Street
    the 2d regiment → the second regiment
    5 km → five kilometres
    6 ft → six feet
    10 % → ten percent
    10% → ten percent
    20°C → twenty degrees Celsius
    6'2" → six foot two
    6′2″ tall → six foot two tall
    5'10 → five foot ten
    98.6 °F → ninety-eight point six degrees Fahrenheit
    45° → forty-five degrees
    3 kg of rice → three kilograms of rice
    1 km → one kilometre
    60 mph → sixty miles per hour
    12 lbs. of → twelve pounds of
    8 oz. → eight ounces.
    3 in. → three inches.
    6 ft. tall → six feet tall
    100 m → one hundred metres
    5m → five metres
    10cm → ten centimetres
    2 hrs → two hours
    30 min. later → thirty minutes later
    15 secs → fifteen seconds
    500 ml → five hundred millilitres
    a 5-mile walk → a five-mile walk
    20-year-old → twenty-year-old
    a 10lb hammer → a ten-pound hammer
    2x4 → two by four
    10 x 12 feet → ten by twelve feet
    3 × 4 → three times four
    Call 555-0123. → Call five five five, oh one two three.
    555-123-4567 → five five five, one two three, four five six seven
    (212) 555-0187 → (two one two, five five five, oh one eight seven
    dial 911 → dial nine one one
    Dial 999 → Dial nine nine nine
    +44 20 7946 0958 → plus four four, two oh, seven nine four six, oh nine five eight
    12 May 1840 → the twelfth of May eighteen forty
    May 12th → May twelfth
    May 12, 1840 → May twelfth, eighteen forty
    12/05/1840 → the twelfth of May eighteen forty
    on 4 July → on the fourth of July
    July 4 → July fourth
    March 3rd, 1999 → March third, nineteen ninety-nine
    1st May → the first of May
    Jan. 5 → January fifth
    Dec. 25th → December twenty-fifth
    2001-09-11 → the eleventh of September two thousand and one
    June 1944 → June nineteen forty-four
    9/11 → nine eleven
    Monday, 3 March → Monday, the third of March
    the 5th of Nov. → the fifth of November.
    Mr. Jones and Mrs. Smith → Mister Jones and Missis Smith
    Dr. Watson lives at 12 Baker Dr. now. → Doctor Watson lives at twelve Baker Drive now.
    St. Paul's is on Fleet St. near here. → Saint Paul's is on Fleet Street near here.
    No. 5 is alive. → Number five is alive.
    No. I won't. → No. I won't.
    No. 10 Downing Street → Number ten Downing Street
    Smith vs. Jones → Smith versus. Jones
    apples, pears, etc. → apples, pears, et cetera.
    e.g. this one → for example this one
    i.e. that one → that is that one
    Smith & Co. → Smith and Company.
    Acme Ltd. → Acme Limited.
    John Brown, Jr. → John Brown, Junior.
    John Brown, Sr., came → John Brown, Senior, came
    Capt. Nemo → Captain Nemo
    Col. Mustard → Colonel Mustard
    Gen. Lee → General Lee
    Rev. Green → Reverend Green
    the Rev. Mr. Green → the Reverend Mister Green
    Prof. Plum → Professor Plum
    the Hon. Member → the Honourable Member
    Lt. Dan → Lieutenant Dan
    Sgt. Pepper → Sergeant Pepper
    vol. 3, p. 42 → volume three, page forty-two
    pp. 12-15 → pages twelve to fifteen
    cf. Smith → compare. Smith
    viz. three men → namely three men
    Messrs. Hook and Crook → Messers Hook and Crook
    Ms. Brown → Miz Brown
    Mme. Defarge → Madame Defarge
    M. Dupont → M. Dupont
    Mt. Everest → Mount Everest
    Ave. → Avenue.
    5th Ave. is long → fifth Avenue is long
    Fig. 3 shows → Figure three shows
    ch. 7 → chapter seven
    approx. 20 → approximately twenty
    dept. store → department store
    Gov. Smith → Governor Smith
    Sen. Smith → Senator Smith
    Lieut. Brown → Lieutenant Brown
    Maj. Tom → Major Tom
    Sr. Maria → Sister Maria
    Inc. → Incorporated.
    P.S. I love you → P.S. I love you
    R.S.V.P. → R.S.V.P.
    et al. → et al.
    ca. 1850 → circa eighteen fifty
    c. 1850 → circa eighteen fifty
    b. 1812, d. 1870 → born eighteen twelve, died eighteen seventy
    a.k.a. Bob → also known as Bob
    w/o sugar → without sugar
    tel. 12 → telephone twelve
    Esq. → Esquire.
    Oct. was cold → October was cold
    Mon. morning → Monday morning
    J. R. R. Tolkien → J. R. R. Tolkien
    J.R.R. Tolkien → J.R.R. Tolkien
    U.S.A. → U.S.A.
    the U.S. army → the U.S. army
    the FBI agent → the FBI agent
    NASA said → NASA said
    the BBC and the USA → the BBC and the USA
    the UN and NATO → the UN and NATO
    a Ph.D. in law → a P.H.D in law
    Harry S. Truman → Harry S. Truman
    an MP and a PC → an MP and a PC
    the MPs → the MPs
    a TV → a TV
    TVs and CDs → TVs and CDs
    OK → OK
    the CIA's plan → the CIA's plan
    at the ATM → at the ATM
    HMS Victory → HMS Victory
    RSVP → RSVP
    ID card → ID card
    AIDS → AIDS
    UFO → UFO
    SOS → SOS
    DNA → DNA
    STOP! → STOP!
    NO! → NO!
    HELP ME! → HELP ME!
    GET OUT OF MY HOUSE → GET OUT OF MY HOUSE
    I said I WILL NOT GO. → I said I WILL NOT GO.
    IT was the cat. → it was the cat.
    WE ARE THE CHAMPIONS → WE ARE THE CHAMPIONS
    US citizens → US citizens
    LET US GO → LET us GO
    WHO are you? → WHO are you?
    He works for the WHO. → He works for the W.H.O..
    THE END → THE END
    CHAPTER ONE → CHAPTER ONE
    IT WAS HIM AND I SAW IT → it WAS HIM AND I SAW it
    BANG! → BANG!
    YOU IDIOT → YOU IDIOT
    A MAN CALLED DR. NO → A MAN CALLED Doctor NO
    SHE SAID SHE'D COME → SHE SAID SHE'D COME
    WARNING: KEEP OUT → WARNING: KEEP OUT
    Nooooo! → No!
    Sooo good → So good
    Hmmm. → [[h@m]].
    Shhh! → [[S:]]!
    Aaargh! → Argh!
    Yesss → Yes
    Whaaaat? → What?
    Pleeeease → Please
    Ahhhh → Ah
    Ohhh → Oh
    Ughhh → Ugh
    Heyyyy → Hey
    Stoooop → Stop
    Looook → Look
    Goooood → Good
    Awww → Aww
    Grrrr → [[gr-'3:]]
    Brrr → [[br-'3:]]
    Zzzz → [[z:]]
    Mmmm → [[m:]]
    WAAAAAH → Wah
    Heeeelp → Help
    Helloooo → Hello
    Wheeee → Whee
    Tsk, tsk → [[t@sk]], [[t@sk]]
    Psst! → [[ps:t]]!
    Ha ha ha → Ha ha ha
    Hahaha → Hahaha
    Pfft → [[pf:t]]
    H-h-hello → [[h@]] [[h@]] hello
    W-what? → [[w@]] what?
    I-I don't know → I-I don't know
    B-b-but → [[b@]] [[b@]] but
    N-n-no → [[n@]] [[n@]] no
    Th-that → [[D@]] that
    Y-yes, sir → [[j@]] yes, sir
    S-sorry → [[s@]] sorry
    I nev— → I nev —
    I nev-- → I nev —
    Well...maybe → Well… maybe
    Tom & Jerry → Tom and Jerry
    R&B → R and B
    AT&T → AT and T
    bob@example.com → bob at example dot com
    www.example.com → W W W dot example dot com
    https://example.com/path → example dot com slash path
    #1 → number one
    #hashtag → hashtag hashtag
    1 + 1 = 2 → one plus one equals two
    © 2020 → copyright twenty twenty
    § 4 → section four
    §4 → section four
    C++ → C plus plus
    and/or → and or
    he/she → he or she
    50% → fifty percent
    ™ → trademark
    x = y → x equals y
    @bob → at bob
    ~5 → about five
    A+ → A plus
    Get 'em! → Get [[@m]]!
    'tis true → tis true
    a cup o' tea → a cup [[@]] tea
    goin' home → goin home
    rock 'n' roll → rock and roll
    fish 'n chips → fish and chips
    'cause I said so → [[k@z]] I said so
    'bout time → bout time
    ne'er-do-well → ne'er-do-well
    o'er the hill → o'er the hill
    ma'am → ma'am
    y'all → y'all
    an' then → an then
    th' man → the man
    'twas → twas
    wi' me → with me
    Hello 😀 → Hello
    I ❤️ you → I love you
    When Henry I saw it, he laughed. → When Henry I saw it, he laughed.
    The book I read was good. → The book I read was good.
    Chapter I → Chapter one
    CHAPTER I. Down the Rabbit-Hole → CHAPTER one. Down the Rabbit-Hole
    In chapter I of the book → In chapter I of the book
    "No." He turned. → No. He turned.
    Dr. No is a film. → Doctor No is a film.
    the Dr. said → the Doctor said
    I am Dr. → I am Dr.
    He lives on St. James St. → He lives on Saint James Street.
    St. John's Wood → Saint John's Wood
    on Elm St. She turned left. → on Elm Street. She turned left.
    Wall St. → Wall Street.
    He is a Jr. clerk → He is a Jr. clerk
    It was 5 p.m. He left. → It was five p.m. He left.
    I saw it at 9 a.m. → I saw it at nine a.m.
    the year was 1666. → the year was sixteen sixty-six.
    1984 was a bad year. → nineteen eighty-four was a bad year.
    George Orwell's 1984 → George Orwell's nineteen eighty-four
    He had 1500 books. → He had one thousand five hundred books.
    1,984 sheep → one thousand nine hundred and eighty-four sheep
    From 1990 to 1995 → From nineteen ninety to nineteen ninety-five
    flight 1549 → flight fifteen forty-nine
    Room 101 → Room one hundred and one
    the 21st of June, 1988 → the twenty-first of June, nineteen eighty-eight
    1st, 2nd, 3rd and 4th → first, second, third and fourth
    It's 1/4 full → It's one quarter full
    4 1/2 → four and a half
    10 1/2 inches → ten and a half inches
    He paid £2 for 3 lbs. of tea. → He paid two pounds for three pounds of tea.
    a £10 note → a ten-pound note
    $10 → ten dollars
    $1,000,000 → one million dollars
    £250k → two hundred and fifty thousand pounds
    €3.99 → three euros and ninety-nine cents
    ¥1,000 → one thousand yen
    3d. → threepence
    £2 5s. → two pounds five shillings
    £100 a year → one hundred pounds a year
    ages 5–7 → ages five to seven
    10–12 → ten to twelve
    the 3-2 win → the three to two win
    a 50-50 chance → a fifty to fifty chance
    20/20 vision → twenty twenty vision
    -40 → minus forty
    −3°C → minus three degrees Celsius
    75°F → seventy-five degrees Fahrenheit
    5'11" tall → five foot eleven tall
    he's 6' tall → he's six feet tall
    100 km/h → one hundred kilometres per hour
    3 m/s → three metres per second
    5 sq. ft. → five square feet.
    16:30 → sixteen thirty
    at 8.15 p.m. → at eight fifteen p.m.
    12:30 → twelve thirty
    1:05 a.m. → one oh five a.m.
    0:00 → midnight
    It's 4 o'clock → It's four o'clock
    NO WAY! → NO WAY!
    WHAT IS IT? → WHAT IS it?
    Give it to US! → Give it to US!
    I want to speak to the CIA. → I want to speak to the CIA.
    T-shirt → T-shirt
    X-ray → X-ray
    e-mail → e-mail
    U-boat → U-boat
    A-level → A-level
    D-Day → [[d@]] Day
    P-p-please → [[p@]] [[p@]] please
    Sh-she left → [[S@]] she left
    C-c-cold → [[k@]] [[k@]] cold
    I-I-I can't → I-I-I can't
    w-w-why → [[w@]] [[w@]] why
    St-stop → [[st@]] stop
    Noooooo way → No way
    Yeeees → Yes
    Whaaat → What
    Hellooo? → Hello?
    Goood → Good
    Stooop → Stop
    Riiight → Right
    Plllease → Please
    Noooo! → No!
    AAAAAH! → Ah!
    Ahhh... → Ah…
    Mmm-hmm → [[m:]]-[[h@m]]
    Hmm, I see. → [[h@m]], I see.
    Ssssnake → Snake
    BOOOOM → Boom
    Mr. and Mrs. Smith → Mister and Missis Smith
    Mr Smith and Dr Watson → Mr Smith and Dr Watson
    No 5 → No five
    etc. → et cetera.
    and so on, etc., and then → and so on, et cetera, and then
    Vol. II → Volume two
    vol. iv → volume four
    Pt. 2 → Part two
    Sec. 8 → Section eight
    Jan. 1st → January first
    Wed. morning → Wednesday morning
    50 Cent → fifty Cent
    1 p.m. → one p.m.
    J. K. Rowling → J. K. Rowling
    John F. Kennedy → John F. Kennedy
    i.e., that → that is, that
    e.g., this → for example, this
    Lt. Col. Brown → Lieutenant Colonel Brown
    Maj. Gen. Smith → Major General Smith
    M. D. Smith → M. D. Smith
    Robert Smith, M.D. → Robert Smith, M.D.
    the 1st Lt. → the first Lt.
    Messrs. Brown & Sons → Messers Brown and Sons
    Fri. 13th → Friday thirteenth
    4x4 → four by four
    WWII → World War Two
    Mark IV tank → Mark four tank
    Apollo XIII → Apollo thirteen
    Super Bowl XLII → Super Bowl forty-two
    Type II diabetes → Type two diabetes
    King Charles III was crowned. → King Charles the Third was crowned.
    Richard III, Act V → Richard the Third, Act five
    Catherine II's court → Catherine the Second's court
    Philip II of Spain → Philip the Second of Spain
    CIVIL WAR → CIVIL WAR
    DIM THE LIGHTS → DIM THE LIGHTS
    Mix it. → Mix it.
    I did. → I did.
    Xi Jinping → Xi Jinping
    Vitamin C → Vitamin C
    Plan B → Plan B
    30% off → thirty percent off
    5 % → five percent
    C# → C#
    F# minor → F# minor
    Q&A → Q and A
    M&S → M and S
    3+4=7 → three plus four equals seven
    a@b.org → a at b dot org
    visit example.org. → visit example dot org.
    www.foo.co.uk/bar → W W W dot foo dot co dot uk slash bar
    one/two → one or two
    text [[h@l'oU]] here → text [h@l'oU]] here
    'Twas the night → Twas the night
    Ol' Bill → [[oUl]] Bill
    the '80s → the eighties
    '45 was cold → forty-five was cold
    in the '20s and '30s → in the twenties and thirties
    mid-1800s → mid-eighteen hundreds
    pre-1914 → pre-nineteen fourteen
    90210 → ninety thousand two hundred and ten
    1.5 → one point five
    1.05 → one point zero five
    192.168.0.1 → 192.168.0.1
    A4 paper → A four paper
    B2B → B two B
    H2O → H two O
    3rd → third
    11th, 12th, 13th → eleventh, twelfth, thirteenth
    110th → one hundred and tenth
    1000th → one thousandth
    1,000th → one thousandth
    42 → forty-two
    It's 20 to 5. → It's twenty to five.
    """##

  static let cases: [(String, String)] = table.split(separator: "\n").compactMap { row in
    let sides = row.split(separator: " → ", maxSplits: 1, omittingEmptySubsequences: false)
    return sides.count == 2 ? (String(sides[0]), String(sides[1])) : nil
  }

  @Test func `the table is all there`() { #expect(Self.cases.count > 450) }

  @Test(arguments: cases) func `awkward English is said in words`(shown: String, spoken: String) {
    let text = SpokenText(shown, wording: Wording(language: "en"))
    #expect(String(decoding: text.utf8, as: UTF8.self) == spoken)
    #expect(text.origins == text.origins.sorted())
    #expect(text.origins.count == text.utf8.count)
  }

  @Test(arguments: [
    ("2,150", "two thousand one hundred fifty"), ("12/05/1840", "December fifth, eighteen forty"),
    ("in 2007", "in two thousand seven"),
  ]) func `in the United States it is said otherwise`(shown: String, spoken: String) {
    let text = SpokenText(shown, wording: Wording(language: "en-US"))
    #expect(String(decoding: text.utf8, as: UTF8.self) == spoken)
  }

  @Test(arguments: ["[[h@l'oU]]", "[_[h@]]", "[\u{200B}[h@]]", "[[[x", "[ [[ [x", "H[[-h"])
  func `a book's brackets never open phonemes`(shown: String) {
    let spoken = String(decoding: SpokenText(shown, wording: Wording(language: "en")).utf8, as: UTF8.self)
    #expect(!spoken.contains("[["))
  }

  @Test func `what no rule knows is left to the engine`() {
    let shown = "The quick brown fox, said Anna's aunt, jumped over the lazy dog; and I did too, didn't you?"
    #expect(SpokenText(shown, wording: Wording(language: "en")) == SpokenText(shown))
  }

  @Test(arguments: [
    "1,", "$", "£££", "1/", "12:", "'", "a.", "1-", "-1-", ".1.", "+1", "@", "www.", "http://", "I", "x-", "½", "#",
    "1,2,3,4,5,6,7",
  ])
  func `scraps of text do no harm`(scrap: String) {
    for text in [scrap, scrap + scrap, " " + scrap + " ", String(repeating: scrap, count: 500)] {
      let spoken = SpokenText(text, wording: Wording(language: "en"))
      #expect(spoken.origins.count == spoken.utf8.count)
      #expect(spoken.origins == spoken.origins.sorted())
    }
  }
}
