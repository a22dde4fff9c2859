import { foldedWord, isOneOff } from '../../check/names/spelling.ts';
import type { SheetLine } from '../sheet.ts';

// The names of people elsewhere in the sheet: there in other letters, or not at all.

/** A word of the sheet, and the one behind it. */
interface Word {
  readonly text: string;
  readonly folded: string;
  readonly line: SheetLine;
}

/** Where a sheet writes a name in another way. */
export interface OtherSpelling {
  readonly other: string;
  readonly line: SheetLine;
}

const WORD = /[\p{L}\p{M}]+(?:[-‐'’ʼ.·][\p{L}\p{M}]+)*/gu;
/** More words of a sheet are not looked at. */
const MOST = 30_000;
/** A shorter part of a name is too easily another word. */
const LEAST = 4;
/** Languages in which names have no endings; in others the last letters change. */
const WITHOUT_ENDINGS = ['en', 'es', 'fr', 'pt', 'it'];

/** The words of a sheet, to be asked for names. */
export class SheetWords {
  private readonly words: readonly Word[];
  private readonly known: ReadonlySet<string>;
  private readonly ends: boolean;

  constructor(lines: readonly SheetLine[], language: string) {
    const words: Word[] = [];
    for (const line of lines) {
      if (words.length > MOST) break;
      for (const [text] of line.text.matchAll(WORD)) words.push({ text, folded: bare(text), line });
    }
    this.words = words;
    this.known = new Set(words.map((one) => one.folded));
    this.ends = !WITHOUT_ENDINGS.includes(language);
  }

  /** True if a part of a name stands in the sheet, in whatever form. */
  has(name: string): boolean {
    const parts = partsOf(name);
    return parts.length === 0 || parts.some((part) => this.known.has(part) || (this.ends && this.hasForm(part)));
  }

  private hasForm(part: string): boolean {
    const stem = part.slice(0, Math.max(3, part.length - 2));
    return this.words.some((one) => one.folded.startsWith(stem) && Math.abs(one.folded.length - part.length) <= 3);
  }

  /** Where another part of the name stands beside a word that is one letter off: Nagyz Muhammad, of Nagyz Muhammed. */
  otherSpelling(name: string, others: ReadonlySet<string>): OtherSpelling | undefined {
    const parts = partsOf(name);
    if (parts.length < 2) return undefined;
    for (let nth = 0; nth < this.words.length; nth++) {
      const word = this.words[nth] as Word;
      if (word.folded.length < LEAST || others.has(word.folded) || !/^\p{Lu}|^\p{Lo}/u.test(word.text)) continue;
      const part = parts.find(
        (one) => one.length >= LEAST && isOneOff(one, word.folded) && !this.isForm(one, word.folded),
      );
      if (part === undefined) continue;
      const [before, after] = [this.words[nth - 1], this.words[nth + 1]];
      const isOfName = (one: Word | undefined) =>
        one?.line === word.line && one.folded !== part && parts.includes(one.folded);
      if (isOfName(before)) return { other: `${before?.text} ${word.text}`, line: word.line };
      if (isOfName(after)) return { other: `${word.text} ${after?.text}`, line: word.line };
    }
    return undefined;
  }

  /** True if two words differ only at their ends, where a language has endings; an s is one everywhere. */
  private isForm(one: string, other: string): boolean {
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    if (long === `${short}s`) return true;
    if (!this.ends) return false;
    const same = Math.max(3, short.length - 2);
    return one.slice(0, same) === other.slice(0, same);
  }
}

const bare = (word: string) => foldedWord(word.replace(/['’]s$/u, ''));

/** The parts of a name, folded. */
export function partsOf(name: string): string[] {
  return [...name.matchAll(WORD)].map(([word]) => bare(word)).filter((part) => part.length > 2);
}
