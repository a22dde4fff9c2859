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
  enough: 2.26,
  everywhere: `
    after-open 2.36, many-doubts 1.69, shared 1.55, cut-begin 1.36, likely-0 1.21, numbered 0.99, words-7 0.95, no-office 0.94,
    last-unread 0.92, many-lines 0.91, low-3 0.85, end-3 0.8, no-name 0.77, no-address 0.71, small 0.69, comma 0.68, house 0.65,
    several 0.55, others-0 0.54, as-name 0.53, likely-1 0.53, low-2 0.52, one-word 0.5, no-role 0.48, deep-3 0.47,
    likely-3 0.47, other-6 0.45, near-1 0.42, country-guess 0.41, over 0.41, doubts-4 0.4, said-2 0.39, left-1 0.38,
    as-demand 0.37, as-paragraph 0.37, head 0.37, tail 0.37, cut-end 0.36, no-house 0.36, office 0.36, asks 0.35, made-0 0.34,
    unknown-first 0.33, doubts-3 0.31, figure 0.29, copy 0.28, before-nobody 0.26, other-5 0.25, made-3 0.23, unread-2 0.23,
    words-2 0.23, other-0 0.2, unread-3 0.2, front-3 0.19, left-2 0.19, others-1 0.19, no-figure 0.17, as-role 0.16,
    left-0 0.16, said-1 0.15, greetings 0.12, others-2 0.12, more-1 0.11, no-title 0.11, words-6 0.11, doubts-1 -0.1,
    more-0 -0.1, unlike -0.11, made-1 -0.12, front-1 -0.13, middle -0.13, words-4 -0.13, near-3 -0.15, likely-5 -0.16,
    likely-4 -0.17, other-2 -0.17, words-3 -0.17, end-1 -0.18, deep-1 -0.19, low-1 -0.2, words-1 -0.2, end-0 -0.21,
    made-2 -0.21, near-0 -0.21, words-8 -0.23, made-web -0.24, likely-2 -0.25, next-unread -0.25, as-channel -0.26,
    no-doubts -0.26, no-channel -0.29, said-0 -0.31, unknown-line -0.31, other-3 -0.34, end-2 -0.4, unread-5 -0.41, usual -0.45,
    deep-2 -0.47, words-0 -0.5, as-honorific -0.54, in-one-line -0.59, doubts-0 -0.63, rare-language -0.64, left-3 -0.7,
    unended -0.73, comma-behind -0.75, ungreeted -0.88, amid -0.99, likely-6 -1.2, low-0 -1.24
  `,
  at: {
    address: `
      0.43, cut-begin 1.74, tail 1.57, in-one-line 1.12, likely-0 1.06, last-unread 0.98, many-lines 0.92, others-1 0.74,
      comma 0.68, house 0.65, unread-2 0.65, after-open 0.54, left-0 0.52, no-doubts 0.52, likely-3 0.51, copy 0.5,
      likely-2 0.47, near-0 0.47, doubts-0 0.42, bare-first 0.4, no-figures 0.38, other-4 0.38, comma-before 0.37, left-3 0.37,
      office 0.36, made-2 0.35, end-1 0.33, unknown-first 0.33, as-name 0.32, more-1 0.31, near-2 0.31, made-web 0.3,
      two-houses 0.29, left-1 0.28, low-3 0.28, no-title 0.27, low-2 0.25, doubts-3 0.24, front-0 0.24, made-3 0.24,
      cut-end 0.22, front-2 0.22, other-2 0.22, more-2 0.21, near-3 0.21, other-5 0.18, no-figure 0.17, rare-language 0.14,
      end-0 0.13, low-1 0.12, other-3 0.12, head 0.11, more-3 -0.11, others-0 -0.11, other-6 -0.12, middle -0.13,
      greetings -0.15, unread-5 -0.16, country-guess -0.2, no-house -0.2, low-0 -0.22, unread-3 -0.23, likely-4 -0.24,
      as-organisation -0.25, others-2 -0.26, other-1 -0.28, doubts-1 -0.32, likely-1 -0.35, whole -0.35, made-1 -0.38,
      next-unread -0.42, likely-5 -0.47, ungreeted -0.48, before-nobody -0.52, no-channel -0.52, likely-6 -0.57, near-1 -0.57,
      unknown-line -0.61, comma-behind -0.69, left-2 -0.75, no-name -0.77, amid -0.89
    `,
    background: `
      end-3 0.85, made-3 0.74, words-7 0.66, front-3 0.65, doubts-1 0.51, doubts-4 0.33, deep-3 0.31, deep-1 0.26,
      unread-5 0.18, over 0.13, near-1 0.12, rare-language -0.13, written -0.13, end-0 -0.15, front-1 -0.16, near-3 -0.16,
      unread-2 -0.17, made-2 -0.19, front-0 -0.2, front-2 -0.23, doubts-3 -0.26, made-0 -0.43, words-6 -0.44, doubts-0 -0.46,
      deep-2 -0.51, end-1 -0.73
    `,
    channel: `
      -0.3, after-open 0.59, before-nobody 0.54, doubts-2 0.47, shared 0.46, front-1 0.45, no-role 0.44, end-3 0.33, copy 0.32,
      no-name 0.32, comma-before 0.31, no-address 0.26, many-doubts 0.25, no-house 0.23, no-office 0.22, other-0 0.2,
      unread-3 0.18, others-0 0.17, likely-4 0.13, country-guess -0.11, greetings -0.11, left-3 -0.13, low-0 -0.13, low-2 -0.13,
      doubts-0 -0.15, next-unread -0.15, more-0 -0.16, rare-language -0.16, made-1 -0.17, over -0.17, as-address -0.2,
      doubts-4 -0.2, near-1 -0.2, made-web -0.24, near-0 -0.24, other-6 -0.24, left-0 -0.27, others-2 -0.27, end-2 -0.3,
      front-0 -0.3, end-1 -0.31, no-title -0.34, last-unread -0.35, front-3 -0.36, doubts-3 -0.43, no-doubts -0.44,
      unread-5 -0.44, likely-5 -0.49, no-figures -0.51, unknown-line -0.57, bare-first -0.63
    `,
    country: `
      -0.22, end-1 -0.1, made-0 -0.11, front-0 -0.12, unlike -0.16, shared -0.2, unended -0.22, words-0 -0.22
    `,
    honorific: `
      -0.22, unread-3 0.89, as-address 0.47, left-1 0.45, bare-first 0.38, low-3 0.35, likely-3 0.34, other-0 0.29,
      doubts-4 0.28, likely-0 0.28, unknown-line 0.28, likely-2 0.22, other-1 0.22, no-channel 0.19, other-4 0.19, end-1 0.18,
      made-0 0.17, front-0 0.14, no-doubts 0.11, before-nobody -0.1, comma-before -0.1, others-2 -0.11, no-figures -0.12,
      made-web -0.14, two-houses -0.14, other-2 -0.15, doubts-0 -0.16, more-0 -0.16, likely-5 -0.17, made-1 -0.17,
      no-house -0.18, others-1 -0.18, end-0 -0.2, near-3 -0.2, shared -0.22, end-2 -0.23, likely-4 -0.23, in-one-line -0.24,
      low-0 -0.25, doubts-3 -0.27, unread-5 -0.27, copy -0.28, likely-1 -0.28, amid -0.29, other-6 -0.29, front-2 -0.3,
      low-1 -0.34, likely-6 -0.39, other-5 -0.39, left-0 -0.65, unread-4 -0.74, as-name -0.91
    `,
    index: `
      -0.18, left-3 -0.11, tail -0.11, front-0 -0.12, shared -0.12, unended -0.18, words-1 -0.18
    `,
    instructions: `
      -0.1, as-channel -0.1, left-1 -0.1, shared -0.1, tail -0.1
    `,
    issued: `
      -0.18, left-3 -0.15, shared -0.15, unended -0.18, unlike -0.18, words-0 -0.18
    `,
    kind: `
      others-2 0.76, low-3 0.58, in-one-line 0.57, country-guess 0.32, after-open 0.27, made-web 0.25, written 0.25,
      unread-2 0.21, doubts-3 0.19, end-0 0.18, no-house 0.17, front-0 0.16, no-name 0.15, doubts-4 0.14, made-2 0.1,
      made-0 -0.11, two-houses -0.11, front-1 -0.13, bare-first -0.14, doubts-0 -0.14, no-address -0.14, no-role -0.14,
      doubts-2 -0.18, made-1 -0.18, unknown-line -0.19, low-0 -0.23, no-title -0.23, unread-3 -0.24, no-channel -0.33,
      low-1 -0.39, no-doubts -0.45
    `,
    languages: `
      -0.12, left-3 -0.11, small -0.12, unended -0.12, words-0 -0.12
    `,
    'letter.demands': `
      0.28, made-0 0.85, other-5 0.69, likely-5 0.55, small 0.55, end-3 0.54, unlike 0.52, likely-1 0.5, unread-3 0.43,
      as-paragraph 0.37, front-0 0.37, left-3 0.36, made-1 0.36, doubts-2 0.35, left-1 0.35, next-unread 0.35, doubts-1 0.34,
      near-2 0.31, unread-5 0.3, last-unread 0.29, likely-4 0.28, front-1 0.26, whole 0.26, label-unread 0.25, words-3 0.21,
      other-0 0.19, near-0 0.18, unended 0.17, words-5 0.14, words-6 0.12, front-3 -0.12, left-2 -0.12, near-1 -0.12,
      other-4 -0.12, tail -0.13, end-0 -0.14, likely-3 -0.14, made-web -0.15, doubts-3 -0.17, rare-language -0.17,
      unread-4 -0.17, likely-2 -0.2, other-1 -0.2, other-6 -0.2, front-2 -0.23, unread-2 -0.29, doubts-0 -0.32, left-0 -0.32,
      made-2 -0.34, over -0.36, words-4 -0.37, made-3 -0.45, likely-0 -0.71, written -0.71
    `,
    'letter.opening': `
      doubts-3 0.54, words-7 0.53, made-2 0.48, unread-4 0.26, end-0 0.25, front-0 0.24, over 0.24, small -0.12, doubts-0 -0.14,
      front-1 -0.14, end-1 -0.17, whole -0.17, doubts-1 -0.25, words-6 -0.36, made-3 -0.37, near-0 -0.48
    `,
    'letter.paragraphs': `
      near-1 0.65, made-1 0.6, words-6 0.47, end-0 0.43, likely-0 0.42, doubts-0 0.41, likely-5 0.39, as-demand 0.37, asks 0.35,
      other-6 0.35, other-1 0.33, tail 0.32, left-3 0.27, doubts-1 0.18, other-5 0.17, whole 0.17, front-0 0.12, unread-3 0.1,
      unread-5 -0.1, rare-language -0.11, written -0.13, other-4 -0.14, left-0 -0.15, words-4 -0.15, likely-2 -0.18,
      likely-6 -0.18, likely-1 -0.19, unended -0.19, likely-3 -0.21, words-7 -0.24, other-2 -0.26, made-2 -0.27, made-0 -0.36,
      end-1 -0.39, other-0 -0.41, small -0.44, head -0.45, doubts-2 -0.5, near-0 -0.64
    `,
    'letter.subject': `
      0.25, unread-4 0.37, doubts-0 0.33, near-0 0.31, end-0 0.29, made-3 0.29, left-1 0.25, tail 0.25, unended 0.25,
      written 0.25, words-4 -0.12, front-0 -0.13
    `,
    limit: `
      0.49, end-1 0.77, front-1 0.65, written 0.65, words-4 0.61, near-0 0.56, left-0 0.54, whole 0.54, front-0 -0.11,
      words-5 -0.12, doubts-1 -0.13, unread-4 -0.19, made-3 -0.22, end-0 -0.28
    `,
    name: `
      0.2, whole 0.91, no-title 0.89, no-channel 0.85, bare-first 0.71, one-word 0.65, end-1 0.61, low-0 0.61, made-0 0.61,
      as-address 0.59, likely-1 0.58, front-1 0.5, unread-3 0.46, made-web 0.36, near-1 0.36, others-2 0.34, likely-0 0.3,
      doubts-3 0.27, said-1 0.25, other-2 0.24, front-3 0.23, likely-3 0.22, more-0 0.22, other-6 0.18, doubts-2 0.15,
      left-1 0.14, unknown-line 0.14, doubts-4 -0.1, in-one-line -0.1, other-3 -0.1, after-open -0.11, made-2 -0.11,
      other-4 -0.11, low-3 -0.13, near-3 -0.13, end-3 -0.14, low-2 -0.14, low-1 -0.15, others-1 -0.15, two-houses -0.15,
      unread-2 -0.15, doubts-0 -0.17, likely-4 -0.17, no-figures -0.17, made-3 -0.18, no-role -0.18, front-2 -0.24,
      others-0 -0.24, end-2 -0.26, said-0 -0.28, front-0 -0.3, likely-2 -0.32, likely-6 -0.37, rare-language -0.38,
      before-nobody -0.45, usual -0.45, made-1 -0.48, as-honorific -0.57, shared -0.72, tail -0.77
    `,
    organisation: `
      0.29, shared 1.09, as-name 0.89, unknown-line 0.88, other-6 0.8, no-figures 0.74, end-1 0.65, head 0.64, tail 0.62,
      near-3 0.48, doubts-2 0.45, comma-before 0.42, likely-0 0.36, low-1 0.36, no-doubts 0.36, country-guess 0.34,
      front-0 0.32, made-2 0.32, unread-2 0.31, low-2 0.3, made-3 0.3, more-1 0.29, cut-end 0.26, likely-2 0.25, left-0 0.24,
      likely-5 0.21, made-0 0.21, other-3 0.2, two-houses 0.19, before-nobody 0.16, more-0 0.15, no-address 0.14, unread-3 0.14,
      unread-4 0.14, doubts-0 0.12, front-2 0.12, copy -0.1, doubts-3 -0.11, other-0 -0.11, front-3 -0.12, end-3 -0.13,
      low-3 -0.14, more-2 -0.14, written -0.15, no-role -0.17, likely-3 -0.21, near-2 -0.21, ungreeted -0.21, amid -0.22,
      bare-first -0.23, doubts-1 -0.23, low-0 -0.23, no-title -0.24, one-word -0.24, left-2 -0.25, likely-1 -0.25,
      rare-language -0.25, no-name -0.29, other-2 -0.29, end-2 -0.3, unread-5 -0.3, other-4 -0.32, as-address -0.36,
      no-channel -0.4, comma-behind -0.56, made-web -0.59, whole -0.85, in-one-line -0.86
    `,
    ownLanguage: `
      -0.15, near-0 -0.13, left-3 -0.15, shared -0.15, small -0.15, unended -0.15, unlike -0.15, words-0 -0.15
    `,
    'people.aliases': `
      0.4, made-0 0.58, front-0 0.49, unread-4 0.48, near-1 0.47, words-1 0.41, shared 0.4, unended 0.4, tail -0.15,
      left-3 -0.2
    `,
    'people.description': `
      0.11, end-2 0.49, near-1 0.49, unread-4 0.45, left-2 0.42, words-2 0.35, front-0 0.31, made-1 0.23, amid 0.22,
      doubts-3 0.17, shared 0.11, unended 0.11, words-1 0.11, end-1 -0.11, front-1 -0.13, left-1 -0.13, left-0 -0.14,
      near-2 -0.18, doubts-2 -0.2, near-3 -0.2, end-0 -0.23, unread-3 -0.26, words-0 -0.32, tail -0.61, comma-before -0.64
    `,
    'people.name': `
      made-2 0.58, tail 0.5, doubts-4 0.46, left-2 0.44, front-0 0.3, end-1 0.29, said-2 0.16, shared 0.15, unread-3 0.15,
      doubts-3 -0.11, comma-before -0.13, comma-behind -0.14, next-unread -0.16, left-0 -0.17, unread-4 -0.18, amid -0.23,
      left-1 -0.25, head -0.27, front-1 -0.29, doubts-2 -0.3, end-0 -0.35, words-2 -0.41, words-1 -0.51, made-0 -0.53
    `,
    'people.pronouns': `
      -0.14, end-0 -0.1, left-3 -0.1, made-3 -0.12, written -0.12, shared -0.14, small -0.14, unended -0.14, words-0 -0.14
    `,
    reference: `
      -0.25, end-1 -0.12, made-0 -0.13, unread-4 -0.13, front-0 -0.14, left-3 -0.14, unlike -0.16, shared -0.24, unended -0.25,
      words-1 -0.25
    `,
    role: `
      head 1.46, shared 1.29, front-2 0.96, others-0 0.79, bare-first 0.62, made-0 0.58, doubts-3 0.55, comma-behind 0.51,
      likely-6 0.51, no-name 0.49, left-0 0.48, made-1 0.46, doubts-0 0.36, end-1 0.36, low-1 0.36, likely-1 0.33,
      no-figures 0.27, other-4 0.26, as-name 0.25, as-organisation 0.25, more-2 0.24, near-1 0.23, no-doubts 0.22, other-2 0.22,
      end-0 0.19, more-0 0.18, written 0.17, more-3 0.16, unknown-line 0.16, unread-4 0.16, many-doubts 0.14, no-title 0.14,
      other-1 0.14, likely-5 0.13, likely-3 0.1, copy -0.11, amid -0.12, other-6 -0.12, made-2 -0.14, made-3 -0.14,
      left-2 -0.15, two-houses -0.15, unread-2 -0.16, no-house -0.2, others-2 -0.21, other-5 -0.22, likely-4 -0.23, end-3 -0.26,
      rare-language -0.27, front-3 -0.28, no-channel -0.28, other-3 -0.29, near-3 -0.3, front-1 -0.33, left-1 -0.33,
      end-2 -0.34, front-0 -0.4, doubts-2 -0.42, likely-0 -0.43, low-0 -0.45, likely-2 -0.46, doubts-4 -0.5, as-address -0.53,
      more-1 -0.62, others-1 -0.63, tail -0.69, whole -0.7, made-web -0.82, in-one-line -1.06
    `,
    salutation: `
      -0.11, no-name 0.65, left-2 0.59, no-channel 0.56, greetings 0.55, several 0.55, others-1 0.5, no-role 0.44,
      no-office 0.43, doubts-2 0.4, after-open 0.39, likely-4 0.39, no-house 0.33, before-nobody 0.32, amid 0.3, unread-4 0.27,
      near-0 0.2, more-1 0.15, other-6 0.15, as-role 0.14, comma-behind 0.14, likely-6 0.13, unknown-line 0.13, doubts-1 0.11,
      other-1 -0.11, rare-language -0.11, in-one-line -0.12, front-2 -0.13, likely-5 -0.13, low-3 -0.13, written -0.14,
      last-unread -0.15, made-2 -0.15, unread-2 -0.15, end-1 -0.18, unread-3 -0.18, whole -0.2, more-0 -0.23, no-figures -0.25,
      left-1 -0.27, near-3 -0.28, tail -0.32, others-2 -0.37, likely-0 -0.39, left-0 -0.41, doubts-3 -0.53, bare-first -0.58
    `,
    sequence: `
      0.11, rare-language 0.57, amid 0.56, made-3 0.5, written 0.45, near-0 0.37, tail 0.37, doubts-3 0.3, front-0 0.24,
      unread-3 0.17, end-1 0.11, shared 0.11, unended 0.11, words-4 0.11, doubts-2 -0.1, front-1 -0.1, unread-5 -0.1,
      near-1 -0.14, made-2 -0.16, made-0 -0.17, numbered -0.18, left-3 -0.23, head -0.8
    `,
    statusNote: `
      0.19, end-0 0.39, front-0 0.34, whole 0.34, doubts-2 0.32, left-0 0.26, shared 0.19, unread-5 -0.1, end-1 -0.14,
      written -0.14, near-0 -0.16, words-4 -0.19, made-3 -0.2
    `,
    summary: `
      -0.25, rare-language 0.62, shared 0.34, doubts-1 0.3, near-0 0.25, made-3 0.19, deep-3 0.16, written 0.12, near-1 -0.1,
      over -0.1, unread-2 -0.1, doubts-4 -0.11, unread-3 -0.12, words-6 -0.12, words-8 -0.13, doubts-2 -0.14, doubts-0 -0.15,
      doubts-3 -0.15, whole -0.15, front-1 -0.23, left-0 -0.24, made-2 -0.26, end-1 -0.29, near-2 -0.35, deep-1 -0.45
    `,
    'target.country': `
      -0.18, after-open 0.72, front-1 0.53, low-2 0.33, no-house 0.32, many-doubts 0.27, near-3 0.26, unread-2 0.23,
      before-nobody 0.22, made-1 0.22, near-2 0.22, no-name 0.21, left-0 0.2, others-2 0.2, end-2 0.19, next-unread 0.19,
      no-office 0.19, two-houses 0.19, unread-4 0.17, made-web 0.15, doubts-2 0.14, written 0.14, no-role 0.11, more-1 0.1,
      doubts-3 -0.11, low-1 -0.11, more-0 -0.12, amid -0.13, front-3 -0.13, doubts-0 -0.14, doubts-4 -0.15, more-2 -0.15,
      left-1 -0.16, left-2 -0.16, no-figures -0.19, unread-5 -0.25, near-0 -0.27, no-title -0.33, unread-3 -0.34, end-1 -0.37,
      no-channel -0.37, low-0 -0.38, near-1 -0.4, no-doubts -0.46, unknown-line -0.47, bare-first -0.48, front-0 -0.49,
      made-0 -0.58, shared -0.73
    `,
    title: `
      front-3 0.69, unread-5 0.58, whole 0.39, left-0 0.29, likely-0 0.29, last-unread 0.27, likely-1 0.27, doubts-1 0.22,
      end-3 0.22, made-web 0.22, near-2 0.22, made-3 0.19, words-5 0.18, doubts-4 0.17, written 0.16, near-0 0.12, end-1 0.1,
      left-2 -0.12, made-1 -0.12, words-3 -0.13, over -0.16, tail -0.16, front-1 -0.17, made-0 -0.19, unread-3 -0.22,
      doubts-2 -0.26, end-0 -0.26, unread-4 -0.26, likely-6 -0.28, near-1 -0.28, front-0 -0.44
    `,
  },
};

