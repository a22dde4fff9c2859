import type { CasesheetWords, HeadingKind } from '../languages/casesheet-words.ts';
import { mayBegin, type Part, templatesOf, unnumbered } from './heading-templates.ts';
import { type PlainWord, plainWords, slip } from './plain-words.ts';
import { isAlone, isOneWord, isWithinText } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// Headings of a casesheet, found in its lines by the words of a language.

/** What a heading says within itself: "please send appeals before 5 June to". */
interface Said {
  readonly kind: HeadingKind;
  readonly text: string;
}

/** A heading that begins with a line. */
export interface Heading {
  readonly kind: HeadingKind;
  /** How many lines it takes, from 1. */
  readonly lines: number;
  readonly said: readonly Said[];
  /** What stands behind it in its last line; '' if nothing. */
  readonly rest: string;
  /** How many words of it are as they are known: the more, the surer. */
  readonly words: number;
  /** True if it takes the rest of its line. */
  readonly open: boolean;
  /** Its language (ISO 639-1), where it is another one than that of the sheet. */
  readonly language?: string;
}

/** Where a heading was found in a text. */
interface Match {
  readonly end: number;
  readonly said: readonly Said[];
  readonly words: number;
  readonly score: number; // the same, less a little for each slip
}

/** A gap within a heading has at most so many words. */
const WIDEST_GAP = 14;
/** Headings of these lead to what follows with a colon. */
const LEADING: readonly HeadingKind[] = ['act', 'target', 'demands', 'copies'];
/** What follows these is addresses, which may be in capitals too. */
const ADDRESSES: readonly HeadingKind[] = ['target', 'copies', 'additional-targets'];
/** A line without marks of its own is no heading if it is longer. */
const LONGEST_CAPTION = 60;
/** One that is worded otherwise has no more characters. */
const LONGEST_HEADING = 240;
/** A heading takes at most so many lines. */
const MOST_LINES = 3;

/** The heading that begins with a line; undefined if none does. `at` is its place in the lines. */
export function headingAt(lines: readonly SheetLine[], at: number, words: CasesheetWords): Heading | undefined {
  if (isWithinText(lines[at - 1], lines[at])) return undefined;
  const line = lines[at] as SheetLine;
  const known = (mayBegin(line.text, words) ? knownAt(lines, at, words) : undefined) ?? behindPlease(lines, at, words);
  const best = known ?? byKeyword(line, isAlone(lines, at), words);
  return best && LEADING.includes(best.kind) ? toColon(best, lines, at) : best;
}

/** The same behind "please" in capitals: « POR FAVOR, ESCRIBAN INMEDIATAMENTE en español », where headings have it without. */
function behindPlease(lines: readonly SheetLine[], at: number, words: CasesheetWords): Heading | undefined {
  const line = lines[at] as SheetLine;
  const please = /^\p{Lu}{2}/u.test(line.text) ? (words.requests.please?.exec(line.text)?.[0] ?? '') : '';
  const text = line.text.slice(please.length);
  if (!isCapitals(please) || !mayBegin(text, words)) return undefined;
  return knownAt([{ ...line, text }, ...lines.slice(at + 1, at + MOST_LINES)], 0, words);
}

/** The heading whose words are known. */
function knownAt(lines: readonly SheetLine[], at: number, words: CasesheetWords): Heading | undefined {
  let best: Heading | undefined;
  let text = '';
  for (let count = 1; count <= MOST_LINES; count++) {
    const line = lines[at + count - 1];
    if (!line || (count > 1 && !goesOn(lines[at + count - 2], line))) break;
    const before = text.length;
    text = count === 1 ? unnumbered(line.text) : `${text} ${line.text}`;
    if (text.length > 600) break;
    const found = bestIn({ text, before, alone: isAlone(lines, at) || isOneWord(lines, at) }, line, words);
    if (found && (!best || found.words > best.words)) best = { ...found, lines: count };
  }
  return best;
}

