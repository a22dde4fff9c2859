// How much each sign counts against a value, or for it: fitted, as weights.ts says. At a field, a number without a sign is for the field
// itself, and what a sign counts there comes to what it counts everywhere.

/** Signs with their weights; from `enough` on all weights together are a doubt. */
export interface WeightTable {
  readonly enough: number;
  /** What signs count at every field, parted by commas. */
  readonly everywhere: string;
  /** What more they count at some, by the field. */
  readonly at: Readonly<Record<string, string>>;
}

/** For values that a draft has. */
export const OF_VALUES: WeightTable = {
  enough: 2.23,
  everywhere: `
    after-open 2.06, shared 1.42, many-doubts 1.39, cut-begin 1.21, likely-0 1.17, no-office 0.85, low-3 0.82, many-lines 0.77,
    numbered 0.72, no-name 0.68, last-unread 0.66, no-address 0.63, house 0.62, comma 0.61, end-3 0.56, small 0.56,
    words-7 0.56, no-role 0.53, likely-1 0.51, others-0 0.5, low-2 0.49, one-word 0.48, deep-3 0.45, several 0.44,
    likely-3 0.43, near-1 0.42, lost-1 0.41, country-guess 0.4, doubts-4 0.39, head 0.38, tail 0.38, as-name 0.37, cut-end 0.37,
    left-1 0.37, over 0.35, other-6 0.34, as-demand 0.33, copy 0.31, no-house 0.31, unknown-first 0.31, said-2 0.3, office 0.28,
    made-0 0.27, as-paragraph 0.26, asks 0.26, made-3 0.26, doubts-3 0.25, front-3 0.25, left-2 0.25, other-5 0.23,
    unread-3 0.22, words-2 0.21, as-role 0.2, unread-2 0.19, no-figure 0.18, words-5 0.18, words-6 0.18, other-0 0.17,
    others-1 0.17, figure 0.16, said-1 0.16, others-2 0.15, before-nobody 0.13, left-0 0.12, more-1 0.12, made-1 -0.1,
    more-3 -0.1, said-3 -0.11, low-1 -0.12, near-0 -0.12, other-2 -0.12, words-4 -0.12, middle -0.13, words-3 -0.13,
    end-0 -0.14, likely-4 -0.14, front-1 -0.17, deep-1 -0.18, as-channel -0.2, likely-2 -0.2, made-web -0.2, unlike -0.2,
    words-1 -0.2, words-8 -0.2, no-channel -0.21, lost-0 -0.22, lost-3 -0.23, made-2 -0.23, two-houses -0.23, likely-5 -0.25,
    no-doubts -0.26, other-3 -0.26, said-0 -0.26, near-3 -0.3, unknown-line -0.3, deep-2 -0.32, unread-5 -0.34, end-2 -0.35,
    next-unread -0.35, in-one-line -0.38, usual -0.39, as-honorific -0.41, unended -0.48, words-0 -0.5, comma-behind -0.58,
    doubts-0 -0.58, rare-language -0.64, left-3 -0.73, ungreeted -0.78, amid -0.88, likely-6 -1.11, low-0 -1.18
  `,
  at: {
    address: `
      0.4, cut-begin 1.44, tail 1.23, in-one-line 1, likely-0 0.92, last-unread 0.78, many-lines 0.68, house 0.62,
      others-1 0.62, comma 0.61, unread-2 0.51, left-0 0.5, lost-2 0.48, after-open 0.47, copy 0.45, likely-3 0.43, near-0 0.41,
      no-doubts 0.41, likely-2 0.39, doubts-0 0.38, made-2 0.36, bare-first 0.31, low-3 0.31, other-4 0.31, unknown-first 0.31,
      no-figures 0.3, near-2 0.28, office 0.28, left-3 0.27, comma-before 0.26, lost-3 0.26, as-name 0.25, left-1 0.25,
      made-web 0.25, more-1 0.25, cut-end 0.24, end-1 0.23, doubts-3 0.22, low-2 0.22, front-0 0.21, made-3 0.21, no-title 0.21,
      near-3 0.2, other-2 0.19, other-5 0.19, no-figure 0.18, front-2 0.17, more-2 0.16, unread-4 0.14, two-houses 0.13,
      head 0.12, end-0 0.11, rare-language 0.11, greetings -0.11, made-0 -0.13, middle -0.13, as-organisation -0.15,
      unread-5 -0.15, country-guess -0.16, no-house -0.16, unread-3 -0.16, whole -0.21, likely-4 -0.22, low-0 -0.22,
      other-1 -0.25, others-2 -0.26, lost-1 -0.29, likely-1 -0.3, likely-5 -0.3, made-1 -0.3, doubts-1 -0.31, ungreeted -0.35,
      before-nobody -0.39, next-unread -0.42, unknown-line -0.48, near-1 -0.49, likely-6 -0.53, no-channel -0.54,
      comma-behind -0.58, left-2 -0.61, no-name -0.67, amid -0.73
    `,
    background: `
      0.12, end-3 0.73, words-7 0.64, made-3 0.59, front-3 0.52, doubts-1 0.47, deep-3 0.33, doubts-4 0.23, over 0.18,
      unread-5 0.18, deep-1 0.16, left-0 0.12, near-1 0.11, front-1 -0.1, rare-language -0.1, end-0 -0.11, unread-2 -0.11,
      front-0 -0.13, made-2 -0.13, front-2 -0.17, doubts-3 -0.19, made-0 -0.31, doubts-0 -0.35, deep-2 -0.37, words-6 -0.39,
      end-1 -0.59
    `,
    channel: `
      -0.22, after-open 0.48, no-role 0.44, before-nobody 0.39, front-1 0.39, shared 0.37, doubts-2 0.35, copy 0.31, end-3 0.28,
      no-name 0.26, many-doubts 0.24, comma-before 0.23, no-address 0.22, no-office 0.21, no-house 0.18, other-0 0.15,
      others-0 0.14, near-1 -0.1, lost-2 -0.11, low-0 -0.11, made-1 -0.11, next-unread -0.12, over -0.12, doubts-0 -0.13,
      rare-language -0.13, doubts-4 -0.14, as-address -0.16, more-0 -0.16, made-web -0.17, other-6 -0.19, left-0 -0.21,
      others-2 -0.23, near-0 -0.25, front-3 -0.26, end-2 -0.27, front-0 -0.27, no-title -0.27, end-1 -0.28, doubts-3 -0.31,
      unread-5 -0.34, no-doubts -0.35, likely-5 -0.37, last-unread -0.38, no-figures -0.4, unknown-line -0.47, bare-first -0.49
    `,
    country: `
      -0.19, front-0 -0.11, unlike -0.14, shared -0.17, unended -0.19, words-0 -0.19
    `,
    honorific: `
      -0.18, unread-3 0.72, left-1 0.38, as-address 0.37, low-3 0.3, bare-first 0.29, likely-3 0.26, other-0 0.25,
      doubts-4 0.23, unknown-line 0.22, likely-0 0.2, likely-2 0.2, no-channel 0.2, made-0 0.19, other-1 0.18, end-1 0.16,
      front-0 0.14, other-4 0.14, before-nobody -0.11, made-web -0.12, doubts-0 -0.13, other-2 -0.13, likely-5 -0.14,
      others-1 -0.14, made-1 -0.15, more-0 -0.15, near-3 -0.15, no-house -0.15, end-0 -0.16, likely-4 -0.18, shared -0.18,
      low-0 -0.19, doubts-3 -0.2, end-2 -0.2, in-one-line -0.2, copy -0.21, unread-5 -0.21, amid -0.22, likely-1 -0.22,
      other-6 -0.22, front-2 -0.23, likely-6 -0.29, low-1 -0.29, other-5 -0.32, left-0 -0.54, unread-4 -0.6, as-name -0.73
    `,
    index: `
      -0.16, front-0 -0.11, shared -0.11, unended -0.16, words-1 -0.16
    `,
    issued: `
      -0.15, left-3 -0.12, shared -0.12, unended -0.15, unlike -0.15, words-0 -0.15
    `,
    kind: `
      others-2 0.6, low-3 0.5, in-one-line 0.48, country-guess 0.27, after-open 0.21, made-web 0.21, written 0.2, end-0 0.18,
      unread-2 0.18, doubts-3 0.15, no-house 0.15, doubts-4 0.13, front-0 0.12, no-name 0.12, bare-first -0.11, doubts-0 -0.11,
      end-1 -0.12, made-1 -0.13, doubts-2 -0.16, unknown-line -0.17, no-title -0.18, unread-3 -0.19, low-0 -0.22,
      no-channel -0.29, low-1 -0.31, no-doubts -0.37
    `,
    'letter.demands': `
      0.19, unread-3 0.52, likely-1 0.48, other-5 0.48, made-0 0.47, left-1 0.41, front-0 0.38, doubts-2 0.35, made-1 0.35,
      small 0.35, unlike 0.35, likely-4 0.29, near-2 0.28, next-unread 0.27, as-paragraph 0.26, last-unread 0.26, unended 0.26,
      words-5 0.26, whole 0.21, label-unread 0.2, unread-5 0.18, doubts-1 0.16, words-3 0.15, end-1 0.14, left-3 0.13,
      near-0 0.12, other-0 0.11, words-6 0.11, likely-5 0.1, front-3 -0.11, tail -0.11, front-2 -0.13, likely-2 -0.13,
      near-1 -0.13, other-1 -0.13, other-6 -0.13, made-web -0.15, made-2 -0.19, unread-2 -0.19, over -0.24, doubts-0 -0.3,
      made-3 -0.3, unread-4 -0.31, left-0 -0.32, words-4 -0.45, likely-0 -0.46, written -0.5
    `,
    'letter.opening': `
      -0.17, end-0 -0.11, words-6 -0.11, made-3 -0.13, near-0 -0.13, left-0 -0.17, written -0.17
    `,
    'letter.paragraphs': `
      near-1 0.56, made-1 0.42, likely-0 0.37, end-0 0.36, words-6 0.36, as-demand 0.33, doubts-0 0.31, likely-5 0.29,
      other-6 0.28, asks 0.26, other-1 0.26, left-3 0.23, tail 0.23, other-5 0.16, doubts-1 0.12, front-0 0.12, whole 0.11,
      left-0 -0.1, other-4 -0.1, words-4 -0.1, likely-2 -0.13, unended -0.14, words-7 -0.14, likely-1 -0.15, likely-3 -0.16,
      likely-6 -0.16, made-2 -0.19, other-2 -0.19, made-0 -0.26, end-1 -0.31, small -0.31, head -0.33, other-0 -0.34,
      doubts-2 -0.37, near-0 -0.52
    `,
    'letter.subject': `
      0.19, unread-4 0.27, doubts-0 0.25, near-0 0.23, end-0 0.22, made-3 0.22, left-1 0.19, tail 0.19, unended 0.19,
      written 0.19
    `,
    limit: `
      0.45, end-1 0.62, front-1 0.55, written 0.55, words-4 0.53, left-0 0.49, near-0 0.49, whole 0.49, unread-4 -0.12,
      made-3 -0.13, end-0 -0.17
    `,
    name: `
      0.15, whole 0.74, no-channel 0.73, no-title 0.72, made-0 0.55, one-word 0.55, bare-first 0.5, end-1 0.5, likely-1 0.49,
      low-0 0.43, as-address 0.42, unread-3 0.39, front-1 0.38, others-2 0.32, likely-0 0.26, lost-3 0.26, made-web 0.26,
      doubts-3 0.25, near-1 0.24, said-1 0.23, front-3 0.18, lost-1 0.17, more-0 0.17, other-2 0.17, left-1 0.15, other-0 0.15,
      unknown-line 0.15, likely-3 0.14, other-6 0.12, low-2 -0.1, no-figures -0.1, others-1 -0.1, two-houses -0.1,
      other-3 -0.11, other-4 -0.11, lost-2 -0.12, low-1 -0.12, made-2 -0.12, unread-2 -0.12, doubts-0 -0.15, likely-4 -0.16,
      lost-0 -0.16, made-3 -0.16, no-role -0.17, front-2 -0.18, others-0 -0.19, front-0 -0.22, likely-2 -0.23, said-0 -0.23,
      end-2 -0.24, rare-language -0.3, likely-6 -0.33, before-nobody -0.37, made-1 -0.37, usual -0.39, as-honorific -0.46,
      shared -0.59, tail -0.65
    `,
    organisation: `
      0.2, shared 0.97, as-name 0.66, tail 0.66, lost-1 0.65, other-6 0.59, unknown-line 0.58, no-figures 0.57, end-1 0.53,
      comma-before 0.47, head 0.45, doubts-2 0.35, near-3 0.32, country-guess 0.28, front-0 0.27, low-1 0.26, low-2 0.25,
      made-2 0.25, likely-0 0.24, no-doubts 0.24, other-3 0.24, cut-end 0.21, lost-0 0.21, made-0 0.21, unread-4 0.21,
      likely-5 0.2, more-1 0.2, unread-2 0.19, more-0 0.14, no-address 0.14, likely-2 0.13, made-3 0.13, left-0 0.12,
      made-1 0.1, doubts-3 -0.1, doubts-1 -0.11, more-2 -0.12, copy -0.14, written -0.14, likely-1 -0.15, likely-3 -0.16,
      lost-2 -0.16, left-2 -0.17, other-0 -0.17, near-2 -0.19, no-name -0.19, one-word -0.19, ungreeted -0.2, amid -0.21,
      no-role -0.22, low-0 -0.23, no-title -0.23, rare-language -0.23, other-4 -0.24, no-channel -0.25, other-2 -0.25,
      as-address -0.26, unread-5 -0.27, end-2 -0.28, two-houses -0.28, comma-behind -0.4, made-web -0.49, lost-3 -0.5,
      in-one-line -0.63, whole -0.8
    `,
    ownLanguage: `
      -0.13, near-0 -0.1, left-3 -0.12, shared -0.12, small -0.13, unended -0.13, unlike -0.13, words-0 -0.13
    `,
    'people.aliases': `
      0.37, made-0 0.48, front-0 0.42, unread-4 0.42, near-1 0.4, words-1 0.38, shared 0.37, unended 0.37, left-3 -0.12
    `,
    'people.description': `
      end-2 0.43, near-1 0.4, unread-4 0.38, left-2 0.36, words-2 0.31, front-0 0.26, doubts-3 0.17, made-1 0.16, amid 0.14,
      front-1 -0.11, left-0 -0.11, end-1 -0.12, left-1 -0.13, near-3 -0.15, near-2 -0.16, doubts-2 -0.18, end-0 -0.2,
      unread-3 -0.23, words-0 -0.26, tail -0.49, comma-before -0.51
    `,
    'people.name': `
      made-2 0.45, tail 0.39, doubts-4 0.37, left-2 0.34, front-0 0.23, end-1 0.21, said-2 0.14, unread-3 0.13, near-3 0.12,
      shared 0.1, said-3 -0.11, comma-behind -0.13, left-0 -0.13, unread-4 -0.16, amid -0.2, left-1 -0.2, head -0.21,
      front-1 -0.23, doubts-2 -0.24, end-0 -0.27, words-2 -0.3, words-1 -0.38, made-0 -0.39
    `,
    'people.pronouns': `
      -0.12, made-3 -0.1, written -0.1, shared -0.12, small -0.12, unended -0.12, words-0 -0.12
    `,
    reference: `
      -0.22, end-1 -0.11, made-0 -0.11, unread-4 -0.11, front-0 -0.12, left-3 -0.12, unlike -0.14, shared -0.21, unended -0.22,
      words-1 -0.22
    `,
    role: `
      head 1.25, shared 1.12, front-2 0.76, others-0 0.65, bare-first 0.58, doubts-3 0.53, likely-6 0.46, left-0 0.45,
      made-0 0.44, no-name 0.42, comma-behind 0.41, made-1 0.37, low-1 0.34, lost-0 0.31, doubts-0 0.29, end-1 0.27,
      lost-2 0.27, other-4 0.22, written 0.22, as-name 0.21, no-figures 0.21, likely-1 0.2, unknown-line 0.2, end-0 0.19,
      likely-5 0.19, more-0 0.19, near-1 0.19, other-2 0.19, no-doubts 0.18, unread-4 0.18, as-organisation 0.17, more-2 0.16,
      before-nobody 0.14, other-1 0.14, many-doubts 0.13, no-title 0.13, likely-3 0.12, one-word 0.12, more-3 0.1,
      unread-2 -0.1, amid -0.11, left-2 -0.12, other-6 -0.13, others-2 -0.16, end-3 -0.18, other-5 -0.18, likely-4 -0.19,
      front-3 -0.2, near-3 -0.2, rare-language -0.2, no-channel -0.21, no-house -0.21, other-3 -0.23, front-1 -0.25,
      left-1 -0.28, end-2 -0.29, front-0 -0.31, doubts-2 -0.33, low-0 -0.37, likely-0 -0.38, likely-2 -0.39, as-address -0.42,
      more-1 -0.45, doubts-4 -0.49, tail -0.52, lost-1 -0.53, others-1 -0.53, whole -0.62, made-web -0.64, in-one-line -0.96
    `,
    salutation: `
      -0.1, no-name 0.57, left-2 0.47, no-channel 0.45, greetings 0.44, several 0.44, others-1 0.41, after-open 0.38,
      no-role 0.36, no-office 0.34, likely-4 0.32, doubts-2 0.3, no-house 0.27, unread-4 0.26, amid 0.25, before-nobody 0.23,
      more-1 0.13, as-role 0.11, other-6 0.11, unknown-line 0.11, comma-behind 0.1, lost-1 0.1, likely-5 -0.1,
      rare-language -0.1, written -0.1, front-2 -0.11, last-unread -0.11, lost-2 -0.13, unread-2 -0.13, low-3 -0.14,
      whole -0.14, near-3 -0.15, end-1 -0.17, unread-3 -0.18, more-0 -0.2, no-figures -0.2, left-1 -0.24, tail -0.26,
      likely-0 -0.27, others-2 -0.27, left-0 -0.32, doubts-3 -0.4, bare-first -0.47
    `,
    sequence: `
      amid 0.38, made-3 0.38, rare-language 0.38, written 0.35, tail 0.31, near-0 0.28, doubts-3 0.26, front-0 0.19,
      words-4 0.11, end-1 0.1, unread-3 0.1, made-2 -0.1, near-1 -0.1, numbered -0.12, made-0 -0.13, left-3 -0.18, head -0.58
    `,
    statusNote: `
      0.17, end-0 0.3, front-0 0.28, doubts-2 0.26, whole 0.26, left-0 0.22, shared 0.17, near-0 -0.11, made-3 -0.12,
      words-4 -0.12
    `,
    summary: `
      -0.16, rare-language 0.46, shared 0.3, doubts-1 0.24, near-0 0.18, made-3 0.17, deep-3 0.12, written 0.12, doubts-2 -0.1,
      doubts-3 -0.11, words-6 -0.11, words-8 -0.11, doubts-0 -0.12, whole -0.12, left-0 -0.15, front-1 -0.17, made-2 -0.18,
      end-1 -0.23, near-2 -0.26, deep-1 -0.34
    `,
    'target.country': `
      -0.16, after-open 0.59, front-1 0.41, no-house 0.26, lost-1 0.25, low-2 0.24, many-doubts 0.23, left-0 0.21, near-3 0.21,
      near-2 0.18, no-office 0.18, before-nobody 0.17, no-name 0.17, two-houses 0.17, unread-2 0.17, others-2 0.16,
      unread-4 0.15, made-1 0.14, no-role 0.13, made-web 0.12, written 0.12, end-2 0.11, next-unread 0.11, head -0.1,
      doubts-4 -0.11, doubts-0 -0.12, left-2 -0.13, more-0 -0.13, no-figures -0.18, unread-5 -0.19, left-1 -0.2, no-title -0.25,
      near-0 -0.26, lost-0 -0.3, near-1 -0.3, no-channel -0.3, unread-3 -0.3, low-0 -0.31, end-1 -0.33, no-doubts -0.37,
      shared -0.38, unknown-line -0.41, bare-first -0.42, front-0 -0.42, made-0 -0.46
    `,
    title: `
      front-3 0.55, unread-5 0.47, whole 0.31, left-0 0.25, last-unread 0.23, likely-1 0.23, likely-0 0.22, end-3 0.2,
      made-web 0.19, near-2 0.18, doubts-1 0.17, words-5 0.16, doubts-4 0.15, made-3 0.15, written 0.12, left-2 -0.1,
      over -0.12, front-1 -0.13, tail -0.13, made-0 -0.16, unread-3 -0.17, doubts-2 -0.2, near-1 -0.2, unread-4 -0.21,
      end-0 -0.22, likely-6 -0.23, front-0 -0.35
    `,
  },
};

