// How much each sign counts against a value, or for it: fitted, as weights.ts says. A word without a sign before it is a field by itself,
// `name:likely-0` a sign at that field alone.

/** From `enough` on all weights together are a doubt. */
export interface WeightTable {
  readonly enough: number;
  /** Signs with their weights, parted by commas. */
  readonly weights: string;
}

/** For values that a draft has. */
export const OF_VALUES: WeightTable = {
  enough: 0.19,
  weights: `
    likely-0 1.13, role:shared 1, no-name 0.97, unknown-first 0.97, comma 0.91, no-office 0.76, organisation:shared 0.74,
    channel:shared 0.71, address:likely-0 0.7, likely-1 0.67, role:low-2 0.67, shared 0.59, no-role 0.56, address:as-role 0.53,
    country-guess 0.52, name:more-1 0.51, role:as-name 0.48, two-houses 0.45, salutation:low-0 0.43, many-doubts 0.41, many-lines 0.41,
    low-2 0.4, organisation:as-name 0.38, address:likely-2 0.37, salutation 0.37, salutation:more-0 0.37, salutation:shared 0.37,
    several 0.37, office 0.36, ungreeted 0.35, letter.demands:likely-5 0.34, other-2 0.33, channel:low-1 0.32,
    letter.paragraphs:shared 0.32, name:low-0 0.31, organisation:likely-0 0.3, greetings 0.29, role:more-2 0.29, address:more-0 0.28,
    letter.paragraphs:likely-0 0.28, address:low-3 0.27, letter.demands 0.27, letter.demands:likely-6 0.27, organisation:more-0 0.26,
    honorific:more-1 0.25, no-address 0.25, people.description:words-2 0.25, role:as-organisation 0.25, no-channel 0.24, as-name 0.23,
    name 0.23, low-3 0.23, middle 0.23, statusNote 0.22, statusNote:shared 0.22, statusNote:words-4 0.22, name:low-3 0.21,
    summary:shared 0.21, as-organisation 0.2, kind:low-3 0.2, letter.demands:likely-1 0.18, name:likely-4 0.18,
    organisation:low-2 0.18, role:likely-1 0.18, channel:likely-6 0.17, honorific:likely-0 0.16, organisation:low-1 0.16, as-role 0.15,
    first 0.14, title:shared 0.14, honorific:as-address 0.13, more-1 0.13, organisation:likely-4 0.13, as-demand 0.12,
    letter.paragraphs:as-demand 0.12, unknown-line 0.12, channel:likely-0 0.11, name:likely-5 0.11, no-figure 0.11, other-5 0.11,
    role:likely-4 0.11, address:likely-1 0.1, name:likely-1 0.1, one-word 0.1, other-3 0.09, sequence:words-2 0.09,
    channel:more-1 0.07, background:words-4 0.06, background 0.06, people.description 0.06, other-1 0.06,
    people.description:shared 0.06, summary:words-4 0.05, address:low-2 0.04, as-instructions 0.04, channel:as-instructions 0.04,
    summary 0.04, honorific:low-2 0.04, name:likely-0 0.04, address:shared -0.04, channel:more-2 -0.04, limit -0.04,
    people.aliases -0.04, group.name:words-4 -0.04, honorific:likely-3 -0.04, letter.closing:words-3 -0.04,
    letter.demands:words-4 -0.04, limit:words-4 -0.04, organisation:low-3 -0.04, people.aliases:shared -0.04,
    people.name:words-4 -0.04, title:words-3 -0.04, usual -0.04, channel:as-address -0.05, channel:likely-3 -0.05, doubts-4 -0.05,
    group.name -0.05, kind:low-1 -0.05, letter.closing:words-1 -0.05, letter.paragraphs:likely-2 -0.05,
    letter.paragraphs:likely-4 -0.05, more-0 -0.05, name:likely-3 -0.05, organisation:likely-3 -0.05, title:words-4 -0.05,
    honorific:likely-4 -0.06, kind:more-2 -0.06, letter.closing:words-4 -0.06, letter.demands:likely-2 -0.06,
    letter.paragraphs:likely-5 -0.06, name:likely-6 -0.06, no-house -0.06, role:likely-3 -0.06, channel:low-3 -0.07, role -0.07,
    honorific:likely-2 -0.07, honorific:likely-5 -0.07, house -0.07, letter.demands:likely-3 -0.07, name:low-1 -0.07, no-title -0.07,
    kind:more-0 -0.08, letter.closing:words-2 -0.08, name:likely-2 -0.08, organisation:likely-5 -0.08, salutation:likely-6 -0.08,
    title:likely-5 -0.08, as-paragraph -0.09, channel:likely-5 -0.09, sequence -0.09, letter.demands:as-paragraph -0.09,
    name:as-address -0.09, organisation:as-address -0.09, sequence:shared -0.09, channel:low-0 -0.1, figure -0.1,
    honorific:likely-1 -0.1, honorific:likely-6 -0.1, letter.demands:likely-4 -0.1, address:more-1 -0.11, people.name -0.11,
    title -0.11, letter.paragraphs:likely-6 -0.11, role:likely-2 -0.12, channel:likely-4 -0.13, honorific:low-0 -0.13,
    kind:low-2 -0.13, letter.paragraphs:likely-1 -0.13, letter.paragraphs:words-4 -0.13, address:as-channel -0.14,
    letter.paragraphs -0.14, likely-4 -0.14, role:likely-0 -0.14, organisation:likely-2 -0.15, role:more-0 -0.15, address:more-2 -0.16,
    copy -0.16, organisation:more-1 -0.16, as-honorific -0.17, people.pronouns -0.17, honorific:low-1 -0.17,
    people.description:words-1 -0.17, people.pronouns:shared -0.17, people.pronouns:words-1 -0.17, role:low-1 -0.17,
    sequence:words-4 -0.17, address:likely-3 -0.18, channel:low-2 -0.18, organisation:likely-6 -0.18, address:likely-4 -0.2,
    role:as-address -0.2, role:more-1 -0.2, address:likely-5 -0.21, name:low-2 -0.21, letter.closing -0.22, issued:shared -0.22,
    kind:more-1 -0.22, people.name:words-3 -0.22, title:likely-6 -0.22, likely-5 -0.23, name:more-0 -0.23, letter.opening -0.24,
    letter.opening:words-4 -0.24, ownLanguage:shared -0.24, country:shared -0.25, deadline:words-1 -0.25, deadline -0.25,
    organisation:as-role -0.25, role:low-0 -0.25, ownLanguage -0.26, more-3 -0.26, ownLanguage:words-1 -0.26, likely-2 -0.27,
    honorific -0.28, honorific:shared -0.28, index:shared -0.29, letter.demands:likely-0 -0.29, as-address -0.3,
    organisation:low-0 -0.3, issued -0.31, issued:words-1 -0.31, country:words-1 -0.32, country -0.32, role:low-3 -0.32,
    address:low-0 -0.33, other-4 -0.33, words-3 -0.34, doubts-3 -0.35, no-figures -0.35, reference:shared -0.36, kind -0.37,
    languages -0.37, languages:words-1 -0.37, honorific:as-name -0.38, in-one-line -0.38, kind:low-0 -0.38, index -0.4,
    index:words-2 -0.4, reference -0.41, reference:words-2 -0.41, letter.demands:shared -0.42, as-channel -0.43,
    people.name:words-2 -0.51, honorific:more-0 -0.52, words-4 -0.52, no-doubts -0.55, rare-language -0.55, address:likely-6 -0.58,
    doubts-2 -0.64, name:shared -0.67, low-0 -0.77, words-2 -0.78, likely-6 -0.9, doubts-1 -0.97, doubts-0 -1.12, words-1 -1.32
  `,
};

