// What `appeal import` says beside its findings: comments of a draft, the table of what was found, questions.

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const importing = {
  /** Above a draft; `file` is the document. A line each. */
  head: (file: string, slug: string) => [
    `A draft, made from ${file} by "appeal import". Read it through before anybody writes.`,
    'What is doubtful has "check:" above it. "line 12" is the line of the document that says so.',
    `"appeal check ${slug}" says what is missing or wrong. Take the comments out when you have looked.`,
  ],
  line: (line: number) => `line ${line}`,
  check: (sentence: string, line: number | undefined) =>
    `check: ${sentence}${line === undefined ? '' : ` (line ${line})`}`,
  headings: { field: 'FIELD', found: 'FOUND' },
  missing: '(not found)',
  paragraphs: (count: number) => plural(count, 'paragraph', 'paragraphs'),
  kinds: { additional: 'additional', copy: 'copy' },
  addressLines: (count: number) => plural(count, 'line of address', 'lines of address'),
  demands: (count: number) => plural(count, 'demand', 'demands'),
  first: (count: number) => (count === 1 ? 'Look at this first:' : 'Look at these first:'),
  lineOf: (line: number) => `line ${line}`,
  more: (count: number) => `${plural(count, 'more doubt is', 'more doubts are')} marked with "check:" in the draft.`,
  noDoubts: 'Nothing is doubtful. Read it through all the same.',
  /** A table of many documents, at the end. */
  documents: { document: 'DOCUMENT', case: 'CASE', doubts: 'DOUBTS', first: 'LOOK AT THIS FIRST' },
  leftOut: '(left out)',
  wroteMany: (count: number, folder: string) => `Wrote ${plural(count, 'draft', 'drafts')} to ${folder}`,
  wouldWriteMany: (count: number, folder: string) => `Would write ${plural(count, 'draft', 'drafts')} to ${folder}`,
  /** How many documents were left out, and of how many. */
  leftOutOf: (count: number, all: number) => `${count} of ${plural(all, 'document', 'documents')} left out: see above.`,
  legend: { doubtful: '? is doubtful', missing: '! is missing' },
  /** Questions about doubts, one after the other. */
  reviewBegins: (count: number) =>
    `${plural(count, 'value is', 'values are')} doubtful. Enter keeps what stands there, what you type takes its place, - leaves it out. Ctrl-C ends; your answers are kept.`,
  doubt: (nth: number, count: number) => `${nth} of ${count}`,
  /** The question of a value: as it is ('' if there is none), or undefined if it is too large to be typed in a line. */
  ask: (path: string, value: string | undefined) =>
    value === undefined
      ? `${path}: Enter keeps it, - leaves it out: `
      : value === ''
        ? `${path} (Enter leaves it for later): `
        : `${path} [${value}]: `,
  notHere: 'This has several values: change it in the draft.',
  reviewEnds: (answered: number, left: number) =>
    `Ended. ${plural(answered, 'answer is', 'answers are')} kept; ${plural(left, 'doubt stays', 'doubts stay')} marked with "check:" in the draft.`,
  /** What is different in a newer sheet, field by field. */
  changes: { changed: 'changed', new: 'new', kept: 'kept' },
  keptWhy: 'What is kept stands in the file as it was, with the words of the newer sheet above it ("check:").',
  /** Above a value that the newer sheet has otherwise. */
  newer: (says: string, line: number | undefined) =>
    `check: the newer sheet says: ${says}${line === undefined ? '' : ` (line ${line})`}`,
  noChanges: 'The newer sheet says nothing that the case does not say.',
  closed: (old: string, by: string) => `Closed ${old}: superseded by ${by}.`,
  /** What to type to put a newer sheet in the place of an older case. */
  follows: (old: string, command: string) =>
    `This follows ${old}. To keep what was written there, and close it: ${command}`,
  next: (command: string) => `Next: ${command}`,
};
