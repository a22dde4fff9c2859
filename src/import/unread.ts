import { casesheetValues } from '../languages/casesheet-values.ts';
import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { finding } from '../problem/finding.ts';
import { isSalutation } from './borders.ts';
import type { Draft, DraftProblem } from './draft.ts';
import { folded } from './folded.ts';
import { noticesAmong } from './notices.ts';
import type { Section, SectionKind } from './section.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// Lines of a casesheet that went nowhere: where one stands, a value is missing or was cut short, so whatever stands there is marked.

/** Words of a line that are in no value, of which a line may have so many: a label, "and", what is said of a channel. */
const SPARE = 1;
/** Of a line of text, this share of its words is in a value, or it is unread. */
const READ = 0.6;
/** Of a line with a request, whose words are changed to those of an order, less. */
const READ_OF_REQUEST = 0.35;
/** Shorter words are no loss. */
const WORD = /[\p{L}\p{N}]{3,}/gu;
/** Lines of these parts that ask nobody to read them. */
const SILENT: readonly SectionKind[] = [
  'head',
  'act',
  'other',
  'previous',
  'number',
  'subject',
  'deadline',
  'language',
];
/** Telegrams and telexes have no field; nor have diplomatic representatives in general. */
const NO_FIELD =
  /^\(?(?:telegram|telegr|telex)|diplomati|(?:^|\b)(?:check with|please check|consulten|verifiez|kontrollieren)\b|\[email.protected\]|^(?:aims?|amnesty)\b/u;

/** Parts with addresses, in which a few words with a colon lead to what stands below them. */
const TO_WRITE_TO: readonly SectionKind[] = ['target', 'copies', 'additional-targets'];
const LABEL = /^\S+(?: \S+){0,4}\s?[:：]$/u;

/** A value that is a text, with the line that it is from and the words of it that no line had yet. */
interface Said {
  readonly path: string;
  readonly line: number;
  readonly words: Map<string, number>;
}

/** The doubts about lines of sections that no value of a draft has. */
export function unreadIn(draft: Draft, sections: readonly Section[], words: CasesheetWords): DraftProblem[] {
  const read = readLines(draft, sections);
  const doubts = new Map<string, DraftProblem>();
  for (const section of sections) {
    if (SILENT.includes(section.kind)) continue;
    const formed = formedIn(section, draft.language);
    for (const line of section.lines) {
      if (read.has(line.line) || isFurniture(line, section, words) || formed.has(line.line)) continue;
      const path = placeOf(line, section, draft);
      if (doubts.has(path)) continue;
      const doubt = finding('import-unread', { field: path }, undefined, 'warning');
      doubts.set(path, { path, finding: doubt, from: { line: line.line, text: line.text } });
    }
  }
  return [...doubts.values(), ...leftIn(draft, sections).filter(({ path }) => !doubts.has(path))];
}

/** The doubts about sentences that were left out behind a story, one for each. */
function leftIn(draft: Draft, sections: readonly Section[]): DraftProblem[] {
  return sections.flatMap((section) => {
    const [line] = section.left ?? [];
    if (line === undefined) return [];
    const field = placeOf(line, section, draft);
    const doubt = finding('import-left-out', { field, found: line.text }, undefined, 'warning');
    return [{ path: field, finding: doubt, from: { line: line.line, text: line.text } }];
  });
}

/** True if a line has a sentence of which no field has anything, wherever it begins. */
function isOfNoField({ text }: SheetLine): boolean {
  const plain = folded(text);
  return casesheetValues('en').some(({ noField }) => noField?.test(plain));
}

/** The numbers of lines with a sentence that has no field, from that in which it begins, or with a notice. */
function formedIn({ kind, heading, lines }: Section, language: string): ReadonlySet<number> {
  const notices = TO_WRITE_TO.includes(kind) ? noticesAmong(lines, language) : [];
  const found = new Set([...notices].map(({ line }) => line));
  const all = heading && heading.line !== lines[0]?.line ? [heading, ...lines] : lines;
  for (const [nth, line] of all.entries()) {
    const before = all[nth - 1];
    const goesOn = before && found.has(before.line) && !line.gap && !/[.!?:]$/u.test(before.text);
    if (goesOn || isOfNoField(line)) found.add(line.line);
  }
  return found;
}

/** The numbers of lines whose words are in values. */
function readLines(draft: Draft, sections: readonly Section[]): ReadonlySet<number> {
  const lines = sections.flatMap((section) => section.lines).toSorted((one, other) => one.line - other.line);
  const counts = new Map(lines.map((line) => [line, { words: wordsOf(line.text), left: new Map<string, number>() }]));
  for (const count of counts.values()) for (const word of count.words) add(count.left, word, 1);
  const coded = new Set<number>();
  for (const said of saidIn(draft)) {
    if (said.words.size === 0) coded.add(said.line);
    else consume(said, lines, counts);
  }
  const asked = askedAt(draft);
  const isRead = ({ line, text }: SheetLine, left: number, all: number) =>
    all === 0 ||
    left <= SPARE ||
    1 - left / all >= (asked.has(line) ? READ_OF_REQUEST : READ) ||
    (coded.has(line) && text.length < 60);
  return new Set(
    lines
      .filter((line) => isRead(line, sum(counts.get(line)?.left), counts.get(line)?.words.length ?? 0))
      .map((one) => one.line),
  );
}

/** The numbers of lines with which a request begins. */
function askedAt({ from }: Draft): ReadonlySet<number> {
  return new Set(Object.entries(from).flatMap(([path, { line }]) => (/\.demands\./u.test(path) ? [line] : [])));
}

/** Takes the words of a value from the lines that it stands in, from that on which it begins. */
function consume(
  said: Said,
  lines: readonly SheetLine[],
  counts: ReadonlyMap<SheetLine, { readonly left: Map<string, number> }>,
): void {
  let missed = 0;
  let more = sum(said.words);
  for (let nth = lines.findIndex(({ line }) => line === said.line); nth >= 0 && nth < lines.length; nth++) {
    const left = counts.get(lines[nth] as SheetLine)?.left;
    if (!left || more === 0 || missed > 1) return;
    let taken = 0;
    left.forEach((count, word) => {
      const some = Math.min(count, said.words.get(word) ?? 0);
      if (some === 0) return;
      add(left, word, -some);
      add(said.words, word, -some);
      taken += some;
    });
    more -= taken;
    missed = taken === 0 ? missed + 1 : 0;
  }
}

/** The values of a draft that a sheet says, each with its words; one that is a code has none. */
function saidIn({ case: content, from }: Draft): Said[] {
  return Object.entries(from).flatMap(([path, { line }]) => {
    const value = path
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], content);
    const words = new Map<string, number>();
    const isText = typeof value === 'string' && !/(?:^|\.)(?:country|pronouns|deadline|issued|status|for)$/u.test(path);
    const texts = isText ? [value] : /salutation/u.test(path) && Array.isArray(value) ? value : [];
    for (const word of texts.flatMap((text) => wordsOf(String(text)))) add(words, word, 1);
    const isWhole = typeof value === 'object' && !Array.isArray(value);
    return isWhole ? [] : [{ path, line, words }];
  });
}

