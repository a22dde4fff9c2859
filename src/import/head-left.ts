import { countryNamed } from '../countries/words.ts';
import { type CasesheetValues, casesheetValues } from '../languages/casesheet-values.ts';
import { casesheetWords } from '../languages/casesheets.ts';
import { finding } from '../problem/finding.ts';
import { allLines, dateContext } from './days/context.ts';
import type { DateContext } from './days/date-parts.ts';
import { datesIn } from './days/reading.ts';
import type { Draft, DraftCase, DraftProblem } from './draft.ts';
import { folded } from './folded.ts';
import { actionNumbers, indexNumbers } from './number-forms.ts';
import { plainWords } from './plain-words.ts';
import type { Section, SectionKind } from './section.ts';
import type { SheetLine } from './sheet.ts';

// Words and numbers of the head of a sheet that are in no value and are no label: each belongs to a value that is missing or cut.

/** Where a sheet says its numbers, its day and its country. */
const HEADS: readonly SectionKind[] = ['head', 'number'];
/** So many words may a country have. */
const COUNTRY_WORDS = [6, 5, 4, 3, 2, 1];
/** No line of a head is longer. */
const LONGEST = 240;
/** Numbers with slashes, as those of sheets are. */
const SLASHED = /(?<![\p{L}\p{N}])\d{1,5}(?:\s?[/／]\s?\d{1,5})+(?:\/[a-z])?(?![\p{L}\p{N}])/gu;
/** The letters of a region before a number, and the word before one. */
const REGION = /(?<![\p{L}\p{N}])(?:AFR|AMR|ASA|EUR|MDE|ACT|ORG|POL|IOR|NWS)\s?\d/u;
const LABEL = /(?<!\p{L})(?:ai[ -]?)?(?:index|indice)(?!\p{L})/u;
/** What parts the words of a line. */
const SIGNS = /\s*[|·•–—:：()[\],;]+\s*/u;
/** Shorter words are no part of a headline. */
const LEAST = 4;
/** Pages of the sheet, and what says for whom it is: "1/2", "Distr: UA/SC". */
const FURNITURE =
  /(?:^|[\s|])\p{L}{4,7}\.? \d{1,2}(?: \p{L}{1,4})?(?=\s*(?:\||\d|$))|(?:^|[\s|])\d{1,2}\s?\/\s?\d{1,2}$|distr\p{L}*\s*[:.]?\s*\p{L}{2}\s?\/\s?\p{L}{2}(?:\s?\/\s?\p{L}+)*|(?:https?:\/\/|www\.)\S+|\S+@\S+/giu;

/** What is known of the language of a sheet and its days. */
interface Known {
  readonly context: DateContext;
  readonly words: readonly CasesheetValues[];
  /** Words that are in no value. */
  readonly labels: ReadonlySet<string>;
}

/** The doubts about what is left in the head of a sheet. */
export function leftInHead(draft: Draft, sections: readonly Section[], language: string): DraftProblem[] {
  const context = dateContext(sections, { language });
  const words = casesheetValues(language);
  const labels = labelsOf(language);
  const doubts = new Map<string, DraftProblem>();
  for (const line of headLines(sections)) {
    const path = missingIn(line, draft.case, { context, words, labels });
    if (path === undefined || doubts.has(path)) continue;
    const doubt = finding('import-unread', { field: path }, undefined, 'warning');
    doubts.set(path, { path, finding: doubt, from: { line: line.line, text: line.text } });
  }
  const others = lacksIndex(draft) && !doubts.has('index') ? [MISSING] : [];
  return [...doubts.values(), ...others];
}

const MISSING: DraftProblem = {
  path: 'index',
  finding: finding('import-missing', { field: 'index' }, undefined, 'warning'),
};

/** True if the number of the action is printed as in sheets that have an index number too: "UA 12/24", and not "UA 12.24". */
function lacksIndex({ case: { index }, from }: Draft): boolean {
  const [number] = actionNumbers(from.reference?.text ?? '');
  return index === undefined && number !== undefined && /\d\s?[/／-]\s?\d/u.test(number.text);
}

