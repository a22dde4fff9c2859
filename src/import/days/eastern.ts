import { plainDigits } from '../folded.ts';
import type { DateParts } from './date-parts.ts';

// Dates of Chinese, Japanese and Korean: 2013年6月5日, 二〇一三年六月五日, 2013년 6월 5일, 令和2年6月8日, 民國109年6月8日.

const HAN = '〇一二三四五六七八九';

/** What Chinese numerals up to 99, or digit by digit, come to: 十四 is 14, 二〇二六 is 2026; 元 is the first year of a reign. */
function fromHan(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '元') return 1;
  const digit = (one: string) => HAN.indexOf(one.replace(/[零○]/, '〇'));
  const ten = text.indexOf('十');
  if (ten === -1) return Number([...text].map((one) => (/\d/.test(one) ? one : digit(one))).join(''));
  return (ten === 0 ? 1 : digit(text.charAt(0))) * 10 + (ten === text.length - 1 ? 0 : digit(text.charAt(ten + 1)));
}

/** The year before the first of a reign (Japan), or of the Republic of China. */
const REIGNS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

/** True if a text has a digit of Chinese. */
export function hasHanNumber(text: string): boolean {
  return HAN_NUMBER.test(text);
}

const HAN_NUMBER = new RegExp(`[${HAN}]`, 'u');
const NUMBER = '[\\d〇零○一二三四五六七八九十]';
const EASTERN = new RegExp(
  `(?:(${Object.keys(REIGNS).join('|')})?\\s?(${NUMBER}{2,4}|元|\\d)\\s?[年년]\\s?)?(${NUMBER}{1,2})\\s?[月월]\\s?(${NUMBER}{1,3})\\s?[日號号일]`,
  'gu',
);

/** The dates of a line that have year, month and day in Chinese or Korean letters. */
export function eastern(line: string): DateParts[] {
  return [...plainDigits(line).matchAll(EASTERN)].map((match) => {
    const [whole, reign, year, month = '', day = ''] = match;
    const value = year === undefined ? undefined : fromHan(year) + (REIGNS[reign ?? ''] ?? 0);
    return {
      start: match.index,
      end: match.index + whole.length,
      month: { month: fromHan(month), calendar: 'gregory' },
      day: fromHan(day),
      ...(value === undefined ? {} : { year: { value, digits: value < 100 ? 2 : 4 } }),
      doubts: [],
    };
  });
}
