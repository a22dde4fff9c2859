import type { DoubtReason } from '../../problem/import-doubt-findings.ts';
import type { LineKind } from '../second-reading/likely.ts';
import { OF_ABSENT, OF_LINES, OF_VALUES, type WeightTable } from './weight-table.ts';

// How much each sign counts, against a value or for it: weight-table.ts has the numbers. They are those of a logistic regression on how
// often values of drafts that no rule had doubted were wrong: 279 casesheets, of seven sets, each as the parser read it that had not
// seen the set, with a second reading that had not learned from it. With each set left out in turn, of 604 values that were wrong 79 %
// were marked then (66 % by rules alone), and 8.8 % of those that were right (5.8 %).
//
// The second reading can be made anew (tests/import/learn.mjs), this table cannot: it needs the parser as it was before it had been
// mended for those sets. To fit it again: take what `weighedIn` says of each draft, with whether the scorer (tests/bench/import-score.mjs)
// finds the value at its path exact (of what is absent or a line: missed), without what a rule marks; fit the three kinds apart, with
// a penalty of 1.5 on the squares of weights, each sign by itself and what the second reading says for each field by itself too.

/** What a target shows as a whole, or its sheet. */
export type TargetSign =
  | 'no-name'
  | 'no-role'
  | 'no-house'
  | 'no-office' // neither role nor organisation
  | 'no-title'
  | 'no-address'
  | 'no-figures'
  | 'no-channel'
  | 'ungreeted' // others are greeted
  | 'greetings' // several, of which a writer chooses
  | 'copy'
  | 'country-guess' // the country is that of the case
  | 'many-lines'
  | 'in-one-line' // three values or more
  | 'two-houses'
  | 'unknown-line' // a line of which no word is known
  | 'unknown-lines'
  | 'no-doubts'
  | 'many-doubts'
  | 'rare-language';

/** What a value shows by itself, or in its line. */
export type OwnSign =
  | 'shared' // another value begins in its line
  | 'usual' // a name of two or three words
  | 'one-word'
  | 'figure'
  | 'first'
  | 'middle'
  | 'only'
  | 'unknown-first'
  | 'house'
  | 'office'
  | 'person'
  | 'bracket' // one that is not closed
  | 'comma'
  | 'no-figure'
  | 'several';

/** What the second reading of the sheet says: from 0 for hardly to 6 for surely, or how many. */
export type LikelySign =
  | `likely-${number}` // the line is what it was read as
  | `other-${number}` // it is something else
  | `as-${LineKind}`
  | `seen-${number}` // a line near the target is a value that it has not
  | `low-${number}` // values of the target that are hardly what they were read as
  | `more-${number}`; // values that the target has not

/** What a draft as a whole shows. */
type DraftSign =
  | `doubts-${number}` // a third of the doubts about it
  | `words-${number}`; // of the value

/** All signs. */
export type Sign = TargetSign | OwnSign | LikelySign | DraftSign;

/** What a sign counts, and from which sum on all together are a doubt. */
export interface Weights {
  readonly enough: number;
  /** Of signs, and of fields by themselves. */
  readonly of: ReadonlyMap<string, number>;
  /** Of signs at a field alone, by the field. */
  readonly at: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What is weighed: a value, a field that has none, or the lines of an address as a whole. */
export type Is = 'value' | 'absent' | 'lines';

const known: Partial<Record<Is, Weights>> = {};

/** The weights by what is weighed. */
export function weightsFor(is: Is): Weights {
  const made = known[is] ?? parsed({ value: OF_VALUES, absent: OF_ABSENT, lines: OF_LINES }[is]);
  known[is] = made;
  return made;
}

function parsed({ enough, weights }: WeightTable): Weights {
  const of = new Map<string, number>();
  const at = new Map<string, Map<string, number>>();
  for (const one of weights.split(',')) {
    const [name = '', weight] = one.trim().split(' ');
    const [field = '', sign] = name.split(':');
    if (sign === undefined) of.set(name, Number(weight));
    else at.set(field, (at.get(field) ?? new Map<string, number>()).set(sign, Number(weight)));
  }
  return { enough, of, at };
}

const TOLD: Readonly<Record<TargetSign | OwnSign, DoubtReason>> = {
  'no-name': 'little',
  'no-role': 'little',
  'no-house': 'little',
  'no-office': 'little',
  'no-title': 'little',
  'no-address': 'little',
  'no-figures': 'little',
  'no-channel': 'little',
  ungreeted: 'ungreeted',
  greetings: 'second',
  copy: 'little',
  'country-guess': 'around',
  'many-lines': 'many',
  'in-one-line': 'crowded',
  'two-houses': 'second',
  'unknown-line': 'around',
  'unknown-lines': 'around',
  'no-doubts': 'around',
  'many-doubts': 'around',
  'rare-language': 'around',
  shared: 'crowded',
  usual: 'around',
  'one-word': 'short',
  figure: 'number',
  first: 'joined',
  middle: 'joined',
  only: 'lines',
  'unknown-first': 'unknown',
  house: 'office',
  office: 'office',
  person: 'person',
  bracket: 'cut',
  comma: 'joined',
  'no-figure': 'unknown',
  several: 'second',
};

/** What is told of what the second reading says, by the first word of the sign. */
const TOLD_OF_READING: Readonly<Record<string, DoubtReason>> = {
  likely: 'unlikely',
  other: 'unlikely',
  as: 'unlikely',
  low: 'around',
  more: 'around',
  doubts: 'doubtful',
  words: 'doubtful',
};

/** What is told of a value that is doubted for a sign more than for others. */
export const toldOf = (sign: Sign): DoubtReason =>
  Object.hasOwn(TOLD, sign)
    ? TOLD[sign as TargetSign | OwnSign]
    : (TOLD_OF_READING[sign.slice(0, Math.max(0, sign.indexOf('-')))] ?? 'doubtful');
