import { countryNamed } from '../../countries/words.ts';
import { headOf, NAMES_TOO } from './line-heads.ts';
import { type Word, wordsOf } from './vocabulary.ts';
import { anyAt, type Wording } from './wording.ts';

// Names of persons: honorifics before them, and what a name looks like.

/** A name with what stands before it. */
export interface Person {
  readonly honorific: string;
  readonly name: string;
}

/** The most words of a name. */
const MOST_WORDS = 8;
/** Between the parts of a name, in small letters. */
const PARTICLE =
  /^(?:al|el|ul|ol|ad|ar|as|at|az|an|ash|bin|bint|ben|ibn|ould|mint|ag|van|von|der|den|ter|de|del|della|di|da|do|dos|das|du|la|las|los|le|les|y|e|i|zu|zur|bte|binti|ap|abu|abd|af|oglu|kyzy|uulu|ogly|i?ben|st|d|l|san|santa|ait|ou|u|ur|ud|uz|us)$/u;
/** Words that begin with a capital and are no part of a name. */
const NEVER =
  /^(?:the|of|and|for|your|please|copies|copy|also|send|dear|postal|address|attention|attn|office|national|state|federal|central|general|supreme|high|public|human|rights|security|foreign|affairs|internal|interior|defence|defense|home|north|south|east|west|northern|southern|eastern|western|new|republic|kingdom|people's|islamic|arab|united|royal|social|welfare|development|planning|international|military|police|prison|justice|government|government's|country|region|autonomous|special|administrative|no|box|p\.o|name|title|to|cc|forces?|corps|brigade|battalion|regiment|unit|command|fleet|navy|army)$/u;

/** The name of a person that a text is, whole; undefined if it does not look like one. Without an honorific it is a guess. */
export function personIn(text: string, wording: Wording): Person | undefined {
  const words = wordsOf(text);
  const start = honorificsAt(words, wording);
  const rest = words.slice(start);
  const [first, last] = [rest[0], rest.at(-1)];
  const titled = titleOf(words.slice(0, start));
  if (!first || !last || !(isName(rest, titled, wording) || areNames(rest, titled !== false, wording)))
    return undefined;
  if (isStreet(words.slice(0, start), last, wording) || (start > 0 && isOfficeAlone(words, wording))) return undefined;
  return {
    honorific:
      start === 0
        ? ''
        : text
            .slice(0, words[start - 1]?.end)
            .replace(/,$/u, '')
            .trim(),
    name: text.slice(first.start).trim(),
  };
}

/** What stands before a name: nothing, what one calls anybody, or another title, which a house or a place may have in its name too. */
type Title = false | 'sir' | true;

const SIR = /^(?:mr|mrs|ms|miss|sr|sra|srta|senhor|senhora|herr|herrn|frau|monsieur|madame|mme|sig|signor|signora)$/u;

function titleOf(title: readonly Word[]): Title {
  if (title.length === 0) return false;
  return title.some(({ key }) => SIR.test(key)) ? 'sir' : true;
}

/** "Hon. Ana Example and Hon. Ben Sample": two that share an office. */
function areNames(words: readonly Word[], titled: boolean, wording: Wording): boolean {
  const at = words.findIndex(({ raw }, nth) => !/^\p{Lu}/u.test(raw) && anyAt(wording, 'and', words, nth) > 0);
  if (at < 1 || at === words.length - 1) return false;
  const behind = words.slice(at + 1);
  const title = honorificsAt(behind, wording);
  return (
    (titled ? title > 0 : title === 0) &&
    isName(words.slice(0, at), titled, wording) &&
    isName(behind.slice(title), titled, wording)
  );
}

/** "Chief Executive", "General Prosecutor": every word is of an office, and none is a name. */
function isOfficeAlone(words: readonly Word[], wording: Wording): boolean {
  let at = 0;
  while (at < words.length) {
    const step = Math.max(
      ...(['offices', 'ranks', 'matters', 'links'] as const).map((list) => anyAt(wording, list, words, at)),
    );
    if (step === 0) return false;
    at += step;
  }
  return words.some((_, nth) => anyAt(wording, 'offices', words, nth) > 0);
}

/** "King Example Road", "Jalan Sultan Example": places are called after kings and generals, and nobody calls them Mr. */
function isStreet(title: readonly Word[], last: Word, wording: Wording): boolean {
  if (title.length > 1 && anyAt(wording, 'placesBefore', title, 0) > 0) return true;
  if (
    title.length === 0 ||
    title.some(({ key }) =>
      /^(?:mr|mrs|ms|dr|prof|professor|h?e|excellency|hon|honourable|sr|sra|m|mme|herr|frau)$/u.test(key),
    )
  )
    return false;
  // "Lộc", "Peña": other accents than those of a word for a place make another word.
  const isPlain = !/[^\p{ASCII}]/u.test(last.raw);
  return anyAt(wording, 'places', [last], 0) > 0 && (isPlain || wording.some(({ places }) => places.spells(last.raw)));
}

