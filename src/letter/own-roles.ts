import type { Language } from '../languages/language.ts';
import type { LanguageWords } from '../languages/words.ts';
import type { Finding } from '../problem/finding.ts';
import type { WordingNames, WordingValues } from '../template/wording.ts';
import { type Block, plain, type StyledText, type TextBlock } from './letter.ts';
import { SOFT, tidy } from './own-blocks.ts';

// Which of the writer's own words are the subject, the greeting and the closing of a letter, so that it has each but once.

/** How letters begin and end, in every language that has words for it. */
export interface RoleWords {
  readonly begins: RegExp;
  readonly ends: RegExp;
  /** The beginnings of closings that are whole sentences. */
  readonly endsWithSentence: RegExp;
}

/** What the program would put around the words. */
export interface UsualWords {
  readonly salutation: string;
  readonly closing: string;
  /** Who signs, if that is known. */
  readonly name: string | undefined;
}

/** Own words by what they are for. What is left out is the program's. */
export interface OwnParts {
  readonly subject?: TextBlock;
  readonly salutation?: TextBlock;
  readonly body: readonly Block[];
  /** True if the words have a greeting: then nothing is to be put between that and them. */
  readonly whole?: boolean;
  readonly closing?: TextBlock;
  /** True if the closing is what the program put there. */
  readonly usualClosing?: boolean;
  /** The name below the closing, and what else stands there, a line each. */
  readonly signature?: string;
}

/** The writer's own words as they were read, for every letter that they go into. */
export interface WriterWords {
  /** The words of one letter: its values filled in, and the marks of its language. */
  partsFor(values: WordingValues, room: Language, usual: UsualWords): OwnParts;
  /** Every fault of the values in braces. */
  check(names: WordingNames): readonly Finding[];
}

/** A greeting and a name are no longer, nor is a closing, but for one that is a sentence. Characters; our choice. */
const GREETING = 100;
const CLOSING = 60;
const COMMA = /[,،，、]$/u;
const NO_SENTENCE = /[^.?…。;؟]$/u;
const SENTENCE = 250;
const NAME = 60;
const NAME_LINES = 4;

/** How letters begin and end, from the words of all languages. */
export function roleWords(all: readonly LanguageWords[]): RoleWords {
  const entries = (list: readonly (string | undefined)[]) =>
    [...new Set(list.flatMap((one) => one?.split(', ') ?? []))].filter((one) => one !== '');
  const begins = entries(all.flatMap(({ greets, letterBegins }) => [greets, letterBegins]));
  const ends = entries(all.map(({ letterEnds }) => letterEnds));
  return {
    begins: beginnings(begins),
    ends: beginnings(ends.filter((one) => !one.endsWith('…'))),
    endsWithSentence: beginnings(ends.filter((one) => one.endsWith('…')).map((one) => one.slice(0, -1))),
  };
}

/** One that ends with a dot stands as it is; any other is the beginning of a word. */
function beginnings(entries: readonly string[]): RegExp {
  const patterns = entries.map((entry) => {
    const whole = entry.endsWith('.');
    const text = (whole ? entry.slice(0, -1) : entry).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/['’]/g, "['’]");
    return whole ? `${text}(?![\\p{L}\\p{M}])` : text;
  });
  return new RegExp(`^(?:${patterns.join('|')})`, 'iu');
}

/**
 * Own words apart. Whatever its words, a short line of its own that ends with a comma greets at the beginning and closes at the
 * end. Where there is a subject, it is enough that it ends like no sentence.
 */
export function partsOf(blocks: readonly Block[], words: RoleWords, usual: UsualWords): OwnParts {
  const [first] = blocks;
  const subject = first?.kind === 'subject' ? { ...first, runs: [{ text: plain(first.runs) }] } : undefined;
  const begun = withoutGreeting(subject ? blocks.slice(1) : blocks, words, usual, subject !== undefined);
  const ended = withoutClosing(begun.body, words, usual, subject !== undefined && begun.salutation !== undefined);
  return { ...(subject ? { subject } : {}), ...begun, ...ended, whole: begun.salutation !== undefined };
}

function withoutGreeting(
  blocks: readonly Block[],
  { begins }: RoleWords,
  { salutation }: UsualWords,
  belowSubject: boolean,
): Pick<OwnParts, 'salutation' | 'body'> {
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph') return { body: blocks };
  const lines = linesOf(first.runs);
  const line = plain(lines[0] ?? []).trim();
  const alone = lines.length === 1;
  const known =
    begins.test(line) && !/[.?…。]$/u.test(line) && (/[,:!،：，՝]$/u.test(line) || (alone && !/[.!?]\s/u.test(line)));
  const looksSo = alone && (belowSubject ? NO_SENTENCE : COMMA).test(line);
  if (!isSame(line, salutation) && !(line.length <= GREETING && (known || looksSo))) return { body: blocks };
  const rest: Block[] = alone ? [] : [{ kind: 'paragraph', runs: joined(first.runs, lines.slice(1)) }];
  return { salutation: { kind: 'salutation', runs: lines[0] ?? [] }, body: [...rest, ...others] };
}

