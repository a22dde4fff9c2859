import { DATES } from '../../languages/dates.ts';
import type { DateContext, DateParts } from './date-parts.ts';
import type { DateToken } from './tokens.ts';

// Dates of three numbers: 5.6.2013, 2013-06-05, 06/05/13.

const PARTS = new Set(['.', '/', '-', '‐', '‑', '–', '٫', '／', '．']);

/** What stands before numbers that are no date: AMR 51/24/92, UA 12/24/1, +41 22-33-44. */
const NO_DATE_BEHIND = new Set('afr amr asa eur mde act org pol ior nws doc ua au fi extra index art'.split(' '));

/** Three numbers that begin at a token, if they may be a date. */
export function numeric(tokens: readonly DateToken[], at: number, about: DateContext): DateParts | undefined {
  if (tokens[at]?.kind !== 'number') return undefined; // so are most
  const [one, mark, two, same, three] = tokens.slice(at, at + 5);
  if (one?.kind !== 'number' || two?.kind !== 'number' || three?.kind !== 'number') return undefined;
  if (!mark || !PARTS.has(mark.text) || same?.text !== mark.text || goesOn(tokens, at)) return undefined;
  if ((mark.text !== '.' && (mark.spaced || two.spaced)) || same.spaced) return undefined;
  const numbers = [one, two, three].map((token) => ({ value: Number(token.text), digits: token.text.length }));
  const order = orderOf(numbers, mark.text, about);
  if (!order) return undefined;
  const { year, month, day, swapped } = order;
  return {
    start: one.start,
    end: three.end,
    year,
    month: { month, calendar: 'gregory' },
    day,
    ...(swapped ? { swapped: { month: day, day: month } } : {}),
    doubts: [],
  };
}

/** True if the three are part of a longer number: of a telephone, a case or a law. */
function goesOn(tokens: readonly DateToken[], at: number): boolean {
  const [before, after, next] = [tokens[at - 1], tokens[at + 5], tokens[at + 6]];
  if (before?.kind === 'number' || before?.text === '+' || before?.text === '#') return true;
  if (before && PARTS.has(before.text) && !tokens[at]?.spaced) return true;
  if (before?.kind === 'word' && NO_DATE_BEHIND.has(before.text)) return true;
  return after !== undefined && PARTS.has(after.text) && next?.kind === 'number' && !next.spaced;
}

/** A number, and of how many digits. */
interface Figures {
  readonly value: number;
  readonly digits: number;
}

interface Ordered {
  readonly year: Figures;
  readonly month: number;
  readonly day: number;
  /** True if day and month may be the other way round. */
  readonly swapped: boolean;
}

function orderOf([one, two, three]: readonly Figures[], mark: string, about: DateContext): Ordered | undefined {
  if (!one || !two || !three || two.digits > 2) return undefined;
  if (one.digits === 4) return ordered(one, two, three, false);
  if (one.digits > 2 || (three.digits !== 4 && three.digits !== 2)) return undefined;
  const dayFirst = ordered(three, two, one, false);
  const monthFirst = ordered(three, one, two, false);
  if (!dayFirst || !monthFirst || one.value === two.value) return dayFirst ?? monthFirst;
  const known = DATES[about.language]?.twoOrders === undefined || mark === '.' ? 'day' : about.order;
  return known === 'month' ? monthFirst : { ...dayFirst, swapped: known === undefined };
}

function ordered(year: Figures, month: Figures, day: Figures, swapped: boolean): Ordered | undefined {
  const isDay = isMonth(month.value) && isDayOfMonth(day.value) && month.digits <= 2 && day.digits <= 2;
  return isDay ? { year, month: month.value, day: day.value, swapped } : undefined;
}

const isMonth = (value: number) => value >= 1 && value <= 12;
const isDayOfMonth = (value: number) => value >= 1 && value <= 31;

/** Whether dates of three numbers begin with the day or the month, if one of a text can only be read so; undefined if none or both. */
export function orderShown(lines: Iterable<readonly DateToken[]>): 'day' | 'month' | undefined {
  const seen = new Set<'day' | 'month'>();
  for (const tokens of lines)
    for (let at = 0; at + 4 < tokens.length; at++) {
      const parts = numeric(tokens, at, { language: 'en' });
      const first = Number(tokens[at]?.text);
      if (parts && !parts.swapped && tokens[at]?.text.length !== 4 && parts.day !== parts.month.month)
        seen.add(first === parts.day ? 'day' : 'month');
    }
  return seen.size === 1 ? [...seen][0] : undefined;
}
