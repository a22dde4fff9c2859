// What commands say in English besides findings and help, by the room that says it.

import { postage } from './postage.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Headings of tables. */
export const headings = {
  case: 'CASE',
  country: 'COUNTRY',
  standing: 'STANDING',
  deadline: 'DEADLINE',
  letters: 'LETTERS',
  targets: 'TARGETS',
  days: 'DAYS',
  weeks: 'WEEKS',
  postBy: 'POST BY',
  reference: 'REFERENCE',
  remark: 'REMARK',
  kind: 'KIND',
  name: 'NAME',
  where: 'WHERE',
};

/** What is said of files, and of findings as a whole. */
export const notes = {
  wrote: (path: string) => `Wrote ${path}`,
  /** A file of pages, and the name of their sheet. */
  wrotePages: (path: string, count: number, paper: string) =>
    `Wrote ${path}: ${plural(count, 'page', 'pages')} ${paper}, print at 100 %`,
  wouldWrite: (path: string) => `Would write ${path}`,
  removed: (path: string) => `Removed ${path}, which a run that was killed had left.`,
  standardInput: '(standard input)',
  nothingKept: 'Stopped. Nothing was kept or changed.',
  answers: '(your answers)',
  severity: { error: 'error', warning: 'warning', note: 'note' },
  /** The line below several errors; `shown` is how many findings were shown, if not all. */
  errors: (count: number, shown: number | undefined) =>
    `${count} errors.${shown === undefined ? '' : ` The first ${shown} are shown.`}`,
  /** The line below findings of which not all are shown. */
  notShown: (count: number) => `${plural(count, 'more finding is', 'more findings are')} not shown.`,
  /** Titles of PDF files and print jobs. */
  titles: { letters: 'Letters', letter: 'Letter', envelopes: 'Envelopes', labels: 'Labels' },
  /** What stands for the name of a target where labels have the address of the sender. */
  yourOwn: 'your own',
  postage,
};

