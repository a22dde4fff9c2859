import { casesheetValues } from '../languages/casesheet-values.ts';
import { plainDigits } from './folded.ts';

// How the numbers of casesheets are printed: UA 257/12, UA: 44.22, UA-012/2024, AU 12/24, EXTRA 19/92; AMR 51/24/92, ASA 17/2345/2024.

/** The number of an action in a line. */
export interface ActionNumber {
  /** As a case has it: UA 12/24, EXTRA 19/92. */
  readonly reference: string;
  /** The year, with four digits; left out where none is printed. */
  readonly year?: number;
  /** Which sheet of the action it is, where the number says so: 2 of UA-012/2024-2. */
  readonly part?: number;
  readonly text: string;
  /** The words or letters before the number: UA. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** The index number of a sheet in a line. */
export interface IndexNumber {
  /** As printed, or as one prints it if it is from the address of a web page. */
  readonly index: string;
  readonly start: number;
  readonly end: number;
}

/**
 * UA and its like: AU in Spanish, French, Italian and Portuguese, FI and PU for what follows, EXTRA for a row of its own. Between it and
 * the number stands a word for number, a colon or a hyphen.
 */
const LABEL = `(${['UA|AU|FI|PU|FU|EXTRA', ...casesheetValues('en').flatMap(({ action }) => action ?? [])].join('|')})`;
const BETWEEN = '(?:[\\s-]?(?:N[º°o]|Nr|Num|Number|N[uú]mero)(?![\\p{L}])[.:]?)?\\s?[-–—:：#.]?\\s?';
const YEAR = '\\s?[/.／-]\\s?((?:19|20)?\\d\\d)(?:-(\\d{1,2}))?';
/** Nothing goes on with the number, unless it is the index number with the word before it: "UA-012/2024-1AI-Index". */
const NOT_GLUED = '(?!\\p{N})(?!(?!(?:AI[\\s-]?)?(?:Index|[ií]ndice)(?!\\p{L}))\\p{L})';
const ACTION = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?<!qu['’])|(?<=[\\p{sc=Han}]))${LABEL}${BETWEEN}(\\d{1,4})(?:(?:-(\\d{1,2}))?${YEAR})?${NOT_GLUED}(?![/.-]\\d)`,
  'giu',
);
/** A shorter one is a small word of another language unless it is in capitals: French "au". */
const SHORT = 3;
/** Letters before a number are no longer, words are: EXTRA. */
export const LONGEST_LETTERS = 5;
/** What may follow a number that has no year. */
const ENDS = /^\s*(?:$|[,;(]|index|[ií]ndice)/iu;

/** Every number of an action in a line. */
export function actionNumbers(line: string): ActionNumber[] {
  const plain = plainDigits(line);
  if (!/\d/.test(plain)) return [];
  return [...plain.matchAll(ACTION)].flatMap((match): ActionNumber[] => {
    const [text, label = '', number = '', partBefore, year, partBehind] = match;
    const end = match.index + text.length;
    if (!isNumbered(label, year !== undefined, line.slice(end)) || isDay(text, label)) return [];
    const whole = year === undefined ? undefined : fourDigits(Number(year));
    const part = partBefore ?? partBehind;
    return [
      {
        reference: referenceOf(label, Number(number), whole),
        ...(whole === undefined ? {} : { year: whole }),
        ...(part === undefined ? {} : { part: Number(part) }),
        text: line.slice(match.index, end),
        label,
        start: match.index,
        end,
      },
    ];
  });
}

function isNumbered(label: string, hasYear: boolean, after: string): boolean {
  if (label.length <= SHORT && !/^ua$/i.test(label) && label !== label.toUpperCase()) return false;
  return hasYear || (label.length === 2 && ENDS.test(after));
}

/** "Urgent Action 6-17-09": how whoever copies sheets calls those of a day. */
const isDay = (text: string, label: string) =>
  label.length > LONGEST_LETTERS && /(?<!\d)\d{1,2}([-/.])\d{1,2}\1\d\d(?:\d\d)?$/u.test(text);

function referenceOf(label: string, number: number, year: number | undefined): string {
  const row = label.toUpperCase() === 'EXTRA' ? 'EXTRA' : 'UA';
  return `${row} ${number}${year === undefined ? '' : `/${String(year % 100).padStart(2, '0')}`}`;
}

const FIRST_YEAR = 73;
const fourDigits = (year: number) => (year >= 100 ? year : year >= FIRST_YEAR ? 1900 + year : 2000 + year);

/** Regions and kinds of documents, by their letters. */
const REGION = '(?:AFR|AMR|ASA|EUR|MDE|ACT|ORG|POL|IOR|NWS|DOC|PRE|FIN|EMR|UAN)';
const INDEX = new RegExp(
  `(?<![\\p{L}\\p{N}/])${REGION}\\s?\\d{2}\\s?[/／]\\s?(?:WU\\s?)?\\d{1,5}(?:\\s?[/／]\\s?(?:19|20)?\\d\\d(?:/[a-z](?![\\p{L}\\p{N}/]))?)?(?![\\p{N}])`,
  'giu',
);
const WEB_INDEX =
  /\/(?:documents|document|info|library\/index)\/([a-z]{3})(\d\d)\/?(\d{3,5})\/?((?:19|20)\d\d)(?!\d)/giu;

/** Every index number in a line, also in the addresses of web pages. */
export function indexNumbers(line: string): IndexNumber[] {
  const plain = plainDigits(line);
  if (!/\d/.test(plain)) return [];
  const printed = [...plain.matchAll(INDEX)].map((match) => {
    const end = match.index + match[0].length;
    return { index: line.slice(match.index, end), start: match.index, end };
  });
  const linked = [...line.matchAll(WEB_INDEX)].map((match) => {
    const [text, region = '', country = '', number = '', year = ''] = match;
    return {
      index: `${region.toUpperCase()} ${country}/${number}/${year}`,
      start: match.index,
      end: match.index + text.length,
    };
  });
  return [...printed, ...linked];
}

/** An index number so that two can be compared: without spaces, zeros before numbers, and the century. */
export function plainIndex(index: string): string {
  return index
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/\/(?:19|20)(\d\d)$/, '/$1')
    .replace(/\/0+(?=\d)/g, '/');
}
