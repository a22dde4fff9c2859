import { type CasesheetValues, casesheetValues } from '../../languages/casesheet-values.ts';
import { daysBetween } from '../../source/day.ts';
import { folded } from '../folded.ts';
import { noticeParagraphs } from '../notices.ts';
import { lineAt, type Passage, passagesOf } from '../passages.ts';
import type { Section, SectionKind } from '../section.ts';
import { sentencesOf } from '../sentences.ts';
import type { DateContext, DateRead } from './date-parts.ts';
import type { DeadlineDate } from './deadline-dates.ts';
import { datesIn } from './reading.ts';

// Days until which letters are asked for in sentences whose words nobody knows: by where they stand, and when the day is.

/** What stands among addresses is a notice only as a paragraph of text. */
const ADDRESSES: readonly SectionKind[] = ['target', 'copies', 'additional-targets'];
/** Where a sentence with a day need say no more. */
const SAID: readonly SectionKind[] = [...ADDRESSES, 'act', 'language', 'deadline'];
/** Where it must speak of letters or of those who send the sheet out. */
const TOLD: readonly SectionKind[] = ['demands', 'other', 'name', 'previous'];
/** Casesheets ask for letters for weeks or months. */
const MOST_DAYS = 400;
/** So much of a sentence is looked at on both sides of a day. */
const BEFORE = 140;
const BEHIND = 90;
const MOST = 4000;

/** The days of notices that come after the day of issue, surest first. */
export function noticeDates(sections: readonly Section[], context: DateContext): DeadlineDate[] {
  const words = casesheetValues(context.language);
  const found = sections.flatMap((section) => {
    if (!SAID.includes(section.kind) && !TOLD.includes(section.kind)) return [];
    return passagesIn(section, context.language).flatMap((passage) => datesOf(passage, section.kind, context, words));
  });
  return found.toSorted((one, other) => one.rank - other.rank);
}

/** Where a sentence tells of the case, unless it asks its readers for letters. */
const STORY: readonly SectionKind[] = ['summary', 'additional-information', 'letter', 'name', 'head'];
/** An order begins with its verb: "Write in French, by 20 March 2020." */
const NEAR_START = 12;
const LONGEST_ORDER = 200;

/** The days in sentences of the story, or of what was taken for a letter, that ask the readers of a sheet for letters until then. */
export function datesOfOrders(sections: readonly Section[], context: DateContext): DeadlineDate[] {
  const words = casesheetValues(context.language);
  return sections
    .filter(({ kind }) => STORY.includes(kind))
    .flatMap(({ kind, lines }) =>
      passagesOf(lines).flatMap((passage) => datesOf(passage, kind, context, words, isOrdered)),
    );

  function isOrdered(sentence: string, { start, iso }: DateRead, kind: SectionKind): 5 | undefined {
    const [own] = words;
    const plain = folded(sentence);
    if (!own || iso === undefined || sentence.length > LONGEST_ORDER) return undefined;
    const asks = own.appeals.exec(plain)?.index ?? LONGEST_ORDER;
    const isOrder = asks === 0 || (asks <= NEAR_START && own.readers.test(plain.slice(0, asks)));
    const isAsked = isOrder || (kind !== 'letter' && asks < start && own.readers.test(plain));
    const before = folded(sentence.slice(Math.max(0, start - BEFORE), start));
    const days = context.issued === undefined ? 1 : daysBetween(context.issued, iso);
    return isAsked && own.until.test(before) && days > 0 && days <= MOST_DAYS ? 5 : undefined;
  }
}

function passagesIn({ kind, heading, lines }: Section, language: string): Passage[] {
  if (ADDRESSES.includes(kind)) return noticeParagraphs(lines, language).flatMap(passagesOf);
  const isSame = heading === undefined || heading.line === lines[0]?.line;
  return passagesOf(isSame ? lines : [heading, ...lines]).filter(({ lines: [first] }) => first?.role !== 'item');
}

function datesOf(
  passage: Passage,
  kind: SectionKind,
  context: DateContext,
  words: readonly CasesheetValues[],
  rankIn: typeof rankOf = rankOf,
): DeadlineDate[] {
  const text = passage.text.slice(0, MOST);
  let at = 0;
  return sentencesOf(text).flatMap((sentence): DeadlineDate[] => {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    return datesIn(sentence, context).flatMap((date): DeadlineDate[] => {
      const rank = rankIn(sentence, date, kind, context, words);
      if (rank === undefined) return [];
      const moved = { ...date, start: date.start + start, end: date.end + start };
      return [{ day: date.iso, date: moved, line: lineAt(passage, moved.start), passage, rank }];
    });
  });
}

/** How sure it is that letters are asked for until a day of a sentence; undefined if nothing says so. */
function rankOf(
  sentence: string,
  { start, end, iso }: DateRead,
  kind: SectionKind,
  { issued }: DateContext,
  words: readonly CasesheetValues[],
): 4 | 5 | undefined {
  const before = folded(sentence.slice(Math.max(0, start - BEFORE), start));
  const around = `${before}#${folded(sentence.slice(end, end + BEHIND))}`;
  const isSure = words.some((one) => one.around.test(around) || one.until.test(before));
  const isTold = words.some((one) => one.appeals.test(around) || one.office.test(around));
  const isMeant = isSure && isTold;
  if (iso === undefined || !(SAID.includes(kind) || isMeant)) return undefined;
  const days = issued === undefined ? undefined : daysBetween(issued, iso);
  const isLater = days === undefined ? isMeant : days > 0 && days <= MOST_DAYS;
  if (!isLater) return undefined;
  return isSure ? 4 : 5;
}