/** For what a draft has not. */
export const OF_ABSENT: WeightTable = {
  enough: 1.12,
  everywhere: `
    others-2 0.92, seen-6 0.89, doubts-3 0.8, bare-first 0.77, after-open 0.71, doubts-4 0.71, words-3 0.65, no-title 0.62,
    others-1 0.56, small-behind 0.48, low-2 0.44, behind-2 0.41, made-2 0.4, written 0.4, comma-behind 0.38, front-3 0.35,
    unknown-line 0.34, unread-5 0.29, no-role 0.25, no-channel 0.24, lost-3 0.23, cut-begin 0.22, label-unread 0.22,
    left-0 0.21, low-1 0.19, seen-4 0.18, end-1 0.16, no-house 0.16, end-0 0.15, lost-1 0.15, made-0 0.15, amid 0.14,
    more-0 0.13, near-3 0.13, no-office 0.13, low-3 0.12, more-2 0.12, front-2 0.11, behind-3 0.1, no-doubts -0.1, copy -0.11,
    whole -0.11, behind-1 -0.13, many-doubts -0.13, made-web -0.14, left-2 -0.15, last-unread -0.16, seen-3 -0.17, lost-2 -0.22,
    rare-language -0.22, unread-2 -0.22, comma-before -0.23, lost-0 -0.24, tail -0.25, doubts-2 -0.27, in-one-line -0.27,
    end-2 -0.31, words-1 -0.31, before-nobody -0.32, more-3 -0.32, next-unread -0.32, cut-end -0.38, words-2 -0.39,
    near-0 -0.41, two-houses -0.42, left-3 -0.43, made-1 -0.45, front-1 -0.46, doubts-0 -0.47, doubts-1 -0.77, low-0 -0.84,
    seen-0 -1.03
  `,
  at: {
    background: `
      0.45, end-2 0.7, front-3 0.63, made-web 0.63, unread-5 0.54, doubts-4 0.44, doubts-3 0.23, unread-4 0.12, front-1 -0.12,
      unread-3 -0.13, doubts-2 -0.18, end-0 -0.18, made-3 -0.2, written -0.3, made-0 -0.48
    `,
    deadline: `
      -0.11
    `,
    email: `
      near-1 0.55, others-2 0.42, unread-4 0.36, made-2 0.32, others-1 0.27, made-3 0.24, end-0 0.22, front-1 0.19, more-0 0.17,
      doubts-1 0.16, lost-0 0.16, low-0 0.15, low-1 0.12, doubts-0 -0.11, near-3 -0.11, unread-5 -0.11, before-nobody -0.14,
      end-2 -0.16, doubts-3 -0.17, front-0 -0.17, low-3 -0.17, low-2 -0.18, more-1 -0.2, made-1 -0.21, unread-3 -0.23,
      others-0 -0.3, made-0 -0.33, near-0 -0.54, bare-first -0.56
    `,
    fax: `
      -0.27, bare-first -0.11, end-0 -0.11, others-2 -0.11, end-1 -0.12, near-0 -0.14, unread-4 -0.14, lost-1 -0.16,
      front-0 -0.17, more-0 -0.2, left-0 -0.25, head -0.27, seen-0 -0.27
    `,
    for: `
      made-3 0.66, written 0.5, unread-5 0.43, end-0 0.38, others-0 0.32, near-1 0.26, low-3 0.25, front-2 0.23,
      before-nobody 0.2, lost-1 0.17, doubts-1 0.14, near-2 0.12, doubts-4 -0.11, unread-4 -0.13, unread-3 -0.18, front-1 -0.19,
      made-0 -0.21, bare-first -0.23, low-2 -0.25, made-2 -0.26, near-0 -0.27, end-1 -0.3
    `,
    group: `
      -0.34, doubts-3 0.65, written 0.45, made-2 0.29, front-0 0.18, unread-4 0.14, end-2 -0.1, front-2 -0.12, unread-5 -0.12,
      made-1 -0.15, made-web -0.15, end-0 -0.16, rare-language -0.17, made-0 -0.24, unread-3 -0.24, doubts-2 -0.25,
      doubts-0 -0.28, front-1 -0.32, doubts-1 -0.37
    `,
    honorific: `
      words-3 0.65, after-open 0.63, bare-first 0.62, others-2 0.59, made-2 0.3, seen-0 0.3, more-1 0.26, left-0 0.24,
      before-nobody 0.22, low-3 0.21, more-2 0.2, doubts-4 0.19, end-0 0.19, end-1 0.19, doubts-3 0.15, lost-0 0.15,
      made-web 0.15, made-0 0.14, front-0 0.11, lost-1 0.1, lost-2 -0.11, front-2 -0.12, end-2 -0.13, left-1 -0.13,
      unread-2 -0.13, low-1 -0.14, near-2 -0.14, seen-4 -0.14, end-3 -0.18, rare-language -0.18, made-3 -0.2, doubts-1 -0.31,
      made-1 -0.31, words-1 -0.31, more-0 -0.32, words-2 -0.39
    `,
    index: `
      -0.24, end-0 -0.1, doubts-3 -0.11, end-1 -0.12, made-web -0.14, unread-5 -0.15, written -0.15
    `,
    instructions: `
      -0.17, end-3 0.3, others-1 0.3, near-2 0.19, before-nobody 0.18, doubts-4 0.17, doubts-1 0.14, unread-3 0.14, lost-1 0.1,
      doubts-0 -0.1, near-0 -0.11, doubts-2 -0.13, unread-4 -0.13, unread-5 -0.13, left-0 -0.14, low-2 -0.14, front-1 -0.15,
      more-1 -0.15, lost-0 -0.16, head -0.17, seen-0 -0.17, near-1 -0.2, made-0 -0.21, doubts-3 -0.25, end-1 -0.3,
      bare-first -0.32
    `,
    limit: `
      -0.57, doubts-4 -0.11, unread-5 -0.11, made-3 -0.12, unread-3 -0.13, doubts-1 -0.14, made-2 -0.14, front-1 -0.16,
      made-0 -0.16, doubts-3 -0.18, end-0 -0.19, written -0.28, end-1 -0.29, unread-4 -0.29, front-0 -0.35
    `,
    name: `
      0.23, seen-6 0.61, more-1 0.52, end-0 0.49, near-0 0.36, doubts-0 0.34, made-1 0.34, after-open 0.31, lost-1 0.31,
      front-0 0.3, low-2 0.3, left-0 0.29, low-1 0.25, unread-2 0.25, head 0.23, no-name 0.23, unread-4 0.23, lost-0 0.22,
      seen-4 0.2, low-3 0.19, no-house 0.19, no-doubts 0.18, others-2 0.18, near-3 0.16, bare-first 0.15, no-figures 0.14,
      unknown-line 0.13, doubts-3 0.11, made-3 0.11, lost-2 -0.1, in-one-line -0.15, end-1 -0.17, no-address -0.17,
      others-0 -0.17, unread-3 -0.18, doubts-1 -0.2, lost-3 -0.2, made-0 -0.2, no-role -0.2, no-channel -0.23, near-1 -0.26,
      seen-3 -0.27, seen-0 -0.31, copy -0.34, more-0 -0.37, low-0 -0.51
    `,
    organisation: `
      0.2, no-title 1.02, copy 0.87, made-0 0.68, low-2 0.52, end-1 0.46, doubts-2 0.42, front-2 0.42, unread-3 0.39,
      no-office 0.35, no-role 0.35, more-0 0.3, bare-first 0.29, near-1 0.26, no-channel 0.26, left-1 0.23, seen-6 0.23,
      head 0.2, no-address 0.2, no-house 0.2, lost-1 0.18, front-1 0.17, seen-3 0.17, lost-0 0.16, country-guess 0.12,
      doubts-3 0.11, doubts-4 -0.12, no-name -0.13, written -0.13, front-3 -0.14, made-3 -0.14, others-1 -0.15, lost-2 -0.21,
      rare-language -0.22, unknown-line -0.23, others-0 -0.24, front-0 -0.25, end-0 -0.27, unread-5 -0.29, doubts-0 -0.3,
      seen-0 -0.32, low-0 -0.35, made-2 -0.37, after-open -0.39, no-figures -0.5, before-nobody -0.6, others-2 -0.64,
      no-doubts -0.65
    `,
    ownLanguage: `
      0.22, made-2 0.92, front-1 0.43, rare-language 0.43, doubts-3 0.34, unread-2 0.34, unread-3 0.24, doubts-1 0.2, end-3 0.2,
      end-1 0.17, end-0 0.11, unread-4 0.11, doubts-2 -0.12, front-2 -0.12, doubts-0 -0.13, end-2 -0.26, made-web -0.3,
      written -0.31, made-0 -0.39, unread-5 -0.46
    `,
    'people.description': `
      -0.2, made-0 0.98, small-behind 0.48, behind-2 0.41, comma-behind 0.38, left-1 0.29, amid 0.14, doubts-4 0.14,
      near-3 0.13, front-3 0.12, behind-3 0.1, near-0 -0.11, whole -0.11, behind-1 -0.13, end-0 -0.17, front-2 -0.17,
      front-0 -0.19, near-1 -0.21, comma-before -0.23, unread-4 -0.23, tail -0.25, made-1 -0.26, written -0.27, made-3 -0.35,
      left-3 -0.39, doubts-3 -0.42, made-2 -0.49
    `,
    phone: `
      -0.2, end-3 0.31, others-1 0.28, near-2 0.2, doubts-4 0.19, low-0 0.15, made-2 0.15, front-1 -0.1, made-3 -0.1,
      lost-0 -0.12, near-1 -0.13, made-0 -0.14, written -0.16, doubts-3 -0.17, left-0 -0.18, low-1 -0.19, seen-0 -0.19,
      head -0.2, others-0 -0.21, end-1 -0.22, bare-first -0.23, end-0 -0.23, near-0 -0.23
    `,
    role: `
      bare-first 0.88, others-2 0.61, unknown-line 0.44, low-2 0.39, no-doubts 0.37, no-figures 0.36, made-1 0.35, end-2 0.32,
      unread-3 0.3, more-0 0.27, doubts-1 0.21, near-0 0.21, no-channel 0.21, front-0 0.2, low-1 0.15, after-open 0.14,
      left-0 0.14, end-0 0.12, made-0 0.12, near-3 0.11, seen-4 0.11, lost-0 0.1, front-3 -0.1, end-3 -0.14, no-name -0.15,
      others-0 -0.16, doubts-4 -0.18, more-1 -0.18, end-1 -0.19, written -0.2, near-2 -0.21, no-house -0.23, no-office -0.23,
      unread-5 -0.24, two-houses -0.28, made-3 -0.39, low-0 -0.4, no-title -0.4, copy -0.64
    `,
    salutation: `
      others-0 0.82, lost-3 0.69, made-0 0.64, end-1 0.57, lost-2 0.5, unread-5 0.48, doubts-4 0.43, more-0 0.3,
      bare-first 0.29, front-1 0.27, near-0 0.27, after-open 0.22, low-1 0.17, left-0 0.16, low-0 0.14, cut-end -0.1,
      front-2 -0.11, front-3 -0.11, left-1 -0.12, low-2 -0.14, near-2 -0.15, low-3 -0.17, made-3 -0.17, near-1 -0.17,
      made-web -0.19, doubts-1 -0.2, made-2 -0.2, more-1 -0.21, written -0.22, doubts-2 -0.23, unread-3 -0.32, end-0 -0.41,
      lost-1 -0.58, lost-0 -0.61
    `,
    sequence: `
      -0.33, unread-4 0.23, made-0 0.22, front-0 0.21, end-1 0.16, doubts-4 0.11, end-2 -0.13, front-2 -0.13, made-1 -0.13,
      front-3 -0.14, doubts-1 -0.17, made-2 -0.17, written -0.2, doubts-2 -0.25, made-3 -0.25, unread-5 -0.25, unread-3 -0.26,
      front-1 -0.28, end-0 -0.34
    `,
    status: `
      -0.61, doubts-4 -0.1, doubts-1 -0.12, doubts-2 -0.12, made-2 -0.13, unread-3 -0.13, front-1 -0.15, made-0 -0.16,
      unread-5 -0.17, doubts-3 -0.18, made-3 -0.18, end-0 -0.26, written -0.26, end-1 -0.27, unread-4 -0.28, front-0 -0.34
    `,
  },
};

