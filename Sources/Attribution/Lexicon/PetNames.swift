/// Usual English pet names, the formal name first in each group; a pet name goes to the first group that has it.
enum PetNames {
  static let groups = """
    elizabeth liz lizzy lizzie eliza beth betsy betty bess bessie libby lisbeth elsie; catherine kate katie kitty cathy
    katy kit; katherine kate katie kitty kathy; margaret maggie meg peggy madge margie daisy greta; mary molly polly
    mollie minnie mamie; thomas tom tommy; william will bill billy willy willie; robert rob bob bobby robbie robin bert;
    richard dick dickie rick ricky rich; john jack johnny johnnie jackie; james jim jimmy jimmie jamie jem; edward ed
    eddie ned ted teddy eddy; charles charlie charley chuck; henry harry hal hank; george georgie geordie; frederick
    fred freddy freddie fritz; francis frank frankie; frances fanny fan francie frankie; jane jenny janey jennie janie;
    anne annie nan nancy nanny ann; ann annie nancy nan; sarah sally sadie; susan sue susie suzy sukey; martha patty
    mattie; matilda tilly mattie maud; harriet hattie harrie; caroline carrie caro lina; charlotte lottie lotty; ellen
    nell nelly nellie; helen nell nelly nellie nelly; eleanor nell nellie ellie nora; dorothy dot dolly dottie dora;
    dorothea dolly dora dodo; josephine jo josie; joseph joe joey jo; samuel sam sammy; benjamin ben benny; daniel dan
    danny; david dave davy davey; michael mike mick mickey; peter pete; andrew andy drew; anthony tony; alexander alex
    alec sandy aleck sasha; albert al bert bertie; alfred alf alfie fred; arthur art artie; herbert herb bert bertie;
    gilbert gil bert; edmund ned ted; edwin ed ned; theodore ted teddy theo; walter walt wally; nicholas nick nicky;
    nathaniel nat nate; jonathan jon; matthew matt; patrick pat paddy; patricia pat patty trish; stephen steve; steven
    steve; timothy tim timmy; christopher chris kit; christina chris chrissie tina; christine chris chrissie; ronald ron
    ronnie; donald don donnie; kenneth ken kenny; lawrence larry laurie; leonard len lenny leo; philip phil pip; gerald
    gerry jerry; jeremiah jerry; abigail abby gail; adelaide addie; agnes aggie; amelia millie amy emily; augusta gussie;
    barbara babs barb; beatrice bea trixie; bridget biddy bridie; cecilia cissy cecily celia; clara clare; constance
    connie; cordelia delia; deborah debbie deb; emmeline emmy; esther hetty essie; florence flo flossie florrie;
    georgiana georgie; gertrude gertie trudy; henrietta etta hetty; isabella bella belle izzy; isabel bella belle;
    jacqueline jackie; jessica jess jessie; judith judy; julia julie; laura laurie; letitia lettie letty; louisa lou
    louie; lucinda lucy cindy; lucretia lucy; lydia liddy; madeline maddy; marianne mary; mildred millie; millicent
    millie; penelope penny; philippa pippa; priscilla cilla prissy; prudence prue; rachel ray; rebecca becky; rosamund
    rosa; rosemary rosie; sophia sophy sophie; susannah sue susie; theresa tess tessa terry; teresa tess tessa; victoria
    vicky vic; virginia ginny; winifred winnie; wilhelmina minnie mina; augustus gus; bartholomew bart; clement clem;
    cornelius neil; ebenezer eben; ezekiel zeke; gabriel gabe; gregory greg; hugh hughie; isaac ike; jacob jake; joshua
    josh; julius jules; maximilian max; montague monty; oliver ollie noll; oswald ozzie; percival percy; randolph
    randy; reginald reggie reg rex; roderick rod roddy; rupert bert; sidney sid; sylvester sly; tobias toby; vincent
    vince; wilfred wilf fred; zachary zach; drusilla dru; alexandra alex sandra; samantha sam sammy; geraldine gerry;
    willow will
    """
}
