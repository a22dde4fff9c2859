import { languageName } from './names.ts';

// What `appeal sent` says in English besides findings and help.

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const letters = (count: number) => plural(count, 'letter', 'letters');

/** Where a letter stands, in a word. */
const states = {
  prepared: 'prepared',
  posted: 'posted',
  answered: 'answered',
  returned: 'came back',
  'handed-back': 'handed back',
};

/** Of what numbers a column is. */
const numbers = {
  letters: 'Letters',
  posted: 'Posted',
  answered: 'Answered',
  returned: 'Came back',
  handedBack: 'Handed back',
  medianDays: 'Days to answer',
};

/** By what letters are counted. */
const dimensions = {
  case: 'Case',
  target: 'Target',
  country: 'Country',
  channel: 'Channel',
  month: 'Month',
  language: 'Language',
};

export const sent = {
  headings: {
    day: 'DAY',
    state: 'STATE',
    case: 'CASE',
    target: 'TARGET',
    writer: 'WRITER',
    evening: 'EVENING',
    channel: 'CHANNEL',
    id: 'ID',
    posted: 'POSTED',
    weeks: 'WEEKS',
    letters: 'LETTERS',
    answered: 'ANSWERED',
    days: 'DAYS',
  },
  states,
  nothing: (path: string) => `Nothing is entered yet in ${path}.`,
  noneMeant: 'No letter is meant by that.',
  from: (path: string) => `From ${path}`,
  counts: (prepared: number, posted: number, answered: number, returned: number) =>
    `${letters(posted)} posted: ${answered} answered, ${returned} came back. ${prepared} prepared and not posted.`,
  unposted: (count: number, day: string, evening: string | undefined) =>
    evening === undefined
      ? `${letters(count)} prepared since ${day}, at no evening. ${count === 1 ? 'Is it' : 'Are they'} posted?`
      : `${letters(count)} prepared, evening ${evening}. ${count === 1 ? 'Is it' : 'Are they'} posted?`,
  /** What is typed once letters of an evening are posted; of none, they are chosen from the list. */
  whenPosted: (evening: string | undefined) =>
    evening === undefined
      ? 'appeal sent list'
      : `appeal sent posted --evening ${/^[\w.-]+$/.test(evening) ? evening : `"${evening}"`}`,
  due: (count: number, weeks: number) =>
    `${plural(count, 'official has', 'officials have')} not answered for ${weeks} weeks or more:`,
  whoIsDue: 'appeal sent due',
  noneDue: (weeks: number) => `Nobody has kept you waiting for ${weeks} weeks.`,
  writeAgain: (target: string, slug: string) => `Write again: appeal letter --case ${slug} --target ${target}`,
  noReplies: 'No answer is entered.',
  entered: (state: keyof typeof states, count: number) => `Entered: ${letters(count)} ${states[state]}.`,
  wouldEnter: (state: keyof typeof states, count: number) => `Would enter: ${letters(count)} ${states[state]}.`,
  oneOf: (count: number) => `One of ${count} that are alike, the oldest.`,
  already: (state: keyof typeof states, count: number) =>
    `${letters(count)} ${count === 1 ? 'is' : 'are'} entered as ${states[state]} already.`,
  undone: (count: number, what: string, day: string) =>
    `Took back ${plural(count, 'entry', 'entries')} of ${day}: ${what}.`,
  wouldUndo: (count: number, what: string, day: string) =>
    `Would take back ${plural(count, 'entry', 'entries')} of ${day}: ${what}.`,
  takenBack: 'taken back',
  nothingToUndo: 'There is nothing to take back.',
  purged: (count: number) => `Initials and hashes of ${letters(count)} are gone; the counts stay.`,
  wouldPurge: (count: number) => `Would remove initials and hashes of ${letters(count)}; the counts stay.`,
  nothingToPurge: 'No letter that old has initials or a hash.',
  askPurge: (count: number) => `Remove initials and hashes of ${letters(count)} for good? [y/N] `,
  yes: (answer: string) => /^y(es)?$/i.test(answer.trim()),
  dimensions,
  numbers,
  channels: {
    post: 'post',
    email: 'e-mail',
    fax: 'fax',
    web: 'web form',
    social: 'social media',
    phone: 'phone',
    hand: 'by hand',
  } as Readonly<Record<string, string>>,
  languageName,
  unknown: 'not known',
  total: 'All',
  report: {
    title: 'Letters sent',
    period: (from: string | undefined, to: string | undefined) =>
      from === undefined
        ? to === undefined
          ? 'All that is entered'
          : `Until ${to}`
        : to === undefined
          ? `From ${from}`
          : `From ${from} to ${to}`,
    made: (day: string) => `Made on ${day}`,
    by: (dimension: string) => `By ${dimension.toLowerCase()}`,
    chart: (dimension: string) => `Posted letters by ${dimension.toLowerCase()}`,
    barEnd: (posted: number, answered: number) => (answered === 0 ? `${posted}` : `${posted}, ${answered} answered`),
    more: (count: number) => `${count} more in the table`,
    legend: 'Parts of each bar:',
    waiting: 'no answer yet',
    numbersIn: (dimension: string) => `Numbers by ${dimension.toLowerCase()}`,
    empty: 'Nothing was sent in this time.',
  },
};
