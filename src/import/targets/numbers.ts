// Telephone and fax numbers in a line, several of them parted by signs, with their extensions.

/** A number as it stands in a line; `of` is the number that a short one takes its beginning from: 1234 / 56. */
export interface NumberSpan {
  readonly text: string;
  readonly end: number;
  readonly of?: string;
}

const NUMBER = /\s{0,3}([+＋(]{0,3}\s?\d[\d\s().·‑–-]{0,40})/uy;
const SEPARATOR =
  /\s{0,3}(?:\/|,|;|\||&|\bor\b|\band\b|\bou\b|\boder\b|\bund\b|\bo\b|\by\b|\be\b|\bet\b|или|и|أو|或)\s{0,3}(?=(?:fax|tel)?[+＋(]{0,3}\s?\d)/iuy;
const EXTENSION =
  /\s{0,2}[,(/]?\s{0,2}(?:ext(?:ensi[oó]n(?:es)?|ension|ensions|n|s)?|x|ramal|poste|interno|int|anexo|durchwahl|dw|доб(?:авочный)?|вн|تحويلة|分机|分機|转)\.?\s?:?\s?\d{1,6}(?:\s?(?:[/,–-]|or|y|o|ou|and)\s?\d{1,6}){0,4}\)?/iuy;

/** The code of a town as German numbers have it, and what a slash parts from it: 0228 / 99 04 71. */
const TOWN = /^\(?0\d{2,4}\)?$/;
const BEHIND_TOWN = /^\s{0,2}\/\s{0,2}[1-9]\d(?:[\s-]{0,2}\d){2,8}(?!\d)/;

/** The fewest figures of a number that stands by itself, and the most (ITU-T E.164, and a prefix to call abroad). */
const FEWEST = 5;
const LARGEST = 19;

/** The numbers that begin at a place of a line, one after the other; none if no number stands there. */
export function numbersAt(text: string, start: number): NumberSpan[] {
  const found: NumberSpan[] = [];
  let at: number | undefined = start;
  while (at !== undefined && found.length < MOST_NUMBERS) {
    const one = numberAt(text, at);
    if (!one || !fits(text, one, found.at(-1))) break;
    found.push(behind(one, found.at(-1)));
    SEPARATOR.lastIndex = one.end;
    const sign = SEPARATOR.exec(text);
    const whole = sign && found.length === 1 ? withSlash(text, one, sign[0]) : undefined;
    if (whole) return [whole];
    at = sign ? one.end + sign[0].length : undefined;
  }
  return found;
}

/** "0228 / 555 88 77": behind so few figures a slash is within the number. */
function withSlash(text: string, one: NumberSpan, sign: string): NumberSpan | undefined {
  if (!/^0\d{2,4}$/u.test(one.text) || !sign.includes('/')) return undefined;
  const rest = numberAt(text, one.end + sign.length);
  return rest && { text: text.slice(one.end - one.text.length, rest.end).trim(), end: rest.end };
}

/** A short number with the one that it takes its beginning from. */
function behind(one: NumberSpan, last: NumberSpan | undefined): NumberSpan {
  const of = last && (last.of === undefined ? last.text : completed(last.text, last.of));
  return of !== undefined && figuresOf(one) < FEWEST ? { ...one, of } : one;
}

const MOST_NUMBERS = 12;
const figuresOf = ({ text }: NumberSpan) => text.replace(/\D/gu, '').length;

function fits(text: string, one: NumberSpan, before: NumberSpan | undefined): boolean {
  const figures = figuresOf(one);
  if (figures > LARGEST + 6) return false;
  return before === undefined ? figures >= 3 : !isBehindNumber(text, one, figures);
}

/** A postcode or a house number behind a comma: what follows is a word. */
function isBehindNumber(text: string, { end, text: number }: NumberSpan, figures: number): boolean {
  return figures < 7 && !number.startsWith('+') && /^\s{0,2},?\s{0,2}\p{L}{3}/u.test(text.slice(end, end + 10));
}

function numberAt(text: string, at: number): NumberSpan | undefined {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const raw = balanced(match[1] ?? '');
  const begins = at + match[0].length - (match[1] ?? '').length;
  let end = begins + raw.length;
  if (TOWN.test(raw)) end += BEHIND_TOWN.exec(text.slice(end, end + 24))?.[0].length ?? 0;
  EXTENSION.lastIndex = end;
  const extension = EXTENSION.exec(text);
  if (extension) end += extension[0].length;
  return { text: text.slice(begins, end).trim(), end };
}

/** Without spaces, hyphens and brackets at the end that nothing closes. */
function balanced(text: string): string {
  let rest = text.replace(/[\s.·‑–-]+$/u, '');
  while (rest.endsWith('(') || (rest.endsWith(')') && count(rest, ')') > count(rest, '(')))
    rest = rest.slice(0, -1).trimEnd();
  const open = rest.lastIndexOf('(');
  if (count(rest, '(') > count(rest, ')') && open > 0) rest = rest.slice(0, open).trimEnd();
  return rest.replace(/[\s.·‑–-]+$/u, '');
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** A short number with the beginning of the one before it: +98 21 1234 and 5678 are +98 21 1234 and +98 21 5678. */
export function completed(short: string, of: string): string {
  const figures = short.replace(/\D/gu, '').length;
  let left = figures;
  let at = of.length;
  while (at > 0 && left > 0) {
    at -= 1;
    if (/\d/u.test(of[at] ?? '')) left -= 1;
  }
  return of.slice(0, at) + short;
}

/** Numbers that no word tells: with the code of a country or a town. */
const LOOSE: readonly { readonly pattern: RegExp; readonly digits: readonly [number, number] }[] = [
  { pattern: /(?<![\p{L}\d])\+ ?\(?\d[\d ()./–-]{5,28}\d/gu, digits: [8, 15] },
  { pattern: /(?<![\p{L}\d-])00 ?[1-9][\d ()./-]{6,28}\d/gu, digits: [10, 17] },
  { pattern: /(?<![\p{L}\d])\(0\d{1,4}\) ?\d[\d /-]{3,14}\d/gu, digits: [8, 12] },
  { pattern: /(?<![\p{L}\d-])0\d{1,4}[ /-]?\d[\d /-]{4,14}\d(?![\d-])/gu, digits: [9, 12] },
  { pattern: /(?<![\p{L}\d-])1?[ .-]?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[ .-]\d{4}(?![\d-])/gu, digits: [10, 11] },
];

/** Before figures these make them a box or a postcode. */
export const BOX =
  /(?:box|boîte|postale?|b\.?\s?p|c\.?p|casilla|apartado|apdo|caixa|postfach|postbus|bag|№|n[o°º]|а\/я|ص\.?\s?ب|信箱)[\s.:#№]*(?:no\.?|nr\.?|n°)?\s*$/iu;

/** No postcode has more than ten figures (UPU; Iran), and none that begins with a zero as many. */
const mayBeCode = (text: string, figures: number) => figures <= (/^\D?0/u.test(text) ? 9 : 10);

/** Every number in a line that is one by its look alone; `isPostcode` tells postcodes from them. */
export function looseNumbers(text: string, isPostcode: (figures: string) => boolean): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { pattern, digits } of LOOSE) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const count = match[0].replace(/\D/gu, '').length;
      if (count < digits[0] || count > digits[1]) continue;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      if (
        (mayBeCode(match[0], count) && isPostcode(match[0].trim())) ||
        BOX.test(text.slice(Math.max(0, start - 24), start))
      )
        continue;
      found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
