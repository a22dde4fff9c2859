// How much each sign counts for it that a value of a draft is none: fitted, as weights.ts says. A value is likely none if all together, with
// what its field counts and its doubts, are above 0.

/** What counts for it that a value is none. */
export interface NoneTable {
  /** What a field counts by itself. */
  readonly at: Readonly<Record<string, number>>;
  /** What it counts by how much the weights of its doubts are above their border. */
  readonly doubts: number;
  /** What signs count, parted by commas. */
  readonly signs: string;
}

/** For values of targets. */
export const OF_TARGETS: NoneTable = {
  at: {
    name: -3.17,
    role: -4.38,
    organisation: -3.03,
    address: -3.22,
    salutation: -1.87,
    channel: 0.39,
    instructions: 0.01,
  },
  doubts: 0.83,
  signs: `
    last-line 1.32, after-long 0.78, other-4 0.77, gap 0.56, many-doubts 0.54, near-3 0.51, left-0 0.49, no-address 0.49,
    ungreeted 0.49, after-stop 0.46, as-organisation 0.46, last-target 0.45, likely-0 0.44, amid 0.43, odd 0.41,
    no-channel 0.4, end-2 0.4, country-guess 0.39, likely-1 0.37, marks 0.37, said-2 0.37, low-1 0.36, unlike 0.35,
    landed 0.35, several 0.35, whole 0.33, no-figure 0.33, office 0.32, as-name 0.32, more-2 0.32, many-lines 0.31,
    unknown-first 0.3, first 0.28, behind-text 0.27, unread-3 0.26, made-1 0.26, greetings 0.26, others-0 0.23, shared 0.22,
    other-1 0.22, lost-3 0.21, unread-2 0.2, others-1 0.19, head 0.19, front-0 0.19, two-houses 0.18, as-salutation 0.17,
    unknown-line 0.15, says-person 0.14, person 0.13, front-3 0.13, in-text 0.13, middle 0.12, usual 0.1, no-title -0.1,
    copy -0.11, cut-end -0.11, others-2 -0.12, other-3 -0.12, rare-language -0.12, made-0 -0.13, as-role -0.14,
    before-nobody -0.14, cut-begin -0.14, unread-1 -0.16, more-0 -0.17, no-role -0.17, unread-4 -0.17, low-0 -0.2, low-3 -0.21,
    no-office -0.22, front-1 -0.22, other-5 -0.23, last-unread -0.24, comma-before -0.24, as-honorific -0.26,
    next-unread -0.27, no-figures -0.28, other-6 -0.29, end-1 -0.29, front-2 -0.3, one-word -0.3, unread-5 -0.32,
    no-name -0.32, lost-1 -0.34, tail -0.38, likely-6 -0.38, said-0 -0.39, other-0 -0.39, made-web -0.39, more-3 -0.39,
    next-target -0.4, no-doubts -0.41, as-channel -0.42, end-3 -0.42, digits -0.44, doubts-3 -0.44, comma -0.56,
    likely-5 -0.57, near-0 -0.58, after-open -0.6, left-1 -0.83, in-one-line -1.05, no-gap -1.06, over -1.1, right-below -100
  `,
};

/** For the paragraphs of a letter. */
export const OF_PARAGRAPHS: NoneTable = {
  at: { 'letter.paragraphs': -1.85 },
  doubts: 0.78,
  signs: `
    near-3 0.8, doubts-4 0.78, likely-0 0.68, near-2 0.65, made-web 0.48, other-2 0.43, written 0.39, other-6 0.37,
    says-begun 0.3, end-2 0.29, whole 0.28, unread-3 0.23, unended 0.23, words-0 0.21, words-3 0.2, unread-1 0.19, left-1 0.18,
    as-demand 0.15, other-0 -0.14, made-3 -0.14, doubts-3 -0.15, likely-5 -0.15, made-1 -0.18, end-0 -0.19, front-2 -0.22,
    over -0.23, doubts-1 -0.25, other-4 -0.27, left-3 -0.33, near-1 -0.34, doubts-0 -0.37, rare-language -0.4, likely-6 -0.42,
    shared -0.43, other-1 -0.48, unread-2 -0.52, words-6 -0.52, near-0 -1.1
  `,
};

/** For a group of people. */
export const OF_GROUPS: NoneTable = {
  at: { 'group.name': -0.46 },
  doubts: 0.26,
  signs: `
    made-web 0.76, doubts-4 0.35, front-3 0.34, whole 0.34, shared 0.3, near-2 0.3, next-unread 0.3, words-2 0.27, end-3 0.27,
    unread-5 0.24, last-unread 0.24, left-0 0.23, doubts-2 0.21, unread-1 0.21, comma-before 0.19, says-goes-on 0.13,
    words-4 -0.11, doubts-0 -0.12, tail -0.13, made-3 -0.13, doubts-3 -0.15, written -0.15, end-2 -0.15, made-2 -0.17,
    front-2 -0.18, left-2 -0.22, end-1 -0.24, words-1 -0.24, amid -0.24, front-1 -0.29, near-0 -0.32, unread-3 -0.33,
    doubts-1 -0.33, made-0 -0.46, small -0.96
  `,
};
