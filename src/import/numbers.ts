import { type CasesheetValues, casesheetValues } from '../languages/casesheet-values.ts';
import { finding } from '../problem/finding.ts';
import type { AboutSheet } from './about.ts';
import { allLines } from './days/context.ts';
import { doubtful, type Found, type Missing, sure } from './found.ts';
import {
  type ActionNumber,
  actionNumbers,
  type IndexNumber,
  indexNumbers,
  LONGEST_LETTERS,
  plainIndex,
} from './number-forms.ts';
import type { Section } from './section.ts';
import { sequenceOf, sequenceOn } from './sequence.ts';
import type { SheetLine } from './sheet.ts';

// The numbers of a casesheet: of the Urgent Action, in its index, which of several sheets it is, and what it follows.

/** The numbers of a sheet. */
export interface FoundNumbers {
  /** As `UA 12/24`, however it is printed. */
  readonly reference?: Found<string>;
  /** As printed: "Second UA", "Further information on UA 340/90". */
  readonly sequence?: Found<string>;
  /** As printed, without the word before it: `MDE 23/018/2012`. */
  readonly index?: Found<string>;
  /** True if the sheet says that it goes on from an earlier one. */
  readonly isFollowUp: boolean;
  /** Numbers and index numbers of sheets that this one follows. */
  readonly earlier: readonly Found<string>[];
  /** Where the number of the action is not found: nearly every sheet has one. */
  readonly missing?: Missing;
}

/** A case that is there already, by its slug. */
export interface KnownCase {
  readonly slug: string;
  readonly reference?: string;
  readonly index?: string;
}

/** An action or index number, and how it stands in its line. */
interface Numbered<N> {
  readonly number: N;
  readonly line: SheetLine;
  /** What stands before it and behind it. */
  readonly before: string;
  readonly after: string;
  readonly inBrackets: boolean;
  /** In the part of the sheet where its own numbers stand. */
  readonly inHead: boolean;
}

const MISSING: Missing = {
  path: 'reference',
  doubt: finding('import-missing', { field: 'reference' }, undefined, 'warning'),
};

const HEADS = ['head', 'number', 'title'];
const LONGEST = 2000;
/** So far before a number is looked for the bracket that it stands in. */
const NEAR = 200;

/** The numbers that a sheet says. */
export function numbersIn(sections: readonly Section[], about: AboutSheet): FoundNumbers {
  const words = casesheetValues(about.language);
  const previous = sections.filter(({ kind }) => kind === 'previous');
  const others = sections.filter(({ kind }) => kind !== 'previous' && kind !== 'letter');
  const actions = numberedIn(others, actionNumbers);
  const indexes = numberedIn(others, indexNumbers);
  const own = ownOf(
    actions,
    ({ number, line, before }) => before === '' || /:/.test(line.text) || number.year === undefined,
  );
  const only = own ?? onlyOf(actions);
  const sequence =
    (own && (sequenceIn(own, words) ?? sequenceAgain(own, actions, words))) ?? sequenceAbove(others, words);
  const linked = [
    ...numberedIn(previous, actionNumbers).map(found),
    ...numberedIn(previous, indexNumbers).map(foundIndex),
  ];
  const bracketed = indexes.filter(({ inBrackets, inHead }) => inBrackets && inHead).map(foundIndex);
  return {
    ...(only ? { reference: referenceOf(only, actions, about, own === undefined) } : { missing: MISSING }),
    ...(sequence ? { sequence: sequence.found } : {}),
    ...indexOf(indexes),
    isFollowUp: sequence?.isFollowUp === true || linked.length > 0,
    earlier: [...linked, ...bracketed].filter(
      (one, nth, all) => all.findIndex(({ value }) => value === one.value) === nth,
    ),
  };
}

const found = ({ number, line }: Numbered<ActionNumber>) => sure(number.reference, line);
const foundIndex = ({ number, line }: Numbered<IndexNumber>) => sure(number.index, line);