/** For what a draft has not. */
export const OF_ABSENT: WeightTable = {
  enough: 1.11,
  everywhere: `
    seen-6 1.03, others-2 0.99, doubts-3 0.89, bare-first 0.83, after-open 0.81, others-1 0.76, doubts-4 0.73, no-title 0.69,
    comma-behind 0.68, low-2 0.45, written 0.44, made-2 0.4, front-3 0.38, unknown-line 0.38, unread-5 0.35, cut-begin 0.32,
    label-unread 0.32, no-channel 0.28, left-0 0.27, amid 0.25, no-role 0.25, end-1 0.21, end-0 0.2, no-house 0.2, more-0 0.19,
    made-0 0.16, low-1 0.13, made-3 0.13, front-2 0.12, ungreeted -0.1, near-2 -0.11, unread-3 -0.13, copy -0.14,
    made-web -0.16, many-doubts -0.17, head -0.19, last-unread -0.19, whole -0.19, rare-language -0.23, unread-2 -0.23,
    doubts-2 -0.26, left-2 -0.26, before-nobody -0.27, seen-3 -0.27, two-houses -0.28, comma-before -0.32, tail -0.34,
    in-one-line -0.37, end-2 -0.39, next-unread -0.39, more-3 -0.49, near-0 -0.49, front-1 -0.51, made-1 -0.52, doubts-0 -0.53,
    left-3 -0.53, cut-end -0.56, doubts-1 -0.83, low-0 -0.89, seen-0 -1.16
  `,
  at: {
    background: `
      0.44, end-2 0.9, made-web 0.71, front-3 0.7, unread-5 0.56, doubts-4 0.45, doubts-3 0.28, unread-4 0.16, unread-2 -0.11,
      front-2 -0.15, front-1 -0.17, unread-3 -0.17, doubts-2 -0.24, end-0 -0.25, made-3 -0.3, written -0.44, made-0 -0.68
    `,
    deadline: `
      -0.16, made-3 -0.12
    `,
    email: `
      near-1 0.71, others-2 0.55, unread-4 0.46, made-2 0.43, others-1 0.37, made-3 0.29, front-1 0.28, end-0 0.26, more-0 0.22,
      low-0 0.2, doubts-1 0.19, low-1 0.17, unread-2 -0.11, made-web -0.12, near-3 -0.14, unread-5 -0.15, doubts-0 -0.16,
      before-nobody -0.19, doubts-3 -0.21, end-2 -0.21, low-3 -0.22, low-2 -0.23, front-0 -0.24, more-1 -0.25, made-1 -0.28,
      unread-3 -0.28, others-0 -0.37, made-0 -0.42, near-0 -0.68, bare-first -0.75
    `,
    fax: `
      -0.31, doubts-3 -0.1, low-1 -0.1, written -0.1, end-0 -0.12, others-2 -0.12, bare-first -0.13, end-1 -0.14, near-0 -0.15,
      unread-4 -0.16, front-0 -0.19, more-0 -0.22, left-0 -0.28, seen-0 -0.3, head -0.31
    `,
    for: `
      made-3 0.79, written 0.58, unread-5 0.56, end-0 0.44, others-0 0.44, low-3 0.33, near-1 0.31, front-2 0.3,
      before-nobody 0.29, near-2 0.19, doubts-1 0.18, doubts-3 0.15, more-1 0.15, near-3 -0.1, unread-2 -0.1, more-2 -0.11,
      doubts-4 -0.15, unread-4 -0.18, front-1 -0.23, unread-3 -0.24, made-0 -0.25, bare-first -0.29, made-2 -0.32, end-1 -0.35,
      low-2 -0.35, near-0 -0.36
    `,
    group: `
      -0.5, doubts-3 0.78, written 0.59, made-2 0.36, front-0 0.2, unread-4 0.16, doubts-4 -0.11, end-1 -0.12, made-3 -0.12,
      unread-2 -0.12, end-2 -0.13, front-3 -0.13, unread-5 -0.17, front-2 -0.18, made-1 -0.19, end-0 -0.23, made-web -0.23,
      rare-language -0.23, doubts-2 -0.31, made-0 -0.31, unread-3 -0.32, doubts-0 -0.38, front-1 -0.39, doubts-1 -0.48
    `,
    honorific: `
      after-open 0.83, bare-first 0.7, others-2 0.59, seen-0 0.5, before-nobody 0.46, end-1 0.3, made-2 0.3, made-web 0.28,
      more-1 0.28, left-0 0.26, end-0 0.23, doubts-3 0.22, more-2 0.2, made-0 0.18, doubts-4 0.17, front-3 0.16, unread-3 0.14,
      low-2 0.13, low-3 0.12, front-2 -0.17, low-1 -0.17, near-2 -0.18, unread-2 -0.18, left-1 -0.19, end-2 -0.21, made-3 -0.28,
      rare-language -0.28, end-3 -0.31, seen-4 -0.31, doubts-1 -0.39, more-0 -0.4, made-1 -0.47
    `,
    index: `
      -0.33, end-0 -0.13, front-3 -0.13, made-3 -0.14, doubts-3 -0.15, end-1 -0.16, made-web -0.19, unread-5 -0.2, written -0.2
    `,
    instructions: `
      -0.17, end-3 0.44, others-1 0.43, before-nobody 0.28, near-2 0.28, doubts-4 0.24, doubts-1 0.23, unread-3 0.22,
      made-3 0.16, made-2 0.14, front-0 0.13, low-0 0.11, made-web -0.1, near-0 -0.11, end-0 -0.12, left-0 -0.12, low-3 -0.13,
      doubts-0 -0.14, unread-4 -0.15, doubts-2 -0.17, head -0.17, seen-0 -0.17, low-2 -0.18, more-1 -0.18, unread-5 -0.18,
      front-1 -0.19, near-1 -0.26, made-0 -0.27, doubts-3 -0.33, end-1 -0.4, bare-first -0.41
    `,
    limit: `
      -0.67, made-web -0.1, doubts-0 -0.12, unread-5 -0.13, doubts-4 -0.14, made-3 -0.14, unread-3 -0.15, doubts-1 -0.16,
      made-2 -0.16, front-1 -0.18, made-0 -0.2, end-0 -0.21, doubts-3 -0.22, unread-4 -0.35, written -0.35, end-1 -0.36,
      front-0 -0.42
    `,
    name: `
      0.27, seen-6 0.77, more-1 0.67, end-0 0.58, doubts-0 0.51, made-1 0.47, near-0 0.4, low-2 0.39, unread-2 0.38,
      after-open 0.37, front-0 0.36, left-0 0.36, head 0.27, no-name 0.27, unread-4 0.27, low-3 0.26, low-1 0.25, no-house 0.25,
      near-3 0.23, seen-4 0.22, no-doubts 0.17, unknown-line 0.17, others-2 0.16, no-figures 0.15, made-3 0.14, bare-first 0.13,
      doubts-3 0.12, unread-5 -0.16, end-1 -0.2, in-one-line -0.2, others-0 -0.2, no-address -0.22, no-role -0.22,
      unread-3 -0.22, made-0 -0.24, no-channel -0.24, near-1 -0.31, seen-0 -0.31, doubts-1 -0.34, copy -0.38, more-0 -0.4,
      seen-3 -0.41, low-0 -0.63
    `,
    organisation: `
      0.23, no-title 1.23, copy 1.03, made-0 0.72, low-2 0.63, front-2 0.56, doubts-2 0.51, end-1 0.51, unread-3 0.48,
      more-0 0.42, no-office 0.38, no-role 0.38, bare-first 0.37, left-1 0.28, seen-6 0.28, near-1 0.26, head 0.23,
      no-address 0.23, no-house 0.23, seen-3 0.23, no-channel 0.22, doubts-1 0.19, near-0 0.18, front-1 0.17, low-3 0.16,
      doubts-3 0.12, made-web 0.12, more-2 -0.11, near-2 -0.11, near-3 -0.11, left-3 -0.14, doubts-4 -0.18, front-3 -0.18,
      made-3 -0.18, no-name -0.18, written -0.18, others-1 -0.23, rare-language -0.29, unknown-line -0.3, front-0 -0.33,
      end-0 -0.39, seen-0 -0.41, doubts-0 -0.42, made-2 -0.42, others-0 -0.43, unread-5 -0.43, low-0 -0.49, after-open -0.51,
      no-figures -0.63, others-2 -0.73, before-nobody -0.74, no-doubts -0.75
    `,
    ownLanguage: `
      0.18, made-2 1.12, rare-language 0.58, front-1 0.5, unread-2 0.43, doubts-3 0.36, unread-3 0.29, end-3 0.28,
      doubts-1 0.25, end-1 0.15, unread-4 0.12, end-0 0.1, doubts-2 -0.15, front-0 -0.15, front-2 -0.18, doubts-0 -0.19,
      end-2 -0.36, made-web -0.41, written -0.45, made-0 -0.51, unread-5 -0.64
    `,
    'people.description': `
      -0.22, made-0 1.4, comma-behind 0.68, left-1 0.45, amid 0.25, doubts-1 0.18, near-3 0.18, doubts-4 0.17, front-3 0.14,
      doubts-2 0.11, next-unread -0.13, rare-language -0.13, left-0 -0.14, near-0 -0.14, end-0 -0.15, unread-4 -0.19,
      whole -0.19, front-2 -0.22, front-0 -0.23, near-1 -0.24, comma-before -0.32, tail -0.34, made-1 -0.37, written -0.39,
      made-3 -0.45, left-3 -0.46, doubts-3 -0.58, made-2 -0.72
    `,
    phone: `
      -0.21, end-3 0.44, others-1 0.39, near-2 0.29, doubts-4 0.27, low-0 0.24, made-2 0.24, doubts-1 -0.1, more-1 -0.11,
      unread-3 -0.11, doubts-2 -0.12, front-1 -0.12, low-2 -0.12, made-3 -0.12, unread-5 -0.12, near-1 -0.16, left-0 -0.17,
      made-0 -0.18, seen-0 -0.19, written -0.19, head -0.21, doubts-3 -0.22, low-1 -0.24, others-0 -0.26, end-1 -0.28,
      near-0 -0.28, bare-first -0.29, end-0 -0.3
    `,
    role: `
      bare-first 1.06, others-2 0.73, unknown-line 0.52, no-doubts 0.49, made-1 0.47, end-2 0.44, low-2 0.44, no-figures 0.43,
      unread-3 0.38, doubts-1 0.3, no-channel 0.3, more-0 0.29, near-0 0.24, front-0 0.22, low-1 0.17, made-0 0.16, seen-4 0.16,
      after-open 0.15, left-0 0.15, near-3 0.14, made-2 0.12, country-guess -0.1, seen-0 -0.14, front-3 -0.15, end-3 -0.18,
      more-1 -0.19, no-name -0.19, others-0 -0.22, end-1 -0.25, near-2 -0.25, doubts-4 -0.27, no-house -0.28, no-office -0.28,
      unread-5 -0.34, written -0.34, low-0 -0.48, no-title -0.54, made-3 -0.56, copy -0.79
    `,
    salutation: `
      -0.14, others-0 1.12, made-0 0.8, end-1 0.72, unread-5 0.72, doubts-4 0.53, bare-first 0.45, near-0 0.36, front-1 0.33,
      more-0 0.29, after-open 0.27, low-0 0.22, left-0 0.16, low-1 0.11, end-3 -0.11, head -0.14, cut-end -0.17, unread-4 -0.17,
      end-2 -0.18, low-2 -0.18, front-3 -0.19, before-nobody -0.2, front-2 -0.21, near-1 -0.23, made-3 -0.24, doubts-1 -0.25,
      left-1 -0.25, near-2 -0.26, made-2 -0.27, low-3 -0.28, written -0.29, more-1 -0.31, made-web -0.33, doubts-2 -0.38,
      end-0 -0.56, unread-3 -0.59
    `,
    sequence: `
      -0.45, unread-4 0.3, front-0 0.28, made-0 0.27, end-1 0.19, doubts-4 0.16, made-1 -0.16, end-2 -0.17, front-2 -0.19,
      front-3 -0.19, doubts-1 -0.22, made-2 -0.23, written -0.25, made-3 -0.33, doubts-2 -0.34, front-1 -0.34, unread-3 -0.34,
      unread-5 -0.34, end-0 -0.44
    `,
    status: `
      -0.73, doubts-0 -0.1, doubts-4 -0.13, doubts-1 -0.14, doubts-2 -0.14, unread-3 -0.15, made-2 -0.16, front-1 -0.17,
      made-0 -0.19, unread-5 -0.21, doubts-3 -0.22, made-3 -0.22, end-0 -0.31, written -0.31, end-1 -0.33, unread-4 -0.33,
      front-0 -0.4
    `,
  },
};