/** What own words have at their end, and the rest of them. */
type Ended = Pick<OwnParts, 'closing' | 'signature' | 'body'>;

/** A line of a paragraph. */
interface OwnLine {
  readonly runs: StyledText[];
  readonly text: string;
}

function withoutClosing(blocks: readonly Block[], words: RoleWords, usual: UsualWords, isWhole: boolean): Ended {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph') return { body: blocks };
  const lines = linesOf(last.runs).map((runs) => ({ runs, text: plain(runs).trim() }));
  const rest = blocks.slice(0, -1);
  const closes = (block: TextBlock, alone: boolean) => isClosing(plain(block.runs), words, usual, alone);
  const before = rest.at(-1);
  if (before?.kind === 'paragraph' && closes(before, true) && isName(lines))
    return { body: rest.slice(0, -1), closing: closingOf(before.runs), signature: textOf(lines) };
  const within = closingWithin(last, lines, words, usual);
  if (within) return { ...within, body: [...rest, ...within.body] };
  if (closes(last, lines.length === 1) || (isWhole && lines.length === 1 && looksLikeClosing(plain(last.runs))))
    return { body: rest, closing: closingOf(last.runs) };
  const isSigned = usual.name !== undefined && isSame(plain(last.runs), usual.name); // the program signs with that name
  return { body: isSigned ? rest : blocks };
}

/** The closing in the lines of a paragraph that ends with it, or with it and a name. */
function closingWithin(
  { runs }: TextBlock,
  lines: readonly OwnLine[],
  words: RoleWords,
  usual: UsualWords,
): Ended | undefined {
  const at = lines.findIndex(({ text }) => isClosing(text, words, usual));
  if (at === -1) return undefined;
  const more = lines.slice(at).findIndex(({ text }) => !isClosing(text, words, usual)); // 此致, and then 敬礼
  const end = more === -1 ? lines.length : at + more;
  const below = lines.slice(end);
  if (below.length > 0 && !isName(below)) return undefined;
  const joinedRuns = (some: readonly OwnLine[]) =>
    joined(
      runs,
      some.map((line) => line.runs),
    );
  const closing = closingOf(joinedRuns(lines.slice(at, end)));
  const body: Block[] = at === 0 ? [] : [{ kind: 'paragraph', runs: joinedRuns(lines.slice(0, at)) }];
  return { body, closing, ...(below.length === 0 ? {} : { signature: textOf(below) }) };
}

function textOf(lines: readonly OwnLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}

function looksLikeClosing(text: string): boolean {
  return text.length <= CLOSING && NO_SENTENCE.test(text);
}

function closingOf(runs: readonly StyledText[]): TextBlock {
  return { kind: 'closing', runs };
}

/** `alone`: it is a line of its own, so that a comma is enough. */
function isClosing(
  given: string,
  { ends, endsWithSentence }: RoleWords,
  { closing }: UsualWords,
  alone = false,
): boolean {
  const text = given.replace(/\s+/g, ' ').trim();
  if (isSame(text, closing)) return true;
  if (/[.!?]\s+\p{L}/u.test(text)) return false;
  if (endsWithSentence.test(text)) return text.length <= SENTENCE;
  if (alone && COMMA.test(text) && text.length <= CLOSING && text.split(' ').length <= 8) return true;
  const sentence = /[.?…。]$/u.test(text) && text.split(' ').length > 4;
  return ends.test(text) && text.length <= CLOSING && !sentence;
}

function isName(lines: readonly OwnLine[]): boolean {
  if (lines.length === 0 || lines.length > NAME_LINES) return false;
  return lines.every(({ text }) => text.length <= NAME && !/[!?;:]$/u.test(text) && !/\p{Ll}{3}[.。]$/u.test(text));
}

/** True if two texts differ by nothing but the mark at their end, and letters that are small or not. */
function isSame(one: string, other: string): boolean {
  if (one.length > SENTENCE * 2) return false; // as long as no greeting is, and no more work than that
  const bare = (text: string) =>
    text
      .replace(/['’]/g, '’')
      .replace(/\s+/g, ' ')
      .replace(/[\p{P}\s]+$/u, '')
      .trim()
      .toLowerCase();
  return bare(one) !== '' && bare(one) === bare(other);
}

/** Runs cut where a line ends, in the letter or in the source alone. */
function linesOf(runs: readonly StyledText[]): StyledText[][] {
  const lines: StyledText[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split(/[\n\r]/).entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines.map(tidy).filter((line) => line.length > 0);
}

/** Lines as one text again, with the breaks that they had. */
function joined(runs: readonly StyledText[], lines: readonly StyledText[][]): StyledText[] {
  const hard = runs.some(({ text }) => text.includes('\n'));
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: hard ? '\n' : SOFT }, ...line]));
}
