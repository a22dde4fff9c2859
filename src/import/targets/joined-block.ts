import { countryNamed } from '../../countries/words.ts';
import { countryIn } from './country.ts';
import { JoinedWords } from './joined-words.ts';
import { headOf } from './line-heads.ts';
import { honorificsAt, personIn } from './names.ts';
import { knownAt } from './office-names.ts';
import type { LanguageWording } from './wording.ts';

// Where the lines of a block ended that stands on one: each part is told by the word that it begins with.

/** What a part of a block is. */
type Sort = 'title' | 'role' | 'house' | 'place' | 'country' | 'name';

interface Part {
  readonly at: number;
  readonly sort: Sort;
}

/** What is looked at from a word on: ranks before an office, titles before a name, the words of a country, of a town. */
const MOST_RANKS = 4;
const MOST_TITLES = 6;
const MOST_OF_COUNTRY = 6;
/** So many words that nobody knows stand before what tells an office. */
const MOST_BEFORE_HEAD = 3;

/** The words of a block that stands on one line. */
export class JoinedBlock extends JoinedWords {
  private readonly found: Part[] = [];
  /** Where what tells the last office or house ends that a word was found to begin. */
  private reached = 0;

  /** The words before which a line ended; none where it is not told that several were joined. */
  cuts(isReached: boolean): number[] {
    const end = this.countryStart();
    let at = this.first;
    while (at < end) at = this.next(at, end);
    const last = this.found.at(-1);
    // "Avenida República Argentina": of a street, the country is its name.
    const isStreet = last?.sort === 'place' && last.at === end - 1 && !this.isTown(last.at);
    if (end < this.words.length && !isStreet) this.found.push({ at: end, sort: 'country' });
    if (!this.isBlock(isReached)) return [];
    return this.found
      .filter(({ at: start, sort }, nth) => start > this.first && !(sort === 'name' && this.isAddressed(nth - 1)))
      .map((one) => one.at);
  }

  /** "Ambassador Ana Example": a bare office right before a name is how one addresses its holder. */
  private isAddressed(nth: number): boolean {
    const [office, name] = [this.found[nth], this.found[nth + 1]];
    if (office?.sort !== 'role' || !name) return false;
    const words = this.words.slice(office.at, name.at);
    return words.every((_, at) => this.is('offices', office.at + at) > 0 || this.is('ranks', office.at + at) > 0);
  }

  /** True if somebody is named, in at least two ways or with the place, and no comma parts those. */
  private isBlock(isReached: boolean): boolean {
    const sorts = new Set(this.found.map(({ sort }) => (sort === 'title' ? 'name' : sort)));
    const who = (['role', 'house', 'name'] as const).filter((one) => sorts.has(one)).length;
    const where = sorts.has('place') || sorts.has('country');
    const isParted = this.found.some(
      ({ at, sort }) => sort !== 'place' && sort !== 'country' && at > this.first && this.words[at - 1]?.stops,
    );
    if (isParted || who === 0 || !(sorts.has('role') || sorts.has('house') || isReached)) return false;
    return where ? who + (sorts.has('country') ? 1 : 0) + (sorts.has('place') ? 1 : 0) > 2 : who > 1 && isReached;
  }

  /** Takes the part that begins with a word; where it ends. */
  private next(at: number, end: number): number {
    const sort = this.sortAt(at) ?? (this.isTown(at) ? 'place' : undefined);
    if (sort !== undefined) {
      this.found.push({ at, sort });
      return this.endOf(at, sort, end);
    }
    let to = at + 1;
    while (to < end && this.sortAt(to) === undefined && !this.isTown(to)) to++;
    const part = this.unknown(at, to);
    const next = to < end && to - at <= MOST_BEFORE_HEAD && at === this.first ? this.sortAt(to) : undefined;
    // "Military Governor": what stands before the office is a word of it.
    if ((next === 'role' || next === 'house') && (to - at === 1 || part === undefined || part.sort !== 'name')) {
      this.found.push({ at, sort: next });
      return this.endOf(to, next, end);
    }
    if (part) this.found.push(part);
    return to;
  }

  /** Words of which none tells what they are: a name, or a house that ends with what tells it; else they go on with what is before. */
  private unknown(at: number, to: number): Part | undefined {
    const last = this.found.at(-1)?.sort;
    const text = this.textOf(at, to);
    if (last === 'place') return undefined;
    const head = headOf(text, this.wording)?.sort;
    if (head !== undefined) return { at, sort: head };
    const isName = !/,/u.test(text) && last !== 'name' && personIn(text, this.wording) !== undefined;
    if (isName || last === undefined) return { at, sort: 'name' };
    return last === 'name' || last === 'title' || /\p{N}/u.test(text) ? { at, sort: 'place' } : undefined;
  }

