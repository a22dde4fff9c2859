import { folded } from '../folded.ts';

// A line of names cut where one name ends and the next thing begins: at commas and "and", but not inside brackets.

/** A part of a line of names. */
export interface Piece {
  /** What stands outside of brackets. */
  readonly text: string;
  /** What stands in brackets behind it, or before. */
  readonly brackets: readonly string[];
  /** True if "and" stands before it. */
  readonly isLast: boolean;
  /** The very word. */
  readonly and: string;
  /** True if a dash stands before it, as before what is said of somebody. */
  readonly isAside: boolean;
  /** True if all of it stands in quotation marks: a name beside another. */
  readonly isQuoted: boolean;
  /** True if several pieces were put together that name a group: "Nurses and doctors of Sampleton". */
  readonly isGroup?: true;
  /** The text with its brackets, as printed. */
  readonly whole: string;
  /** True if a semicolon stands before it, or nothing: an entry of a list begins. */
  readonly begins: boolean;
}

const OPEN = '([（［';
const CLOSE = ')]）］';
const SEPARATOR = /^(?:[,;、،；，]|\s+[–—|-]\s+|\s+[/&+]\s+)/u;
/** More of a line is not read. */
const MOST = 4000;

/** How a piece is joined to the one before it. */
interface Joint {
  readonly length: number;
  /** The word for "and", or a sign for it; '' for a comma. */
  readonly and: string;
  readonly isDash: boolean;
  readonly isEnd: boolean;
}

const START: Joint = { length: 0, and: '', isDash: false, isEnd: true };

/** The parts of a line; `and` are the words for it, folded. */
export function piecesOf(line: string, and: ReadonlySet<string>): Piece[] {
  const cutter = new Cutter();
  const source = line.slice(0, MOST);
  for (let at = 0; at < source.length; ) {
    const joint = cutter.isInside ? undefined : jointAt(source, at, and);
    if (joint) cutter.cut(joint);
    else cutter.take(source.charAt(at));
    at += joint?.length ?? 1;
  }
  cutter.cut(START);
  return cutter.pieces;
}

/** Gathers the characters of a piece, those in brackets apart. */
class Cutter {
  readonly pieces: Piece[] = [];
  private text = '';
  private whole = '';
  private bracket = '';
  private brackets: string[] = [];
  private depth = 0;
  private joint = START;

  get isInside(): boolean {
    return this.depth > 0;
  }

  take(character: string): void {
    this.whole += character;
    if (OPEN.includes(character)) {
      if (this.depth++ > 0) this.bracket += character;
    } else if (CLOSE.includes(character) && this.depth > 0) {
      if (--this.depth > 0) this.bracket += character;
      else this.endBracket();
    } else if (this.depth > 0) this.bracket += character;
    else this.text += character;
  }

  private endBracket(): void {
    if (this.bracket.trim() !== '') this.brackets.push(this.bracket.trim());
    this.bracket = '';
    this.text += ' ';
  }

  /** Ends the piece; a bracket that nobody closed ends with it. */
  cut(next: Joint): void {
    if (this.depth > 0) this.endBracket();
    this.depth = 0;
    const { and, isDash, isEnd } = this.joint;
    const isEmpty = this.text.trim() === '' && this.brackets.length === 0;
    if (!isEmpty)
      this.pieces.push({
        text: tidy(this.text),
        brackets: this.brackets,
        isLast: and !== '',
        and,
        isAside: isDash,
        isQuoted: /^\s*["“„«][^"“”„«»]+["”“»]\s*$/u.test(this.text),
        whole: tidy(this.whole),
        begins: isEnd,
      });
    this.joint = isEmpty ? { ...next, and: next.and || and, isEnd: next.isEnd || isEnd } : next;
    [this.text, this.whole, this.brackets] = ['', '', []];
  }
}

/** What parts two things at a place: a comma, a dash between spaces, or "and". */
function jointAt(source: string, at: number, and: ReadonlySet<string>): Joint | undefined {
  const near = source.slice(at, at + 12);
  if (/^[,.]\d/.test(near) && /\d/.test(source.charAt(at - 1))) return undefined; // 1,200
  const mark = SEPARATOR.exec(near)?.[0];
  if (mark !== undefined)
    return {
      length: mark.length,
      and: /[&+]/.exec(mark)?.[0] ?? '',
      isDash: /[–—|-]/u.test(mark),
      isEnd: /[;；]/u.test(mark),
    };
  const before = source.charAt(at - 1);
  if (before !== '' && !/[\s)\]）,;]/u.test(before)) return undefined;
  const word = /^(\p{L}+)\s/u.exec(near);
  const plain = folded(word?.[1] ?? '');
  return word && and.has(plain) ? { length: word[0].length, and: plain, isDash: false, isEnd: false } : undefined;
}

/** A text without punctuation at its ends, and with single spaces. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:•*·–—-]+|[\s,;:–—-]+$|(?<=^[^(]*)\s\)$/gu, '')
    .replace(/^["“”«»„](.*)["“”«»]$/u, '$1');
}
