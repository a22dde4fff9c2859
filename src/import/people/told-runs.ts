import type { SheetLine } from '../sheet.ts';
import { isAtPlace, isBehindBody, LONGEST_BODY } from './told-places.ts';

// Runs of words with capitals in running text, and how often it has them.

/** Small words within names. */
const PARTICLE = '(?:al|el|bin|ben|binti|bint|ibn|ould|abu|abd|de|del|della|di|da|do|dos|la|van|von|der|den|ter|y|e)';
const CAPITAL = "(?:(?:al|el|ad|ar|as|at|az|d|l)[-’'])?\\p{Lu}[\\p{L}\\p{M}’'-]*\\.?";
const RUN = new RegExp(
  `(?<![\\p{L}\\p{M}])${CAPITAL}(?:\\s${PARTICLE}(?=\\s)){0,2}(?:\\s(?:${PARTICLE}\\s){0,2}${CAPITAL}){1,6}`,
  'gu',
);
/** "Mme Exemple": a family name behind what one calls anybody is the end of a name that stands elsewhere. */
export const FAMILY = /^(?:Mr|Mrs|Ms|Mme|M|Sr|Sra|Srta|Dr|Dra|Herrn?|Frau|Sig|Prof|Me)\.?\s\S+$/u;
const CALLED = 'Mr Mrs Ms Mme M Sr Sra Srta Dr Dra Herr Herrn Frau Sig Prof Me'
  .split(' ')
  .flatMap((one) => [one, `${one}.`]);
const MOST_LINES = 600;

/** How often runs of words with capitals, and parts of them, stand in a text. */
export class RunCounts {
  private readonly counts = new Map<string, number>();
  private readonly places = new Map<string, number>();
  private readonly things = new Set<string>();

  constructor(texts: readonly string[]) {
    for (const text of texts)
      for (const { run, index } of runsOf(text)) {
        if (isBehindBody(text.slice(Math.max(0, index - LONGEST_BODY), index))) this.things.add(run);
        this.add(run, isAtPlace(text, index, index + run.length));
      }
  }

  private add(run: string, isAt: boolean): void {
    for (const name of partsOfRun(run)) {
      this.counts.set(name, this.of(name) + 1);
      if (isAt && run.startsWith(name)) this.places.set(name, (this.places.get(name) ?? 0) + 1);
    }
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  /** True if a preposition of places stands before it more often than not, or the sheet says what it is. */
  isPlace(name: string): boolean {
    return this.things.has(name) || (this.places.get(name) ?? 0) * 2 > this.of(name);
  }

  /** The longest part of a run that the sheet has most often: at the beginning of a sentence a profession stands before the name. */
  best(run: string): string | undefined {
    const parts = partsOfRun(run).filter((one) => !FAMILY.test(one) && !/\p{L}{4}\.\s/u.test(one));
    const most = Math.max(0, ...parts.map((one) => this.of(one)));
    const found = parts.filter((one) => this.of(one) === most).toSorted((one, other) => other.length - one.length)[0];
    return found === undefined ? undefined : (this.withFirst(found, parts) ?? found);
  }

  /** "Ana Example Sample" where the other times it is "Dr Example Sample": a name with what only a title stands for elsewhere. */
  private withFirst(name: string, parts: readonly string[]): string | undefined {
    const firsts = parts.filter((one) => one.endsWith(` ${name}`) && this.of(one) > 1);
    if (firsts.length === 0) return undefined;
    const titled = CALLED.reduce((sum, title) => sum + this.of(`${title} ${name}`), 0);
    const isFirst = (one: string) =>
      titled > 0 && this.of(one) + titled >= this.of(name) && !CALLED.includes(one.split(' ', 1)[0] ?? '');
    return firsts.filter(isFirst).toSorted((one, other) => one.length - other.length)[0];
  }
}

/** A line with those in which it goes on. */
export interface JoinedLine {
  readonly text: string;
  readonly line: SheetLine;
}

/** Lines with the next of their paragraph behind them, so that a name that is wrapped is whole. */
export function joinedLines(lines: readonly SheetLine[]): JoinedLine[] {
  const joined: { text: string; line: SheetLine }[] = [];
  for (const line of lines.slice(0, MOST_LINES)) {
    const before = joined.at(-1);
    if (before && !line.gap && line.role !== 'item' && /[\p{L},-]$/u.test(before.text)) before.text += ` ${line.text}`;
    else joined.push({ text: line.text, line });
  }
  return joined;
}

/** The runs of words with capitals of a text; a line in capitals has none. */
export function runsOf(text: string): { readonly run: string; readonly index: number }[] {
  if (text === text.toUpperCase()) return [];
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    // "Free Ana Example's Death Sentence": what is hers is no part of her name.
    const name = run.replace(/['’]s(?:\s.*)?$/u, '').replace(/['’]$|\.$/u, '');
    return name.includes(' ') ? [{ run: name, index }] : [];
  });
}

/** The end of a sentence, and of no initial. */
const AT_END = /(?<=\p{L}{3})\.$/u;

/** The parts of a run that are two words or more. */
function partsOfRun(run: string): string[] {
  const words = run.split(/\s/u).slice(0, 8);
  const parts: string[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = from + 2; to <= words.length; to++)
      if (/\p{Lu}/u.test(words[from] ?? '') && /\p{Lu}/u.test(words[to - 1] ?? ''))
        parts.push(words.slice(from, to).join(' ').replace(AT_END, ''));
  return parts;
}
