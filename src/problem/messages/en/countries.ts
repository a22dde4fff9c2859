// What is said of countries.

/** `appeal countries`, and docs/countries.md. */
export const countries = {
  headings: ['CODE', 'NAME', 'POST READS', 'POSTCODE', 'INLAND TOO', 'NOTHING KNOWN OF'],
  factHeadings: ['FACT', 'VALUE', 'SOURCE'],
  facts: {
    name: 'name on an address',
    otherNames: 'other names',
    adjectives: 'adjective',
    adjectivesIn: 'adjectives (de, fr, es)',
    languages: 'governed in',
    postReads: 'its post reads',
    lines: 'lines of an address',
    capitals: 'in capitals',
    postcode: 'postcode',
    inland: 'inland for it too',
    airmail: 'airmail mark',
    envelope: 'usual envelope',
    form: 'letter form',
    paper: 'paper',
    weekend: 'weekend',
    regions: 'parts with holidays of their own',
    partOfWorld: 'part of the world',
    transit: 'days of a letter',
    excellency: 'Excellency',
    note: 'to know',
  },
  lacks: {
    postReads: 'language its post asks for',
    address: 'address',
    postcode: 'form of the postcode',
    airmail: 'airmail mark of its own',
    form: 'letter form of its own',
    inlandTransit: 'days inland',
    transit: 'days abroad',
    adjectives: 'adjective',
    excellency: 'Excellency',
  },
  none: 'none',
  unknown: 'no source found',
  ourChoice: 'our choice',
  /** Where it was looked for in vain. */
  noneFound: (lookedFor: string, date: string) => `none found; looked for ${lookedFor}, ${date}`,
  /** Where nothing of its own is known, and what is taken then. */
  instead: (value: string) => `${value}, as everywhere`,
  yes: 'yes',
  no: 'no',
  days: (from: string, days: readonly [number, number]) => `${from}: ${days[0]} to ${days[1]}`,
  within: 'inland',
  toRegion: 'in its part of the world',
  abroad: 'abroad',
  more: 'appeal countries CODE tells all that is known of one, with sources.',
  page: {
    title: 'What is known of each country',
    intro: `\`appeal countries\` prints this table, \`appeal countries CODE\` all that is known of one country, with the source of each
fact. \`npm run countries\` makes this page from \`src/countries/\`. Names and languages are those of the Unicode CLDR, where no
other source stands beside them; how sure a fact is: H, M, L, or our choice.`,
    summary: (known: number, all: number, what: string) => `- ${what}: known of ${known} of ${all}`,
    known: 'How much is known',
    own: 'Facts with sources of their own',
    table: 'Each country',
    most: 'Countries that letters go to or come from most',
    mostText: (to: string, source: string, from: string) =>
      `Most letters go to ${to}.\n(${source}.)\n\nMost come from ${from}.\n(Our choice.)\n
How many of them have a source for each fact, by how sure it is, and how many have none. What was looked for in vain stands in
\`appeal countries CODE\`.`,
    mostHeadings: ['FACT', 'H', 'M', 'L', 'NONE FOUND', 'SENDERS H', 'M', 'L', 'NONE FOUND'],
    daysInland: 'days inland',
    daysAbroad: 'days abroad',
  },
};
