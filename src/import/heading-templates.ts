import type { CasesheetWords, HeadingKind } from '../languages/casesheet-words.ts';
import { plainWords, slip } from './plain-words.ts';

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
  /** First words by the letters that they have and by their length. */
  private readonly firsts = new Map<string, string[]>();
  private readonly anywhere: Unmade[] = [];
  private readonly begun = new Map<string, readonly Template[]>();

  constructor({ headings }: CasesheetWords) {
    const plainOf = new Map<string, string | undefined>();
    let nth = 0;
    for (const [kind, texts] of Object.entries(headings))
      for (const text of texts) {
        const [before = ''] = text.split(' ', 1);
        if (!plainOf.has(before)) plainOf.set(before, isGap(before) ? undefined : plainWords(before)[0]?.plain);
        this.put(plainOf.get(before), { kind: kind as HeadingKind, text, nth: nth++ });
      }
  }

  private put(first: string | undefined, unmade: Unmade): void {
    if (first === undefined) {
      this.anywhere.push(unmade);
      return;
    }
    const known = this.byFirst.get(first);
    if (known) {
      known.push(unmade);
      return;
    }
    this.byFirst.set(first, [unmade]);
    const bucket = bucketOf(lettersOf(first), first.length);
    const alike = this.firsts.get(bucket);
    if (alike) alike.push(first);
    else this.firsts.set(bucket, [first]);
  }

  /** The headings that a text may begin with, by its first word. */
  beginningWith(word: string): readonly Template[] {
    const known = this.begun.get(word);
    if (known) return known;
    const found = this.firstsLike(word).flatMap((first) => this.byFirst.get(first) ?? []);
    const made = [...found, ...this.anywhere].sort((one, other) => one.nth - other.nth).map(templateOf);
    if (this.begun.size < MOST_KNOWN) this.begun.set(word, made);
    return made;
  }

  private firstsLike(word: string): string[] {
    const letters = lettersOf(word);
    const sorts = letters === 'mixed' ? LETTERS : ([letters, 'mixed'] as const);
    const lengths = Array.from({ length: 2 * MOST_SLIPS + 1 }, (_, nth) => word.length + nth - MOST_SLIPS);
    return sorts
      .flatMap((sort) => lengths.flatMap((length) => this.firsts.get(bucketOf(sort, length)) ?? []))
      .filter((first) => slip(word, first) !== undefined);
  }
}

interface Unmade {
  readonly kind: HeadingKind;
  readonly text: string;
  readonly nth: number;
}

/** A slip of the pen changes no more letters of a word. */
const MOST_SLIPS = 2;
/** So many words are remembered for a language, however many documents are read. */
const MOST_KNOWN = 20_000;

/** Words without a letter in common are no slips of each other; some have letters of another script that look alike. */
const LETTERS = ['latin', 'other', 'mixed'] as const;
type Letters = (typeof LETTERS)[number];

function lettersOf(word: string): Letters {
  if (/^[^\u0250-\uffff]*$/.test(word)) return 'latin';
  return /^[\u0250-\uffff]*$/.test(word) ? 'other' : 'mixed';
}

const bucketOf = (letters: Letters, length: number) => `${letters} ${length}`;
const isGap = (part: string) => part === '…' || /^\{[a-z]+\}$/.test(part);

function templateOf({ kind, text }: Unmade): Template {
  return { kind, parts: text.split(' ').flatMap(partsOf) };
}

function partsOf(part: string): Part[] {
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
