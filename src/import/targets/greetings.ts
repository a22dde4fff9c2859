import { ADDRESSEES } from '../../languages/addressees.ts';
import { WORDS } from '../../languages/all-words.ts';
import { keyOf, wordsOf } from './vocabulary.ts';
import { anyAt, type Wording } from './wording.ts';

// Greetings of letters: where a line has one, in which language, and several of which one will do.

/** A greeting, without the comma behind it. */
export interface Greeting {
  readonly text: string;
  /** The language (ISO 639-1) whose words it begins with; undefined if no language is known that greets so. */
  readonly language?: string;
}

/** A line with a greeting in it. */
export interface GreetingLine {
  /** What stands before it in the line. */
  readonly before: string;
  /** What stands behind the word for it, or the greeting itself. */
  readonly text: string;
  /** True if a word says that it is a greeting. */
  readonly labelled: boolean;
}

/** What greets where it stands by itself, beside what the rooms have; with commas between them, a dot where it ends. */
const ALSO: Readonly<Record<string, string>> = {
  en: 'dear, your excellency, excellency., your excellencies, your majesty, your honour, your honor, honourable, honorable, respected, sir., sir/madam, esteemed, your royal highness, your highness, your eminence, mr president, mr. president, madam president, to the',
  es: 'estimad, señor, señora, sr., sra., sres., excelencia, su excelencia, vuestra excelencia, excmo, excma, honorable, distinguid, apreciad, dr., dra., señorías, ciudadan, excelentísim, respetad, muy señor, su señoría, magistrad, lic.',
  fr: 'monsieur, madame, excellence, votre excellence, cher, chère, chers, m. le, mme la, messieurs, mesdames, mesdames et messieurs, votre majesté, majesté, sire, honorable, maître',
  de: 'sehr geehrte, exzellenz, ihre exzellenz, eure exzellenz, sehr verehrte, hochverehrte, liebe, lieber, herr, majestät, hochwürden, eminenz, königliche hoheit, eure',
  pt: 'excelência, vossa excelência, senhor, senhora, exm, excelentíssim, prezad, car., caro, cara, ilustríssim, ilm, sr., sra., meritíssim, v. ex',
  it: 'egregi, gentil, eccellenza, vostra eccellenza, sua eccellenza, signor, onorevole, spettabile, illustr, illmo, ill.mo, caro, cara, stimat, pregiatissim',
  ru: 'уважаем, глубокоуважаем, многоуважаем, ваше превосходительство, господин, госпожа, ваше величество',
  ar: 'سعادة, معالي, فخامة, سيادة, سيدي, السيد, السيدة, صاحب, جلالة, حضرة, دولة, عزيزي, سمو, سيدتي',
  ms: 'yang berhormat, yang amat berhormat, yang amat arif, yab, yb, tuan, puan, dato, datuk, tan sri, yang berbahagia, yang mulia',
  id: 'yang terhormat, yth, bapak, ibu, kepada yth',
  tr: 'sayın, sayin, ekselansları',
  uk: 'шановн, вельмишановн, високошановн, ваша ексцеленці',
  nl: 'geachte, excellentie, zeer geachte, hooggeachte',
  pl: 'szanown, wasza ekscelencj, ekscelencj',
  fa: 'جناب, حضرت, عالیجناب, سرکار',
  zh: '尊敬的, 敬爱的, 阁下, 閣下',
};
const SIGNS = /^[\s"“”«»'‘’([-]+|[\s,،，:：;!！"“”«»'‘’)\]]+$/gu;

/** The part of a line that greets: behind a word for it, or all of it; undefined if there is none. */
export function greetingIn(line: string, wording: Wording): GreetingLine | undefined {
  const words = wordsOf(line);
  for (let index = 0; index < words.length; index += 1) {
    const length = anyAt(wording, (one) => one.salutation, words, index);
    const [word, last] = [words[index], words[index + length - 1]];
    if (length === 0 || !word || !last) continue;
    const mark = /^(?:[^:：=]{0,24}?|\S{1,24}(?:\s\p{Ll}[\p{L}’']*){1,4})\s?[:：=]\s?/u.exec(line.slice(last.start));
    if (mark)
      return { before: line.slice(0, word.start), text: line.slice(last.start + mark[0].length), labelled: true };
    if (index === 0 && languageOf(line.slice(last.end), wording) !== undefined)
      return { before: '', text: line.slice(last.end), labelled: true };
  }
  return isGreeting(line, wording) ? { before: '', text: line, labelled: false } : behind(line, wording);
}

/** "Ana Example (Dear Minister)", "Ana Example – Dear Minister": the end of a line that greets. */
function behind(line: string, wording: Wording): GreetingLine | undefined {
  const match =
    /^(.{3,200}?)\s?(?:\s[–—-]\s|[(;|])\s?((?:Dear|Estimad|Sehr geehrt|Monsieur l|Madame l|Your Exc|Prezad|Egregi|Уважаем)[^()]{2,80})\)?[.,]?$/u.exec(
      line,
    );
  const [, before = '', text = ''] =
    match ?? /^(.{3,120}?)\s((?:Dear|Estimad[oa]|Sehr geehrter?)\s\p{Lu}[^\p{Nd}]{2,60})$/u.exec(line) ?? [];
  return text !== '' && languageOf(text, wording) !== undefined ? { before, text, labelled: true } : undefined;
}

/** True for a line that is a greeting and nothing else: it begins like one and ends with its comma, or says Dear. */
function isGreeting(line: string, wording: Wording): boolean {
  if (line.length > 120 || /\p{Nd}/u.test(line)) return false;
  const language = languageOf(line, wording);
  if (language === undefined)
    return /[,،:：]$/u.test(line) && line.split(/\s\/\s/u).some((part) => languageOf(part, wording) !== undefined);
  return (
    /[,،，:：]$/u.test(line) ||
    /^(?:Dear|Estimad[oa]s?|Sehr (?:geehrte|verehrte)r?|Cher|Chère|Prezad[oa]|Egregi[oa]?|Gentile|Your Excellency|Уважаем\p{L}+|Sayın)(?!\p{L})/u.test(
      line,
    )
  );
}

/** What a greeting begins with and cannot end with. */
const BEGUN =
  /^(?:dear(?: (?:mr|mrs|ms|sir or|the))?\.?|(?:and )?your|estimad[oa]s?(?: (?:sr|sra|señora?|dr|dra)\.?)?|(?:monsieur|madame|m\.|mme) l[ea]s?|sehr (?:geehrte|verehrte)[rs]?(?: (?:herr|frau|damen und))?|(?:seine|ihre|eure|sua|su|vuestra|vossa|votre|son|ваше)|excmo\.? sr\.?|excelent[ií]ssimo senhor|prezad[oa]|egregi[oa]|gentile|уважаем\p{L}+|honou?rable|sr\.?|sra\.?|señora?)$/iu;

/** True if a text is the beginning of a greeting and no more. */
export function isGreetingBegun(text: string): boolean {
  return BEGUN.test(text.replace(SIGNS, ''));
}

/** Greetings of which one will do: "Dear Sir/Madam", "Excelencia / Your Excellency". */
export function greetingsOf(text: string, wording: Wording): Greeting[] {
  const whole = text.replace(SIGNS, '').slice(0, 400);
  const parts = whole
    .split(/\s?[/|;]\s?|,?\s(?:or|oder|ou bien|oppure)\s(?=\p{Lu})|\n/u)
    .flatMap((part) => part.split(/,\s(?=(?:Dear|Your|Estimad|Excelencia|Monsieur|Sehr)\b)/u))
    .map((part) => part.replace(SIGNS, ''))
    .filter((part) => part !== '');
  if (parts.length < 2 || isOneGreeting(parts)) return whole === '' ? [] : [greeting(whole, wording)];
  const first = parts[0] ?? '';
  const opening = /^\S+(?:\s+(?:geehrte[rs]?|verehrte[rs]?))?/u.exec(first)?.[0] ?? '';
  return parts.map((part, nth) => {
    if (nth === 0 || languageOf(part, wording) !== undefined) return greeting(part, wording);
    return greeting(`${opening} ${part}`, wording);
  });
}

/** "Sehr geehrte/r", "Estimado/a Sr./Sra.": endings are no greetings of their own. */
function isOneGreeting(parts: readonly string[]): boolean {
  return parts
    .slice(1)
    .some((part) =>
      /^(?:\p{Ll}{1,3}(?:\s|$)|e\s|a\s|r\s|in\s|as\s|os\s|Sra?\.|Mme|Madame la|Mrs?\.?\s|Ms\.?\s)/u.test(part),
    );
}

function greeting(text: string, wording: Wording): Greeting {
  const language = languageOf(text, wording);
  return language === undefined ? { text } : { text, language };
}

/** The language (ISO 639-1) whose words a greeting begins with, of those that are expected first. */
function languageOf(text: string, wording: Wording): string | undefined {
  const plain = text.replace(SIGNS, '').toLowerCase();
  if (plain === '') return undefined;
  const expected = wording.filter((one) => one.expected).map(({ code }) => code);
  const codes = [...new Set([...expected, ...Object.keys(ADDRESSEES), ...Object.keys(WORDS), ...Object.keys(ALSO)])];
  const exact = codes.find((code) => begins(plain, beginningsOf(code).exact));
  if (exact !== undefined) return exact;
  const folded = keyOfPhrase(plain);
  return codes.find((code) => begins(folded, beginningsOf(code).folded));
}

/** How a greeting of a language begins: as its words are written, and as words are compared. */
interface Beginnings {
  readonly exact: readonly Beginning[];
  readonly folded: readonly Beginning[];
}

interface Beginning {
  readonly start: string;
  /** True if a word must end with it. */
  readonly whole: boolean;
}

/** Beginnings by language: each line of a sheet asks for those of all. */
const known = new Map<string, Beginnings>();

function beginningsOf(code: string): Beginnings {
  const before = known.get(code);
  if (before) return before;
  const items = [WORDS[code]?.letterBegins, WORDS[code]?.greets, ALSO[code]].flatMap((list) =>
    (list ?? '').split(', '),
  );
  const all = (make: (item: string) => string) =>
    items
      .map((item) => ({ start: make(item).replace(/\.$/u, ''), whole: item.endsWith('.') }))
      .filter(({ start }) => start !== '');
  const made = { exact: all((item) => item), folded: all(keyOfPhrase) };
  known.set(code, made);
  return made;
}

function begins(text: string, beginnings: readonly Beginning[]): boolean {
  return beginnings.some(
    ({ start, whole }) => text.startsWith(start) && !(whole && /^\p{L}/u.test(text.slice(start.length))),
  );
}

function keyOfPhrase(text: string): string {
  return text.split(' ').map(keyOf).join(' ');
}
