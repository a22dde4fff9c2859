import type { TargetSign } from './target-signs.ts';
import type { ValueSign } from './value-signs.ts';

// How much each sign counts for it that a target is none, or that a line or a remark is none of it. The numbers are those of a logistic
// regression with a penalty of 1 to 2 on the squares of weights; signs below 0.3 were left out. It saw the targets of thirteen sets (the
// sixth to the eighteenth of tests/import/), each as the parser read it that had not seen the set, lines of addresses of the last seven of
// them alone, and beside those the first seventeen sets as they were read when the eighteenth was opened. With each set left out in turn,
// of what was read unseen 19 of 28 targets that were none were above the border, and one of 1268 others; 21 of 45 lines, and one of some
// 1400; six of seven remarks, and none of 49. Names, offices and organisations that were none could not be told from others so well.
// ../evidence/weights.ts says how such numbers are fitted again.
//
// none-table.ts has what the signs of doubts count for it that a value is none, and a few of where it stands. It saw 22 sets, the
// seventeenth to the thirty-eighth, each as the parser read it that had not seen the set: 31 021 values that were right, and 301 that the
// truth has not. What a field counts, how much the doubts are above their border, and each sign were fitted together, for values of targets
// (a penalty of 4 on the squares of weights, 3 for where it stands), paragraphs and groups (3), each sign alike at all fields; signs below
// 0.1 (of paragraphs 0.15) were left out, and the borders moved such that some four values that are none go for one that is. With each
// of the last sixteen sets left out in turn, what would be left out was: 14 of 23 channels that were none, and one that was right; five of
// 12 organisations, and one; 12 of 32 lines of addresses, and six; two of five remarks, and none; 13 of 22 paragraphs, and three; five of
// eight groups, and none. Of all 22 sets, 12 targets whose values are none together, and two that were none for the most part. That what
// stands right below whom it reaches is a channel (`right-below`) is no part of the fit, nor is what stays whatever its signs say: embassies,
// officials who are greeted and reached, remarks, and paragraphs of letters that have a beginning and an end or that name one of the people.
//
// Names (three of nine, and one that was right), greetings, offices, requests (two of ten, and one), people (one of nine) and what is
// told of them could not be told so well, and are only left out with their target.

/** What signs count. */
interface Weights<S extends string> {
  readonly always: number;
  /** Above it something is none. */
  readonly border: number;
  readonly signs: { readonly [sign in S]?: number };
}

/** For it that a target is none. */
export const OF_TARGET: Weights<TargetSign> = {
  always: -2.12,
  border: -0.8,
  signs: {
    'who-one': 1.53,
    'sec-target': 0.91,
    dated: 0.75,
    end: 0.72,
    'single-line': 0.72,
    'one-word': 0.71,
    'after-prose': 0.68,
    'no-address': 0.66,
    web: 0.64,
    'own-label': 0.64,
    signs: 0.64,
    labels: 0.63,
    'who-none': 0.58,
    'small-first': 0.47,
    'after-open': 0.41,
    number: -0.35,
    mailed: -0.52,
    name: -0.81,
    role: -0.89,
    house: -1.14,
    'no-peers': -1.87,
    'country-said': -2.41,
  },
};

/** For it that a line is none of the address. */
export const OF_ADDRESS: Weights<ValueSign> = {
  always: -4.27,
  border: -0.5,
  signs: {
    doubted: 2.61,
    'below-none': 1.31,
    honorific: 1.24,
    'below-name': 1.22,
    country: 1.21,
    smalls: 1.1,
    'prev-prose': 0.99,
    'below-role': 0.9,
    'sort-house': 0.88,
    unread: 0.87,
    'sort-none': 0.57,
    titled: 0.52,
    'no-role': 0.52,
    shared: 0.47,
    labels: 0.42,
    dated: 0.41,
    small: 0.37,
    comma: -0.49,
    'one-word': -0.52,
    person: -0.55,
    'none-figure': -0.64,
    'next-figure': -0.67,
    'place-word': -0.69,
    signs: -0.74,
    'sort-place': -0.85,
    'next-unread': -1.09,
    town: -1.32,
    figure: -1.58,
  },
};

/** For it that a remark is no instruction for one target. */
export const OF_REMARK: Weights<ValueSign> = {
  always: -2.94,
  border: 0,
  signs: {
    gap: 1.01,
    'next-unread': 0.8,
    'next-figure': 0.79,
    prose: 0.7,
    'no-role': 0.69,
    long: 0.56,
    unread: 0.52,
    whole: 0.52,
    begins: 0.46,
    'no-name': 0.42,
    unlike: 0.37,
    doubted: 0.37,
    'place-word': -0.35,
    embassy: -0.36,
    'sort-place': -0.44,
    'no-stop': -0.48,
    small: -0.82,
    signs: -0.83,
    shared: -1.25,
  },
};

/** True if signs say that something is none. */
export function isNone<S extends string>(signs: readonly S[], { always, border, signs: weights }: Weights<S>): boolean {
  return signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), always) > border;
}
