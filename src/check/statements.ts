import { folded } from './texts.ts';

// Demands that do not ask. They stand behind "I ask you to:", so nearly every form of words is a request; what is found here
// are sentences that plainly state something: "She is in prison."

/** How a language states something. Words in small letters, with blanks between them. */
interface Row {
  /** What stands for the people, or for others, before a verb. */
  readonly subjects: string;
  /** Those of them that no request begins with, whatever the verb; "I ask you to" is one. */
  readonly alone: string;
  /** What a noun may begin with. */
  readonly determiners: string;
  /** Forms of common verbs that state. */
  readonly verbs: string;
  /** What may stand between subject and verb. */
  readonly between: string;
  /** With any of these the sentence asks after all. */
  readonly asks: RegExp;
  /** The second word of a request that begins like a noun: "la libérer", "la ponga". */
  readonly request?: RegExp;
}

/** Our choice of words; review: needed in all languages but English. A language without a row is not looked at. */
const ROWS: Readonly<Record<string, Row>> = {
  en: {
    subjects: 'he she they it i we this these there nobody everybody',
    alone: 'he she they it there nobody',
    determiners: 'the a an his her their its no many several some all',
    verbs: 'is are was were has have had did does remains remain suffers suffer faces face cannot',
    between: 'still also now not never already only',
    asks: /\b(?:must|should|be|shall|ought|please|ask|urge|request|hope|let|ensure|release)\b/,
  },
  fr: {
    subjects: 'il elle ils elles on ceci cela je nous personne',
    alone: 'il elle ils elles on',
    determiners: 'le la les un une des son sa ses leur leurs aucun aucune plusieurs',
    verbs: 'est sont était étaient a ont avait avaient fut furent reste restent souffre souffrent risque risquent',
    between: 'ne n y en se s toujours encore aussi',
    asks: /(?:doi(?:t|vent)|devrai|faut|prie|demande|veuillez|soit|soient|que )/,
    request: /(?:er|ir|re|ez)$/,
  },
  de: {
    subjects: 'er sie es ich wir man dies das niemand',
    alone: 'er man niemand',
    determiners: 'der die das ein eine sein seine seinem ihr ihre kein keine mehrere viele',
    verbs: 'ist sind war waren hat haben hatte hatten wurde wurden befindet sitzt sitzen leidet leiden bleibt droht',
    between: 'noch immer auch seit jetzt nicht nie bereits',
    asks: /(?:bitte|soll|müss|muss|möge|gebeten|ermöglich|sorgen|lassen sie)/,
    request: /(?:en|ern|eln)$/,
  },
  es: {
    subjects: 'él ella ellos ellas esto yo nosotros nadie',
    alone: 'él ella ellos ellas nadie',
    determiners: 'el la los las un una su sus ningún ninguna varios varias',
    verbs:
      'es está son están fue fueron era eran ha han había habían lleva llevan sigue siguen tiene tienen permanece sufre',
    between: 'no aún todavía también ya se',
    asks: /(?:deb(?:e|en|ería)|pido|solicito|ruego|que |sea |sean )/,
    request: /(?:ar|er|ir|arlo|arla|erlo|erla)$/,
  },
  pt: {
    subjects: 'ele ela eles elas isto eu nós ninguém',
    alone: 'ele ela eles elas ninguém',
    determiners: 'o a os as um uma seu sua seus suas nenhum nenhuma vários várias',
    verbs: 'é está são estão foi foram era eram tem têm tinha continua continuam permanece sofre encontra',
    between: 'não ainda também já se',
    asks: /(?:dev(?:e|em|eria)|peço|solicito|rogo|que |seja |sejam )/,
    request: /(?:ar|er|ir|ar-lhe|á-lo|á-la)$/,
  },
  it: {
    subjects: 'lui lei egli ella essi esse loro io noi nessuno',
    alone: 'egli ella essi esse nessuno',
    determiners: 'il lo la i gli le un una suo sua suoi sue nessun nessuna molti molte',
    verbs: 'è sono era erano ha hanno aveva avevano fu furono viene vengono sta stanno rimane soffre',
    between: 'non ancora anche già si',
    asks: /(?:dev(?:e|ono)|dovrebb|chiedo|prego|che |sia |siano )/,
    request: /(?:are|ere|ire|arla|arlo|erla|erlo)$/,
  },
  nl: {
    subjects: 'hij zij ze het ik wij we niemand',
    alone: 'hij zij niemand',
    determiners: 'de het een zijn haar hun geen veel',
    verbs: 'is zijn was waren heeft hebben had hadden werd werden zit zitten blijft lijdt',
    between: 'nog ook nu niet nooit al steeds',
    asks: /(?:moet|zou|verzoek|vraag|alstublieft|laat)/,
  },
  pl: {
    subjects: 'on ona oni one ono ja my to nikt',
    alone: 'on ona oni one nikt',
    determiners: '',
    verbs: 'jest są był była byli były ma mają został została zostali przebywa przebywają siedzi cierpi',
    between: 'nie nadal wciąż już',
    asks: /(?:powin|musi|prosz|aby|żeby|by )/,
  },
  sv: {
    subjects: 'han hon de hen det jag vi ingen',
    alone: 'han hon ingen',
    determiners: 'den det en ett hans hennes deras inga många',
    verbs: 'är var har hade blev sitter lider riskerar',
    between: 'fortfarande också inte aldrig redan nu',
    asks: /(?:måste|bör|ska|skall|ber |vänligen|låt)/,
  },
  el: {
    subjects: 'αυτός αυτή αυτοί αυτές αυτό εγώ εμείς κανείς',
    alone: 'αυτός αυτή αυτοί αυτές κανείς',
    determiners: 'ο η οι το τα',
    verbs: 'είναι ήταν έχει έχουν είχε είχαν κρατείται κρατούνται βρίσκεται βρίσκονται',
    between: 'δεν ακόμη ακόμα',
    asks: /(?:να |ας |πρέπει|ζητώ|παρακαλώ)/,
  },
};