/** How many words at the beginning are honorifics: H.E. Lt. Gen. (retd) Dr */
export function honorificsAt(words: readonly Word[], wording: Wording): number {
  // "The Right Reverend": an article before them is one of them.
  let at =
    words[0]?.raw === 'The' && honorificAt(words, 0, wording) === 0 && honorificAt(words, 1, wording) > 0 ? 1 : 0;
  while (at < words.length) {
    const length = honorificAt(words, at, wording);
    if (length === 0 || (at > 0 && isOfName(words, at))) break;
    at += length;
  }
  return Math.min(at, words.length);
}

/** Behind a rank, in the brackets of any language: General (r), Gral. (SR), Oberst (a.D.), Général (2S). */
const LEFT_SERVICE = new Set(
  '(r) (r.) (ret) (ret.) (retd) (rtd) (sr) (er) (e.r.) (2s) (cr) (a.d.) (ad) (purn) (purn.) emeritus emerita émérite emérito emérita'.split(
    ' ',
  ),
);

/** Behind another title these are a part of the name: Ayatollah Sayed Ali Example. */
const OF_THE_NAME = /^(?:sa[iy]ye?d|sayy?id|sayed|seyy?ed|syed|sardar|ratu)$/u;
/** Titles that are given names too: so they are behind what one calls anybody, and where they leave one word of the name: H.E. Sultan al-Example. */
const GIVEN_TOO = /^(?:cheikh|sultan|tun|mir|emir|amir|imam|malik|prince|king|haji|mullah|shah|don|sri)$/u;

/** Spanish and Italian forms of address behind which Don is one more: "Excmo. Sr. Don". */
const BEFORE_DON = /^(?:s(?:eñ|en)?o?r|excm[oa]|ilm[oa]|sig(?:nor)?|rev(?:erendo)?)$/u;

function isOfName(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? '';
  if (OF_THE_NAME.test(key)) return true;
  if (!GIVEN_TOO.test(key)) return false;
  const before = words[at - 1];
  if (key === 'cheikh' && /^(?:me|maitre|dr|pr|prof|colonel|general|commandant|capitaine)$/u.test(before?.key ?? ''))
    return true;
  if (key === 'don' && BEFORE_DON.test(before?.key ?? '')) return false;
  return SIR.test(before?.key ?? '') || before?.raw === 'M.' || before?.raw === 'U' || words.length - at === 2;
}

function honorificAt(words: readonly Word[], at: number, wording: Wording): number {
  const word = words[at];
  if (at > 0 && /^\(r\.?\)$/iu.test(word?.raw ?? '')) return 1; // General (r)
  if (word && at > 0 && LEFT_SERVICE.has(word.raw.toLowerCase())) return 1;
  if (!word || !mayBeHonorific(word, at)) return 0;
  const length = word.key.length === 1 ? ofLetter(words, at, wording) : anyAt(wording, 'honorifics', words, at);
  return length || severalInOne(word, wording) || (isShortTitle(words, at) ? 1 : 0);
}

/** The honorific that begins with one letter, in a language that is expected: M. Example, U Example. */
function ofLetter(words: readonly Word[], at: number, wording: Wording): number {
  const raw = words[at]?.raw ?? '';
  const isOne = raw.endsWith('.') || raw === 'U';
  let most = 0;
  for (const { expected, honorifics } of wording) {
    const length = expected ? honorifics.at(words, at) : 0;
    if (length > most && (length !== 1 || isOne)) most = length;
  }
  return most;
}

/** Names that are written short too: Md. Rahman, Ma. Luisa. */
const SHORT_NAMES =
  /^(?:md|mohd|mohmd|muh|moh|mhd|ma|fco|fca|jos|wm|chas|geo|st|ste|sta|abd|alex|thos|jno|benj|edw|robt|hnos|sto|ste|ant|chr|fr|joh|abdul|no|nr|av|bd|str|ul|al|pl|pr|jl|jln|bldg|blvd|apt|dept|govt|min|sec|dir|gov|int|nat|vul|col|fracc|edif|urb|dpto|jr|sr|ul|kp|km|ch|rt|rd|sq|pz|lg|vl|bl|gd|hl|rm|fl|cl|mt|ft|pt|gt|kv|pr|tr|qu)$/u;

/** Among them those of offices, before a whole name at the beginning of a line: "Sec. Ana Example". */
const SHORT_OFFICES = /^(?:sec|gov|min)$/u;