  /** What begins with a word, where that is told by it. */
  private sortAt(at: number): Sort | undefined {
    const raw = this.words[at]?.raw ?? '';
    if (this.isLinked(at) || !/^[\p{Lu}\p{Lo}\p{N}("“]/u.test(raw)) return undefined;
    if (this.isPlace(at, this.found.at(-1)?.sort === 'place')) return 'place';
    const title = honorificsAt(this.words.slice(at, at + MOST_TITLES), this.wording);
    if (title > 0 && at > this.first && !this.isRankOf(at)) return 'title';
    for (const one of this.wording) {
      const [sort, end] = this.headAt(at, one) ?? [];
      if (sort === undefined || end === undefined) continue;
      this.reached = end;
      return sort;
    }
    return title > 0 ? 'title' : undefined;
  }

  /** "Director General": a word that is a title elsewhere, right behind the one that it is of. */
  private isRankOf(at: number): boolean {
    return this.is('ranks', at) > 0 && (this.is('offices', at - 1) > 0 || this.is('houses', at - 1) > 0);
  }

  /** An office or a house that begins with a word in a language; where what tells it stands last, ranks and matters stand before it. */
  private headAt(at: number, one: LanguageWording): [Sort, number] | undefined {
    const { words } = this;
    const isLast = one.words.head === 'last';
    for (let next = at, nth = 0; nth < MOST_RANKS && next < words.length; nth++) {
      const [house, office] = [one.houses.at(words, next), one.offices.at(words, next)];
      const length = Math.max(house, office);
      if (length > 0) {
        if (!this.isHeadHere(at, next, office, length, one)) return undefined;
        return [house >= office ? 'house' : 'role', next + length];
      }
      const matters = isLast ? one.matters.at(words, next) : 0;
      const step = Math.max(one.ranks.at(words, next), matters, this.countryAt(next, isLast));
      if (step === 0) return undefined;
      next += step;
    }
    return undefined;
  }

  /** True if an office, or a house, that stands some words further on, is what begins with a word. */
  private isHeadHere(at: number, next: number, office: number, length: number, one: LanguageWording): boolean {
    const isOf = one.words.head !== 'last' || one.links.at(this.words, next + length) > 0;
    return !(next > at && office === 0 && isOf) && !this.isBehindKnown(next, length, one);
  }

  private countryAt(at: number, isLast: boolean): number {
    return isLast && countryNamed(this.words[at]?.raw ?? '') !== undefined ? 1 : 0;
  }

  /** "Prosecutor General's Office", "Police Headquarters": what tells a house stands behind others of it. */
  private isBehindKnown(at: number, length: number, one: LanguageWording): boolean {
    if (at <= this.first || one.words.head !== 'last' || one.houses.at(this.words, at) === 0) return false;
    return one.links.at(this.words, at + length) === 0 && this.found.at(-1)?.sort !== 'place';
  }

  /** Where the country begins with which the words end. */
  private countryStart(): number {
    const { length } = this.words;
    for (let from = Math.max(this.first + 2, length - MOST_OF_COUNTRY); from < length; from++) {
      const named = countryIn(this.textOf(from, length));
      if (named === undefined || this.isLinked(from)) continue;
      this.endsWith(named);
      return this.words[from - 1]?.raw.endsWith(',') ? length : from;
    }
    return length;
  }

  /** Where a part ends that begins with a word. */
  private endOf(from: number, sort: Sort, end: number): number {
    if (sort === 'title') return this.endOfTitle(from, end);
    if (sort === 'place') return this.endOfPlace(from, end);
    this.sortAt(from);
    let at = Math.max(from + 1, this.reached);
    while (at < end) {
      const step = this.beginsOther(from, at) ? 0 : this.goesOn(at);
      if (step === 0) break;
      at += step;
    }
    return Math.min(at, end);
  }

  /** True if what an office or a house is called ends before a word, for another part begins. */
  private beginsOther(from: number, at: number): boolean {
    const [before, word] = [this.words[at - 1], this.words[at]];
    if (before?.key === word?.key || before?.stops || this.changesCase(from, at)) return true;
    // "Office of the Public Prosecutor"
    const isOfThe = this.words[at - 2]?.key === 'the' && this.sortAt(at) === 'role';
    if (isOfThe) return false;
    return this.sortAt(at) !== undefined && !this.isRankOf(at);
  }

  /** How many words from one on go on with what an office or a house is called. */
  private goesOn(at: number): number {
    const step = Math.max(knownAt(this.words, at, this.wording), this.isLinked(at) ? this.townAt(at) : 0);
    const isWithin = /^\p{Ll}/u.test(this.words[at]?.raw ?? '') || this.isLinked(at);
    return step === 0 && isWithin ? 1 : step;
  }

  /** "MINISTER OF JUSTICE Ana Example": an office in capitals, and what stands below it. */
  private changesCase(from: number, at: number): boolean {
    const before = this.textOf(from, at);
    return /\p{Lu}{3}/u.test(before) && !/\p{Ll}/u.test(before) && /^\p{Lu}\p{Ll}/u.test(this.words[at]?.raw ?? '');
  }

  private endOfTitle(from: number, end: number): number {
    let at = from + honorificsAt(this.words.slice(from, end), this.wording);
    const start = at;
    while (at < end && !(at > start && this.sortAt(at) !== undefined) && !this.isTown(at)) at++;
    return at;
  }

  private endOfPlace(from: number, end: number): number {
    const isBox = /^\p{L}/u.test(this.words[from]?.raw ?? '');
    for (let at = from + 1; at < end; at++) {
      const before = this.words[at - 1]?.raw ?? '';
      const raw = this.words[at]?.raw ?? '';
      if (isBox && /^\p{N}[\p{N}\p{Lu}/-]*$/u.test(before) && /^\p{Lu}\p{L}/u.test(raw)) return at;
      if (this.isTown(at)) return at;
      if (/\p{N}/u.test(this.textOf(from, at)) && this.isKnownTown(at)) return at;
    }
    return end;
  }
}
