// What is said of languages.

/** `appeal languages`, and docs/languages.md. */
export const languages = {
  headings: {
    code: 'CODE',
    name: 'LANGUAGE',
    phrases: 'PHRASES',
    hyphens: 'HYPHENS',
    lines: 'LINES',
    months: 'MONTHS',
    quotes: 'QUOTES',
    letter: 'LETTER',
    names: 'NAMES',
    requests: 'REQUESTS',
    courtesy: 'COURTESY',
    readBy: 'READ BY',
  },
  cells: { missing: '-', needed: 'unread', read: 'read', source: 'yes' },
  legend:
    '"unread" is there, but nobody who speaks the language has read it; "-" is not there. docs/languages.md says what each part is.',
  phrased: (codes: readonly string[]) =>
    `Letters can be made of phrases, where a case has none, in ${codes.join(', ')} (docs/phrases.md).`,
  page: {
    title: 'Languages',
    about:
      '`npm run languages` makes this page from `src/languages/`; `appeal languages` prints the same. A letter needs a phrase book and no more; what else is missing costs only what it is for. A variant has all that its language has. *read*: somebody who speaks it has read it, named in the last column. *yes*: from a table of others, hyph-utf8 or the Unicode CLDR. *unread*: review: needed. *-*: not there; whoever brings it only adds it (contributing.md, "A language").',
    parts: {
      phrases: 'the phrase book: salutation, closing, dates, lists, pronouns, the notes that go with copies',
      hyphens: 'where words are hyphenated; without, lines keep a ragged edge',
      lines: 'where no line ends: between a day and its month, before a colon in French',
      months: 'the months as they stand in a date',
      quotes: 'quotation marks',
      letter: 'what is its own in how a letter stands: paragraphs set in, the place of the closing',
      names: 'words that tell names from other words: `check` finds persons who are not of the case',
      requests: 'words that tell requests from statements: `check` finds demands that ask for nothing',
      courtesy: 'rude and accusing words that `check` finds',
    },
    sources: {
      title: 'Sources',
      about:
        'Where that is from which neither hyph-utf8 nor the CLDR has. A day is when the passage was read, there or in a stored copy of the page; what is *not looked up*, or was looked for in vain, was written from memory: whoever has the source at hand only adds the day, in `facts` of the room.',
      headings: { what: 'what', source: 'source', opened: 'read' },
      notLookedUp: 'not looked up',
      notFound: (day: string) => `looked for in vain, ${day}`,
    },
  },
};
