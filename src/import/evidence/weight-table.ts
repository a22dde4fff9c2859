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
  enough: 2.25,
  everywhere: `
    after-open 2.16, many-doubts 1.36, likely-0 1.33, small 1.23, numbered 1.19, many-lines 1.17, cut-begin 1.13, shared 1.09,
    no-office 0.96, says-short 0.88, several 0.86, words-6 0.84, says-breaks 0.78, house 0.72, last-unread 0.72, head 0.68,
    low-3 0.62, no-name 0.6, country-guess 0.57, deep-3 0.57, doubts-4 0.53, office 0.53, comma 0.52, no-address 0.52,
    one-word 0.5, others-0 0.5, likely-1 0.49, said-2 0.49, no-role 0.46, front-3 0.4, asks 0.38, figure 0.37, left-1 0.35,
    near-1 0.35, as-demand 0.34, as-paragraph 0.33, no-figure 0.33, more-1 0.31, other-1 0.31, other-4 0.31, said-1 0.3,
    doubts-3 0.29, made-web 0.29, over 0.27, words-2 0.27, unknown-first 0.26, cut-end 0.25, unread-2 0.25, as-name 0.24,
    end-0 0.24, left-2 0.24, no-house 0.23, words-7 0.23, front-2 0.21, tail 0.21, others-1 0.2, greetings 0.19,
    next-unread 0.18, says-number 0.18, doubts-1 0.17, end-3 0.17, likely-3 0.17, no-title 0.17, bare-first 0.16, lost-1 0.16,
    likely-2 0.13, said-3 0.13, left-0 0.12, made-3 0.12, made-2 0.11, unread-3 0.11, as-organisation 0.1, other-0 0.1,
    says-title 0.1, unread-1 0.1, end-2 -0.1, front-1 -0.1, more-0 -0.11, others-2 -0.14, words-1 -0.14, made-0 -0.15,
    made-1 -0.15, unknown-line -0.15, lost-3 -0.16, words-5 -0.16, middle -0.17, near-3 -0.17, two-houses -0.17, doubts-2 -0.18,
    says-cut -0.19, words-8 -0.2, whole -0.21, said-0 -0.22, unread-5 -0.22, unlike -0.23, words-3 -0.24, likely-4 -0.25,
    words-0 -0.25, lost-0 -0.26, front-0 -0.3, usual -0.32, no-figures -0.36, amid -0.41, as-honorific -0.41, more-3 -0.41,
    as-channel -0.44, left-3 -0.44, written -0.45, comma-behind -0.48, other-3 -0.49, unended -0.5, deep-2 -0.55,
    likely-5 -0.58, no-doubts -0.59, doubts-0 -0.61, rare-language -0.71, in-one-line -0.77, low-0 -0.83, likely-6 -0.88,
    ungreeted -0.98
  `,
  at: {
    address: `
      landed 3.27, cut-begin 2.01, tail 1.72, in-one-line 1.21, likely-0 1.12, last-unread 1.08, many-lines 1.08, house 0.8,
      others-1 0.78, after-open 0.72, comma 0.72, lost-2 0.67, left-0 0.64, unread-2 0.63, likely-3 0.62, other-2 0.6,
      copy 0.58, likely-2 0.54, doubts-0 0.46, near-0 0.46, as-name 0.45, no-doubts 0.45, left-3 0.44, made-web 0.43, head 0.42,
      other-4 0.41, made-2 0.4, lost-3 0.39, near-2 0.39, office 0.39, comma-before 0.36, no-figures 0.36, no-title 0.36,
      end-1 0.35, unknown-first 0.35, more-1 0.34, low-3 0.33, near-3 0.32, doubts-2 0.3, made-3 0.3, bare-first 0.28,
      more-2 0.26, low-2 0.24, end-0 0.23, no-figure 0.23, front-2 0.21, other-5 0.21, front-0 0.2, low-1 0.2, left-1 0.19,
      unread-4 0.17, rare-language 0.16, doubts-3 0.15, cut-end 0.13, front-1 0.12, other-3 0.11, middle -0.15, others-0 -0.15,
      ungreeted -0.16, unread-3 -0.16, other-0 -0.17, unread-5 -0.17, low-0 -0.18, as-channel -0.21, written -0.22,
      other-6 -0.23, likely-5 -0.27, greetings -0.28, others-2 -0.31, no-house -0.32, doubts-1 -0.34, likely-4 -0.34,
      other-1 -0.34, before-nobody -0.36, country-guess -0.37, as-organisation -0.4, lost-1 -0.41, likely-1 -0.43, whole -0.46,
      made-1 -0.48, unknown-line -0.52, next-unread -0.54, near-1 -0.58, no-channel -0.63, likely-6 -0.64, left-2 -0.68,
      no-name -0.72, comma-behind -0.8, amid -0.97
    `,
    background: `
      0.18, tail-reach 2.93, tail-0 2.44, tail-asks 1.59, tail-short 1.43, below 1.41, tail-sender 1.31, end-3 0.93,
      words-7 0.88, says-breaks 0.84, tail-1 0.82, made-3 0.81, front-3 0.62, doubts-4 0.52, doubts-1 0.47, deep-1 0.37,
      deep-3 0.31, near-2 0.17, unread-4 0.17, near-1 0.14, over 0.13, end-0 -0.11, made-web -0.11, words-8 -0.14,
      rare-language -0.15, doubts-2 -0.17, front-0 -0.18, made-2 -0.18, near-3 -0.18, unread-2 -0.18, holes -0.24,
      doubts-3 -0.3, front-2 -0.32, made-0 -0.4, doubts-0 -0.46, words-6 -0.6, deep-2 -0.63, end-1 -0.82
    `,
    channel: `
      -0.21, behind-text 4.73, in-text 2, shared 0.65, before-nobody 0.62, after-open 0.56, doubts-2 0.52, no-role 0.5,
      end-3 0.48, front-1 0.46, comma-before 0.37, many-doubts 0.36, copy 0.35, other-0 0.33, no-house 0.26, no-address 0.25,
      no-office 0.24, unread-3 0.23, no-name 0.22, others-0 0.2, likely-4 0.16, near-2 0.16, two-houses 0.15, left-1 0.11,
      more-2 0.11, front-2 -0.11, low-2 -0.11, more-1 -0.12, others-1 -0.12, lost-2 -0.13, ungreeted -0.13, left-3 -0.14,
      more-0 -0.14, greetings -0.16, more-3 -0.16, other-2 -0.16, doubts-0 -0.17, lost-0 -0.18, made-1 -0.18, next-unread -0.2,
      rare-language -0.2, doubts-4 -0.21, near-1 -0.23, made-web -0.24, left-0 -0.27, over -0.27, other-6 -0.28,
      as-address -0.3, front-0 -0.31, end-2 -0.33, near-0 -0.34, others-2 -0.34, front-3 -0.35, no-title -0.39, end-1 -0.42,
      no-doubts -0.45, unread-5 -0.45, doubts-3 -0.5, likely-5 -0.51, last-unread -0.52, no-figures -0.52, bare-first -0.6,
      unknown-line -0.82
    `,
    country: `
      0.28, left-1 -0.1, end-1 -0.11, made-0 -0.11, front-0 -0.13, unlike -0.17, shared -0.21, unended -0.23, words-0 -0.23
    `,
    'group.name': '0.13',
    honorific: `
      -0.2, unread-3 0.86, left-1 0.59, as-address 0.58, likely-3 0.42, unknown-line 0.4, bare-first 0.39, made-0 0.39,
      doubts-4 0.36, other-0 0.34, other-4 0.28, other-1 0.26, low-3 0.25, likely-0 0.24, likely-2 0.24, end-1 0.22, head 0.17,
      no-channel 0.12, near-1 0.11, other-3 -0.1, more-0 -0.11, lost-2 -0.12, two-houses -0.12, written -0.12, front-2 -0.13,
      made-2 -0.15, low-0 -0.16, made-web -0.18, doubts-0 -0.19, end-0 -0.19, others-1 -0.19, no-figures -0.2, shared -0.2,
      likely-5 -0.21, near-3 -0.22, likely-6 -0.23, made-1 -0.23, low-1 -0.26, before-nobody -0.27, end-2 -0.27,
      in-one-line -0.28, no-house -0.28, other-2 -0.28, unread-5 -0.3, doubts-3 -0.31, likely-1 -0.31, other-6 -0.33,
      copy -0.34, likely-4 -0.35, amid -0.37, other-5 -0.37, unread-4 -0.74, left-0 -0.78, as-name -0.95
    `,
    index: '-0.27, left-3 -0.11, tail -0.12, front-0 -0.13, shared -0.13, unended -0.19, words-1 -0.19',
    issued: '-0.25, left-3 -0.15, shared -0.16, unended -0.18, unlike -0.18, words-0 -0.18',
    kind: `
      others-2 0.84, in-one-line 0.68, low-3 0.67, country-guess 0.39, after-open 0.3, written 0.28, made-web 0.24,
      front-0 0.22, end-0 0.2, no-house 0.2, unread-2 0.2, doubts-4 0.15, doubts-3 0.14, no-name 0.14, made-2 0.13,
      unread-4 0.11, two-houses -0.1, made-3 -0.11, no-role -0.12, doubts-2 -0.13, no-address -0.13, front-1 -0.15,
      bare-first -0.16, doubts-0 -0.16, made-1 -0.19, no-title -0.22, unknown-line -0.22, unread-3 -0.25, low-0 -0.26,
      no-channel -0.37, low-1 -0.44, no-doubts -0.45
    `,
    languages: '0.19, doubts-4 0.16, made-web 0.16, next-unread -0.11, front-0 -0.12',
    'letter.demands': `
      0.1, form-small 4, form-instead 3.06, form-case 2.28, form-linked 2.2, form-aside 2.05, form-short 2.01, small 0.91,
      other-5 0.71, doubts-2 0.66, likely-1 0.66, unread-3 0.59, left-1 0.57, front-0 0.54, next-unread 0.51, made-0 0.5,
      likely-4 0.46, made-1 0.45, as-paragraph 0.41, unended 0.41, whole 0.37, unread-5 0.36, label-unread 0.34, unlike 0.33,
      near-0 0.32, words-3 0.28, words-5 0.26, last-unread 0.23, doubts-4 0.22, left-3 0.21, near-2 0.2, doubts-1 0.18,
      likely-5 0.18, end-2 0.15, other-0 0.14, end-0 0.12, end-1 0.12, front-2 -0.12, left-2 -0.13, other-4 -0.13, end-3 -0.16,
      says-cut -0.16, other-6 -0.17, tail -0.18, near-1 -0.19, front-3 -0.2, likely-2 -0.22, over -0.23, other-1 -0.24,
      made-web -0.25, unread-2 -0.33, doubts-3 -0.34, unread-4 -0.38, made-3 -0.39, left-0 -0.41, doubts-0 -0.47, words-4 -0.61,
      likely-0 -0.8, written -0.89
    `,
    'letter.opening': `
      -0.18, due 1.47, front-0 -0.1, unread-4 -0.1, over -0.11, end-0 -0.13, words-6 -0.13, made-3 -0.15, near-0 -0.15,
      left-0 -0.19, written -0.19
    `,
    'letter.paragraphs': `
      item 0.81, made-1 0.72, near-1 0.65, end-0 0.55, words-6 0.55, doubts-0 0.5, likely-5 0.48, other-6 0.46, asks 0.41,
      likely-0 0.41, as-demand 0.4, tail 0.39, other-1 0.38, left-3 0.32, unread-3 0.23, whole 0.18, near-2 0.14, front-0 0.13,
      other-5 0.13, rare-language -0.16, words-4 -0.16, unread-5 -0.17, other-4 -0.19, likely-1 -0.21, likely-6 -0.22,
      words-7 -0.23, likely-3 -0.26, unended -0.31, other-2 -0.32, made-2 -0.34, other-0 -0.38, made-0 -0.43, end-1 -0.47,
      doubts-2 -0.52, head -0.58, small -0.59, near-0 -0.76
    `,
    'letter.subject': `
      0.3, unread-4 0.45, doubts-0 0.4, near-0 0.37, end-0 0.34, made-3 0.34, left-1 0.29, tail 0.29, unended 0.29,
      written 0.29, words-4 -0.16, front-0 -0.18
    `,
    limit: `
      0.27, end-1 0.86, written 0.74, front-1 0.73, words-4 0.7, near-0 0.63, left-0 0.6, whole 0.6, doubts-1 -0.15,
      words-5 -0.17, unread-4 -0.22, made-3 -0.27, end-0 -0.33
    `,
    name: `
      0.78, stopped 2.42, no-channel 0.91, whole 0.91, no-title 0.89, bare-first 0.7, as-address 0.66, likely-1 0.62, end-1 0.6,
      made-0 0.6, one-word 0.59, low-0 0.56, near-1 0.48, others-2 0.46, front-1 0.43, lost-3 0.43, likely-0 0.41, other-2 0.35,
      made-web 0.31, other-6 0.31, unread-3 0.31, doubts-2 0.29, said-1 0.26, more-0 0.24, left-1 0.22, front-3 0.21,
      doubts-3 0.2, no-doubts 0.16, unknown-line 0.15, comma-behind 0.14, amid 0.13, doubts-1 0.12, lost-1 0.11,
      in-one-line -0.11, other-5 -0.11, near-0 -0.12, others-1 -0.12, likely-4 -0.14, lost-2 -0.14, other-4 -0.14, end-3 -0.16,
      front-2 -0.17, two-houses -0.17, made-3 -0.18, low-3 -0.19, doubts-0 -0.2, likely-2 -0.2, doubts-4 -0.21, lost-0 -0.21,
      no-figures -0.21, other-1 -0.21, likely-3 -0.22, no-role -0.25, front-0 -0.28, end-2 -0.3, likely-6 -0.33, said-0 -0.36,
      others-0 -0.38, usual -0.4, rare-language -0.46, as-honorific -0.57, made-1 -0.59, shared -0.73, before-nobody -0.79,
      tail -0.85
    `,
    organisation: `
      street 2.39, shared 1.18, no-figures 0.93, lost-1 0.92, as-name 0.88, unknown-line 0.87, tail 0.79, other-6 0.74,
      end-1 0.69, head 0.61, comma-before 0.59, country-guess 0.45, lost-0 0.4, doubts-3 0.38, near-1 0.37, cut-end 0.35,
      likely-0 0.35, made-2 0.34, doubts-2 0.33, more-1 0.33, last-unread 0.3, front-0 0.29, low-1 0.29, no-doubts 0.28,
      likely-5 0.24, likely-2 0.22, made-3 0.22, unread-2 0.21, low-2 0.2, unread-3 0.19, others-2 0.18, no-address 0.17,
      made-1 0.15, other-1 0.15, other-3 0.15, left-0 0.13, made-0 0.1, near-2 -0.12, others-0 -0.12, more-2 -0.14,
      near-3 -0.14, bare-first -0.15, no-name -0.16, likely-6 -0.17, other-0 -0.17, written -0.17, left-2 -0.22, likely-3 -0.22,
      amid -0.24, lost-2 -0.24, low-0 -0.24, likely-1 -0.27, one-word -0.27, other-4 -0.27, unread-5 -0.28, copy -0.29,
      two-houses -0.31, no-role -0.32, rare-language -0.34, other-2 -0.39, as-address -0.4, no-channel -0.41, ungreeted -0.44,
      doubts-4 -0.46, end-2 -0.46, no-title -0.51, made-web -0.61, comma-behind -0.69, in-one-line -0.8, lost-3 -0.88,
      whole -1.13
    `,
    ownLanguage: `
      -0.27, front-0 -0.11, unread-4 -0.11, near-0 -0.15, left-3 -0.18, shared -0.18, small -0.18, unended -0.18, unlike -0.18,
      words-0 -0.18
    `,
    'people.aliases': `
      0.43, made-0 0.68, unread-4 0.54, front-0 0.53, near-1 0.5, words-1 0.44, shared 0.43, unended 0.43, doubts-1 -0.14,
      tail -0.2, left-3 -0.25
    `,
    'people.description': `
      0.26, end-2 0.56, near-1 0.52, unread-4 0.52, left-2 0.46, front-0 0.36, words-2 0.33, made-1 0.31, amid 0.29,
      words-1 0.17, doubts-4 0.14, doubts-3 0.11, shared 0.11, unended 0.11, end-1 -0.1, front-2 -0.1, front-1 -0.13,
      left-0 -0.13, left-1 -0.16, small -0.17, near-3 -0.19, near-2 -0.21, doubts-2 -0.22, end-0 -0.29, unread-3 -0.32,
      words-0 -0.36, tail -0.74, comma-before -0.77
    `,
    'people.name': `
      0.18, far 2.41, made-2 0.67, tail 0.57, doubts-3 0.5, left-2 0.49, front-0 0.38, end-1 0.37, shared 0.21, near-3 0.18,
      said-2 0.18, unread-3 0.12, written 0.12, said-1 -0.12, cut-begin -0.13, comma-behind -0.14, unread-4 -0.16, left-0 -0.18,
      next-unread -0.19, comma-before -0.2, amid -0.28, left-1 -0.28, head -0.31, front-1 -0.34, doubts-2 -0.36, end-0 -0.45,
      words-2 -0.53, words-1 -0.58, made-0 -0.62
    `,
    'people.pronouns': `
      -0.26, near-0 -0.11, end-0 -0.12, left-3 -0.12, made-3 -0.14, written -0.14, shared -0.17, small -0.17, unended -0.17,
      words-0 -0.17
    `,
    reference: `
      -0.32, end-1 -0.12, made-0 -0.13, unread-4 -0.13, front-0 -0.14, left-3 -0.14, unlike -0.17, shared -0.25, unended -0.26,
      words-1 -0.26
    `,
    role: `
      -0.29, head 1.61, shared 1.42, front-2 1.03, others-0 1, bare-first 0.7, left-0 0.64, doubts-3 0.6, likely-6 0.6,
      made-0 0.6, no-name 0.6, made-1 0.53, comma-behind 0.48, doubts-0 0.41, lost-0 0.4, low-1 0.37, end-1 0.34, lost-2 0.31,
      no-figures 0.31, no-title 0.31, likely-1 0.3, written 0.29, as-organisation 0.27, other-1 0.26, other-4 0.26,
      as-name 0.23, no-doubts 0.23, end-0 0.2, more-0 0.2, more-2 0.2, other-2 0.2, likely-3 0.19, unknown-line 0.19,
      before-nobody 0.18, unread-4 0.17, more-3 0.16, one-word 0.16, likely-5 0.12, low-3 0.12, country-guess -0.1,
      near-3 -0.14, no-house -0.15, two-houses -0.15, unread-2 -0.15, made-3 -0.18, other-6 -0.18, amid -0.2, left-2 -0.2,
      end-3 -0.24, other-5 -0.24, likely-4 -0.26, rare-language -0.3, other-3 -0.31, no-channel -0.33, front-1 -0.34,
      front-3 -0.35, others-2 -0.35, end-2 -0.36, front-0 -0.4, left-1 -0.4, likely-0 -0.44, doubts-2 -0.51, doubts-4 -0.51,
      low-0 -0.52, likely-2 -0.55, as-address -0.61, more-1 -0.61, lost-1 -0.7, tail -0.72, whole -0.75, others-1 -0.76,
      made-web -0.93, in-one-line -1.26
    `,
    salutation: `
      0.32, marks 1.87, no-channel 0.71, no-name 0.67, greetings 0.63, several 0.63, left-2 0.62, others-1 0.58, no-office 0.5,
      no-role 0.49, likely-4 0.43, after-open 0.39, before-nobody 0.39, country-guess 0.33, no-house 0.31, amid 0.28,
      no-address 0.27, unread-4 0.27, near-0 0.23, unknown-line 0.21, comma-behind 0.2, other-6 0.15, doubts-1 0.12,
      likely-6 0.12, more-1 0.12, doubts-2 0.11, other-0 0.11, as-honorific -0.1, no-doubts -0.11, in-one-line -0.12,
      other-1 -0.12, others-0 -0.12, likely-5 -0.13, rare-language -0.13, end-1 -0.14, low-3 -0.14, made-2 -0.14, other-4 -0.14,
      lost-2 -0.15, front-2 -0.17, whole -0.17, written -0.17, unread-2 -0.18, unread-3 -0.18, last-unread -0.2, more-0 -0.22,
      no-figures -0.27, left-1 -0.31, doubts-3 -0.37, near-2 -0.4, tail -0.4, likely-0 -0.43, left-0 -0.45, others-2 -0.45,
      bare-first -0.63
    `,
    sequence: `
      amid 0.74, rare-language 0.74, made-3 0.54, written 0.5, near-0 0.41, tail 0.38, doubts-3 0.32, front-0 0.29,
      unread-3 0.22, end-0 0.13, shared 0.12, unended 0.12, words-4 0.11, doubts-2 -0.12, front-1 -0.12, unread-5 -0.13,
      made-0 -0.18, made-2 -0.18, near-1 -0.18, numbered -0.21, left-3 -0.22, head -0.97
    `,
    status: '0.12',
    statusNote: `
      0.3, end-0 0.46, front-0 0.43, whole 0.41, doubts-2 0.39, left-0 0.34, shared 0.24, front-1 -0.11, unread-5 -0.11,
      written -0.14, end-1 -0.15, made-3 -0.19, near-0 -0.19, words-4 -0.19
    `,
    summary: `
      -0.1, holes 3.69, tail-reach 2.16, tail-0 0.97, rare-language 0.73, tail-asks 0.6, tail-short 0.43, shared 0.38,
      doubts-1 0.35, near-0 0.3, made-3 0.22, deep-3 0.2, says-short 0.18, written 0.16, end-2 0.14, deep-2 0.13, words-7 0.13,
      front-2 0.11, unread-2 -0.1, unread-3 -0.11, doubts-2 -0.13, near-1 -0.14, words-6 -0.15, words-8 -0.15, doubts-0 -0.17,
      left-0 -0.17, whole -0.17, doubts-3 -0.18, front-1 -0.22, end-1 -0.28, made-2 -0.3, near-2 -0.37, deep-1 -0.5,
      tail-1 -1.08
    `,
    'target.country': `
      -0.31, after-open 0.74, front-1 0.57, low-2 0.39, no-house 0.34, two-houses 0.34, near-3 0.32, many-doubts 0.31,
      left-0 0.29, lost-1 0.29, before-nobody 0.28, no-office 0.24, unread-2 0.24, made-1 0.23, end-2 0.2, unread-4 0.19,
      no-role 0.18, next-unread 0.16, others-2 0.16, made-web 0.13, written 0.12, doubts-1 0.11, doubts-2 0.11, no-name 0.11,
      front-2 -0.1, lost-2 -0.1, amid -0.11, front-3 -0.12, head -0.13, low-1 -0.13, more-2 -0.13, rare-language -0.15,
      ungreeted -0.15, left-2 -0.16, doubts-4 -0.18, doubts-0 -0.19, near-0 -0.23, no-figures -0.25, unread-5 -0.25,
      left-1 -0.27, near-1 -0.33, no-title -0.35, lost-0 -0.36, unread-3 -0.37, no-channel -0.38, low-0 -0.43, end-1 -0.45,
      no-doubts -0.48, unknown-line -0.52, bare-first -0.55, front-0 -0.55, shared -0.56, made-0 -0.59
    `,
    title: `
      bracketed 3.15, top 2.62, away 2.5, lands 2.35, crumbs 1.91, few 1.62, front-3 0.8, holes 0.8, numbers 0.76,
      unread-5 0.67, whole 0.46, last-unread 0.35, left-0 0.35, likely-0 0.34, likely-1 0.32, doubts-1 0.27, end-3 0.27,
      near-2 0.27, made-web 0.24, doubts-4 0.22, made-3 0.21, words-5 0.2, written 0.18, near-0 0.12, end-1 0.11, unread-2 -0.1,
      left-1 -0.12, likely-5 -0.12, made-1 -0.13, left-2 -0.16, words-3 -0.16, over -0.17, front-1 -0.19, made-0 -0.19,
      tail -0.2, unread-3 -0.25, unread-4 -0.29, end-0 -0.3, doubts-2 -0.32, likely-6 -0.32, near-1 -0.33, front-0 -0.49
    `,
  },
};