/** True if a line is short, and no sentence. */
function isCaption({ text }: SheetLine): boolean {
  return text.length <= LONGEST_CAPTION && !/[.!?,;]$/u.test(text) && !/\d|@/u.test(text);
}

/** A heading in words of its own, told by some that such headings have: only of a line that looks like a heading. */
function byKeyword(line: SheetLine, alone: boolean, { keywords }: CasesheetWords): Heading | undefined {
  const caption = captionOf(line, alone);
  if (!caption) return undefined;
  const { said, words, rest } = caption;
  const kind = keywords.find((one) => one[1].test(said))?.[0];
  return kind && { kind, lines: 1, said: [], rest, words, open: false };
}

/** A line that looks like a heading: its words as they are compared and how many they are, and what stands behind it. */
interface Caption {
  readonly said: string;
  readonly words: number;
  readonly rest: string;
}

/** Lines that were looked at, each by whether it is a paragraph by itself: they are compared with what all languages have. */
const captions = [new WeakMap<SheetLine, Caption | 'none'>(), new WeakMap<SheetLine, Caption | 'none'>()] as const;

function captionOf(line: SheetLine, alone: boolean): Caption | undefined {
  const known = captions[alone ? 1 : 0];
  const caption = known.get(line) ?? captionIn(line, alone) ?? 'none';
  known.set(line, caption);
  return caption === 'none' ? undefined : caption;
}

/** "cc Embassy of Sampleland", with a colon or without one, or in a line of its own. */
const COPY = /^(c\.?\s?c\.?|c\/c)(?:\s?[:：]\s*|\s+(?=\p{Lu}|\p{Lo})|$)(.*)$/iu;

function captionIn(line: SheetLine, alone: boolean): Caption | undefined {
  const [, label = '', rest = ''] = /^([^:：]{3,160})[:：]\s*(.*)$/u.exec(line.text) ?? COPY.exec(line.text) ?? [];
  const marked =
    isCapitals(line.text) || line.role === 'heading' || (line.bold === true && line.ends) || (alone && isCaption(line));
  if (label === '' && (!marked || line.text.length > LONGEST_HEADING)) return undefined;
  const text = label === '' ? line.text : label;
  if (!isCapitals(text) && !marked && text.length > 60 && rest !== '') return undefined;
  const words = plainWords(text);
  const said = words.map(({ plain }) => plain).join(' ');
  return { said: said.replace(/(?<=\p{sc=Han}) (?=\p{sc=Han})/gu, ''), words: words.length, rest };
}

/**
 * A heading that goes on to a colon in one of the next lines ("Please send telegrams, faxes and airmail letters in Spanish, …:"), or
 * over lines in capitals.
 */
function toColon(heading: Heading, lines: readonly SheetLine[], at: number): Heading {
  const leads = heading.open || heading.rest !== '';
  let count = heading.lines;
  while (count < MOST_LINES && leadsOn(lines[at + count - 1], lines[at + count], heading.kind, leads)) count++;
  const last = lines[at + count - 1]?.text ?? '';
  if (leads && /[:：]$/u.test(last)) return { ...heading, lines: count, rest: heading.rest && `${heading.rest}:` };
  const capitals = lines.slice(at, at + count).every(({ text }) => isCapitals(text));
  return capitals && count > heading.lines ? { ...heading, lines: count, rest: '' } : heading;
}

/** True if a heading may go on in the next line: in capitals, or, where it leads to something, up to a colon. */
function leadsOn(before: Line, next: Line, kind: HeadingKind, leads: boolean): boolean {
  if (!before || !next || !goesOn(before, next)) return false;
  if (!ADDRESSES.includes(kind) && isCapitals(before.text) && isCapitals(next.text)) return true;
  return leads && next.text.length < 120;
}

type Line = SheetLine | undefined;

/** True if a heading may go on in a line. */
function goesOn(before: Line, line: SheetLine): boolean {
  return !line.gap && before?.ends !== true && line.role !== 'item' && !/[.:：]$/u.test(before?.text ?? '');
}

