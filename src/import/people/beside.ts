import type { PeopleWords } from '../../languages/casesheet-values.ts';
import { folded, plainDigits } from '../folded.ts';
import { type Passage, passagesOf } from '../passages.ts';
import type { Section, SectionKind } from '../section.ts';
import type { SheetLine } from '../sheet.ts';
import { isNameLike } from './entry.ts';
import { groupCountIn } from './group-counts.ts';
import { tidy } from './pieces.ts';

// What the running text says right behind a name: "Ana Example, also known as Anita", "Ben Sample, prisoner number 1234".

/** Something that the text says behind a name. */
export interface Said {
  readonly text: string;
  readonly line: SheetLine;
}

/** What the text says behind the name of a person. */
export interface Beside {
  readonly aliases: readonly Said[];
  readonly number?: Said;
  /** The day or year of birth, as printed. */
  readonly born?: Said;
}

const TEXT: readonly SectionKind[] = [
  'title',
  'summary',
  'subject',
  'act',
  'letter',
  'demands',
  'additional-information',
];
/** No more places of one name are looked at. */
const MOST_PLACES = 40;
/** So much stands behind a name. */
const BEHIND = 90;
const LONGEST = 40;
/** "4418/B", "55-0731" */
const NUMBER = /^[\p{L}\d#][\p{L}\d/#.-]*\d(?:[/-]?\p{L}{1,2}(?![\p{L}\d]))?/u;
/** Words for numbers that others have too (folded). */
const GENERAL = /^(?:expediente|no|id|doc|identification|regist\p{L}*|booking)(?!\p{L})/u;
/** A number by itself is no shorter: "Prison No. 19" is a place. */
const LEAST_NUMBER = 4;
const MOST_TEXT = 4000;
/** "was born", "who was born", "est née": small words before the word. */
const AUXILIARY = /^\p{Ll}{1,5}\s/u;
const AUXILIARIES = /^(?:\p{Ll}{1,5}\s){2}/u;
/** All up to the year, in the same part of a sentence. */
const BIRTH =
  /^(?:[^;(),.]|(?<=\d)\.|,(?= \p{Nd}{4}| \p{Ll}{1,3} (?:\p{L}+ )?\p{Nd}| \p{Lu}[\p{L} ]{2,20},)){0,45}?(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?!\p{Nd})/u;

/** The running text of a sheet, to be asked what stands behind names. */
export class RunningText {
  private readonly passages: readonly Passage[];
  private readonly words: readonly PeopleWords[];

  constructor(sections: readonly Section[], words: readonly PeopleWords[]) {
    const told = sections.filter(({ kind }) => TEXT.includes(kind));
    this.passages = told.flatMap(({ lines }) => passagesOf(lines));
    this.words = words;
  }

  /** What stands behind a name, wherever it does. */
  beside(name: string): Beside {
    const aliases: Said[] = [];
    let number: Said | undefined;
    let born: Said | undefined;
    for (const said of this.behind(name)) {
      const alias = this.after(said.text, 'alias');
      if (alias !== undefined && alias !== name && !aliases.some(({ text }) => text === alias))
        aliases.push({ ...said, text: alias });
      const figures = this.numberIn(said.text);
      if (figures !== undefined) number ??= { ...said, text: figures };
      const birth = /\p{Nd}/u.test(said.text) ? this.birthIn(said.text) : undefined;
      if (birth !== undefined) born ??= { ...said, text: birth };
    }
    return { aliases, ...(number ? { number } : {}), ...(born ? { born } : {}) };
  }

  /** How many a group has, where the text says its name. */
  countOf(group: string): { readonly count: number; readonly line: SheetLine } | undefined {
    return groupCountIn(this.passages, group, this.words);
  }

  private behind(name: string): Said[] {
    const found: Said[] = [];
    for (const { text, lines } of this.passages) {
      const [line] = lines;
      let at = text.indexOf(name);
      while (at !== -1 && line && found.length < MOST_PLACES) {
        const rest = text.slice(at + name.length, at + name.length + BEHIND);
        const said = /^\s?[,(–-]?\s?(?=\p{L}|#|\p{N})/u.exec(rest);
        if (said) found.push({ text: rest.slice(said[0].length), line });
        at = text.indexOf(name, at + name.length);
      }
    }
    return found;
  }

  private after(text: string, pattern: 'alias'): string | undefined {
    const plain = folded(text);
    for (const words of this.words) {
      const length = words[pattern].exec(plain)?.[0].trim().split(/\s+/u).length;
      if (length === undefined) continue;
      const rest = text.split(/\s+/u).slice(length).join(' ');
      const value = tidy(/^[^,;().:]{2,60}/u.exec(rest.replace(/^["“”«»„'‘’(\s]+/u, ''))?.[0] ?? '').replace(
        /["“”«»'’]+$/u,
        '',
      );
      const name =
        /^(?:\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?=\p{Lu}|(?:al|el|de|del|la|bin|van|von)\s\p{Lu})|$|(?=\s))|(?:al|el|de|del|la|bin|van|von)\s(?=\p{Lu})){1,6}/u
          .exec(value)?.[0]
          .trim();
      if (name !== undefined && name.length <= LONGEST && isNameLike(name)) return name;
    }
    return undefined;
  }

  /** What "born" stands before: "born in 1979", "was born on 4 March 1961", "geboren am 4. März 1961". */
  private birthIn(text: string): string | undefined {
    for (const said of [text, text.replace(AUXILIARY, ''), text.replace(AUXILIARIES, '')])
      for (const { born } of this.words) {
        const words = born.exec(folded(said))?.[0].trim().split(/\s+/u).length;
        const rest = words === undefined ? '' : said.split(/\s+/u).slice(words).join(' ');
        const birth = BIRTH.exec(plainDigits(rest))?.[0];
        if (birth !== undefined) return birth;
      }
    return undefined;
  }

  private numberIn(text: string): string | undefined {
    const plain = folded(text);
    for (const { number } of this.words) {
      const match = number.exec(plain);
      if (match === null) continue;
      const value = NUMBER.exec(text.slice(match[0].length).replace(/^[\s:#]+/u, ''))?.[0];
      if (value !== undefined) return value.replace(/^#/u, '');
    }
    return undefined;
  }

  /** The number of a prisoner that stands behind the words for it anywhere; for a sheet that is about one. */
  numberAlone(): Said | undefined {
    const [own] = this.words;
    const words = own && new RegExp(`(?<![\\p{L}\\p{N}])(?:${own.number.source.replace(/^\^/u, '')})`, 'gu');
    if (!words) return undefined;
    for (const { text, lines } of this.passages) {
      const [line] = lines;
      const cut = text.slice(0, MOST_TEXT);
      if (!line || !/\p{Nd}/u.test(cut)) continue;
      // Folded text may be shorter: the figures are looked for as printed.
      const said = [...folded(cut).matchAll(words)].find(({ 0: found }) => !GENERAL.test(found));
      const value = said && NUMBER.exec(folded(cut).slice(said.index + said[0].length))?.[0];
      const at = value === undefined ? -1 : cut.toLowerCase().indexOf(value);
      if (value !== undefined && value.length >= LEAST_NUMBER && at !== -1)
        return { text: cut.slice(at, at + value.length), line };
    }
    return undefined;
  }
}
