import type { CasesheetWords, HeadingKind } from '../languages/casesheet-words.ts';
import { hasOtherWriting } from '../problem/by-name.ts';
import { lettersIn, mayBeSlip, mayHaveSlips, mostApart, plainWords, slip } from './plain-words.ts';

// The headings that a language has, by the word that they begin with: each line of a sheet asks those of all languages.

/** A word of a heading as it is known, or a gap; a gap may be named. */
export type Part = { readonly word: string } | { readonly gap: HeadingKind | undefined };

/** A heading as it is known. */
export interface Template {
  readonly kind: HeadingKind;
  readonly parts: readonly Part[];
}

/** The headings of a language, which are only made ready when a line may begin with one: nearly none does. */
export class Templates {
  /** Headings with their places in the order of the language. */
  private readonly byFirst = new Map<string, Unmade[]>();
  /** First words by their length, with the letters that they have. */
  private readonly firsts = new Map<number, First[]>();
  private readonly anywhere: Unmade[] = [];
  private readonly begun = new Map<string, readonly Template[]>();
  /** Headings whose first words are in another writing than Latin: nothing in Latin letters can begin with one, nor a slip of one. */
  private readonly foreign = new Map<string, Unmade[]>();

  constructor({ headings }: CasesheetWords) {
    for (const [before, all] of byWhatIsBefore(headings))
      if (before >= FIRST_FOREIGN && FOREIGN.test(before)) this.foreign.set(before, all);
      else this.put(before, all);
  }

  private putForeign(): void {
    for (const [before, all] of this.foreign) this.put(before, all);
    this.foreign.clear();
  }

  private put(before: string, all: Unmade[]): void {
    const first = firstOf(before);
    if (first === undefined) {
      this.anywhere.push(...all);
      return;
    }
    const known = this.byFirst.get(first);
    if (known) {
      known.push(...all);
      return;
    }
    this.byFirst.set(first, all);
    const alike = this.firsts.get(first.length);
    const one = { word: first, letters: lettersIn(first) };
    if (alike) alike.push(one);
    else this.firsts.set(first.length, [one]);
  }

  /** The headings that a text may begin with, by its first word. */
  beginningWith(word: string): readonly Template[] {
    const known = this.begun.get(word);
    if (known) return known;
    if (this.foreign.size > 0 && hasOtherWriting(word)) this.putForeign();
    const found = this.firstsLike(word).flatMap((first) => this.byFirst.get(first) ?? []);
    const made = [...found, ...this.anywhere].sort((one, other) => one.nth - other.nth).map(templateOf);
    if (this.begun.size < MOST_KNOWN) this.begun.set(word, made);
    return made;
  }

  private firstsLike(word: string): string[] {
    const letters = lettersIn(word);
    const found = new Set<string>();
    if (this.byFirst.has(word)) found.add(word);
    for (const one of [`${word}s`, word.replace(/s$/, '')]) if (this.isFirst(one, word)) found.add(one);
    for (let length = word.length - MOST_SLIPS; length <= word.length + MOST_SLIPS; length++) {
      if (!mayHaveSlips(length, word.length)) continue;
      const most = mostApart(length);
      const all = this.firsts.get(length) ?? [];
      for (let nth = 0; nth < all.length; nth++) {
        const first = all[nth] as First; // thousands are looked at
        if (mayBeSlip(letters ^ first.letters, most) && slip(word, first.word) !== undefined) found.add(first.word);
      }
    }
    return [...found];
  }

  /** True if a heading begins with a word that is the same, or the same but for an s. */
  private isFirst(one: string, word: string): boolean {
    return this.byFirst.has(one) && slip(word, one) === 0;
  }
}

/** Headings by what stands before their first space. */
function byWhatIsBefore(headings: CasesheetWords['headings']): Map<string, Unmade[]> {
  const alike = new Map<string, Unmade[]>();
  let nth = 0;
  for (const kind in headings)
    for (const text of headings[kind as HeadingKind] ?? []) {
      const end = text.indexOf(' ');
      const before = end < 0 ? text : text.slice(0, end);
      const unmade = { kind: kind as HeadingKind, text, nth: nth++ };
      const known = alike.get(before);
      if (known) known.push(unmade);
      else alike.set(before, [unmade]);
    }
  return alike;
}

/** A first word, with its letters as `lettersIn` gives them. */
interface First {
  readonly word: string;
  readonly letters: number;
}

interface Unmade {
  readonly kind: HeadingKind;
  readonly text: string;
  readonly nth: number;
}

/** The first of such letters, and nothing but such. */
const FIRST_FOREIGN = '\u0370';
const FOREIGN = /^[\u0370-\u1cff\u2e80-\ufaff]+$/;

/** A slip of the pen changes no more letters of a word. */
const MOST_SLIPS = 2;
/** So many words are remembered for a language, however many documents are read. */
const MOST_KNOWN = 20_000;

/** Nearly all words of headings are as they are compared. */
const ONLY_LETTERS = /^[a-z]+$/;

/** The first word of a heading as it is compared; undefined if it is a gap. */
function firstOf(text: string): string | undefined {
  if (ONLY_LETTERS.test(text)) return text;
  return isGap(text) ? undefined : plainWords(text)[0]?.plain;
}

const isGap = (part: string) => part === '…' || /^\{[a-z]+\}$/.test(part);

function templateOf({ kind, text }: Unmade): Template {
  return { kind, parts: text.split(' ').flatMap(partsOf) };
}

function partsOf(part: string): Part[] {
  if (ONLY_LETTERS.test(part)) return [{ word: part }];
  if (part === '…') return [{ gap: undefined }];
  const name = /^\{([a-z]+)\}$/.exec(part)?.[1];
  return name === undefined ? plainWords(part).map(({ plain }) => ({ word: plain })) : [{ gap: name as HeadingKind }];
}

const compiled = new WeakMap<CasesheetWords, Templates>();

/** The headings of a language. */
export function templatesOf(words: CasesheetWords): Templates {
  const known = compiled.get(words) ?? new Templates(words);
  compiled.set(words, known);
  return known;
}

/** Behind digits and brackets come all letters. */
const COLON = 0x3a;

/** A line without what a heading may begin with: "1)". */
export function unnumbered(text: string): string {
  return text.charCodeAt(0) > COLON ? text : text.replace(/^\(?\d[.)]\s+/u, '');
}

/** True if a heading is known that may begin with the first word of a line. */
export function mayBegin(text: string, words: CasesheetWords): boolean {
  const [first] = plainWords(unnumbered(text));
  return first === undefined || templatesOf(words).beginningWith(first.plain).length > 0;
}
