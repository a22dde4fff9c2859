import { casesheetValues } from '../languages/casesheet-values.ts';
import { folded } from './folded.ts';
import { isCapitals } from './headings.ts';
import type { Section, SectionKind } from './section.ts';
import { BULLET } from './section-lines.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// The background below a heading that nobody knows: behind the summary, or at the end of what says one thing, such as the languages to write in.

/** What stands below a heading of these is short. */
const VALUES: readonly SectionKind[] = [
  'language',
  'deadline',
  'name',
  'copies',
  'other',
  'target',
  'additional-targets',
];
/** Those of them that have addresses: a caption there is no first line of one, and text no remark on how to reach somebody. */
const ADDRESSES: readonly SectionKind[] = ['copies', 'target', 'additional-targets'];
/** A caption has at most so many words. */
const MOST_WORDS = 8;
/** Paragraphs of a background are longer than what a form says; below a caption that is sure they may be shorter. */
const LEAST = 120;
const LEAST_BELOW_SURE = 80;
const ENDS = /[.!?…。][)\]”“«’"'»]*$/u;

/** Sections with the background in one of its own, where no heading of it is known. */
export function withStory(sections: readonly Section[], language: string): Section[] {
  if (sections.some(({ kind }) => kind === 'additional-information')) return [...sections];
  const summary = sections.findIndex(({ kind }) => kind === 'summary');
  const inFront = captionBehind(sections[summary]?.lines ?? []);
  if (inFront !== -1) return withStoryAt(sections, summary, inFront, Number.POSITIVE_INFINITY);
  const asked = sections.findIndex(({ kind }) => kind === 'letter' || kind === 'demands');
  const told = asked === -1 ? sections.findIndex(({ kind }) => kind === 'act' || kind === 'target') : asked;
  const isLast = (nth: number) => nth > told && VALUES.includes((sections[nth] as Section).kind);
  const found = told === -1 ? -1 : sections.findIndex((one, nth) => isLast(nth) && storyIn(one, language) !== -1);
  if (found === -1) return withStoryBelowList(sections, language);
  const { kind, lines } = sections[found] as Section;
  const at = storyIn(sections[found] as Section, language);
  const end = ADDRESSES.includes(kind) ? endBeforeReaders(lines, at + 1, language) : endOfStory(lines, at + 1);
  return withStoryAt(sections, found, at, end);
}

/** The same behind the items of the last list of requests, below a caption by itself. */
function withStoryBelowList(sections: readonly Section[], language: string): Section[] {
  const found = sections.findLastIndex(({ kind }) => kind === 'demands' || kind === 'act');
  const lines = sections[found]?.lines ?? [];
  const listed = lines.findLastIndex(({ role, text }) => role === 'item' || BULLET.test(text));
  const at = lines.findIndex((line, nth) => {
    const [before, next] = [lines[nth - 1], lines[nth + 1]];
    if (!before || !next?.gap || nth <= listed || /[:：]$/u.test(line.text)) return false;
    if (!isCaption({ ...line, gap: line.gap || line.line - before.line > 1 })) return false;
    const end = endBeforeReaders(lines, nth + 1, language);
    return (
      isProse(next) && lengthOf(lines.slice(nth + 1, end)) >= LEAST_BELOW_SURE && ENDS.test(lines[end - 1]?.text ?? '')
    );
  });
  return at === -1 ? [...sections] : withStoryAt(sections, found, at, endBeforeReaders(lines, at + 1, language));
}

/** Sections of which one is parted: at the caption of the story, and behind the story. */
function withStoryAt(sections: readonly Section[], nth: number, at: number, end: number): Section[] {
  const one = sections[nth] as Section;
  const { heading: _heading, ...rest } = one;
  const story: Section = {
    kind: 'additional-information',
    heading: one.lines[at] as SheetLine,
    lines: one.lines.slice(at + 1, end),
  };
  const more: Section[] = end < one.lines.length ? [{ ...rest, lines: one.lines.slice(end) }] : [];
  const before = { ...one, lines: one.lines.slice(0, at) };
  return [...sections.slice(0, nth), before, story, ...more, ...sections.slice(nth + 1)];
}

