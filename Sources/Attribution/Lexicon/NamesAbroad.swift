/// First names that the census of ``FirstNames`` lacks: commonest ones of other languages, and of well-known stories.
///
/// Compiled by hand from what is common knowledge; without accents, as ``Vocabulary/learnAccentedNames(from:)`` looks names up.
/// Left out are names that both genders bear, and words that a narrator may begin a sentence with.
enum NamesAbroad {
  static let entries: [(WordTraits, String)] = [
    // German.
    (
      .maleName,
      """
      achim adalbert albrecht alois anselm armin arnulf axel balthasar benedikt bernd bernhard berthold bjorn
      bodo burkhard christoph clemens detlef dieter dietmar dietrich eberhard eckart eckhard egon ekkehard
      emmerich engelbert erhard eugen falk florian franz friedhelm friedrich gebhard georg gerhard gernot
      gottfried gotthold gottlieb gregor gunter gunther gustav hannes hansi harald hartmut hartwig heiner
      heinrich heinz helmut henning henrik heribert hermann hinrich holger horst ignaz ingo jakob jannik jens
      joachim jochen johann johannes jorg jorn jost jurgen karsten kaspar klaus knut konrad konstantin korbinian
      lennart leonhard leopold lorenz lothar ludger ludwig luitpold lukas lutz manfred mathias matthias meinhard
      moritz nepomuk olaf ortwin oskar otfried ottokar philipp rainer reinhard reinhold rudi rudiger ruprecht
      sepp siegbert siegfried siegmund sigmund sonke sven theobald thilo thorsten tilman torsten traugott udo
      ulrich urs uwe veit viktor volker volkmar waldemar walther wendelin wenzel wieland wilfried wilhelm
      winfried witold wolfgang wolfram xaver
      """
    ),
    (
      .femaleName,
      """
      adelheid anke annegret antje apollonia barbel brigitta brunhilde cacilie dorte edeltraud elsbeth elspeth
      evchen franziska friederike gerlinde gertraud grete gretel hannchen heidrun hella hiltrud ilka imke
      irmtraud katja katrin klarchen kriemhild kunigunde lenchen lene lieschen liesel liselotte lottchen lotte
      maike mareike marlies mechthild mechtild nadja neele ottilie resi roswitha sibylle sieglinde sigrun silke
      soffi steffi svenja swantje traudl trude ursel uschi vroni walburga wiebke wilhelmine zenzi
      """
    ),
    // French.
    (
      .maleName,
      """
      achille alain alban alexandre amaury amedee anatole anselme antonin aristide arnaud arsene aubin auguste
      augustin aurelien aymeric baptiste barnabe barthelemy bastien baudouin benoit bertrand blaise celestin
      christophe clovis corentin cyprien cyrano cyrille didier edgard edouard eloi emilien enguerrand etienne
      eudes eustache evariste fabien fabrice felicien fernand firmin florent florentin francois gaetan gaspard
      gauthier gautier geoffroy georges germain ghislain gilles gontran gregoire guillaume gustave henri herve
      hippolyte hugues hyacinthe ignace isidore josselin julien lambert laurent leandre leonce loic lothaire luc
      marceau marcellin marius martial mathieu mathurin matthieu maxence maxime medard melchior narcisse octave
      odilon olivier onesime pascal passepartout phileas philibert philippe pierrot raoul regis remi remy renaud
      rodolphe romain sebastien serge severin sylvain tancrede theophile thibault thibaut thierry timothee
      toussaint ulysse valere yann yannick yves zacharie
      """
    ),
    (
      .femaleName,
      """
      agathe aglae alexandrine aliette amandine amelie anais apolline armande astree aude aurelie benedicte
      berengere berthe blandine christelle clemence clothilde cosette cunegonde dorothee edmee edwige eglantine
      eliane elodie elvire emmeline eulalie fabienne fanchon fantine flavie flore florentine gervaise gwenaelle
      heloise hermance honorine huguette isabeau isolde jacinthe josiane josseline laetitia liliane louison
      loulou lucette ludivine lydie madelon maelle manon margaux marinette marthe melisande melusine nadege
      ninon noemie odile olympe ondine ophelie oriane pascale perrine philippine philomene pierrette sandrine
      severine sidonie solene suzon sylvaine sylvette ursule victorine violaine virginie viviane zelie
      """
    ),
    // Italian.
    (
      .maleName,
      """
      adamo adriano agostino alessandro alessio ambrogio amedeo amerigo anselmo antonello arnaldo arrigo attilio
      augusto baldassare bartolomeo beniamino benvenuto biagio calogero camillo cesare ciro corrado cosimo
      cristiano cristoforo damiano davide demetrio domenico donato edoardo elio enrico enzo ercole ermanno
      ettore fabio fabrizio ferdinando ferruccio filippo flavio fulvio furio gaetano gaspare gastone gennaro
      geppetto giacinto giacomo gianluca gianni gioacchino giordano giorgio giosue girolamo giuliano giulio
      giustino goffredo gualtiero guglielmo guido ignazio ippolito jacopo lamberto lapo lazzaro livio luca
      ludovico manfredi manlio manuele marcello massimo matteo mattia maurizio melchiorre michelangelo mirko
      nazareno niccolo nicolo orazio oreste ottavio ovidio paolo patrizio peppino piero pietro pinocchio
      raffaello raimondo remo renzo riccardo rinaldo romano romolo ruggero ruggiero sandro saverio sebastiano
      settimio severino silvano silvestro silvio stefano taddeo tancredi timoteo tito tobia tommaso tonio tullio
      ubaldo uberto ugo umberto urbano valentino valerio vittorio vladimiro zaccaria
      """
    ),
    (
      .femaleName,
      """
      adalgisa agata agnese alessia annunziata antonella artemisia benedetta bice brunella cesira chiara cinzia
      colomba donatella elisabetta emanuela ermione ersilia fabrizia federica fiammetta fiorella flaminia franca
      gelsomina ghita ginevra gioconda giorgia giuditta giulia giuliana giulietta giustina grazia graziella
      ilaria immacolata ippolita isotta letizia loredana lorella lucrezia ludovica luigia maddalena mariangela
      mariuccia marzia michela milena nerina nicoletta nunzia ombretta orietta orsola ortensia ottavia patrizia
      pierina raffaella rossella simonetta tecla teresina titina tiziana tosca tullia violetta vittoria
      """
    ),
    // Spanish.
    (
      .maleName,
      """
      abelardo amadeo antolin arcadio aureliano baltasar bartolome basilio bautista beltran bernabe borja
      calisto calixto cayetano ciriaco cosme crispin dionisio eladio emiliano eulogio evaristo facundo feliciano
      fructuoso gaspar geronimo gumersindo hernan inigo isidoro jeronimo juanito lautaro leocadio leoncio
      lisandro macario manolo mateo matias melchor melquiades nicanor nicomedes onofre pablito paco pascual
      patricio pepe plutarco policarpo ponciano quijote quique raimundo roque rufino ruperto sancho segismundo
      sempronio silverio tiburcio venancio wenceslao yago
      """
    ),
    (
      .femaleName,
      """
      almudena amaranta angelines angustias begona cayetana chelo dorotea dulcinea estefania fuensanta jimena
      leocadia macarena maite maricarmen melibea montserrat nuria paca paquita pastora pepa pepita quiteria
      ximena
      """
    ),
    // Portuguese.
    (
      .maleName,
      """
      afonso aluisio baltazar belchior caetano caio dinis diogo duarte estevao filipe goncalo guilherme heitor
      henrique inacio joao joaquim lourenco manoel mateus matheus nuno otavio paulo rogerio rui sebastiao thiago
      tiago tristao vasco zeca zezinho
      """
    ),
    (
      .femaleName,
      """
      benedita conceicao constanca filipa graca luiza madalena margarida vitoria
      """
    ),
    // Russian, Polish, Czech, Serbian.
    (
      .maleName,
      """
      aleksandr aleksei alexei alexey alyosha anatoli anatoly andrei andrey arkadi arkady artyom bogdan bohdan
      boleslav borya bronislaw czeslaw dariusz dimitri dmitri dmitry dobromir dragan dusan eduard efim evgeny
      fedor fedya feodor filip filipp fyodor gavril gennady gleb goran grigori grigory grisha grzegorz igor ilya
      ilyich ioann jaroslav jerzy kazimierz kirill kolya kostya krzysztof leonid lev lubomir lyosha maciej
      maksim marek mikhail mikhailovich milos miroslav mitya mstislav nikolai nikolay oleg ondrej pasha pavel
      pavlo petar petr petya piotr porfiry rodion rodya rostislav rurik ruslan ryszard semyon sergei sergey
      seryozha slobodan stanislav stanislaw stepan svetozar tadeusz taras tihomir timofei tomasz vaclav vadim
      vanya vasili vasily vassily vasya vitaly vlad vladek vladimir vladislav vlado volodya vronsky wladyslaw
      wojciech yakov yaroslav yegor yevgeny zbigniew zdenek zoran
      """
    ),
    (
      .femaleName,
      """
      agafya aglaya agnieszka akulina aleksandra aliona alyona anastasiya anfisa anisya anka anushka avdotya
      bozena darya dasha dounia dragana dunya ekaterina elizaveta evgenia fekla ganna grusha grushenka jelena
      kalina katarzyna katerina katya katyusha ksenia ksenya lizaveta ljubica ludmila ludmilla lyuba lyubov
      lyudmila malgorzata marfa mariya marusya maryna masha matryona milica nadezhda nadya nastasya nastya
      oksana olenka olya petrovna polina pulcheria sofya taisia ulyana varenka varvara varya vasilisa yelizaveta
      yevgenia yulia zinaida zlata zoya
      """
    ),
    // Swedish, Norwegian, Danish, Icelandic, Finnish.
    (
      .maleName,
      """
      aksel anders arne arvid asbjorn aslak birger bjarne bjornstjerne carsten eero egil einar eino eirik elof
      erland erling esben eskil eyvind fredrik frode geir gisli gosta grettir gudmund gunnar gustaf haakon hakan
      halfdan halvard halvor havard heikki helge hjalmar hjalti hroar ingmar ingvar ivar jarl jesper joakim
      johan jorgen juhani jukka kaarlo kalevi kalle kjartan kjell knud kristoffer lars mads magnus mikkel mikko
      morten nils njal olav olof ottar ove palle pekka poul ragnar rasmus roald sigurd sindre skarphedin snorri
      soren stellan sten stig sture svend tapio tarjei terje thorbjorn thorgeir thorkel thorolf thorvald toivo
      tor torbjorn torkel torstein trond tryggve ulf urho vaino valdemar verner vidar viggo
      """
    ),
    (
      .femaleName,
      """
      aase aino anneli aslaug asta aune birgitta bodil brita ebba ellisif embla freja freya gro gudrid gunhild gunilla
      gunvor guro hallgerd hedda hedvig helka helle hildur hjordis ingerid ingunn jorunn kaarina kaisa karna
      katarina kirsti lagertha lisbet lotta lovisa maarit maija marit marja marjatta mette mirja nanna oline
      pernille pirkko ragna ragnhild riitta rikke ronja runa sanna satu silje siri siv solveig sunniva svanhild
      synnove tarja thyra torunn tove tuula ulla ulrika unni vigdis vilja yrsa
      """
    ),
    // Irish, Scottish, Welsh.
    (
      .maleName,
      """
      aedan aengus ailill alasdair alastair angus aonghus artair bryn cadoc caradoc cathal ciaran cillian colm
      colum conall conan conchobar conn connor conor cormac cuchulain daffyd dafydd daithi dermot diarmuid donal
      donnchadh donough dougal drystan eamon eamonn eoghan eoin euan evander ewan fergal ferghal fergus fiachra
      fingal finlay finnian fionn gareth gethin gruffydd gwilym gwydion hamish iain idris ieuan ifan iolo ivor
      jago keir kenver kieran lachlan lleu llew llewellyn lorcan mael malachy murdo niall oisin oran osheen
      owain padraic padraig peadar pwyll rhodri rhydian rhys roddy ronan ruairi ruaridh seamus seanan seumas
      shamus sorley struan tadhg talfryn taliesin tavish torquil tudur turlough uilleam
      """
    ),
    (
      .femaleName,
      """
      aife ailbhe ailsa aisling angharad aoibheann aoife arianrhod bethan blodeuwedd blodwen branwen bridie
      bronagh bronwen caoimhe catrin ceridwen clionadh clodagh dervla dilys eiddwen eilidh eilis eimear eithne
      elowen eluned fiadh fionnuala gaynor glenys grainne guinevere gwendolen gwenllian igraine isla lowri mabyn
      maebh maeve mairead mairi meabh mederwen meinir mhairi morag morgause morna morwenna muireann myfanwy
      nerys nesta niamh nimue nuala olwen oonagh orla orlaith rhian roisin saoirse seren sinead sioned sorcha
      tamsin tirion
      """
    ),
    // Arabic, Turkish, Persian.
    (
      .maleName,
      """
      abbas abdel abdullah abu adil adnan akbar amin amir anwar asad asif aslam ayman aziz babak badr bashir
      bilal cemal daud dawud emre fadi fahad faisal farid farouk faruk fuad ghassan habib hafiz halil hamid
      hamidullah hamza hasan hashim hosni husayn hussein ibrahim imran iqbal ishaq ismail jabir jafar jamil
      javed kamal karim kemal khaled khalid khalil latif mahmoud mahmud majid mansour marwan masood mehmet
      muhammad mukhtar munir murad mustafa mustapha nabil nasir nasser nazim nizar orhan osman qasim rafiq rahim
      ramzi rashid rauf reza rustam saad sabir sadiq salah saleem saleh salim samir sayyid selim shahid
      shahriyar sinbad suleiman suleyman tahir tarik tariq tewfik umar usman wahid walid yahya yasin yasir
      yousef youssef yusuf zahir zaid zayd zayn zia
      """
    ),
    (
      .femaleName,
      """
      abla afra aliya asiya asma ayse aysha aziza badia bahija basma bushra dunyazad emine fahima faiza farida
      fatema fatma fawzia ghada habiba hafsa halima hanan haya hayat huda jehan khadija lamia latifa leyla lubna
      lulwa maha maysa nabila nafisa naila najla nasreen nasrin nawal nazli parvaneh parvin rania rasha reem
      ruqayya sabah safiya sahar salma samia scheherazade shahrazad shirin suad suha sumaya tahira wafa yasmina
      zahra zaina zainab zaynab zeinab zeynep zubaida zuleika
      """
    ),
    // Indian.
    (
      .maleName,
      """
      aarav abhay abhijit abhinav abhishek adarsh aditya ajay ajit akash akhil alok aman amit amitabh amol anand
      aniket anil anirudh ankit ankur anup anurag apu arjun arnab arun arvind aryan ashish ashok ashwin avinash
      babu balaji balram bhanu bharat bhaskar bhaskaran chandan chetan debendra deepak deven devendra dhruv
      dilip dinesh durga ganesh gaurav gautam girish gobind gopal govind govinda gurpreet hari harish harjit
      hemant hrithik indrajit ishaan jagdish jayant jitendra kabir kailash kartik kishan kishore krishnan kunal
      laxman lokesh madan madhav mahendra mahesh manish manoj mihir mohan mohandas mukesh mukul murali nandu
      narayan narendra naresh navin neeraj nikhil nilesh nirad nitin pankaj parth prabhu pradeep prakash pramod
      pranav prasad prashant prem rahul raj raja rajan rajat rajeev rajendra rajesh rajiv raju rakesh raman
      ramesh ranjit ravindra rishi ritesh rohit sachin sagar sameer sandeep sanjay sanjeev satish saurabh
      shankar sharad shashi shekhar shiv shivaji shyam siddharth sohan somnath sourav srinivas subhash sudhir
      sunil suraj suresh surya swaminathan tarun tushar uday umesh varun venkat vijay vikas vikram vinay vinod
      vishal vishnu vivek yash yogesh
      """
    ),
    (
      .femaleName,
      """
      aarti aditi aishwarya amrita ananya anjali ankita anuradha aparna arundhati ashima bhavana bina chandrika
      chitra damayanti deepa deepika devi devika dhanya diya draupadi durgadevi esha gauri gayatri geeta geetha
      indrani isha jaya jayanti jhumpa jyoti kalyani kamini kanchana karuna kavita kavitha komal kriti kumari
      lakshmi lalita lata laxmi leela madhavi madhuri mala malati malini mandira manisha manjula meena meenakshi
      meera megha mohini mridula mukta nalini namita nandini neela neelam neeta neha nirmala padma padmini
      pallavi parul parvati pooja poonam prabha pratibha preeti priti priya priyanka puja purnima pushpa radha
      radhika rajani rajni rama ranjana rashmi rekha renu revathi ritu rohini roshni ruchi rukmini sandhya
      sangeeta sanjana sapna sarala saraswati sarojini savita savitri shakuntala shalini sharmila sharmistha
      sheela shilpa shobha shraddha shreya shruti shubha sita smita sneha sonal sonali subhadra suchitra sudha
      sujata sulekha sumitra sunita supriya surabhi sushila swapna swati tanvi trupti urmila vandana vani varsha
      vasanti vasudha veena vidya vimala vineeta yamini yamuna yashoda
      """
    ),
    // Japanese, Korean, Chinese.
    (
      .maleName,
      """
      akihiko akio akira arata asahi atsushi dae daichi daiki daisuke eiji fumio genji genjiro goro guowei
      hachiro hao haoran haruki haruto hayato hideki hideo hikaru hiro hiroki hiroshi hiroto hisashi ichiro
      isamu isao itsuki jianguo jianhong jie jinhai jiraiya jiro jongsu joon junichi junjie junpei kaito kakashi
      katsu katsuo kazuki kazuo kazuya keiji keisuke keita kenichi kenji kenshin kenta kenzo kichiro kiyoshi
      koichi koji kojiro kosuke kotaro kouhei kunio kwang kyosuke longwei makoto mamoru manabu masahiro masaki
      masao masaru masashi masato minato minho minjun minoru mitsuo musashi nagisa naoki naoto naruto noboru
      nobuo nobuyuki osamu raiden rikichi ryo ryoichi ryoma ryosuke ryota ryu ryuichi ryuji saburo sadao sasuke
      satoru satoshi seiji seiya seojun seok seung shigeo shigeru shingo shinichi shinji shinjiro shinobu shiro
      shogo shoji shota shun shunsuke shusaku sosuke souta sungjin susumu tadao tadashi taehyung taichi taiki
      takahiro takao takashi takeo takeru takeshi takumi taro tatsuo tatsuya tetsuo tetsuya tomohiro toru toshi
      toshio toshiro tsutomu tsuyoshi weiming xiaoming yamato yasuo yifan yoichi yoshi yoshio yosuke yota yugo
      yuichi yuji yukio yusuke yuta yutaka zenji zhang zhiwei zihao
      """
    ),
    (
      .femaleName,
      """
      akane akemi asami asuka asuna ayaka ayame ayumi bora chie chiharu chihiro chika chiyo chiyoko eiko emi eri
      eriko eunji fuyuko hanae hanako haruka haruko haruna hatsue hideko himawari himiko hinata hitomi honoka
      hyejin itsuko jiwoo jiyeon kaede kagome kaguya kanako kaori kaoru kasumi kazue kikuko kumiko lihua lijuan
      machiko madoka maiko mami manami mayu mayumi megumi meihua meiling meiyu midori mieko mikasa mikiko minako
      mineko minji misaki misako miyako miyuki momo momoko motoko mulan mutsumi nagako nanako nanami naoko
      natsuki natsuko natsumi orihime otohime riko rin rukia rumiko sadako sakura saori satoko satsuki sayaka
      sayuri seiko seoyeon shiori shizuka soyeon sujin sumire suzu suzue suzume takane tamako tomoe tsubaki
      tsunade umeko usagi utako wakako xiaoling xiaomei xiu xiulan yayoi yeji yingying yui yuiko yuka yukari
      yumi yumiko yuna yunxi yuting yuzuki
      """
    ),
    // West, East and South African.
    (
      .maleName,
      """
      abayomi abiodun adewale adisa afolabi amadi amadou azikiwe babatunde bheki boubacar cheikh chidi chijioke
      chike chima chinedu chinua chukwudi chukwuemeka demba desta diallo ekwueme emeka femi gamal ifeanyi
      ikemefuna ikenna jabari jabu juma kamau kato kemba kipchoge koffi kofi kojo kunta kwabena kwaku kwame
      kwasi kweku lamine lekan lesego luthando mamadou mandela mandla masego moussa mpho musa mwangi njoroge
      nkosana nnamdi nwoye obierika obinna ochieng odhiambo okello okonkwo olumide oluwaseun onyeka osei otieno
      ousmane sekou senghor sipho sizwe tafari tau tayo tendai tendaji thabo themba tunde ugochukwu uzoma
      wanjiru zuberi
      """
    ),
    (
      .femaleName,
      """
      abena abeni abimbola adaeze adaobi adwoa afia akosua akua amaka amara aminata awa ayanda binta chiamaka
      chidinma chinwe chioma ebele efua ekwefi enitan ezinma fanta fatou folake funmi habibah ifeoma ijeoma
      imani iyabo kamaria kambili kehinde kesi khadijatou khanyi lerato lindiwe makena mariama nafula naledi
      nandi neema ngozi nneka nobuhle nokuthula nomsa nomvula nyambura nyokabi obioma olanna oluchi omolara
      onyinye oumou palesa refilwe salimata sibongile simisola temitope thandeka thandi thandiwe titilayo tsitsi
      uchenna wambui wangari wanjiku winta yaa yetunde zahara zanele zuri
      """
    ),
    // Hungarian, Romanian, Greek, Hebrew, Yiddish.
    (
      .maleName,
      """
      achilleas aharon alexandros alexios anastasios apostolos aristotelis arpad avi avraham avram baruch bela
      binyamin chaim christos costin csaba demetrios dimitrios dimitris doru dov dragos efraim eitan elazar
      eliezer evangelos ferenc gabor gavriel gershon giorgos grigoris gyorgy haris hillel horia imre ioannis
      ionel istvan itzik janos jozsef kalman kostas kyriakos lajos laszlo leonidas manolis meir menachem mendel
      michalis mihai miklos moishe moishele mordecai mordechai motl naftali nahum nandor nicolae nikolaos nikos
      odysseus panagiotis pavlos petros pinchas radu reuven sandor shimon shlomo shmuel socrates spiros spyros
      stavros stelios szymon takis tamas tevye thanasis theodoros tibor traian uri vangelis vasile vasilis
      vilmos yaakov yannis yiannis yitzhak yochanan yosef zalman zeev zoltan zorba zsolt
      """
    ),
    (
      .femaleName,
      """
      aikaterini anca ania anthoula athina ayelet bathsheba beruriah blima bluma bracha bronka chava chrysanthi
      chrysoula dimitra dvora dvorah eftychia eirini eleftheria elisheva erzsebet eszter evangelia fotini fruma
      frume golde hadas hodel ioana ioanna judit kalliope katalin kyriaki liora magdolna marika mihaela mirele
      miryam nausicaa nikoletta noga orly paraskevi piroska polyxeni rahel raisel reizel rivke ruchel shifra
      shprintze stavroula styliani tzeitel tzipora tzipporah xanthippe yehudit zsofia zsuzsa zsuzsanna
      """
    ),
    // Of stories that are told again and again, and that readers write on.
    (
      .maleName,
      """
      aang achilles aemon aeneas agamemnon ajax aladdin albus amleto anakin apollo aragorn aramis aslan athos
      balin baloo banquo beowulf biff bilbo boromir bronn caramon caspian cassio castiel cato claudius creon
      dantes denethor dionysus draco drizzt dumbledore dwalin eddard elminster elrond eomer eragon eustace
      faramir finnick fitzchivalry frodo galahad gandalf gawain gendry geralt gimli grendel gulliver hades
      hagrid hamlet haymitch heathcliff hephaestus hercule hermes hyperion iago ichabod iroh ishmael ivanhoe
      jaskier javert jorah kaspian kvothe kylo lancelot lear legolas lestat loki macbeth malvolio mercutio
      mordred mowgli murtagh mycroft nemo oberon odin oedipus orestes orpheus othello peeta peeves percival
      peregrin polonius porthos poseidon priam prospero puddleglum quasimodo queequeg raistlin remus rilian robb
      rubeus rumpelstiltskin samwell samwise sauron severus sherlock shylock sirius sokka spock sulu tarzan
      telemachus theoden theon thor thorin tintin tiresias tumnus tybalt tyrion valjean varys watson werther
      willoughby winnetou xander ygor yoda zeus zuko
      """
    ),
    (
      .femaleName,
      """
      ahsoka amidala andromache andromeda annabeth antigone aphrodite ariadne arwen arya bellatrix brienne
      calypso catelyn cersei circe ciri clary clytemnestra daenerys delenn demeter desdemona dido electra eowyn
      eponine eurydice galadriel gamora goldberry goneril hecuba hera hermia hermione hestia hippolyta ishtar
      jocasta juno katara katniss khaleesi luthien lyra lysistrata margaery medea medusa melisandre merida moana
      morgana morticia narcissa neytiri nymphadora olenna osha padme persephone primula rapunzel roslin rosmerta
      sansa shmi sybill sycorax tauriel tinkerbell titania toph triss uhura undine volumnia xena yennefer
      ygraine ygritte
      """
    ),
    // Those that the census gives to the other gender, or to both alike, since few bear them there.
    (.maleName, "adrien jaime misha rene stephane theo tristan yuri"),
    (.anyName, "alexis chandra jae jin karan nikita noel valery wei"),
  ]

  static let french: [(WordTraits, String)] = [
    (.maleName, "alexis desire gabriel jean jeannot laurent marin michel noel patrice valery vivien"),
    (.anyName, "camille claude dominique"),
  ]
  static let german: [(WordTraits, String)] = [
    (.maleName, "jan kai nikita sascha"), (.femaleName, "gabriele heide maria"),
  ]
  static let spanish: [(WordTraits, String)] = [
    (.maleName, "angel jesus jose noel"), (.femaleName, "rosario trinidad"),
  ]
  static let portuguese: [(WordTraits, String)] = [
    (.maleName, "angelo jose noel renan"), (.femaleName, "rosario amelia"),
  ]
  static let italian: [(WordTraits, String)] = [
    (.maleName, "andrea daniele emanuele felice gabriele leone michele nicola pasquale raffaele samuele simone")
  ]
}