/** How the others state something, as a pattern of the whole sentence; review: needed. */
const PATTERNS: Readonly<Record<string, { readonly states: RegExp; readonly asks: RegExp }>> = {
  ru: {
    states: /^(?:он|она|они|это|никто)(?= )|^\S+ (?:находится|находятся|содержится|содержатся|был|была|были) /,
    asks: /должн|следует|прошу|просим|пусть|нужно|необходимо|требую|чтобы/,
  },
  uk: {
    states: /^(?:він|вона|вони|це|ніхто)(?= )|^\S+ (?:перебуває|перебувають|був|була|були) /,
    asks: /повин|слід|прошу|просимо|нехай|хай|треба|необхідно|вимагаю|щоб/,
  },
  tr: {
    states: /(?:maktadır|mektedir|maktadırlar|mektedirler|mıştır|miştir|muştur|müştür|ıyor|iyor|uyor|üyor)$/,
    asks: /rica|talep|lütfen|gerek|istiyor|bekliyor|diliyor|sağla/,
  },
  zh: {
    states: /^(?:他|她|TA|ta|它)们?(?:已经?|被|是|在|正在?|曾|从|自从?|没有|至今|仍|一直|于|患)/,
    asks: /请|須|须|应|應|必须|要求|望|准许|允许|之前|期间|释放/,
  },
  ja: {
    states: /(?:ている|ています|ました|された|されました|である|です)$/,
    asks: /ください|下さい|願|求め|べき|こと$/,
  },
  ko: {
    states: /(?:있다|있습니다|했다|했습니다|되었다|되었습니다|이다|입니다)$/,
    asks: /주십시오|주세요|바랍니다|부탁|해야|요청|것$/,
  },
  ar: {
    states: /^(?:هو|هي|هم|هما|إنه|إنها|إنهم|كان|كانت|كانوا|لقد|ما زال|ما زالت|لا يزال|لا تزال)(?= )/,
    asks: /يجب|ينبغي|أرجو|نرجو|أطلب|أطالب|يرجى/,
  },
  fa: {
    states: /^(?:او|آنها|آنان|ایشان|وی|این) .*(?:است|هستند|بود|بودند|دارد|دارند|می‌شود|شد|شدند)$/,
    asks: /باید|لطفا|خواهشمند|کنید|دهید|بگذارید|گردانید|کنند$|شود$/,
  },
  he: { states: /^(?:הוא|היא|הם|הן)(?= )/, asks: /יש ל|חייב|צריך|נא |אנא|מבקש/ },
  vi: {
    states: /^(?:anh|chị|cô|ông|bà|họ)(?: ấy)? (?:đã|đang|bị|được|là|không|vẫn)(?= )/,
    asks: /phải|cần|nên|hãy|xin|đề nghị|yêu cầu|cho phép/,
  },
};