/** For what a draft has not. */
export const OF_ABSENT: WeightTable = {
  enough: 0.31,
  everywhere: `
    seen-6 1.28, after-open 0.95, bare-first 0.95, words-3 0.93, no-title 0.91, doubts-4 0.72, others-2 0.72, others-1 0.71,
    written 0.52, near-2 0.49, small-behind 0.48, low-3 0.4, no-channel 0.4, no-house 0.4, doubts-3 0.39, lost-1 0.39,
    more-2 0.39, behind-2 0.38, cut-begin 0.34, unread-5 0.33, end-3 0.27, front-3 0.27, left-0 0.27, seen-4 0.25, made-2 0.23,
    doubts-2 0.2, label-unread 0.2, comma-behind 0.18, no-role 0.18, called 0.17, others-0 0.17, words-4 0.16, made-3 0.15,
    no-office 0.15, unread-3 0.15, low-1 0.14, dated 0.12, near-1 -0.1, near-3 -0.12, unread-1 -0.13, rare-language -0.14,
    head -0.15, left-1 -0.16, end-1 -0.17, country-guess -0.19, left-2 -0.2, no-figures -0.2, unread-2 -0.21, whole -0.21,
    behind-1 -0.22, many-doubts -0.23, low-2 -0.24, front-1 -0.26, made-0 -0.31, no-doubts -0.32, comma-before -0.33,
    words-2 -0.33, last-unread -0.34, lost-2 -0.37, tail -0.39, lost-0 -0.4, in-one-line -0.44, words-1 -0.48, cut-end -0.51,
    doubts-0 -0.51, more-3 -0.54, next-unread -0.54, no-name -0.6, low-0 -0.61, before-nobody -0.65, left-3 -0.66,
    two-houses -0.72, doubts-1 -0.73, near-0 -0.97, seen-0 -1.74
  `,
  at: {
    background: `
      1.68, end-2 1.02, made-web 0.82, front-3 0.71, unread-5 0.49, doubts-3 0.48, doubts-4 0.37, unread-4 0.3, end-1 0.14,
      front-1 -0.12, unread-2 -0.15, front-2 -0.22, unread-3 -0.22, doubts-2 -0.36, end-0 -0.36, made-3 -0.41, written -0.6,
      made-0 -0.85
    `,
    deadline: '-0.26, end-1 -0.1, front-0 -0.13, written -0.13, made-3 -0.16',
    deadlines: '-1.45, rows 3.46, days 2.4',
    demands: '-0.28, called-item 3.94, called 3.29, instructed 1.65',
    email: `
      -0.43, near-1 0.78, others-2 0.6, unread-4 0.54, made-2 0.49, others-1 0.42, front-1 0.38, made-3 0.34, end-0 0.31,
      low-0 0.29, lost-0 0.27, more-0 0.27, doubts-1 0.24, near-2 0.21, low-1 0.2, rare-language -0.1, head -0.11, lost-2 -0.11,
      seen-0 -0.11, lost-1 -0.12, unread-2 -0.14, lost-3 -0.16, unread-5 -0.16, made-web -0.17, near-3 -0.17, doubts-0 -0.2,
      before-nobody -0.24, doubts-4 -0.24, low-2 -0.26, end-2 -0.28, more-1 -0.29, made-1 -0.33, front-0 -0.34, low-3 -0.34,
      unread-3 -0.34, others-0 -0.4, made-0 -0.44, bare-first -0.8, near-0 -0.94
    `,
    fax: `
      -0.38, low-1 -0.11, written -0.11, others-2 -0.12, end-0 -0.13, end-1 -0.13, bare-first -0.14, near-0 -0.17,
      unread-4 -0.17, front-0 -0.2, lost-1 -0.2, more-0 -0.23, left-0 -0.29, seen-0 -0.31, head -0.32
    `,
    for: `
      0.52, writers 5.36, made-3 0.88, written 0.65, unread-5 0.64, end-0 0.52, others-0 0.47, front-2 0.4, low-3 0.4,
      near-1 0.33, near-2 0.26, before-nobody 0.25, more-1 0.21, lost-1 0.19, doubts-1 0.14, low-0 0.12, doubts-3 0.1,
      after-open -0.11, made-web -0.11, unread-2 -0.14, near-3 -0.15, rare-language -0.15, doubts-2 -0.19, more-2 -0.19,
      unread-4 -0.19, front-1 -0.26, made-0 -0.26, unread-3 -0.28, bare-first -0.35, made-2 -0.39, near-0 -0.41, end-1 -0.45,
      low-2 -0.47
    `,
    group: `
      -0.72, people-none 2.52, written 0.69, made-2 0.41, doubts-3 0.4, doubts-2 0.3, front-0 0.25, unread-4 0.22,
      counted-title 0.17, doubts-4 -0.12, end-2 -0.15, front-3 -0.15, unread-2 -0.16, end-1 -0.18, made-3 -0.21, unread-5 -0.22,
      made-1 -0.23, front-2 -0.24, end-0 -0.26, made-web -0.26, made-0 -0.33, rare-language -0.34, unread-3 -0.4, front-1 -0.48,
      doubts-0 -0.57, doubts-1 -0.63
    `,
    'group.count': '0.14, number 4.35',
    honorific: `
      0.49, after-open 0.95, words-3 0.92, bare-first 0.83, others-2 0.81, made-2 0.46, more-2 0.43, seen-0 0.43,
      before-nobody 0.32, left-0 0.31, low-3 0.29, end-1 0.28, doubts-4 0.27, more-1 0.27, end-0 0.25, made-web 0.22,
      doubts-2 0.21, near-1 0.19, lost-0 0.18, front-0 0.16, near-0 0.15, unread-4 0.15, lost-1 0.12, lost-3 -0.1,
      others-1 -0.13, end-2 -0.17, lost-2 -0.18, front-2 -0.19, unread-2 -0.19, seen-5 -0.21, seen-4 -0.22, left-1 -0.24,
      low-1 -0.3, rare-language -0.3, made-3 -0.33, end-3 -0.35, near-2 -0.36, made-1 -0.44, words-1 -0.44, doubts-1 -0.46,
      more-0 -0.59, words-2 -0.62
    `,
    index: `
      -0.64, front-0 -0.1, front-3 -0.16, doubts-3 -0.18, end-0 -0.18, made-3 -0.18, end-1 -0.19, made-web -0.23,
      unread-5 -0.25, written -0.26
    `,
    instructions: `
      -0.38, end-3 0.52, others-1 0.5, near-2 0.39, before-nobody 0.37, doubts-4 0.34, unread-3 0.31, doubts-1 0.27,
      lost-1 0.21, front-0 0.18, made-3 0.17, made-2 0.16, low-0 0.13, made-1 -0.1, end-0 -0.12, end-2 -0.12, made-web -0.13,
      left-0 -0.15, near-0 -0.17, low-3 -0.18, doubts-0 -0.19, head -0.19, seen-0 -0.19, unread-4 -0.2, more-1 -0.21,
      unread-5 -0.21, front-1 -0.22, low-2 -0.22, lost-0 -0.24, doubts-2 -0.28, made-0 -0.29, near-1 -0.32, doubts-3 -0.33,
      end-1 -0.46, bare-first -0.51
    `,
    'letter.paragraphs': '0.96, items-1 1.78, items-2 -0.1, items-0 -0.88',
    limit: `
      -0.74, made-web -0.13, doubts-0 -0.15, doubts-4 -0.15, made-3 -0.15, unread-5 -0.15, doubts-1 -0.18, unread-3 -0.18,
      front-1 -0.2, made-0 -0.21, made-2 -0.21, doubts-3 -0.23, end-0 -0.25, unread-4 -0.39, end-1 -0.4, written -0.44,
      front-0 -0.49
    `,
    name: `
      -0.18, seen-6 0.86, end-0 0.59, more-1 0.59, doubts-0 0.55, made-1 0.55, after-open 0.49, near-0 0.48, low-2 0.44,
      front-0 0.43, unread-2 0.43, lost-0 0.4, lost-1 0.4, left-0 0.36, low-3 0.33, no-house 0.32, doubts-2 0.3, low-1 0.27,
      head 0.26, no-name 0.26, near-3 0.25, seen-4 0.25, no-figures 0.22, bare-first 0.21, unread-4 0.21, no-doubts 0.18,
      made-3 0.12, others-2 0.11, unknown-line 0.1, doubts-3 -0.1, doubts-4 -0.14, end-1 -0.21, lost-2 -0.21, no-role -0.24,
      others-0 -0.25, in-one-line -0.26, no-address -0.29, unread-3 -0.29, made-0 -0.3, no-channel -0.33, lost-3 -0.34,
      seen-0 -0.34, doubts-1 -0.36, near-1 -0.4, more-0 -0.42, copy -0.43, seen-3 -0.52, low-0 -0.78
    `,
    organisation: `
      0.59, no-title 1.39, copy 1.18, made-0 0.92, low-2 0.78, end-1 0.65, front-2 0.55, unread-3 0.55, more-0 0.46,
      bare-first 0.38, no-office 0.34, no-role 0.34, doubts-3 0.3, left-1 0.3, no-channel 0.28, seen-6 0.28, no-address 0.26,
      doubts-1 0.25, doubts-2 0.24, head 0.24, no-house 0.24, seen-3 0.24, front-1 0.21, lost-1 0.2, near-2 0.19, seen-5 0.18,
      near-0 0.17, lost-3 0.13, lost-0 0.12, made-web 0.11, next-unread 0.11, left-3 -0.11, near-3 -0.11, made-3 -0.2,
      no-name -0.2, lost-2 -0.22, front-3 -0.24, written -0.24, others-1 -0.26, front-0 -0.28, unknown-line -0.28,
      others-0 -0.33, rare-language -0.36, unread-5 -0.43, end-0 -0.45, seen-0 -0.49, doubts-0 -0.5, made-2 -0.53, low-0 -0.55,
      after-open -0.6, no-figures -0.69, others-2 -0.75, before-nobody -0.88, no-doubts -0.94
    `,
    ownLanguage: `
      0.22, made-2 1.13, rare-language 0.73, front-1 0.61, unread-2 0.52, doubts-3 0.36, end-3 0.34, unread-3 0.27,
      doubts-1 0.25, end-1 0.14, doubts-2 -0.26, front-2 -0.26, doubts-0 -0.27, front-0 -0.29, end-2 -0.44, made-web -0.5,
      made-0 -0.55, written -0.6, unread-5 -0.77
    `,
    people: '-0.21, end-0 -0.12',
    'people.born': 'dated 4.78, year-behind 4.36',
    'people.description': `
      -0.21, made-0 1.44, small-behind 0.63, left-1 0.46, behind-2 0.45, comma-behind 0.39, amid 0.16, doubts-1 0.16,
      front-3 0.16, behind-3 0.14, doubts-4 0.13, near-3 0.13, near-0 -0.1, next-unread -0.11, rare-language -0.11,
      unread-5 -0.11, doubts-2 -0.12, left-0 -0.17, near-2 -0.17, behind-1 -0.2, near-1 -0.2, whole -0.2, end-0 -0.21,
      front-0 -0.26, comma-before -0.29, front-2 -0.29, unread-4 -0.29, tail -0.36, made-1 -0.4, written -0.43, doubts-3 -0.44,
      made-3 -0.54, left-3 -0.64, made-2 -0.75
    `,
    'people.number': '2.59, code 1.57',
    phone: `
      -0.21, end-3 0.53, others-1 0.42, near-2 0.38, doubts-4 0.36, low-0 0.3, made-2 0.29, before-nobody -0.11, doubts-1 -0.12,
      more-1 -0.12, others-2 -0.12, unread-3 -0.12, unread-5 -0.12, low-2 -0.13, made-web -0.13, front-1 -0.14, low-3 -0.14,
      made-3 -0.16, left-0 -0.18, lost-0 -0.18, seen-0 -0.18, doubts-2 -0.19, made-0 -0.19, near-1 -0.2, doubts-3 -0.22,
      head -0.23, written -0.23, low-1 -0.27, others-0 -0.27, end-1 -0.31, bare-first -0.32, near-0 -0.35, end-0 -0.36
    `,
    role: `
      0.32, bare-first 1.28, others-2 0.62, end-2 0.54, made-1 0.52, no-doubts 0.51, doubts-1 0.45, no-channel 0.44,
      no-figures 0.41, low-2 0.4, unread-3 0.4, unknown-line 0.39, doubts-2 0.36, more-0 0.35, made-2 0.28, near-0 0.25,
      low-1 0.23, end-0 0.2, lost-1 0.2, left-0 0.19, seen-4 0.18, front-0 0.17, near-3 0.17, after-open 0.16, made-0 0.16,
      head 0.15, lost-0 0.15, no-role 0.15, seen-3 0.15, unread-2 0.14, made-web -0.1, others-1 -0.11, near-2 -0.12,
      front-3 -0.13, others-0 -0.13, lost-2 -0.14, near-1 -0.16, doubts-0 -0.17, more-1 -0.17, country-guess -0.19,
      seen-0 -0.23, doubts-4 -0.24, end-3 -0.25, doubts-3 -0.26, no-name -0.29, unread-5 -0.32, written -0.33, end-1 -0.34,
      no-house -0.35, no-office -0.35, two-houses -0.44, low-0 -0.5, no-title -0.68, made-3 -0.7, copy -0.81
    `,
    salutation: `
      0.26, set-apart 2.24, others-0 1.06, lost-3 0.93, made-0 0.8, end-1 0.68, lost-2 0.68, unread-5 0.64, doubts-4 0.52,
      near-0 0.4, bare-first 0.37, more-0 0.33, front-1 0.32, after-open 0.3, low-0 0.21, left-0 0.17, doubts-3 0.15,
      low-1 0.14, end-2 -0.11, doubts-0 -0.12, more-2 -0.12, cut-end -0.13, front-3 -0.14, front-2 -0.15, unread-4 -0.15,
      near-1 -0.18, left-1 -0.19, low-2 -0.19, low-3 -0.22, made-2 -0.22, more-1 -0.23, doubts-1 -0.25, near-2 -0.26,
      made-web -0.27, made-3 -0.28, written -0.31, doubts-2 -0.35, unread-3 -0.45, end-0 -0.55, lost-1 -0.82, lost-0 -0.84
    `,
    sequence: `
      -0.97, unread-4 0.38, made-0 0.36, front-0 0.3, end-1 0.24, doubts-4 0.22, rare-language -0.11, doubts-0 -0.12,
      made-1 -0.19, end-2 -0.22, front-2 -0.25, front-3 -0.25, doubts-1 -0.26, made-2 -0.33, written -0.34, front-1 -0.38,
      made-3 -0.42, unread-3 -0.42, unread-5 -0.42, doubts-2 -0.51, end-0 -0.55
    `,
    status: `
      -0.68, no-targets 1.78, made-web -0.11, front-3 -0.12, doubts-0 -0.13, doubts-4 -0.13, doubts-1 -0.16, unread-3 -0.17,
      front-1 -0.19, made-2 -0.19, doubts-2 -0.2, made-0 -0.21, doubts-3 -0.23, made-3 -0.26, unread-5 -0.26, end-0 -0.37,
      end-1 -0.37, unread-4 -0.37, written -0.38, front-0 -0.46
    `,
    summary: '0.83',
  },
};