/** For what a draft has not. */
export const OF_ABSENT: WeightTable = {
  enough: 0.31,
  weights: `
    seen-6 1.13, no-house 0.84, name 0.64, no-office 0.61, honorific 0.59, unknown-line 0.54, honorific:more-1 0.53, name:low-2 0.52,
    low-1 0.49, no-title 0.49, honorific:more-2 0.47, more-3 0.44, organisation:low-3 0.44, no-name 0.42, organisation:seen-6 0.4,
    honorific:low-2 0.39, copy 0.37, doubts-4 0.33, more-2 0.33, organisation 0.32, ownLanguage 0.31, honorific:seen-4 0.31,
    name:low-3 0.31, organisation:seen-0 0.3, organisation:more-1 0.29, name:more-2 0.27, no-figures 0.26, organisation:low-1 0.25,
    seen-4 0.25, low-2 0.23, honorific:low-1 0.22, name:more-1 0.21, organisation:seen-5 0.2, low-3 0.18, organisation:more-0 0.17,
    salutation:low-1 0.17, name:more-0 0.15, honorific:seen-0 0.13, phone:low-0 0.13, seen-5 0.13, social:low-1 0.13, role:more-0 0.12,
    web:low-0 0.12, email:low-1 0.11, honorific:low-3 0.1, no-address 0.1, doubts-3 0.09, instructions:low-0 0.09, name:low-1 0.09,
    honorific:seen-5 0.07, salutation:more-0 0.07, role:low-1 0.05, country-guess -0.04, fax:low-2 -0.04, greetings -0.04,
    two-houses -0.04, web:more-0 -0.04, web:more-2 -0.04, email:low-3 -0.05, fax:low-3 -0.05, rare-language -0.05, role:low-3 -0.05,
    salutation:seen-0 -0.05, email:low-2 -0.06, salutation -0.06, instructions:more-2 -0.06, phone:low-2 -0.06, social:low-2 -0.06,
    instructions -0.07, people -0.07, instructions:seen-0 -0.07, web:low-2 -0.07, deadline -0.09, fax:low-0 -0.09, fax:more-1 -0.09,
    instructions:low-2 -0.09, salutation:low-3 -0.09, salutation:more-1 -0.09, instructions:low-3 -0.1, organisation:seen-3 -0.1,
    phone:low-3 -0.1, social:low-3 -0.1, email:seen-0 -0.11, email:low-0 -0.12, email:more-1 -0.12, honorific:low-0 -0.12,
    no-role -0.12, role:low-0 -0.12, salutation:low-0 -0.12, social:low-0 -0.12, web:low-3 -0.12, email -0.13, fax:low-1 -0.13,
    more-1 -0.13, organisation:low-0 -0.13, role:seen-0 -0.13, honorific:seen-3 -0.14, instructions:more-0 -0.14, phone:more-1 -0.14,
    social:more-1 -0.14, web:more-1 -0.14, role -0.15, social -0.16, fax:more-0 -0.17, instructions:more-1 -0.19, phone:seen-0 -0.2,
    index -0.21, phone:low-1 -0.21, web:low-1 -0.21, web:seen-0 -0.23, organisation:low-2 -0.24, phone -0.25, role:more-1 -0.25,
    group -0.27, web -0.27, social:more-0 -0.27, name:low-0 -0.28, seen-3 -0.28, fax:seen-0 -0.29, fax -0.3, in-one-line -0.3,
    no-doubts -0.32, honorific:more-0 -0.4, social:seen-0 -0.44, organisation:seen-4 -0.48, languages -0.49, more-0 -0.5,
    sequence -0.74, low-0 -0.76, doubts-2 -0.81, limit -0.87, status -0.89, seen-0 -1.08, doubts-0 -1.18, doubts-1 -1.32
  `,
};