/** Stands for a person: a pronoun that is filled in, or a name. */
const PERSON = '\u2022';
const A_PERSON = /\{\{\s*(?:[Tt]hey|person\.name|people)\b[^{}]*\}\}/g;
/** A pronoun that brings its verb: {{They "is" "are"}}. */
const WITH_VERB = /^\{\{\s*[Tt]hey\s+"/;

const KEYS = ['subjects', 'alone', 'determiners', 'verbs', 'between'] as const;
type Sets = Readonly<Record<(typeof KEYS)[number], ReadonlySet<string>>>;
const sets = new Map<string, Sets>();

function setsOf(language: string, row: Row): Sets {
  const known = sets.get(language);
  if (known) return known;
  const made = Object.fromEntries(KEYS.map((key) => [key, new Set(row[key].split(' '))])) as unknown as Sets;
  sets.set(language, made);
  return made;
}

/** True if a demand states something in place of asking for it. Names are those of the people, as the text may have them. */
export function isStatement(language: string, demand: string, names: readonly string[]): boolean {
  const [sentence = ''] = demand.trim().split(/(?<=[.!?。！？۔])\s/, 1);
  if (/[?？؟]$/.test(sentence) || sentence.length > 1000) return false;
  const named = names.reduce((text, name) => text.replaceAll(name, PERSON), sentence.replace(A_PERSON, PERSON));
  const plain = folded(named).replace(/[.!。！۔;；,]+$/, '');
  const pattern = PATTERNS[language];
  if (pattern) {
    const she = plain.startsWith(PERSON) ? PERSONS[language] : undefined;
    return !pattern.asks.test(plain) && pattern.states.test(she === undefined ? plain : plain.replace(PERSON, she));
  }
  const row = ROWS[language];
  return row !== undefined && !row.asks.test(plain) && (WITH_VERB.test(sentence) || isSaidIn(language, row, plain));
}

/** A pronoun in place of a name at the beginning, where a pattern looks for one. */
const PERSONS: Readonly<Record<string, string>> = {
  zh: '她',
  ru: 'она',
  uk: 'вона',
  ar: 'هي',
  fa: 'او',
  he: 'היא',
  vi: 'bà',
};

function isSaidIn(language: string, row: Row, plain: string): boolean {
  const { subjects, alone, determiners, verbs, between } = setsOf(language, row);
  const words = plain.split(/[\s']+/).slice(0, 8);
  const [first = '', second = ''] = words;
  if (alone.has(first) && second !== '') return true;
  if (subjects.has(first) || first === PERSON) {
    return verbs.has(words.slice(1).find((word) => !between.has(word)) ?? '');
  }
  if (!determiners.has(first) || row.request?.test(second)) return false;
  const at = words.findIndex((word, nth) => nth >= 2 && verbs.has(word));
  return at !== -1 && at <= 5 && !words.slice(1, at).some((word) => /,$/.test(word));
}
