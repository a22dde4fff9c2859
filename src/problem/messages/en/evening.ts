// What is said in English on the sheets of an evening, and of its plan.

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const sum = (letters: number, copies: number) =>
  [
    plural(letters, 'letter', 'letters'),
    ...(copies > 0 ? [plural(copies, 'envelope of copies', 'envelopes of copies')] : []),
  ].join(' and ');

/** Words of an evening. */
export const evening = {
  day: (day: string) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
  title: (day: string) => `Letters of ${day}`,
  sums: (writers: number, letters: number, copies: number, sheets: number) =>
    `${plural(writers, 'writer', 'writers')}, ${sum(letters, copies)}, ${plural(sheets, 'sheet', 'sheets')} of paper.`,
  writerName: (isGuest: boolean, name: string, number: number) => (isGuest ? `Guest (${number})` : name),
  targetOf: (name: string, slug: string) => `${name} (${slug})`,
  problems: 'Look at this first',
  problem: (sentence: string, file: string | undefined, line: number | undefined) =>
    file === undefined || line === undefined ? sentence : `${file}, line ${line}: ${sentence}`,
  more: (count: number) => `and ${count} more, which the terminal told`,
  noProblems: 'Nothing is missing.',
  leftOut: (names: readonly string[]) => `Left out: ${names.join('; ')}.`,
  stack: 'The stack',
  covers: {
    'envelopes.pdf': (count: number, size: string) =>
      `${plural(count, 'envelope', 'envelopes')} of size ${size}, in the order of the letters, the copies last`,
    'labels.pdf': (count: number, sheet: string) =>
      `${plural(count, 'label', 'labels')} on ${sheet}, in the order of the letters, the copies last`,
  },
  weight: (least: number, most: number) => (least === most ? `${least} g each` : `${least} to ${most} g each`),
  postage: (total: string, date: string) => `Postage ${total}, by rates of ${date}`,
  postBy: (day: string, to: readonly string[]) => `Post by ${day}: ${to.join(', ')}`,
  own: (percent: number, without: number) =>
    `Own words: ${percent} % of a letter on average${without > 0 ? `; ${plural(without, 'letter has', 'letters have')} none yet` : ''}`,
  columns: { letters: 'Letters', copies: 'Copies', sheets: 'Sheets' },
  byWriter: { title: 'Who writes', column: 'Writer' },
  byTarget: { title: 'To whom', column: 'Target' },
  moreRows: (count: number) => `and ${count} more; manifest.json has all.`,
  files: 'Files',
  file: (name: string, pages: number) => `${name}: ${plural(pages, 'page', 'pages')}`,
  record: (day: string) =>
    `Once they are posted, say so, so that nothing is sent twice: appeal sent posted --evening ${day}`,
  slip: (letters: number) =>
    letters === 0 ? 'Copies only.' : `${plural(letters, 'letter', 'letters')} to sign. Tick what is in its envelope.`,
  slipCopies: 'Copies for information, in copies.pdf',
  deadline: (day: string) => `Letters should arrive by ${day}.`,
  askFor: 'Ask for this, politely',
  writeTo: 'Write to',
  greet: (greeting: string) => `Begin with: ${greeting}`,
  tips: 'A letter by hand',
  tipItems: [
    'Say in a sentence who you are, then why you write.',
    'A few lines of your own are better than many that are copied.',
    'Be polite to whoever reads it, and clear about what you ask.',
    'Sign it, and write your address only if you want an answer.',
  ],
  /** The table of a plan. */
  table: {
    number: 'No.',
    writer: 'Writer',
    case: 'Case',
    language: 'Language',
    pages: 'Pages',
    to: 'To',
  },
  copyTo: (name: string) => `${name} (copies)`,
  wouldWrite: (path: string, pages: number) => `Would write ${path}: ${plural(pages, 'page', 'pages')}`,
  wrote: (path: string, pages: number) => `Wrote ${path}: ${plural(pages, 'page', 'pages')}`,
  unchanged: (path: string) => `${path} is as it should be.`,
  /** Letters that are made anew because something that goes into them is not what it was. */
  changed: (count: number, cases: readonly string[]) =>
    `${plural(count, 'letter has', 'letters have')} changed since they were made, for ${cases.join(', ')}: print all of the stack again.`,
  added: (count: number) => `${plural(count, 'letter is', 'letters are')} new: print all of the stack again.`,
  goesOn: (day: string) => `Goes on with the evening of ${day}, which was not finished.`,
  caseChanged: (cases: readonly string[]) => `Changed since the evening was begun, and read anew: ${cases.join(', ')}.`,
  merged: (path: string, letters: number, parts: number) =>
    `Wrote ${path}: ${plural(letters, 'letter', 'letters')} of ${plural(parts, 'part', 'parts')}, none missing, none twice. To print, in this order:`,
  removedOld: (path: string) => `Removed ${path}, which is in the stack no more.`,
};
