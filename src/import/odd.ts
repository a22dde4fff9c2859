import { MAY_BE_SWAPPED, SWAPPED } from '../languages/lam-alef.ts';
import { hasOtherWriting } from '../problem/by-name.ts';
import { finding } from '../problem/finding.ts';
import type { Draft, DraftCase, DraftProblem, DraftTarget } from './draft.ts';
import { AND } from './joining.ts';
import type { SheetLine } from './sheet.ts';

// What looks odd in a draft: fields that casesheets usually give and this one does not, and values that are unlike others of their kind.

/** Fields that a keeper looks for in every casesheet, and that nearly every one gives. */
const USUAL = ['reference', 'issued', 'deadline', 'languages'] as const;
/** A line of an address is no longer. */
const LONGEST_LINE = 70;
/** A text is no name with more words. */
const MOST_NAMES = 6;
/** A paragraph ends with one of these. */
const SENTENCE_END = /[.!?…。！？؟։।:：][)\]”“«’»"']*$/u;
/** An item of a list ends so, and no paragraph. */
const ITEM_END = new RegExp(`(?:[,;；，]|[,;]? (?:${AND}))$`, 'iu');
/** Words in capitals with which a paragraph goes on as a sentence: "PLEASE SEND LETTERS in Swahili", and how many letters they have. */
const RUN_IN = /^(?:\p{Lu}{2,}[,.:!]? ){2,}(?=\p{Ll})/u;
const LONG_RUN_IN = 15;
/** What a hyphen at the end of a line leaves within a text, and marks that a document writes and nobody reads. */
const DAMAGED = /\p{L}[-\u2010\u00ac] \p{Ll}|\*\*|\ufffd|\s=|^[^\p{L}\p{N}"'“‘«„¿¡([@+#]/u;

/** The doubts about what looks odd in a draft. `isEndless` looks whether the sheet says that there is no deadline. */
export function oddIn(draft: Draft, isEndless: () => boolean, lines: readonly SheetLine[]): DraftProblem[] {
  const { case: content, language } = draft;
  const isSwapped = lines.some(({ text }) => hasOtherWriting(text) && SWAPPED.test(text));
  const isDamaged = (text: string) => DAMAGED.test(text) || (isSwapped && MAY_BE_SWAPPED.test(text));
  return [
    ...usualIn(content, isEndless),
    ...Object.entries(content.targets ?? {}).flatMap(([slug, target]) => oddTarget(`targets.${slug}`, target)),
    ...oddTexts(content),
    ...oddLetter(`letter.${language}`, content.letter?.[language]),
    ...damagedIn(content, '', isDamaged),
  ].map((one) => withOrigin(one, draft));
}

const missing = (path: string): DraftProblem => ({
  path,
  finding: finding('import-missing', { field: path }, undefined, 'warning'),
});
const odd = (path: string): DraftProblem => ({
  path,
  finding: finding('import-inferred', { field: path, by: 'place' }, undefined, 'warning'),
});

function withOrigin(one: DraftProblem, { from }: Draft): DraftProblem {
  const origin = from[one.path] ?? from[`${one.path}.0`];
  return origin ? { ...one, from: origin } : one;
}

/** Fields that the sheet should have. A closed action has none of them left to say. */
function usualIn(content: DraftCase, isEndless: () => boolean): DraftProblem[] {
  if (content.status === 'closed') return [];
  const needsNone = (key: string) => key === 'deadline' && (content.deadlines !== undefined || isEndless());
  const lacks = USUAL.filter((key) => content[key] === undefined && !needsNone(key));
  const targets = Object.values(content.targets ?? {});
  const isFirst = ({ kind = 'target' }: DraftTarget) => kind === 'target';
  return [...lacks, ...(targets.length > 0 && !targets.some(isFirst) ? ['targets'] : [])].map(missing);
}

/** A target of whom hardly anything was read is marked whole. */
function oddTarget(path: string, target: DraftTarget): DraftProblem[] {
  const { name, role, organisation, address = [] } = target;
  if (name === undefined && role === undefined && organisation === undefined) return [odd(path)];
  const isLong = (line: string) => line.length > LONGEST_LINE || /[.!?]$/u.test(line.replace(/\b\p{L}{1,4}\.$/u, ''));
  const named =
    name !== undefined && (name.split(' ').length > MOST_NAMES || /\d|[:;@]/u.test(name)) ? [odd(`${path}.name`)] : [];
  const lines = address.flatMap((line, nth) =>
    isLong(line) || /^\P{N}?$/u.test(line) ? [odd(`${path}.address.${nth}`)] : [],
  );
  return [...named, ...lines];
}

/** Paragraphs above the letter and below it that are no sentences: a name, a menu or a caption was taken with them. */
function oddTexts({ summary, background, people }: DraftCase): DraftProblem[] {
  const isOdd = (text: string) => !SENTENCE_END.test(text) || /[:：]$/u.test(text);
  const [first, ...others] = summary?.split('\n\n') ?? [];
  // A call to act that is none by its words may have been taken with the story.
  const isCall = (text: string) => (RUN_IN.exec(text)?.[0].length ?? 0) >= LONG_RUN_IN;
  return [
    ...(summary?.split('\n\n').some(isOdd) || others.some(isCall) ? [odd('summary')] : []),
    ...(background?.split('\n\n').some(isOdd) ? [odd('background')] : []),
    ...(first !== undefined && people !== undefined && !SENTENCE_END.test(first) ? [odd('people')] : []),
  ];
}

/** Captions among the requests, and items of a list among the paragraphs. */
function oddLetter(path: string, letter: NonNullable<DraftCase['letter']>[string] | undefined): DraftProblem[] {
  const { demands = [], paragraphs = [] } = letter ?? {};
  const isCaption = (text: string) => !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
  const asked = demands.flatMap((text, nth) =>
    isCaption(text) || /[:：]$/u.test(text) || /^[«“"„]/u.test(text) || text.split(' ').length < 2
      ? [odd(`${path}.demands.${nth}`)]
      : [],
  );
  const items =
    letter?.opening === undefined ? [] : paragraphs.flatMap((text, nth) => (ITEM_END.test(text) ? [nth] : []));
  const after = paragraphs.map((_, nth) => nth).filter((nth) => items.length > 0 && nth >= (items[0] ?? 0));
  return [
    ...asked,
    ...after.map((nth) => odd(`${path}.paragraphs.${nth}`)),
    ...(items.length > 0 ? [odd(`${path}.demands`)] : []),
  ];
}

/** Texts that were damaged on the way into the document or out of it. */
function damagedIn(value: unknown, path: string, isDamaged: (text: string) => boolean): DraftProblem[] {
  if (typeof value === 'string') return isDamaged(value) ? [odd(path)] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => damagedIn(one, path === '' ? key : `${path}.${key}`, isDamaged));
}