/** For the lines of an address as a whole, of which one may be missing. */
export const OF_LINES: WeightTable = {
  enough: -2.03,
  weights: `
    only 1.19, in-one-line 0.67, doubts-4 0.66, many-doubts 0.48, address:seen-6 0.3, country-guess 0.3, seen-6 0.3,
    address:seen-5 0.29, seen-5 0.29, comma 0.26, no-figures 0.24, address:low-3 0.21, low-3 0.21, doubts-3 0.12, address:low-1 0.11,
    address:more-2 0.11, low-1 0.11, more-2 0.11, unknown-line 0.11, no-channel 0.1, no-title 0.07, no-office -0.06,
    address:seen-3 -0.08, seen-3 -0.08, address:seen-4 -0.11, seen-4 -0.11, no-address -0.13, address:more-0 -0.17, more-0 -0.17,
    copy -0.19, address:more-1 -0.21, more-1 -0.21, rare-language -0.29, no-house -0.31, doubts-1 -0.33, no-name -0.33,
    address:low-2 -0.36, low-2 -0.36, address:low-0 -0.38, low-0 -0.38, doubts-2 -0.4, address -0.42, doubts-0 -0.46, no-role -0.55,
    address:seen-0 -0.82, seen-0 -0.82, no-doubts -1.39
  `,
};
