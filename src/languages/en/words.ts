import { cuss } from 'cuss';
import type { LanguageWords } from '../words.ts';

const YOUR_EN =
  'corrupt|brutal|criminal|murderous|evil|inhuman|barbaric|cruel|bloody|disgusting|despicable|illegitimate|fascist|rotten|vile|' +
  'shameful|cowardly';

const ARE_EN =
  'murderers?|killers?|criminals?|liars?|butchers?|monsters?|torturers?|fascists?|nazis?|cowards?|thugs?|tyrants?|dictators?|' +
  'terrorists?|barbarians?|hypocrites?|animals|pigs|scum|idiots?';

/** What `check` reads the language by. */
export const words = {
  pageful: 3600,
  demands: {
    leadIn: 'I therefore respectfully ask you to:',
    example: 'Release …',
    and: 'and',
    again: [
      // Furthermore, I respectfully urge you to …
      /^(?:\p{L}+,? |in addition,? )?(?:I|we)(?: (?:am|are|also|therefore|further|respectfully|strongly|hereby|kindly|urgently|sincerely|would|like|wish|want|to|once|again|writing)){0,5} (?:urge|ask|request|implore|beg|beseech|exhort|encourage|invite|press|call (?:up)?on|appeal to|asking|urging|calling (?:up)?on|appealing to) (?:you|them|the authorities|your government)(?: (?:also|therefore|respectfully|strongly|urgently|kindly|immediately|once|again|more)){0,3} to (?=[\p{L}{])/iu,
      // Urging them to …, as older casesheets have it
      /^(?:urging|asking|requesting|imploring|encouraging|calling (?:up)?on|appealing to) (?:you|them|the authorities)(?: (?:also|immediately|urgently)){0,2} to (?=[\p{L}{])/iu,
      // To ensure that …; but: To this end, ensure that …
      /^to (?!(?:this|that|the|these|those|date|his|her|their|my|our|your|an?) )(?=[^,]*$)/iu,
    ],
    unfit: [
      /^(?:\p{L}+,? )?(?:I|we)(?: (?:also|therefore|further|respectfully|strongly|hereby|kindly|urgently|would|like|wish|want|to|once|again)){0,5} (?:urge|ask|request|demand|call|appeal|implore|insist|hope|trust)(?!\p{L})/iu,
      /^(?:urging|asking|requesting|demanding|imploring|insisting|calling|appealing|expressing|reminding|seeking|welcoming)(?!\p{L})/iu,
      /^that (?:he|she|they|the|all|no|any|his|her|their|\{\{|\p{Lu})/u,
      /^That (?:he|she|they|the|all|no|any|his|her|their|\{\{|\p{Lu})/u,
      /^(?:you|he|she|they|the (?:\p{L}+ )?authorities|\{\{they\}\}) (?:must|should|ought to) /iu,
      /^(?:(?:the|an?|his|her|their) )?(?:(?:immediate|prompt|unconditional|full|thorough|independent|impartial|effective),? (?:and )?){0,5}(?:release of|investigation into|commutation of|abolition of) /iu,
    ],
    forms:
      'ensuring/ensure releasing/release allowing/allow granting/grant stopping/stop dropping/drop investigating/investigate providing/provide protecting/protect ending/end',
    second: /,|(?<!\p{L})(?:and|or|then) (?:\p{L}+ly )?\p{L}+ing(?!\p{L})/u,
  },
  officials: {
    offices: {
      president: 'president head_of_state',
      prime: 'prime_minister premier head_of_government chancellor',
      minister: 'minister ministry secretary attorney_general',
      ambassador: 'ambassador embassy consul_general consulate_general consul high_commission chargé',
      governor: 'governor governorate prefect',
      mayor: 'mayor municipal lord_provost',
      prosecutor: 'prosecutor_general prosecutor attorney_general attorney solicitor_general solicitor',
      judge: 'judge chief_justice mr_justice magistrate court tribunal judiciary',
      parliament: 'speaker parliament senat congress assembly',
      other:
        'director head chief warden commission superintendent commander commandant inspector administrator chair secretary ombuds officer general colonel major captain admiral marshal rector dean registrar sheriff archbishop bishop rabbi imam sheikh king queen prince princess sultan emir counsel clerk',
    },
    ministries: {
      justice: 'justice law legal',
      interior: 'interior home internal security police',
      foreign: 'foreign external international',
      defence: 'defence defense armed',
      health: 'health',
      education: 'education higher',
    },
  },
  freed: {
    before:
      /(?<!\p{L})(?:release|releasing|free|freeing|acquit|pardon|exonerate|(?:release|whereabouts|fate|detention|arrest|imprisonment|conviction|sentence|torture|disappearance|execution|acquittal|health|safety) of|(?:drop|withdraw|dismiss|lift)(?: \p{L}+){0,3} (?:charges|case|proceedings) against) $/iu,
    after:
      /^(?:['’]s (?:immediate |unconditional |and ){0,3}(?:release|freedom|sentence|conviction|detention|execution|health)| (?:is|be|are) (?:\p{L}+ly |and |not ){0,4}(?:released|freed|protected|pardoned|acquitted|granted|tortured|ill-treated)| (?:has|have|gets?|receives?) (?:\p{L}+ ){0,4}(?:access|treatment|lawyer|medical)| go free)(?!\p{L})/iu,
  },
  authorities: {
    nouns:
      'authorities government police president parliament courts court embassy judiciary army officials ministry ambassador',
    adjective: 'before',
  },
  numbers: { monthCapitals: true },
  grammar: { possessive: /['’]s$/u, indefinite: /^an?$/ },
  names: {
    titles:
      'mr. mrs. ms. miss. mx. dr. prof professor. sir. dame. lord. lady. sheikh. shaikh. imam. father. sister. brother. rev. reverend. pastor. judge. colonel. general. captain. major. sergeant. lieutenant. comrade. ustaz. mullah. ayatollah. bishop. archbishop. rabbi.',
    relations:
      'cellmate. cellmates. lawyer. lawyers. attorney. counsel. sister. brother. wife. husband. mother. father. son. daughter. uncle. aunt. cousin. nephew. niece. partner. colleague. colleagues. friend. doctor. neighbour. neighbor. grandfather. grandmother. grandson. granddaughter. relative. fiancé. fiancée. solicitor. barrister. co-author. translator. interpreter. employer. teacher. editor. boss. publisher. spouse. widow. producer. bandmate. midwife. imam. pastor. student.',
    persons:
      'journalist. poet. teacher. activist. student. prisoner. writer. blogger. lawyer. defender. singer. doctor. farmer. fisher. monk. nun. reporter. photographer. editor. nurse. academic. protester. leader. prisoners. detainee. unionist. artist. rapper. novelist. musician. lecturer. scholar. engineer. driver. worker. man. woman. boy. girl. father. mother. people. cartoonist. cameraman. beekeeper. shepherd. baker. guard. officer. inspector.',
    whose: 'his her their my our your its whose',
    requests:
      'release. free. freeing. releasing. disclose. reveal. whereabouts. fate. against. charges. conviction. sentence. acquit. drop. transfer. bring. behalf. arrest. detention. imprisonment. case. trial. allow. let. grant. give. protect. provide. ensure. guarantee. permit. return. pardon. exonerate. stop. quash. overturn. execution. killing. disappearance. torture. investigate. deport. extradite. sparing. spare. commute. treat. tell. know. help. visit. health.',
    deeds:
      'was. is. has. had. were. will. must. should. may. can. could. did. does. died. disappeared. wrote. said. told. went. never. remains. suffers. needs. faces. lost. worked. received. spent. taught. leads. lives. who. became. began. refused. wants. himself. herself. cannot. sits. ended.',
    things:
      "ministry minist court prison jail penitentiar detention. convention covenant declaration act. law. code. constitution article section rule. rules. principle protocol treaty charter province region district county city. town village state. republic kingdom federation federal union. association committee commission council institute university universit college school academy hospital clinic centre. center. office. bureau department agency authority police army navy guard. force. forces. command. embassy consulate palace house. square. street. avenue. road. lane. boulevard. park. river. lake. mountain mount. valley island islands bay. sea. ocean coast. bridge gate. airport station. port. harbour harbor church mosque temple monastery cathedral foundation. fund. trust. prize. award. medal festival day. week. month. year. eve. new. press. times. mirror post. herald gazette newspaper daily. weekly. news. radio television tv. channel party. movement front. league. alliance coalition network group company corporation ltd. inc. bank library museum theatre theater orchestra choir society club. camp. colony barrack base. tower hall building block. ward. room. floor. box. parliament assembly senate congress presiden prime. minister. governor governorate. director. secretary. general. attorney. chief. justice. prosecutor. mayor. chairman. chairperson. head. excellency. king queen prince princess emir. emperor pope north northern south southern east eastern west western central. upper. lower. international national united. nations human. rights. amnesty world. european african asian american arab. islamic christian muslim buddhist hindu jewish orthodox catholic people’s people's war. revolution uprising independence freedom. liberation. olymp games. cup. special. supreme high. military civil. criminal penal. appeal. working. rapporteur report. resolution. book of. operation. project. programme. program. bill. order. decree. penal. cyber counter. anti-. ship. ferry. hotel. market. mine. dam. garden. farm. forest. desert. hill. hills. cape. gulf. strait. canal. highway. railway. bar. quran koran bible torah ramadan eid. easter christmas nowruz passover. internet. covid. dance. security. manpower. service services. amendment royal. highness. heights. lady. terrorism. frontier",
    where:
      'in. at. near. from. around. outside. inside. throughout. across. within. via. beyond. northern. southern. eastern. western.',
    links: 'of the for and in on to without against de la del du des al el y e & at',
    articles: 'the. a. an.',
    ordinary:
      "i. so. you. he. she. it. we. they. his. her. their. our. your. my. its. this. that. these. those. there. here. the. a. an. in. on. at. by. for. from. to. of. with. without. after. before. since. when. while. as. if. although. though. because. and. but. or. nor. not. no. all. any. some. many. most. both. each. every. nobody. nothing. somebody. everyone. what. who. whose. where. why. how. please. dear. yours. sincerely. respectfully. writer. make. let. have. see. do. give. grant. allow. ensure. release. free. drop. stop. end. tell. bring. keep. put. take. open. return. amend. repeal. respect. investigate. protect. provide. disclose. reveal. publish. guarantee. immediately. unconditionally. pending. instead. according. despite. during. until. once. only. even. also. then. now. today. yesterday. recently. finally. meanwhile. later. early. late. last. next. earlier. amid. among. about. against. over. under. like. unlike. one. two. three. four. five. six. seven. eight. nine. ten. first. second. third. witnesses. relatives. doctors. lawyers. police. officers. guards. neighbours. family. friends. prison. prisoners. sir. madam. excellency. mr. mrs. ms. i’m i'm it’s it's remove. call. order. quash. overturn. conduct. carry. lift. restore. pay. commute. halt. cancel. transfer. treat. spare. urge. ask. set. hold. hand. send. confirm. inform. ratify. abolish. permit. refrain. reopen. withdraw. acquit. pardon. sentence.",
  },
  states: {
    subjects: 'he she they it i we this these there nobody everybody',
    alone: 'he she they it there nobody',
    determiners: 'the a an his her their its no many several some all',
    verbs: 'is are was were has have had did does remains remain suffers suffer faces face cannot',
    between: 'still also now not never already only',
    asks: /\b(?:must|should|be|shall|ought|please|ask|urge|request|hope|let|ensure|release)\b/,
  },
  rude: {
    lists: [cuss],
    ordinary:
      'armo asses barf beanbag beanbags bogan booby boogie booty bule bung chug chunky cocky cohee coolie coolies cum cumquat ' +
      'dahmer diddle dink dipstick dix dong dope dumb ero esqua faeces fatah fellatio fisted fisting flange floo fok forni fu ' +
      'gables gangbang gangbanged geni gonorrehea gora goras gubba gummer gypsies gypsy gypsys hadji hadjis haji hajis hajji ' +
      'hajjis haole hapa ho hobo hoes homo honkers hooters hori horis indon indons jig jigger jiggers jigs kafir kkk klansman ' +
      'klansmen klanswoman klanswomen kuffar kum kummer kumquat limey limy livesex lubra mams masturbate masturbating maumau ' +
      'maumaus mocky moky moslem mulatto munt mzungu mzungus negro negroes negros niggard niggards niggardliness niggle niggled ' +
      'niggles niggling nip orga panti payo pedo pimp pimped pimper pocho pocha pom poms pollock pollocks poo pud puke quashie ' +
      'quickie raper rearend rearentry redskin redskins reefer rere rigger sadis sexed sexing sexslave sissy slapper slave ' +
      'slavedriver sloper slopey smut snowback sodomise sodomize sodomy sooty spit spitter spunk spunky squaw stringer stripclub ' +
      'swallower taff tang teste threeway tinker tinkers tortur transvestite triplex tuckahoe turnon uck upskirt usama vibr vomit ' +
      'wab welcher welfare whash whiz willie wn wuss yank yanks',
  },
  accusing: new RegExp(
    '(?<![\\p{L}])(?:shame on (?:you|your \\p{L}+)|you should be ashamed(?: of yourself| of yourselves)?|how dare you|blood on your hands|' +
      '(?:rot|burn) in hell|go to hell|you will (?:pay|regret)|(?:stop|keep) lying|you (?:have )?lied|kangaroo courts?|scum|bastards|morons|' +
      `you(?: are|['’]re)(?: all)?(?: an?| nothing but)?(?: (?:${YOUR_EN}))? (?:${ARE_EN})|you (?:(?:${YOUR_EN}) )?(?:${ARE_EN})|` +
      `your (?:(?:${YOUR_EN}) )?(?:regime|junta|thugs|henchmen|clique|lies|dictatorship|tyranny|butchers)|your (?:${YOUR_EN}) \\p{L}+)(?![\\p{L}])`,
    'giu',
  ),
  possessives: 'his her hers',
  pronouns: { he: ['he', 'him', 'his', 'himself'], she: ['she', 'her', 'hers', 'herself'] },
  boxes: [
    /\b(?:(?:G\.? ?)?P\.? ?O\.? ?(?:Box|B\.?)(?![\p{L}])(?:[ .:#№]{0,3}(?:No\.?|Nr\.?)? ?\p{Nd}{1,9})?|Post(?:al)? ?(?:office )?box\b(?: \p{Nd}{1,9})?)/iu,
  ],
  others:
    'man men woman women girl boy director minister governor judge prosecutor president officer guard policeman policewoman colleague excellency someone somebody everyone anyone person people mr mrs ms witness expert rapporteur doctor lawyer official spokes victim prisoner inmate cellmate commander interrogator student',
  called: { he: 'he', she: 'she', they: 'they' },
  urgency:
    'at once, immediately, without delay, without further delay, promptly, urgently, as soon as possible, now, right away, straight away, with immediate effect, please',
  negations: 'not no never without',
  thousands: 'hundred thousand million billion',
  introduces:
    /\b[Mm]y (?:full )?(?:name is|address is|phone number|telephone number|e-?mail)\b|\bI live (?:at\b|in (?=\p{Lu}))/u,
  governs:
    /\b(?:government|authorities|president|prime minister|parliament|king|queen|embassy|courts?)\s+of\s+(?:the\s+)?/giu,
  address: 'mr mrs ms miss dr prof professor sir madam excellency honourable',
  between: 'of the and for to his her your their',
  standIns: {
    words:
      "name, names, full name, first name, last name, surname, your name, name of prisoner, prisoner, prisoner name, victim, date, today, today's date, place, city, town, country, address, your address, your country, your city, signature, title, your title, sender, recipient, addressee, language, number, reference, e-mail, email, phone, organisation, organization, position, role, he/she, his/her, him/her, they/them",
    orders: 'insert, your, add, fill in, put, enter, write, choose, delete as',
    name: 'name',
    numbered:
      'art arts article articles chapter section title part volume vol no annex appendix protocol session century',
  },
  greets: 'dear, your excellency, to the',
  letterBegins:
    'dear., dearest., your excellency, excellency., to the., to whom it may concern, honourable., honorable., sir., madam., sirs., hello., hi., hey., good morning, good afternoon, good day, greetings., your majesty, your royal highness, your highness, your honour, your honor, your grace, your holiness, mr president, madam president, mr. president',
  letterEnds:
    'yours sincerely, yours faithfully, yours truly, yours respectfully, yours., sincerely., sincerely yours, faithfully., truly yours, respectfully., respectfully yours, most respectfully, kind regards, best regards, warm regards, with kind regards, with best regards, with warm regards, regards., best wishes, with best wishes, kind wishes, all the best, with respect, with great respect, in hope, in solidarity, in friendship, cordially., i remain., with thanks',
} satisfies LanguageWords;