/** True if a line belongs to the form of the sheet: what leads to a list, greets, signs, or has no field. */
function isFurniture(line: SheetLine, { kind, heading, letter, lines }: Section, words: CasesheetWords): boolean {
  const { text } = line;
  if (line.line === heading?.line || NO_FIELD.test(folded(text)) || words.saluted.test(text)) return true;
  if (TO_WRITE_TO.includes(kind)) return LABEL.test(text);
  if (kind !== 'letter' && kind !== 'demands') return false;
  const closing = letter?.closing === undefined ? undefined : lines[letter.closing];
  const isSignature = closing !== undefined && line.line > closing.line;
  return isSignature || /[:：]$/u.test(text) || isSalutation(line, words) || text.split(' ').length <= 6;
}

/** The path of what an unread line would belong to. */
function placeOf(one: SheetLine, { kind, lines }: Section, draft: Draft): string {
  const { line } = one;
  const [first] = lines;
  const letter = `letter.${draft.language}`;
  if (kind === 'letter') return `${letter}.paragraphs`;
  if (kind === 'demands') return `${letter}.demands`;
  if (kind === 'additional-information') return 'background';
  if (kind === 'name') return draft.case.people && draft.case.group ? 'people' : 'group';
  if (kind === 'title' || kind === 'summary') return kind;
  const slugs = Object.keys(draft.case.targets ?? {}).filter((slug) => {
    const origin = draft.from[`targets.${slug}`];
    return origin !== undefined && origin.line <= line && origin.line >= (first?.line ?? 0);
  });
  const slug = slugs.at(-1) ?? Object.keys(draft.case.targets ?? {}).at(-1);
  if (slug === undefined) return 'targets';
  // A sentence beside an address is a remark; words that are none may be a part of it.
  return isProse(one) ? `targets.${slug}.instructions` : `targets.${slug}.address`;
}

const wordsOf = (text: string) => folded(text).match(WORD) ?? [];

function add(counts: Map<string, number>, word: string, by: number): void {
  counts.set(word, (counts.get(word) ?? 0) + by);
}

function sum(counts: ReadonlyMap<string, number> | undefined): number {
  let all = 0;
  counts?.forEach((count) => {
    all += count;
  });
  return all;
}