/** The lines of the head that say a number or a day; each once, as long as it is anywhere. */
function headLines(sections: readonly Section[]): SheetLine[] {
  const lines = new Map<number, SheetLine>();
  for (const line of allLines(sections.filter(({ kind }) => HEADS.includes(kind)))) {
    const known = lines.get(line.line);
    if (line.text.length <= LONGEST && (!known || known.text.length < line.text.length)) lines.set(line.line, line);
  }
  return [...lines.values()];
}

/** The field that most likely lacks something of a line; undefined if it has nothing more to say. */
function missingIn({ text }: SheetLine, content: DraftCase, { context, words, labels }: Known): string | undefined {
  const actions = actionNumbers(text);
  const isOfNumbers = REGION.test(text) || LABEL.test(folded(text)) || text.search(SLASHED) !== -1;
  if (actions.length === 0 && !isOfNumbers) return undefined;
  const found = [...datesIn(text, context), ...actions, ...indexNumbers(text)];
  const said = leftOf(text, found, content);
  const number = numberField(said, content);
  const [first] = actions;
  const isOwn = first !== undefined && [undefined, first.reference].includes(content.reference);
  if (number !== undefined || !isOwn) return number;
  const before = leftOf(
    text.slice(0, first.start),
    found.filter(({ end }) => end <= first.start),
    content,
  );
  const isNth = (one: string) => words.some(({ nth }) => nth.test(folded(one)));
  const isNamed =
    unknownIn(before.split(SIGNS).at(-1) ?? '', labels).length > 0 || said.split(/[\s|,;:()]+/u).some(isNth);
  if (content.sequence === undefined && isNamed) return 'sequence';
  if (unknownIn(before, labels).length > 0) return undefined; // a sentence on an earlier sheet
  const own = new Set(plainWords(content.title ?? '').map(({ plain }) => plain));
  const left = unknownIn(said, labels).filter(
    (word) => word.length >= LEAST && !own.has(plainWords(word)[0]?.plain ?? ''),
  );
  return left.length > 1 ? 'title' : undefined;
}

/** The field of a number that is left: with three parts or the letters of a region it is an index number. */
function numberField(text: string, { index, reference }: DraftCase): string | undefined {
  if (index === undefined && (REGION.test(text) || LABEL.test(folded(text)))) return 'index';
  const numbers = text.match(SLASHED) ?? [];
  if (numbers.length === 0) return undefined;
  const isIndex = numbers.some((one) => one.split(/[/／]/u).length > 2);
  if (isIndex || (index === undefined && reference !== undefined)) return 'index';
  return 'reference';
}

/** A text with signs in place of the days and numbers in it, and of values of the case. */
function leftOf(
  text: string,
  found: readonly { readonly start: number; readonly end: number }[],
  { title, sequence, people = [], group }: DraftCase,
): string {
  const sorted = found.toSorted((one, other) => other.start - one.start);
  const rest = sorted.reduce((left, { start, end }) => `${left.slice(0, start)} | ${left.slice(end)}`, text);
  const values = [title, sequence, group?.name, ...people.flatMap(({ name, description }) => [name, description])];
  return values
    .reduce<string>((left, value) => (value ? left.replace(value, ' | ') : left), rest)
    .replace(FURNITURE, ' | ');
}

/** Words that are no label and no country. */
function unknownIn(text: string, labels: ReadonlySet<string>): string[] {
  return text.split(SIGNS).flatMap((part) => {
    const tokens = part.split(/\s+/u).filter((one) => /\p{L}/u.test(one));
    const unknown: string[] = [];
    for (let at = 0; at < tokens.length; ) {
      const country = COUNTRY_WORDS.find((count) => countryNamed(tokens.slice(at, at + count).join(' ')) !== undefined);
      const token = tokens[at] ?? '';
      if (country === undefined && !labels.has(plainWords(token)[0]?.plain ?? '')) unknown.push(token);
      at += country ?? 1;
    }
    return unknown;
  });
}

/** The words of labels of numbers and days, and of what stands above headlines, in a language and in English. */
function labelsOf(language: string): ReadonlySet<string> {
  const said = [casesheetWords(language), casesheetWords('en')].flatMap((one) =>
    one ? [...(one.headings.number ?? []), ...one.above] : [],
  );
  return new Set(said.flatMap((one) => plainWords(one).map(({ plain }) => plain)));
}