/** For lists as a whole, of which an entry may be missing. */
export const OF_LISTS: WeightTable = {
  enough: 1.62,
  everywhere: `
    only 1.03, cut-end 0.87, seen-6 0.84, doubts-4 0.78, listed 0.75, seen-5 0.71, country-guess 0.65, many-doubts 0.6,
    front-3 0.55, bare-first 0.51, left-0 0.47, seen-4 0.47, next-unread 0.45, near-1 0.43, low-3 0.42, comma 0.38,
    in-one-line 0.38, made-3 0.32, made-0 0.31, no-channel 0.26, count-2 0.24, unread-5 0.24, others-0 0.23, lost-2 0.22,
    more-2 0.2, low-1 0.19, lost-0 0.14, no-figures 0.14, before-nobody 0.13, count-1 0.12, end-0 0.12, more-0 0.12,
    left-3 -0.11, no-office -0.11, end-2 -0.13, lost-3 -0.14, left-2 -0.16, low-2 -0.17, more-3 -0.17, made-1 -0.18,
    seen-1 -0.18, two-houses -0.18, unread-2 -0.19, left-1 -0.2, rare-language -0.23, doubts-1 -0.24, seen-2 -0.26, low-0 -0.29,
    doubts-0 -0.3, doubts-2 -0.32, after-open -0.36, made-web -0.38, near-0 -0.4, seen-3 -0.4, copy -0.42, count-3 -0.5,
    no-role -0.52, no-doubts -0.54, front-1 -0.55, no-name -0.55, seen-0 -0.88
  `,
  at: {
    address: `
      0.14, only 1.03, seen-6 0.8, left-3 0.73, country-guess 0.65, many-doubts 0.6, bare-first 0.51, next-unread 0.43,
      low-3 0.42, cut-end 0.41, comma 0.38, in-one-line 0.38, end-1 0.34, made-2 0.27, no-channel 0.26, doubts-4 0.24,
      end-3 0.23, made-0 0.23, others-0 0.23, doubts-3 0.22, lost-2 0.22, near-1 0.22, more-2 0.2, low-1 0.19, seen-5 0.17,
      unread-3 0.17, near-3 0.15, front-2 0.14, head 0.14, lost-0 0.14, no-figures 0.14, before-nobody 0.13, made-3 0.13,
      more-0 0.12, doubts-2 -0.1, no-office -0.11, doubts-0 -0.13, end-0 -0.14, lost-3 -0.14, seen-4 -0.14, low-2 -0.17,
      more-3 -0.17, two-houses -0.18, unread-4 -0.18, made-web -0.22, near-0 -0.23, seen-3 -0.23, left-2 -0.24, made-1 -0.27,
      rare-language -0.27, end-2 -0.28, low-0 -0.29, left-0 -0.31, after-open -0.36, copy -0.42, seen-0 -0.46, no-role -0.52,
      no-doubts -0.54, no-name -0.55
    `,
    languages: `
      -0.17, rare-language 0.45, front-3 0.38, doubts-4 0.33, written 0.31, unread-5 0.24, cut-end 0.15, near-1 0.15,
      next-unread 0.14, count-1 0.11, end-1 -0.12, count-2 -0.13, doubts-3 -0.13, front-2 -0.13, unread-4 -0.13, front-0 -0.14,
      count-3 -0.15, left-3 -0.16, made-2 -0.16, head -0.17, doubts-0 -0.18, near-0 -0.22, unread-3 -0.24, doubts-2 -0.26,
      front-1 -0.28
    `,
    'letter.demands': `
      -1.8, seen-4 0.61, end-0 0.57, seen-5 0.54, count-2 0.43, left-0 0.36, made-1 0.35, made-3 0.33, front-3 0.29,
      front-0 0.26, doubts-1 0.25, doubts-4 0.21, front-2 0.2, left-1 0.19, near-0 0.18, unread-5 0.18, doubts-0 0.14,
      unread-3 0.13, head 0.1, doubts-2 -0.1, near-3 -0.1, made-web -0.12, left-3 -0.15, unread-2 -0.15, seen-3 -0.17,
      seen-1 -0.18, left-2 -0.23, end-2 -0.24, count-3 -0.26, seen-2 -0.26, doubts-3 -0.33, rare-language -0.33, seen-0 -0.42,
      made-0 -0.44, front-1 -0.57
    `,
    people: `
      -0.14, listed 0.75, made-0 0.54, left-0 0.42, doubts-3 0.34, end-2 0.32, cut-end 0.31, left-2 0.31, unread-4 0.27,
      front-1 0.25, doubts-2 0.14, head -0.11, front-0 -0.12, doubts-0 -0.13, front-2 -0.13, front-3 -0.14, made-3 -0.14,
      near-0 -0.14, end-1 -0.19, end-0 -0.2, made-2 -0.23, written -0.24, unread-5 -0.27, made-1 -0.28, left-1 -0.33,
      doubts-1 -0.48, left-3 -0.54
    `,
  },
};
