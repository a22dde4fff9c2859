// Words that a formal name of a country has besides its short one: "Islamic Republic of", "Fiji Islands". They are compared in small
// letters without accents and signs. English is ours; the others have been read by nobody who speaks the language (review: needed).

const all = (words: string) => words.replaceAll(' ', '|');

/** What a country is. */
const STATES = all(
  'republic republique republik republica repubblica volksrepublik bundesrepublik kingdom royaume konigreich reino regno staat federation foderation federacion federacao federazione sultanate sultanat sultanato emirate emirat emirato principality principaute furstentum principado principato commonwealth республика королевство государство федерация султанат княжество جمهورية مملكة دولة سلطنة',
);
/** Of what kind: before that word, or behind it. */
const KINDS = all(
  'democratic democratique demokratische democratica popular populaire people s peoples popolare socialist socialiste sozialistische socialista federal federale federative foderale federativa islamic islamique islamische islamica arab arabe arabische araba unita unida united uni unie unido vereinigtes independent independant plurinational plurinacional plurinationaler bolivarian bolivariana bolivarienne bolivarische cooperative co operative kooperative hashemite hachemite sovereign and et y e und исламская народная демократическая социалистическая федеративная арабская кооперативная',
);
/** With a word between it and the name: others are unions too. */
const UNION = 'union(?= (?:of|der|des|de) )|uniao das|unione delle';
const LINKS = all('of the de la le du des d del los las di della dell delle do da dos das der von van');

/** What a country is called whose name is an adjective: "Samplian People's Republic", "République samplienne". */
export const CALLED_SO =
  /r[eé]publi|rep[uú]bli|repubblica|kingdom|k[oö]nigreich|reino|royaume|(?:^|\s)(?:SSR|RSS)(?:\s|$)/iu;
/** All words of such a name but the adjective. */
export const NO_ADJECTIVE = new RegExp(
  `^(?:${KINDS}|${STATES}|soviet|sovietique|sovietica|sowjetrepublik|revolutionary|revolutionnaire|revolucionaria|ssr|rss)$`,
  'u',
);
/** The same, for what a post shortens: "P.R. of", "RP du", "Rep. of", "VR". Only in capitals: others are titles. */
export const SHORTENED =
  /^(?:P\.?\s?R\.?|P\.?\s?D\.?\s?R\.?|R\.?\s?P\.?|R\.?\s?D\.?\s?P\.?|R\.?\s?P\.?\s?D\.?|V\.?R\.?|D\.?V\.?R\.?|S\.?S\.?R\.?|R\.?S\.?S\.?|I\.?R\.?|R[eé]p\.)(?:\s(?:Pop(?:ul[ai]re?)?|Dem|Ar|Isl)\.?)?(?:\s(?:of|the|de|du|del|da|do|di)|\sd[’'](?=\p{Lu}))*\s?(?=\p{Lu}\p{L}{3})/u;

/** Before the short name of a country. */
export const BEFORE_COUNTRY = new RegExp(
  `^(?:(?:${KINDS}) )*(?:${STATES}|${UNION})(?: (?:${KINDS}))*(?: (?:${LINKS})){0,3} (?=\\p{L}{3})`,
  'u',
);
/** Behind it. */
export const BEHIND_COUNTRY =
  / (?:الاسلامية|العربية|الشعبية|الديمقراطية)$|(?:伊斯[兰蘭]|人民|民主|社[会會]主[义義]|[联聯]邦|阿拉伯)*(?:共和[国國]|王[国國]|[联聯]邦|公[国國]|[苏蘇]丹[国國])$/u;
/** Beside the name of a country that is some islands. */
export const ISLANDS = /^(?:iles|islas|isole|ilhas|острова|جزر) | (?:islands|inseln|острова)$|[群]?[岛島]$/u;

/** Parts of the world, which some write behind the country. */
export const CONTINENT =
  /^(?:(?:north|south|east|west|central|southern|eastern|western|northern|south east|southeast|middle) )?(?:africa|asia|america|pacific|europe|east|indies|caribbean|pacific ocean|indian ocean)$|^(?:wi|w i|ca|c a|west indies|indes occidentales|indias occidentales|centroamerica|centro america|sudamerica|sud america|suramerica|norteamerica)$|^(?:ost|west|nord|sud|zentral|mittel|sudost)?(?:afrika|asien|amerika|europa)$|^(?:(?:afrique|asie|amerique|europe)(?: (?:du|de l|centrale) ?(?:nord|sud|ouest|est)?)?)$|^(?:africa|asia|america)(?: (?:del|do|central|centrale|oriental|occidental) ?(?:norte|sur|sul|nord|sud)?)?$/u;
