import { ALL_WORDS, wordsOf } from '../languages/words.ts';
import { matchesOf, withoutValues } from './texts.ts';

// Numbers and days in letters, so that those of two languages can be compared: the digits of every script are digits, 1,250
// is 1.250, and 14 March is 3 月 14 日.

/** A number, or a day of a month, and where it stands. */
export interface NumberFound {
  readonly start: number;
  /** As the text has it. */
  readonly text: string;
  /** What it comes to: "2026", or "3-14" for a day. */
  readonly value: string;
}

/** What numbers a text has. */
export interface Numbers {
  readonly days: readonly NumberFound[];
  /** 1900 to 2100 standing alone. */
  readonly years: readonly NumberFound[];
  /** All others from 13 on: those below are often written in letters. */
  readonly others: readonly NumberFound[];
  /** Every number, also those of days, months and years. */
  readonly all: ReadonlySet<string>;
  /** True if thousands or millions stand in words behind a number: languages count them differently. */
  readonly scaled: boolean;
}

/** Zero in the scripts that have digits of their own (Unicode Character Database, General_Category Nd). H. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0xff10,
];

/** What is looked for first: other digits stand in these ranges, and most texts have nothing of them. */
const PERHAPS_DIGITS = /[\u0660-\u1c59\ua620-\uffff]/;

/** The text with digits of every script as 0 to 9; nothing changes its place. */
function plainDigits(text: string): string {
  if (!PERHAPS_DIGITS.test(text)) return text;
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((one) => point >= one && point <= one + 9);
    return zero === undefined ? digit : String(point - zero);
  });
}

const HAN = '〇一二三四五六七八九';

/** What Chinese numerals up to 99, or digit by digit, come to: 十四 is 14, 二〇二六 is 2026. */
function fromHan(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digit = (one: string) => HAN.indexOf(one === '零' ? '〇' : one);
  const ten = text.indexOf('十');
  if (ten === -1) return Number([...text].map((one) => (/\d/.test(one) ? one : digit(one))).join(''));
  return (ten === 0 ? 1 : digit(text.charAt(0))) * 10 + (ten === text.length - 1 ? 0 : digit(text.charAt(ten + 1)));
}

const EAST = /([\d〇零一二三四五六七八九十]{1,3}) ?[月월] ?([\d〇零一二三四五六七八九十]{1,3}) ?[日号號일]/g;
const EAST_YEAR = /[〇零一二三四五六七八九]{4}(?= ?年)/g;

/** How days read in a language: the day before its month, and behind it. */
interface DayPatterns {
  readonly first: RegExp;
  readonly last: RegExp;
  /** Two names of each month in turn, in small letters. */
  readonly months: readonly string[];
}

const patterns = new Map<string, DayPatterns>();

/** The patterns of a language. The months are those of Intl (CLDR). H. */
function dayPatterns(language: string): DayPatterns {
  const known = patterns.get(language);
  if (known) return known;
  const months = monthsOf(language);
  const names = months.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).toSorted((a, b) => b.length - a.length);
  const flags = wordsOf(language)?.numbers?.monthCapitals ? 'gu' : 'giu';
  const month = `(?:ב|ខែ)?(${names.join('|')})`;
  const made = {
    first: new RegExp(`(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th|[.ºª-])? ?(?:de |of |d['’])?${month}`, flags),
    last: new RegExp(`${month}[\\p{L}\\p{M}]{0,4},? (\\d{1,2})(?!\\d)`, flags),
    months: months.map((one) => one.toLowerCase()),
  };
  patterns.set(language, made);
  return made;
}

/** Two names of each month in turn: as in a date, and alone. */
function monthsOf(language: string): string[] {
  const options = { timeZone: 'UTC', calendar: 'gregory', month: 'long' } as const;
  const dated = new Intl.DateTimeFormat(language, { ...options, day: 'numeric', year: 'numeric' });
  const alone = new Intl.DateTimeFormat(language, options);
  return Array.from({ length: 12 }, (_, nth) => {
    const day = new Date(Date.UTC(2026, nth, 14));
    const part = dated.formatToParts(day).find((one) => one.type === 'month')?.value ?? '';
    return [part, alone.format(day)].map((name) => stem(language, name));
  }).flat();
}