function numberedIn<N extends { readonly start: number; readonly end: number }>(
  sections: readonly Section[],
  numbersOf: (line: string) => N[],
): Numbered<N>[] {
  return sections.flatMap((section) =>
    allLines([section]).flatMap((line) =>
      numbersOf(line.text.slice(0, LONGEST)).map((number): Numbered<N> => {
        const before = line.text.slice(0, number.start);
        return {
          number,
          line,
          before,
          after: line.text.slice(number.end, number.end + NEAR),
          inBrackets: /\d[^(]*\([^)]*$/u.test(before.slice(-NEAR)),
          inHead: HEADS.includes(section.kind),
        };
      }),
    ),
  );
}

/** The number of the sheet itself: in its head, else where it stands like a number of a sheet and not within a sentence. */
function ownOf<N>(numbers: readonly Numbered<N>[], isPlain: (one: Numbered<N>) => boolean): Numbered<N> | undefined {
  const head = numbers.filter(({ inHead }) => inHead);
  return (
    head.find(({ inBrackets, line }) => !inBrackets && indexNumbers(line.text).length > 0) ??
    head.find(({ inBrackets }) => !inBrackets) ??
    head[0] ??
    numbers.find((one) => !one.inBrackets && isPlain(one))
  );
}

/** The number that a page says nowhere but in its text, if it says no other: "This is Urgent Action 12.24". */
function onlyOf(numbers: readonly Numbered<ActionNumber>[]): Numbered<ActionNumber> | undefined {
  const whole = numbers.filter(({ number, inBrackets }) => number.year !== undefined && !inBrackets);
  const [first] = whole.filter(({ number }) => number.label.length > LONGEST_LETTERS);
  return whole.every(({ number }) => number.reference === first?.number.reference) ? first : undefined;
}

const IN_TEXT = finding('import-inferred', { field: 'reference', by: 'text' }, undefined, 'warning');

function referenceOf(
  own: Numbered<ActionNumber>,
  all: readonly Numbered<ActionNumber>[],
  { issued }: AboutSheet,
  isInText: boolean,
): Found<string> {
  const { reference, year, text } = own.number;
  const other = all.find((one) => one.inHead && !one.inBrackets && one.number.reference !== reference);
  const differs = other
    ? [
        finding(
          'import-numbers-differ',
          { found: text, other: other.number.text, line: other.line.line },
          undefined,
          'warning',
        ),
      ]
    : [];
  if (isInText) return doubtful(reference, own.line, IN_TEXT);
  if (year !== undefined) return { value: reference, from: own.line, doubts: differs };
  const value = issued === undefined ? reference : `${reference}/${issued.slice(2, 4)}`;
  return doubtful(
    value,
    own.line,
    finding('import-number-year', { found: text, value }, undefined, 'warning'),
    ...differs,
  );
}

/** Which of several sheets of an action one is. */
interface FoundSequence {
  readonly found: Found<string>;
  readonly isFollowUp: boolean;
}

function sequenceIn(own: Numbered<ActionNumber>, words: readonly CasesheetValues[]): FoundSequence | undefined {
  const said = sequenceOf(own.number, own, words);
  return said && { found: sure(said.text, own.line), isFollowUp: said.isFollowUp };
}

/** The same where the head has the number of the sheet again: "Further information on EXTRA 14/97", below "EXTRA 14/97". */
function sequenceAgain(
  own: Numbered<ActionNumber>,
  all: readonly Numbered<ActionNumber>[],
  words: readonly CasesheetValues[],
): FoundSequence | undefined {
  const isAgain = ({ inHead, number }: Numbered<ActionNumber>) => inHead && number.reference === own.number.reference;
  return all.filter((one) => one !== own && isAgain(one)).flatMap((one) => sequenceIn(one, words) ?? [])[0];
}

/** The same from a line of the head that has no number. */
function sequenceAbove(sections: readonly Section[], words: readonly CasesheetValues[]): FoundSequence | undefined {
  const lines = allLines(sections.filter(({ kind }) => HEADS.includes(kind)));
  for (const line of lines) {
    const said = sequenceOn(line.text.slice(0, LONGEST), words);
    if (said) return { found: sure(said.text, line), isFollowUp: said.isFollowUp };
  }
  return undefined;
}

/** The index number of the sheet itself: that in brackets behind an earlier number is of that. */
function indexOf(indexes: readonly Numbered<IndexNumber>[]): Pick<FoundNumbers, 'index'> {
  const labelled = indexes.find(({ before, inBrackets }) => !inBrackets && /index|[ií]ndice/iu.test(before.slice(-12)));
  const own =
    labelled ??
    ownOf(
      indexes.filter(({ inBrackets, inHead }) => !(inHead && inBrackets)),
      ({ before }) => before.trim() === '',
    );
  if (!own) return {};
  const other = indexes.find(
    (one) => one.inHead && !one.inBrackets && plainIndex(one.number.index) !== plainIndex(own.number.index),
  );
  if (!other) return { index: sure(own.number.index, own.line) };
  const values = { found: own.number.index, other: other.number.index, line: other.line.line };
  return {
    index: doubtful(own.number.index, own.line, finding('import-numbers-differ', values, undefined, 'warning')),
  };
}

/** The slug of the case that a sheet takes the place of, for `supersedes`. */
export function earlierCase(numbers: FoundNumbers, known: readonly KnownCase[]): Found<string> | undefined {
  const { reference, index, earlier, isFollowUp } = numbers;
  const from = earlier[0]?.from ?? numbers.sequence?.from ?? reference?.from;
  if (!from) return undefined;
  const isThis = (one: KnownCase) =>
    index !== undefined && one.index !== undefined && plainIndex(one.index) === plainIndex(index.value);
  const others = known.filter((one) => !isThis(one));
  const named = others.filter((one) => earlier.some(({ value }) => isNumberOf(one, value)));
  const same = reference === undefined ? [] : others.filter((one) => isNumberOf(one, reference.value));
  const candidates = named.length > 0 ? named : same;
  const [first, ...more] = candidates;
  if (!first) return undefined;
  if (more.length === 0 && (named.length > 0 || isFollowUp)) return sure(first.slug, from);
  const doubt = finding('import-supersedes', { slugs: candidates.map(({ slug }) => slug) }, undefined, 'warning');
  return doubtful(first.slug, from, doubt);
}

/** True if a case has the number of an action, or an index number. */
function isNumberOf({ reference, index }: KnownCase, number: string): boolean {
  const own = reference === undefined ? undefined : (actionNumbers(reference)[0]?.reference ?? reference);
  return own === number || (index !== undefined && plainIndex(index) === plainIndex(number));
}