/** For lists as a whole, of which an entry may be missing. */
export const OF_LISTS: WeightTable = {
  enough: 1.03,
  everywhere: `
    only 1.19, seen-6 1.17, cut-end 1.11, listed 1.08, seen-5 0.91, doubts-4 0.82, seen-4 0.75, in-one-line 0.71, low-3 0.69,
    country-guess 0.67, front-3 0.58, next-unread 0.54, left-0 0.5, near-1 0.49, comma 0.46, lost-2 0.44, more-2 0.42,
    bare-first 0.4, channels-0 0.38, heads-1 0.33, end-3 0.32, end-0 0.29, lost-0 0.29, others-0 0.29, before-nobody 0.28,
    over 0.22, count-1 0.2, made-3 0.19, made-1 0.16, parts-0 0.12, unread-5 0.11, long-1 0.1, near-2 0.1, others-1 0.1,
    doubts-2 -0.1, left-2 -0.1, made-0 -0.1, left-3 -0.11, no-name -0.11, long-0 -0.13, no-address -0.13, more-3 -0.16,
    parts-1 -0.16, left-1 -0.19, copy -0.2, lost-3 -0.2, front-0 -0.22, head -0.22, rare-language -0.22, no-office -0.23,
    made-web -0.24, doubts-1 -0.25, seen-1 -0.25, end-1 -0.27, unread-2 -0.28, near-3 -0.29, heads-0 -0.33, lost-1 -0.33,
    seen-2 -0.33, end-2 -0.35, front-1 -0.36, near-0 -0.42, count-3 -0.45, low-0 -0.46, channels-1 -0.47, no-role -0.52,
    doubts-0 -0.57, seen-3 -0.66, after-open -0.68, no-doubts -0.72, seen-0 -0.81
  `,
  at: {
    address: `
      0.24, townless 4.11, only 1.14, left-3 1.08, seen-6 1.02, country-guess 0.84, next-unread 0.75, cut-end 0.59,
      bare-first 0.51, in-one-line 0.51, end-3 0.47, end-1 0.45, low-3 0.45, comma 0.43, doubts-3 0.43, unread-3 0.34,
      made-0 0.32, made-2 0.32, others-0 0.3, lost-2 0.29, low-1 0.29, more-2 0.29, near-2 0.28, near-3 0.24, front-2 0.2,
      head 0.2, made-3 0.19, more-0 0.17, no-figures 0.17, before-nobody 0.16, others-2 0.16, no-title 0.15, lost-0 0.14,
      doubts-1 0.13, others-1 0.12, no-channel 0.11, left-1 -0.11, no-address -0.11, written -0.11, two-houses -0.17,
      more-3 -0.2, made-1 -0.21, no-office -0.22, unread-4 -0.22, low-2 -0.24, end-0 -0.25, lost-3 -0.25, doubts-0 -0.26,
      left-2 -0.28, low-0 -0.29, near-0 -0.32, made-web -0.42, rare-language -0.43, seen-3 -0.43, end-2 -0.47, left-0 -0.49,
      copy -0.5, seen-0 -0.56, no-name -0.58, after-open -0.68, no-role -0.78, no-doubts -0.79
    `,
    languages: `
      -0.32, next-named 4.87, rare-language 0.81, doubts-4 0.76, front-3 0.58, written 0.46, unread-5 0.31, cut-end 0.21,
      count-1 0.19, near-1 0.17, made-web 0.15, doubts-1 0.13, next-unread 0.13, end-2 0.12, near-2 -0.14, end-1 -0.15,
      left-3 -0.17, head -0.2, front-0 -0.21, front-2 -0.21, near-0 -0.21, doubts-3 -0.28, made-2 -0.3, count-3 -0.34,
      front-1 -0.37, doubts-0 -0.39, unread-3 -0.41, doubts-2 -0.42
    `,
    'letter.demands': `
      -0.9, doubts-0 0.8, seen-5 0.76, end-0 0.68, seen-4 0.68, count-2 0.62, made-1 0.59, front-3 0.45, left-0 0.39,
      front-2 0.37, left-1 0.33, made-3 0.33, unread-3 0.29, unread-5 0.29, front-0 0.27, near-0 0.23, made-2 0.21, over 0.12,
      head 0.1, unread-4 -0.14, near-3 -0.15, end-3 -0.16, written -0.17, left-3 -0.18, seen-1 -0.18, doubts-2 -0.19,
      unread-2 -0.2, doubts-1 -0.21, made-web -0.23, seen-3 -0.23, doubts-4 -0.24, end-2 -0.28, left-2 -0.31, count-3 -0.39,
      seen-2 -0.41, seen-0 -0.45, rare-language -0.51, made-0 -0.67, front-1 -0.87
    `,
    people: `
      listed 1.03, made-0 0.86, left-0 0.6, front-1 0.41, left-2 0.4, end-2 0.38, cut-end 0.36, doubts-3 0.35, unread-4 0.32,
      doubts-2 0.3, near-1 0.1, rare-language -0.13, end-3 -0.14, near-0 -0.15, near-2 -0.15, doubts-0 -0.16, head -0.16,
      next-unread -0.16, made-3 -0.18, count-3 -0.19, front-2 -0.19, end-1 -0.2, front-0 -0.2, front-3 -0.21, end-0 -0.23,
      written -0.32, made-2 -0.36, unread-5 -0.36, left-1 -0.41, made-1 -0.42, doubts-1 -0.67, left-3 -0.78
    `,
    targets: `
      -0.41, block-land 1.99, count-3 0.52, doubts-4 0.45, end-3 0.45, channels-0 0.33, made-2 0.26, heads-1 0.25, front-1 0.23,
      doubts-1 0.22, unread-4 0.14, long-1 0.13, made-3 0.13, parts-0 0.13, unread-3 -0.11, end-2 -0.12, front-3 -0.13,
      long-0 -0.14, parts-1 -0.16, made-1 -0.17, doubts-3 -0.2, heads-0 -0.23, made-0 -0.26, end-1 -0.4, channels-1 -0.41,
      doubts-0 -0.44, count-2 -0.53
    `,
  },
};
