import type { DoubtReason } from '../../problem/import-doubt-findings.ts';

// How much each sign counts, against a value or for it. The weights are fitted: a logistic regression on how often values that show a
// sign were wrong, over some 1,500 casesheets of the tests that were changed as other people lay sheets out (no blank lines, headings in
// other words or gone, channels before the address, two columns, boxes, footers, notes for writers ...), and those that no rule had
// doubted. Checked on the sheets of a set that was left out, and on what four earlier states of the parser made of sheets that were new
// to them: about every tenth value that is doubted by these weights alone is wrong, of others one in a hundred.

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
    bracket: 1.3,
    person: 0.7,
    several: 0.6,
    'unknown-first': 0.6,
    'many-lines': 0.59,
    'country-guess': 0.57,
    shared: 0.55,
    ungreeted: 0.5,
    house: 0.49,
    'no-name': 0.48,
    figure: 0.42,
    middle: 0.34,
    'two-houses': 0.33,
    'no-address': 0.31,
    'one-word': 0.26,
    first: 0.24,
    comma: 0.23,
    'unknown-lines': 0.22,
    'no-office': 0.21,
    'unknown-line': 0.2,
    'no-figure': 0.18,
    'rare-language': 0.18,
    'no-house': 0.17,
    office: 0.14,
    greetings: 0.13,
    'no-figures': 0.08,
    copy: -0.08,
    usual: -0.18,
    'no-doubts': -0.2,
  },
  fields: {
    organisation: 0.39,
    kind: 0.17,
    role: 0.14,
    name: -0.32,
    salutation: -0.32,
    honorific: -0.41,
  },
};

/** For what a target mostly has, and this one has not. */
export const OF_ABSENT: Weights = {
  signs: {
    'no-office': 1.39,
    'rare-language': 0.53,
    'no-role': 0.51,
    'unknown-line': 0.46,
    'no-channel': 0.27,
    'no-title': 0.16,
    'no-name': 0.07,
    'no-doubts': -0.38,
    copy: -0.65,
  },
  fields: {
    name: 0.44,
    role: -0.27,
  },
};

/** For the lines of an address as a whole, of which one may be missing. */
export const OF_LINES: Weights = {
  signs: {
    'in-one-line': 0.76,
    'no-figures': 0.38,
    'many-doubts': 0.37,
    'no-house': 0.33,
    comma: 0.3,
    only: 0.23,
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