/** A text of one line or several; the last begins behind `before`. */
interface Candidate {
  readonly text: string;
  readonly before: number;
  /** True if it is a paragraph by itself. */
  readonly alone: boolean;
}

function bestIn(candidate: Candidate, line: SheetLine, words: CasesheetWords): Omit<Heading, 'lines'> | undefined {
  const plain = plainWords(candidate.text);
  let best: (Omit<Heading, 'lines'> & Pick<Match, 'score'>) | undefined;
  for (const { kind, parts } of templatesOf(words).beginningWith(plain[0]?.plain ?? '')) {
    const match = matched(parts, plain, candidate.text);
    if (!match || match.end <= candidate.before || match.score <= (best?.score ?? 0)) continue;
    const rest = restOf(
      candidate.text,
      match,
      parts,
      line.bold || candidate.alone ? { ...line, role: 'heading' } : line,
    );
    if (rest !== undefined) best = { ...match, kind, rest, open: isOpen(parts) };
  }
  return best;
}

/** Where a heading ends in a text that begins with it. */
function matched(parts: readonly Part[], words: readonly PlainWord[], text: string): Match | undefined {
  const said: Said[] = [];
  let at = 0;
  let slips = 0;
  for (let nth = 0; nth < parts.length; nth++) {
    const part = parts[nth] as Part;
    if ('word' in part) {
      const slipped = slip(words[at]?.plain ?? '', part.word);
      if (slipped === undefined) return undefined;
      slips += slipped;
      at++;
      continue;
    }
    const next = gapEnd(words, at, parts[nth + 1]);
    if (next === undefined) return undefined;
    if (part.gap !== undefined)
      said.push({ kind: part.gap, text: trimmed(text.slice(startOf(words, at, text), startOf(words, next, text))) });
    at = next;
  }
  const known = parts.filter((part) => 'word' in part).length;
  if (slips > Math.floor(known / 2)) return undefined;
  return {
    end: isOpen(parts) ? text.length : (words[at - 1]?.end ?? 0),
    said: said.filter((one) => one.text),
    words: known,
    score: known - slips / 100,
  };
}

/** Where a word begins; the end of the text behind the last one. */
const startOf = (words: readonly PlainWord[], at: number, text: string) => words[at]?.start ?? text.length;

/** True if a heading ends with a gap, so that it takes the rest of its line. */
const isOpen = (parts: readonly Part[]) => 'gap' in (parts.at(-1) ?? {});

/** Which word stands behind a gap: the one that goes on with the heading. */
function gapEnd(words: readonly PlainWord[], from: number, next: Part | undefined): number | undefined {
  if (next === undefined) return words.length;
  if (!('word' in next)) return from;
  const end = words.slice(from + 1, from + WIDEST_GAP).findIndex(({ plain }) => slip(plain, next.word) === 0);
  return end === -1 ? undefined : from + 1 + end;
}

/** What stands behind a heading; undefined if the text that begins like it is none. */
function restOf(text: string, { end, words }: Match, parts: readonly Part[], line: SheetLine): string | undefined {
  const rest = text.slice(end);
  if (isOpen(parts)) return words >= 2 ? '' : undefined;
  const marked = isCapitals(text.slice(0, end)) || line.role === 'heading';
  const behind = /^[\s)\]*]*(?:\([^)]{0,60}\)\s*)?(?:[:：]|[-–—](?=\s))\s*(.*)$/su.exec(rest);
  if (behind) return (behind[1] ?? '').trim();
  if (!/[\p{L}\p{N}]/u.test(rest)) return words >= 2 || marked ? '' : undefined;
  return isCapitals(text.slice(0, end)) && words >= 2 && /^\s/u.test(rest) && !isCapitals(rest)
    ? trimmed(rest)
    : undefined;
}

/** True if a text has letters, and all of them are capitals where the script has them. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Without white space, and the colon or dash that leads to what follows, at its ends. */
function trimmed(text: string): string {
  return text.replace(/^[\s:：–—-]+|[\s:：]+$/gu, '');
}