/** "Irjen. Pol. Ana Example": a word with a full stop that nobody knows, before a name of two words or more. */
function isShortTitle(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || words.length - at < 3) return false;
  if (SHORT_NAMES.test(word.key) && !(at === 0 && SHORT_OFFICES.test(word.key) && words.length < 5)) return false;
  return (
    /^(?:\p{Lu}\p{Ll}{1,9}|\p{Lu}{1,3}\p{Ll}{0,3}\p{Lu}\p{Ll}{1,3})\.$/u.test(word.raw) &&
    words.slice(at + 1).every(({ raw }) => /^\p{Lu}\p{L}*[.'’-]?\p{L}*\.?$/u.test(raw))
  );
}

/** Honorifics begin with a capital, but for some that are often written small, and the article within them. */
function mayBeHonorific({ raw, key }: Word, at: number): boolean {
  if (/^[\p{Lu}\p{Lo}("“]/u.test(raw)) return true;
  if (at > 0 && /^(?:the|al|ol|el|le|la|il|lo)$|^l'/u.test(key)) return true;
  if (at === 0 && /^\p{sc=Cyrl}/u.test(raw)) return true;
  return /^(?:don|doña|señor|señora|dr|prof|herr|frau|ret|retd|rtd)$/u.test(key);
}

/** "Lt.Gen.", "Maj.-Gen.", "Sr./Sra.", "M/Mme": one word of several. */
function severalInOne(word: Word | undefined, wording: Wording): number {
  const parts = (word?.raw ?? '').split(/[./-]+/u).filter(Boolean);
  if (parts.length < 2 || parts.length > 4) return 0;
  const all = wordsOf(parts.join(' '));
  return all.every((_, at) => anyAt(wording, 'honorifics', all, at) > 0) ? 1 : 0;
}

function isName(words: readonly Word[], titled: Title, wording: Wording): boolean {
  const text = words.map(({ raw }) => raw).join(' ');
  if (words.length > MOST_WORDS || text.length > 80 || /[\p{Nd}@:;!?]/u.test(text)) return false;
  if (/[\p{sc=Han}\p{sc=Hangul}]/u.test(text))
    return (
      /^[\p{L}·・\s]{2,20}$/u.test(text) &&
      (titled !== false || text.includes('·') || text.replace(/\s/gu, '').length <= 4)
    );
  if (/[\p{sc=Arab}]/u.test(text))
    return words.length <= 6 && (titled !== false || words.length >= 2) && headOf(text, wording) === undefined;
  return hasNoInnerStop(words) && words.every((word) => isPartOfName(word)) && isNoThing(words, text, titled, wording);
}

/** Within a name there is no comma, but before a degree. */
function hasNoInnerStop(words: readonly Word[]): boolean {
  const isDegree = /^(?:jr|sr|phd|md|esq|mp|sc|qc|kc|obe|cbe)/iu.test(words.at(-1)?.key ?? '');
  return isDegree || !words.slice(0, -1).some((word) => word.stops);
}

/** True for words that are neither those of a thing nor a country, an office, a house or a place. */
function isNoThing(words: readonly Word[], text: string, titled: Title, wording: Wording): boolean {
  if ((!titled && words.length < 2) || words.every(({ key }) => PARTICLE.test(key))) return false;
  if (words.some(({ key }) => NEVER.test(key))) return false;
  if (isInitialed(text)) return true; // no "C.P." is a postcode before a name
  const head = headOf(text, wording);
  // "Mr Digvijay Thorat": a family name may end like a house or a place.
  const isFamily = titled && head !== undefined && head.sort !== 'role' && head.first === words.length - 1;
  // "The Honorable Ward P. Sample": no place has an initial in its midst.
  const isWithin = head !== undefined && head.first > 0 && head.end < words.length; // "Dra. Ana Calle Example"
  const isPlain = words.length < 3 || isWithin || words.slice(1, -1).some(({ raw }) => /^\p{Lu}\.$/u.test(raw));
  const isKnown = head !== undefined && !(titled && head.sort === 'place' && isPlain);
  // "Lic. Reina Example", "Mr King Sample": a given name that is an office elsewhere.
  const isGiven = titled && head?.end === 1 && NAMES_TOO.has(words[0]?.key ?? '') && words.every(isOfGiven);
  return (
    countryNamed(text) === undefined && (!isKnown || isGiven || (isFamily && words.length < 4 && titled === 'sir'))
  );
}

/** A word with a capital, or the article of a family name: "H.E. Sultan al-Example". */
const isOfGiven = ({ raw }: Word) => /^(?:[ae]l-)?\p{Lu}/u.test(raw);

/** "C. P. Example": initials, and a name without any figure. */
export function isInitialed(text: string): boolean {
  return /^(?:\p{Lu}\. ?){2,4}\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}+)?$/u.test(text);
}

function isPartOfName({ raw, key }: Word): boolean {
  if (PARTICLE.test(key)) return true;
  if (/^(?:al|el|ul|ol|as|ad|an|ar|at|ash|az|abd|ibn|d|o|l|n)['’‘ʻ`-]/iu.test(raw) || /^['’‘ʻ`"“(]*\p{Lu}/u.test(raw))
    return /\p{L}/u.test(raw);
  return /^\p{Lu}/u.test(raw);
}

/** True if every part of a name stands in a text, or its last does, as in a greeting. */
export function namesIn(name: string, text: string): boolean {
  const inText = new Set(wordsOf(text).map(({ key }) => key));
  return wordsOf(name).some(({ key }) => key.length > 2 && !PARTICLE.test(key) && inText.has(key));
}
