import type { DoubtReason } from '../../problem/import-doubt-findings.ts';

// How much each sign counts, against a value or for it. The weights are fitted: a logistic regression on how often values that show a
// sign were wrong, over some 1,500 casesheets of the tests that were changed as other people lay sheets out (no blank lines, headings in
// other words or gone, channels before the address, two columns, boxes, footers, notes for writers ...), and those that no rule had
// doubted. Checked on the sheets of a set that was left out, and on what four earlier states of the parser made of sheets that were new
// to them: about every tenth value that is doubted by these weights alone is wrong, of others one in a hundred.
//
// No program of the project makes this table. To fit it anew: change the casesheets of tests/import/ in such ways as leave their truths
// as they are; of each draft take what `weighedTargets` says, with whether the scorer (tests/bench/import-score.mjs) finds the value at its
// path exact (of what is absent or a line: missed), without what another doubt marks; fit the three kinds apart, with a penalty of 2 on the
// size of weights and 0.5 on their squares, changed sheets counted half, and no sign but `usual`, `copy`, `no-doubts` and the fields below
// zero. A weight here is that of the fit over the way from its constant to the log odds of 4.5 % (of what is absent, 8 %), so that 1 is
// enough; what is below 0.05 is left out.

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

/** All signs. */
export type Sign = TargetSign | OwnSign;

/** Weights of the signs, and of the fields themselves; from 1 on all together are a doubt. */
export interface Weights {
  readonly signs: Readonly<Partial<Record<Sign, number>>>;
  readonly fields: Readonly<Record<string, number>>;
}

/** For values that a target has. */
export const OF_VALUES: Weights = {
  signs: {
    bracket: 1.44,
    person: 0.77,
    several: 0.66,
    'unknown-first': 0.66,
    'many-lines': 0.65,
    'country-guess': 0.62,
    shared: 0.61,
    ungreeted: 0.55,
    house: 0.54,
    'no-name': 0.53,
    figure: 0.46,
    middle: 0.38,
    'two-houses': 0.36,
    'no-address': 0.35,
    'one-word': 0.29,
    first: 0.27,
    comma: 0.25,
    'unknown-lines': 0.24,
    'no-office': 0.23,
    'unknown-line': 0.22,
    'no-figure': 0.2,
    'rare-language': 0.2,
    'no-house': 0.19,
    office: 0.16,
    greetings: 0.15,
    'no-figures': 0.09,
    copy: -0.09,
    usual: -0.19,
    'no-doubts': -0.22,
  },
  fields: {
    organisation: 0.43,
    kind: 0.19,
    role: 0.16,
    instructions: -0.05,
    name: -0.35,
    salutation: -0.35,
    honorific: -0.46,
  },
};

/** For what a target mostly has, and this one has not. */
export const OF_ABSENT: Weights = {
  signs: {
    'no-office': 1.62,
    'rare-language': 0.61,
    'no-role': 0.59,
    'unknown-line': 0.53,
    'no-channel': 0.32,
    'no-title': 0.19,
    'no-name': 0.08,
    'no-doubts': -0.45,
    copy: -0.75,
  },
  fields: {
    name: 0.51,
    role: -0.31,
  },
};

/** For the lines of an address as a whole, of which one may be missing. */
export const OF_LINES: Weights = {
  signs: {
    'in-one-line': 0.85,
    'no-figures': 0.42,
    'many-doubts': 0.41,
    'no-house': 0.37,
    comma: 0.34,
    only: 0.25,
  },
  fields: {},
};

/** What is told of a value that is doubted for a sign more than for others. */
export const TOLD_OF: Readonly<Record<Sign, DoubtReason>> = {
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