/** For lists as a whole, of which an entry may be missing. */
export const OF_LISTS: WeightTable = {
  enough: 1.86,
  everywhere: `
    only 1.35, seen-6 0.99, cut-end 0.96, doubts-4 0.96, listed 0.92, seen-5 0.91, country-guess 0.78, many-doubts 0.71,
    in-one-line 0.69, front-3 0.6, left-0 0.54, next-unread 0.54, seen-4 0.54, bare-first 0.53, near-1 0.46, low-1 0.37,
    made-3 0.37, low-3 0.36, made-0 0.33, more-2 0.33, comma 0.32, others-0 0.24, count-2 0.23, unread-5 0.22, count-1 0.19,
    end-0 0.18, more-0 0.16, no-channel 0.15, others-2 0.13, front-2 0.12, last-unread -0.12, near-2 -0.12, front-0 -0.13,
    no-office -0.13, made-2 -0.14, seen-1 -0.19, end-2 -0.2, left-1 -0.2, low-2 -0.22, two-houses -0.22, left-2 -0.25,
    more-3 -0.25, doubts-1 -0.26, rare-language -0.26, made-1 -0.27, made-web -0.29, unread-2 -0.3, near-0 -0.32, seen-2 -0.34,
    low-0 -0.36, doubts-2 -0.38, doubts-0 -0.39, copy -0.47, after-open -0.51, count-3 -0.57, seen-3 -0.58, front-1 -0.59,
    no-doubts -0.59, no-role -0.61, no-name -0.7, seen-0 -0.98
  `,
  at: {
    address: `
      0.14, only 1.35, seen-6 0.97, left-3 0.96, country-guess 0.78, many-doubts 0.71, in-one-line 0.69, bare-first 0.53,
      end-1 0.53, next-unread 0.5, cut-end 0.37, low-1 0.37, doubts-4 0.36, low-3 0.36, more-2 0.33, comma 0.32, unread-3 0.29,
      made-0 0.28, seen-5 0.27, doubts-3 0.25, others-0 0.24, made-2 0.23, end-3 0.22, front-2 0.21, near-1 0.19, made-3 0.16,
      more-0 0.16, no-channel 0.15, head 0.14, front-1 0.13, others-2 0.13, near-0 -0.1, front-0 -0.12, written -0.12,
      no-office -0.13, seen-4 -0.18, doubts-2 -0.19, end-0 -0.19, doubts-0 -0.2, low-2 -0.22, two-houses -0.22, more-3 -0.25,
      unread-4 -0.25, left-2 -0.33, low-0 -0.36, rare-language -0.37, seen-3 -0.38, end-2 -0.4, left-0 -0.4, made-1 -0.45,
      copy -0.47, after-open -0.51, seen-0 -0.54, no-doubts -0.59, no-role -0.61, no-name -0.7
    `,
    languages: `
      -0.2, rare-language 0.64, front-3 0.49, doubts-4 0.41, written 0.41, unread-5 0.29, cut-end 0.2, near-1 0.17,
      next-unread 0.17, count-1 0.16, end-2 0.12, doubts-1 0.11, end-0 -0.11, unread-4 -0.11, near-2 -0.12, front-0 -0.13,
      count-2 -0.16, doubts-3 -0.16, end-1 -0.18, left-3 -0.18, front-2 -0.19, made-2 -0.19, count-3 -0.2, head -0.2,
      doubts-0 -0.23, near-0 -0.24, doubts-2 -0.32, unread-3 -0.33, front-1 -0.37
    `,
    'letter.demands': `
      -0.47, seen-4 0.71, end-0 0.69, seen-5 0.64, count-2 0.45, made-1 0.45, left-0 0.4, made-3 0.39, front-3 0.36,
      doubts-1 0.3, front-0 0.29, front-2 0.27, left-1 0.27, doubts-4 0.26, unread-5 0.23, doubts-0 0.19, near-0 0.17,
      unread-3 0.14, near-2 0.13, head 0.11, doubts-2 -0.13, end-1 -0.13, near-3 -0.13, made-web -0.17, unread-2 -0.18,
      left-3 -0.19, seen-1 -0.19, seen-3 -0.2, count-3 -0.26, end-2 -0.29, left-2 -0.29, seen-2 -0.34, doubts-3 -0.43,
      rare-language -0.43, seen-0 -0.44, made-0 -0.57, front-1 -0.73
    `,
    people: `
      -0.14, listed 0.92, made-0 0.68, left-0 0.54, doubts-3 0.4, cut-end 0.39, end-2 0.38, front-1 0.38, left-2 0.38,
      unread-4 0.34, doubts-2 0.25, head -0.1, rare-language -0.1, count-3 -0.11, next-unread -0.11, doubts-0 -0.15,
      near-0 -0.15, front-0 -0.17, front-2 -0.17, made-3 -0.17, front-3 -0.18, end-0 -0.21, end-1 -0.23, made-2 -0.27,
      written -0.29, unread-5 -0.32, made-1 -0.34, left-1 -0.37, doubts-1 -0.58, left-3 -0.68
    `,
  },
};
