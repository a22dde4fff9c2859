import { cuss } from 'cuss';
import type { LanguageWords } from '../words.ts';
import { isMade } from './made-words.ts';
import { names } from './names.ts';

const YOUR_EN =
  'corrupt|brutal|criminal|murderous|evil|inhuman|barbaric|cruel|bloody|disgusting|despicable|illegitimate|fascist|rotten|vile|' +
  'shameful|cowardly';

const ARE_EN =
  'murderers?|killers?|criminals?|liars?|butchers?|monsters?|torturers?|fascists?|nazis?|cowards?|thugs?|tyrants?|dictators?|' +
  'terrorists?|barbarians?|hypocrites?|animals|pigs|scum|idiots?';

/** What `check` reads the language by. */
export const words = {
  cards: {
    politics: 'government regime. president minister politic dictator parliament election',
    religion:
      'god. gods. lord. jesus christ. allah. pray. prayer prayers. praying. bless. blessed. blessing christmas. easter. church bible quran koran ramadan',
    case: 'prison jail arrest detain detention tortur trial. trials. court. courts. lawyer sentence. sentenced. charges. innocent guilty police',
  },
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
  numbers: { born: 'born birth', spans: 'year month week day hour', monthCapitals: true },
  grammar: { measured: true, changes: 'genitive', thingLast: true, makes: isMade },
  names,
  states: {
    subjects: 'he she they it i we this these there nobody everybody',
    alone: 'he she they it there nobody',
    determiners: 'the a an his her their its no many several some all',
    verbs: 'is are was were has have had did does remains remain suffers suffer faces face cannot',
    between: 'still also now not never already only',
    asks: /\b(?:must|should|be|shall|ought|please|ask|urge|request|hope|let|ensure|release)\b/,
  },
  rude: {
    lists: () => [cuss],
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
    '(?=[shbrgykm])(?<![\\p{L}])(?:shame on (?:you|your \\p{L}+)|you should be ashamed(?: of yourself| of yourselves)?|how dare you|blood on your hands|' +
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
