import { type CasesheetValues, casesheetValues } from '../../languages/casesheet-values.ts';
import type { Day } from '../../source/day.ts';
import { folded } from '../folded.ts';
import { lineAt, type Passage, passagesOf } from '../passages.ts';
import type { Section, SectionKind } from '../section.ts';
import type { SheetLine } from '../sheet.ts';
import type { DateContext, DateRead } from './date-parts.ts';
import type { DayRead } from './doubts.ts';
import { datesOfOrders, noticeDates } from './notice-dates.ts';
import { datesIn, withYear } from './reading.ts';

// The dates of a sheet until which letters are asked for, and how certain it is that they are.

/** A day until which letters may be asked for; `day` is missing where the year is not known. */
export interface DeadlineDate extends Omit<DayRead, 'day'> {
  readonly day: Day | undefined;
  readonly passage: Passage;
  /** 1: below a heading for it. 2: after it, one shall ask first. 3: a sentence says "before". 4: so does a notice in other words. 5: nothing does. */
  readonly rank: 1 | 2 | 3 | 4 | 5;
}

/** What the passages of a sheet say of deadlines. */
export interface DeadlinePassages {
  readonly dates: readonly DeadlineDate[];
  readonly none?: SheetLine;
  readonly after?: SheetLine;
  /** True if the sheet says that the action has ended. */
  readonly ended?: true;
  /** A passage that should have a day and has none that can be read. */
  readonly unread?: { readonly line: SheetLine; readonly text: string };
}

/** Kinds whose text is about the case: a "before 5 June" there says when something happened. */
const STORY: readonly SectionKind[] = [
  'letter',
  'summary',
  'title',
  'additional-information',
  'head',
  'number',
  'name',
  'language',
];

/** Every place where a sheet says until when letters are asked for. */
export function deadlinePassages(sections: readonly Section[], context: DateContext): DeadlinePassages {
  const words = casesheetValues(context.language);
  const read = sections.flatMap((section, nth) =>
    passagesIn(section, sections[nth - 1]).map((passage) => readPassage(passage, section, context, words)),
  );
  const none = read.find((one) => one.none)?.none;
  const after = read.find((one) => one.after)?.after;
  const unread = read.find((one) => one.unread)?.unread;
  const known = read.flatMap(({ dates }) => dates);
  const isOpen = known.length === 0 && !none && !unread;
  const noticed = isOpen ? noticeDates(sections, context) : [];
  const notices = isOpen && noticed.length === 0 ? datesOfOrders(sections, context) : noticed;
  // "After 5 June, please send nothing more" is no action that has ended.
  const isEnded = read.some(({ ended }) => ended);
  const isLeft = ({ rank, passage }: DeadlineDate) =>
    !isEnded || (rank === 4 && words.some((one) => one.ended.test(folded(passage.text.slice(0, MOST)))));
  return {
    dates: isOpen ? notices.filter(isLeft) : known,
    ...(none ? { none } : {}),
    ...(after ? { after } : {}),
    ...(unread ? { unread } : {}),
    ...(read.some(({ ended }) => ended) ? { ended: true } : {}),
  };
}

function readPassage(
  passage: Passage,
  { kind, heading }: Section,
  context: DateContext,
  words: readonly CasesheetValues[],
): DeadlinePassages {
  const isBehind = heading !== undefined && passage.lines[0]?.line === heading.line;
  const plain = folded((isBehind ? heading.text : passage.text).slice(0, MOST));
  const says = (pattern: 'after' | 'ended' | 'noEnd') => isSaid(plain, pattern, words);
  const [line] = passage.lines;
  const ended = says('ended');
  if (!line || (ended && kind !== 'deadline')) return { dates: [], ended: true };
  const asksFirst = says('after');
  const after = asksFirst ? { after: line } : {};
  if (ended) return { dates: [], ended: true, ...after };
  const isNone = (kind === 'deadline' || !STORY.includes(kind)) && plain.length < SHORT && says('noEnd');
  const dates = datesOf(passage, kind, context, words, asksFirst);
  const hasMore = kind === 'deadline' && dates.length === 0 && !asksFirst && /\p{Nd}/u.test(passage.text);
  return {
    dates,
    ...after,
    ...(isNone ? { none: line } : {}),
    ...(hasMore ? { unread: { line, text: passage.text.slice(0, QUOTED) } } : {}),
  };
}

function isSaid(plain: string, pattern: 'after' | 'ended' | 'noEnd', words: readonly CasesheetValues[]): boolean {
  // No `some`: each passage is asked in all languages.
  for (let nth = 0; nth < words.length; nth++) if (words[nth]?.[pattern].test(plain)) return true;
  return false;
}

/** A sentence by itself, in characters; and what is quoted of one. */
const SHORT = 300;
const QUOTED = 120;
const MOST = 4000;

/** The heading of a section, then its passages; the heading is left out where a part of it is the first line, there or before. */
function passagesIn({ heading, lines }: Section, before: Section | undefined): Passage[] {
  const isSame = heading !== undefined && (lines[0]?.line === heading.line || before?.heading?.line === heading.line);
  return passagesOf(!heading || isSame ? lines : [heading, ...lines]);
}

function datesOf(
  passage: Passage,
  kind: SectionKind,
  context: DateContext,
  words: readonly CasesheetValues[],
  asksFirst: boolean,
): DeadlineDate[] {
  const text = passage.text.slice(0, MOST);
  return datesIn(text, context).flatMap((date): DeadlineDate[] => {
    const rank = rankOf(text, date, kind, words, asksFirst);
    if (rank === undefined || date.day === undefined) return [];
    const day = date.iso ?? (context.issued === undefined ? undefined : withYear(date, context.issued));
    return [{ day, date, line: lineAt(passage, date.start), passage, rank }];
  });
}

/** Where a line of another column may stand: "UNTIL: 8 June" among the names. */
const STRAY: readonly SectionKind[] = ['name', 'language', 'head', 'number'];
const LABEL = 60;
const NEAR = 60;
/** So far before the day it is said that letters are meant. */
const FAR = 160;

function rankOf(
  text: string,
  date: DateRead,
  kind: SectionKind,
  words: readonly CasesheetValues[],
  asksFirst: boolean,
): DeadlineDate['rank'] | undefined {
  if (kind === 'deadline') return asksFirst ? 2 : 1;
  const near = folded(text.slice(Math.max(0, date.start - NEAR), date.start));
  const far = folded(text.slice(Math.max(0, date.start - FAR), date.start));
  const appeals = words.some((one) => one.appeals.test(far));
  if (asksFirst && appeals && kind !== 'letter') return 2;
  const isLabel = date.start < LABEL && /[:：]\s*$/u.test(near) && words.some((one) => one.until.test(near));
  if (STORY.includes(kind)) return isLabel && STRAY.includes(kind) ? 3 : undefined;
  return (appeals || isLabel) && words.some((one) => one.until.test(near)) ? 3 : undefined;
}