/** A month without the ending that changes in the middle of a sentence. */
function stem(language: string, name: string): string {
  const { monthEnding } = wordsOf(language)?.numbers ?? {};
  return monthEnding ? name.replace(monthEnding, '') : name.trim();
}

function daysIn(text: string, language: string): NumberFound[] {
  const found = (match: RegExpMatchArray, month: number, day: number): NumberFound[] =>
    month >= 1 && month <= 12 && day >= 1 && day <= 31
      ? [{ start: match.index ?? 0, text: match[0], value: `${month}-${day}` }]
      : [];
  const { days } = wordsOf(language)?.numbers ?? {};
  if (days === 'eastern') {
    return matchesOf(text, EAST).flatMap((one) => found(one, fromHan(one[1] ?? ''), fromHan(one[2] ?? '')));
  }
  if (days) return matchesOf(text, days).flatMap((one) => found(one, Number(one[2]), Number(one[1])));
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return []; // or it would take the machine's own
  const { first, last, months } = dayPatterns(language);
  const monthOf = (name = '') => Math.floor(months.indexOf(name.toLowerCase()) / 2) + 1;
  const before = matchesOf(text, first).flatMap((one) => found(one, monthOf(one[2]), Number(one[1])));
  const rest = before.reduce((left, { start, text: { length } }) => blank(left, start, length), text);
  const behind = matchesOf(rest, last).flatMap((one) => found(one, monthOf(one[1]), Number(one[2])));
  return [...before, ...behind];
}

const blank = (text: string, start: number, length: number) =>
  text.slice(0, start) + ' '.repeat(length) + text.slice(start + length);

const NUMBER = /(?<![\d.,:])\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?![\d])|(?<!\d)\d{1,12}(?!\d)/g;
/** Parts of a number, a time or a name: 1.6, 14:30, COVID-19 are left alone. */
const PART_BEFORE = /(?:\d[.,:]|[A-Za-z]-?)$/;
const PART_BEHIND = /^(?:[.,:]\d|[A-Za-z])/;
const THOUSANDS = ALL_WORDS.flatMap(({ thousands = '' }) => thousands.split(' ').filter((word) => word !== ''));
/** Thousands and millions right behind a number; a word that must stand as it is ends with a dot. */
const SCALE = new RegExp(
  `^[\\s\\u00a0]?(?:${THOUSANDS.map((word) => word.replace(/\.$/, '(?![\\p{L}\\p{M}])')).join('|')})`,
  'iu',
);

/** The numbers of a text in a language. Values in braces are left out. */
export function numbersIn(source: string, language: string): Numbers {
  const text = plainDigits(withoutValues(source));
  if (!/[\d〇一二三四五六七八九]/.test(text)) return { days: [], years: [], others: [], all: new Set(), scaled: false };
  const days = daysIn(text, language);
  const rest = days.reduce((left, { start, text: { length } }) => blank(left, start, length), text);
  const years: NumberFound[] = matchesOf(rest, EAST_YEAR).map(({ index, 0: year }) => ({
    start: index,
    text: year,
    value: String(fromHan(year)),
  }));
  const others: NumberFound[] = [];
  const all = new Set([...years.map((one) => one.value), ...days.flatMap((one) => one.value.split('-'))]);
  let scaled = false;
  for (const { index, 0: number } of matchesOf(rest, NUMBER)) {
    const behind = rest.slice(index + number.length, index + number.length + 16);
    const value = number.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
    all.add(value);
    if (SCALE.test(behind)) scaled = true;
    else if (!PART_BEFORE.test(rest.slice(Math.max(0, index - 2), index)) && !PART_BEHIND.test(behind)) {
      const one = { start: index, text: source.slice(index, index + number.length), value };
      if (/^(?:19\d\d|20\d\d|2100)$/.test(number)) years.push(one);
      else if (Number(value) >= 13) others.push(one);
    }
  }
  return { days: days.map((one) => as(one, source)), years, others, all, scaled };
}

/** What was found, in the digits of the text. */
function as(one: NumberFound, source: string): NumberFound {
  return { ...one, text: source.slice(one.start, one.start + one.text.length).trimEnd() };
}