/** Where the only caption stands by itself between the summary and the story behind it; -1 if none does, or several part one text. */
function captionBehind(lines: readonly SheetLine[]): number {
  const isAlone = (line: SheetLine, nth: number) => {
    const [before, next] = [lines[nth - 1], lines[nth + 1]];
    if (!before || !next?.gap || !line.gap || !isCaption(line) || isCapitals(line.text)) return false;
    return ENDS.test(before.text) && isProse(next) && /^\p{Lu}/u.test(line.text);
  };
  const all = lines.flatMap((line, nth) => (isAlone(line, nth) ? [nth] : []));
  const [at = -1] = all;
  return all.length === 1 && storyLength(lines.slice(at + 1)) >= LEAST && lines.slice(0, at).some(isProse) ? at : -1;
}

/** The caption of a story within lines: a short line by itself, with text below it; -1 if there is none. What is first is below a rule. */
function storyAt(lines: readonly SheetLine[]): number {
  const isApart = (line: SheetLine, nth: number) =>
    nth === 0 && lines[1]?.gap === true && isCaption({ ...line, gap: true });
  return lines.findIndex(
    (line, nth) => (isCaption(line) || isApart(line, nth)) && storyLength(lines.slice(nth + 1)) >= LEAST,
  );
}

/** The same in a section; among addresses only by itself or in capitals, above text that does not speak to the readers of the sheet. */
function storyIn({ kind, lines }: Section, language: string): number {
  if (!ADDRESSES.includes(kind)) return storyAt(lines);
  return lines.findIndex((line, nth) => {
    const next = lines[nth + 1];
    if (nth === 0 || !next || !isCaption(line) || !isProse(next)) return false;
    if (!next.gap && !isCapitals(line.text)) return false;
    return lengthOf(lines.slice(nth + 1, endBeforeReaders(lines, nth + 1, language))) >= LEAST_BELOW_SURE;
  });
}

/** Where a story behind addresses ends: before a paragraph that speaks to the readers of the sheet too. */
function endBeforeReaders(lines: readonly SheetLine[], from: number, language: string): number {
  const [words] = casesheetValues(language);
  const end = endOfStory(lines, from);
  let start = from;
  for (let at = from; at < end; at++) {
    if (lines[at]?.gap) start = at;
    if (words?.readers.test(folded(lines[at]?.text ?? ''))) return start;
  }
  return end;
}

function isCaption({ text, gap, role }: SheetLine): boolean {
  const isShort = text.split(' ').length <= MOST_WORDS && !/[.!?,;\d@]|[:：]\s*\S/u.test(text);
  return isShort && (gap || role === 'heading' || isCapitals(text));
}

/** How long the text is with which lines begin. */
function storyLength(lines: readonly SheetLine[]): number {
  return lengthOf(lines.slice(0, endOfStory(lines, 0)));
}

const lengthOf = (lines: readonly SheetLine[]) => lines.reduce((sum, { text }) => sum + text.length, 0);

/** Where the text ends that begins with a line. */
function endOfStory(lines: readonly SheetLine[], from: number): number {
  let end = from;
  while (end < lines.length && isText(lines, end)) end++;
  return end;
}

/** True for a line of text, and for the last of a paragraph that is short. */
function isText(lines: readonly SheetLine[], at: number): boolean {
  const line = lines[at] as SheetLine;
  const before = lines[at - 1];
  if (/[:：]\s*\S{1,40}$/u.test(line.text) && line.text.length < 80) return false;
  return isProse(line) || (before !== undefined && !line.gap && isProse(before) && /[.!?]$/u.test(line.text));
}