/** What a dry run says of the plan, and what is said of what is left out. */
export const plan = {
  /** Things of a file: as many of them as there are copies. */
  things: {
    letters: (count: number) => plural(count, 'letter', 'letters'),
    envelopes: (count: number) => plural(count, 'envelope', 'envelopes'),
    labels: (count: number) => plural(count, 'label', 'labels'),
    proof: (count: number) => plural(count, 'test sheet', 'test sheets'),
    deadlines: (count: number) => plural(count, 'case', 'cases'),
  },
  pages: (count: number) => plural(count, 'page', 'pages'),
  sheets: (count: number) => plural(count, 'sheet', 'sheets'),
  copies: (count: number) => plural(count, 'copy', 'copies'),
  wouldWrite: (path: string, amount: string) => `Would write ${path}: ${amount}`,
  wouldShow: (amount: string) => `Would write to standard output: ${amount}`,
  wouldMake: (amount: string) => `Would make ${amount}`,
  wouldPrint: (sheets: number, printer: string) =>
    `Would print ${plural(sheets, 'sheet', 'sheets')} on ${printer}, with this command. Nothing was printed.`,
  /** The one for whom a file is. */
  whose: (name: string) => `for ${name}`,
  /** A name with the slugs of case and target after it. */
  named: (name: string, slugs: string) => `${name} (${slugs})`,
  /** Slugs of what is left out, and how many more there are. */
  leftOut: (slugs: readonly string[], more: number) =>
    `Left out: ${slugs.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
};

/** How far a long piece of work is; `unit` is what is counted. */
export const progress = {
  count: (count: number, unit: 'letters' | 'envelopes' | 'labels' | 'sheets' | 'cases' | 'documents') =>
    `${count} ${unit}`,
  rate: (count: number) => `${count} a second`,
  left: (seconds: number) => `${seconds} s left`,
};

/** Deadlines: where a case stands, and by when its letters must be posted. */
export const deadlines = {
  standing: {
    'due soon': 'due soon',
    open: 'open',
    'no deadline': 'no deadline',
    passed: 'passed',
    closed: 'closed',
  },
  days: (left: number) =>
    left === 0 ? 'today' : `${plural(Math.abs(left), 'day', 'days')} ${left < 0 ? 'ago' : 'left'}`,
  daysInTable: (left: number) => (left === 0 ? 'today' : `${Math.abs(left)} ${left < 0 ? 'ago' : 'left'}`),
  superseded: (successor: string | undefined) =>
    successor === undefined ? 'superseded' : `superseded by ${successor}`,
  tooLate: 'too late to post',
  /** A deadline after the one that counts, and what it is for. */
  later: (day: string, purpose: string | undefined) =>
    purpose === undefined ? `then ${day}` : `then ${day}: ${purpose}`,
  none: 'No case has a deadline in that time.',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  /** Above the working of a target; `counts` if it is the one that counts for the case. */
  postBy: (slug: string, target: string, day: string, counts: boolean) =>
    `${slug}, to ${target}: post by ${day}${counts ? ', which counts for the case' : ''}`,
  /** The steps by which a day to post is found. */
  working: {
    deadline: (weekday: string) => `${weekday}: the deadline`,
    weekend: (from: string, weekday: string) => `back a day, for ${from} is a ${weekday}`,
    holiday: (from: string, name: string, regions?: readonly string[]) => {
      const where = regions ? ` in a part of the country (${regions.join(', ')}; your config names no region)` : '';
      return `back a day, for ${from} is a public holiday${where}: ${name}`;
    },
    /** Days that a letter takes, least and most, from and to countries, and who says so. */
    transit: ([least, most]: readonly [number, number], from: string, to: string, source: string) => {
      const span = least === most ? plural(most, 'day', 'days') : `${least} to ${plural(most, 'day', 'days')}`;
      const way = from === to ? `within ${from}` : `from ${from} to ${to}`;
      return `less ${plural(most, 'day', 'days')}: a letter ${way} takes ${span} (${source})`;
    },
    confidence: (mark: string) => `confidence ${mark}`,
    ourChoice: 'our choice',
    yourOwn: 'as you set it',
  },
};

/** The page for a notice board, and the table in Markdown. */
export const board = {
  headings: {
    case: 'Case',
    standing: 'Standing',
    days: 'Days',
    weeks: 'Weeks',
    deadline: 'Deadline',
    postBy: 'Post by',
    reference: 'Reference',
    remark: 'Remark',
  },
  title: (date: string) => `Open cases on ${date}`,
  nothing: 'No case is open.',
  case: (slug: string, reference: string | undefined) =>
    `Case: ${slug}${reference === undefined ? '' : `, ${reference}`}`,
  deadline: (date: string | undefined, days: string) =>
    `Deadline: ${date === undefined ? 'none' : `${date} (${days})`}`,
  writeTo: (names: string) => `Write to: ${names}`,
  office: 'the office',
  /** Two asterisks stand around what is bold. */
  tooLate: (from: string, date: string) => `**Too late to post** from ${from} since ${date}: use e-mail or fax`,
  postBy: (date: string, from: string) => `Post by: **${date}** from ${from}`,
};

/** Marks of deadlines on GitHub. */
export const github = {
  more: (count: number, most: number) => `${count} more are not marked: GitHub shows ${most} of a kind.`,
  passed: {
    title: 'Deadline passed',
    message: (slug: string, deadline: string) =>
      `The deadline of ${slug} was ${deadline}. Close the case, or set a new deadline.`,
  },
  tooLate: {
    title: 'Too late to post',
    message: (slug: string, day: string, deadline: string) =>
      `A letter for ${slug} had to be posted by ${day} to be there by ${deadline}. Use e-mail or fax.`,
  },
  soon: {
    title: 'Due soon',
    message: (slug: string, deadline: string, postBy: string | undefined) =>
      `The case ${slug} is open until the end of ${deadline}.${postBy === undefined ? '' : ` Post letters by ${postBy}.`}`,
  },
};

/** `appeal list`. */
export const list = {
  from: (folder: string | undefined) =>
    `Cases from ${folder ?? 'the program itself'}. "appeal show CASE" tells all of one.`,
};

/** `appeal show`. */
export const show = {
  who: 'Who',
  happened: 'What happened',
  writeTo: 'Whom to write to',
  ask: 'What to ask',
  askInLetter: 'The model letter asks for it in its paragraphs.',
  language: 'In which language',
  until: 'Until when',
  background: 'Background',
  sources: 'Sources',
  born: (date: string) => `born ${date}`,
  number: (number: string) => `prisoner number ${number}`,
  count: (count: number) => (count === 1 ? '1 person' : `about ${count} people`),
  also: (names: string) => `, also ${names}`,
  kind: { target: '', additional: ' (a letter of its own)', copy: ' (a copy)', card: ' (cards, no letters)' },
  cards: 'Cards',
  cardRules: (rules: readonly string[]) => `On a card: ${rules.join('; ')}.`,
  cardLanguages: (names: readonly string[]) => `In ${names.join(', ')}.`,
  cardsUntil: (date: string) => `Until ${date}.`,
  forWriters: (countries: readonly string[]) => `; for letters from ${countries.join(', ')}`,
  embassies: 'From your country',
  /** The countries whose writers are written for, that of the reader, and that of the case. */
  elsewhere: (countries: readonly string[], origin: string, of: string) =>
    `Nobody above is for letters from ${origin}, only for those from ${countries.join(', ')}. Look up the address of the embassy of ${of} where you live.`,
  checked: (date: string | undefined, source: string | undefined) =>
    date === undefined ? `; from ${source}` : `; looked up on ${date}${source === undefined ? '' : `, ${source}`}`,
  left: (date: string) => `; left office (${date}): nothing is written to them`,
  limit: (limit: string) => `How much may be sent: ${limit}`,
  lettersEach: (most: number) => `One writer sends ${plural(most, 'letter', 'letters')} at most`,
  greeted: (salutations: readonly string[]) => `; greeted ${salutations.map((one) => `“${one}”`).join(' or ')}`,
  only: (slug: string) => `(${slug} only) `,
  posts: 'What to post on social networks',
  noAddress: '; no postal address',
  fax: (number: string) => `fax ${number}`,
  phone: (number: string) => `phone ${number}`,
  languages: (names: readonly string[]) => `${names.join(', then ')}.`,
  ownLanguage: 'You may also write in your own language.',
  letters: (names: readonly string[]) => `Model letters: ${names.join(', ')}.`,
  unread: (language: string) => `${language} (review: needed)`,
  phrased: (language: string) => `This one is made of phrases: ${language}.`,
  phrasedToo: 'In other languages letters are made of phrases: "appeal letter --lang" lists them.',
  deadline: (date: string | undefined, days: string, purpose?: string) =>
    `${date === undefined ? 'No deadline' : `${date} (${days})`}${purpose === undefined ? '.' : `: ${purpose}`}`,
  superseded: (successor: string) => `Superseded by ${successor}.`,
  closed: 'Closed.',
  passed: 'Ask the Amnesty office of your country before you still write.',
  tooLate: (date: string) => `Too late to post: it had to be posted by ${date}. Use e-mail or fax.`,
  postBy: (date: string, days: string) => `Post it by ${date} (${days}).`,
  next: (command: string) => `Next: ${command}`,
  noMore: 'No more letters are asked for.',
};

/** `appeal new`. */
export const created = {
  next: (command: string) => `Fill it in, then: ${command}`,
};

/** `appeal templates`. */
export const templates = {
  kind: { letter: 'letter', partial: 'partial', locale: 'locale', page: 'page', phrases: 'phrases' },
  shipped: 'ships with appeal',
  replacing: (folders: readonly string[]) =>
    `To change one, put a file of the same name and subfolder into ${folders.join(' or ')}.`,
};

/** Comments in the config file. */
export const config = {
  senders: 'Who writes. "from" says which sender is used unless --from names another.',
  printers: 'How printers are off, in mm. "printer" says which is used unless --printer names another.',
};

/** The name of a calendar, and the words of its events where no phrase book has them; {title} is the title of the case. */
export const calendar = {
  name: 'Appeals',
  deadline: 'Deadline: {title}',
  postBy: 'Last day to post: {title}',
};

/** `appeal letter --lang`: the languages in which a letter can be had. */
export const letterLanguages = {
  headings: ['CODE', 'LANGUAGE', 'LETTER', 'READ BY'],
  own: 'of the case',
  made: 'made of phrases',
  unread: 'nobody yet (review: needed)',
};

/** `appeal letter`: above the same letter in another language; and with --edit, above the words in the editor. */
export const letter = {
  sameLetter: (language: string) => `The same letter in ${language}`,
  edit: `<!--
  Put the letter into your own words. The line with # is the subject, the first paragraph the salutation, the last one
  the closing; lines that begin with - are the requests. Sender, date, address and signature are added around it.
  Save and close to go on. An empty file stops.
-->

`,
  sameWords: (name: string) => `The same words for ${name}? [Y/n] `,
  /** The answers that mean no. */
  no: ['n', 'no'],
};

/** `appeal init --ci`: what is left to do. */
export const ci = {
  noRepository: 'These files work at the top of a git repository only; here is none yet.',
  otherFolder: 'They look for cases in the folder cases/: change that in both files if yours are elsewhere.',
  install:
    'Next: npm install --save-dev and the file or address that you have appeal-letters from. Do not install "appeal" from npmjs.com: that is another program.',
  commit: 'Commit these files together with package.json and package-lock.json.',
};

/** `appeal completion install`: what is left to do. */
export const install = {
  done: (shell: string) => `${shell} completes the words of appeal from the next start on.`,
  line: (file: string, line: string) => `Add this line to ${file}, then start the shell anew: ${line}`,
};
