import type { PeopleWords } from '../../languages/casesheet-values.ts';
import { folded } from '../folded.ts';
import type { SheetLine } from '../sheet.ts';
import { inTwoScripts } from './native.ts';
import { type Piece, piecesOf, tidy } from './pieces.ts';
import { type Pronouns, pronounsIn } from './pronouns.ts';

// Persons and groups of a line of names, with what stands beside each.

/** A person as a line has them. */
export interface PersonEntry {
  readonly is: 'person';
  readonly name: string;
  readonly line: SheetLine;
  pronouns?: string | undefined;
  /** True if the pronouns stand behind another name, and seem to be of this one too. */
  shared?: true;
  /** The mark of a gender, which is no pronoun. */
  gender?: string | undefined;
  readonly aliases: string[];
  description?: string;
  number?: string;
  born?: string;
  /** Other writings of the name. */
  readonly others: string[];
  /** What could not be understood. */
  readonly unclear: string[];
}

/** A group of which nobody is named. */
export interface GroupEntry {
  readonly is: 'group';
  name: string;
  readonly line: SheetLine;
  pronouns?: string | undefined;
  count?: number;
}

/** A person or a group. */
export type Entry = PersonEntry | GroupEntry;

/** Words within names that begin with a small letter. */
const PARTICLES = new Set(
  (
    'al el ad an ar as ash at az bin ben binti bint ibn ould mint wuld abu abd umm de del della di da do dos das du des la las los le les ' +
    'van von der den ter ten zu zur af av y e i og bar ap o u uulu uly kyzy kizi qizi oglu ogly oğlu qızı zada zadeh of'
  ).split(' '),
);
const MOST_WORDS = 9;
/** Titles that sheets of every language have. */
const ENGLISH_TITLES = ['mr', 'mrs', 'ms', 'dr', 'prof'];

/** True for words that may be the name of a person: each has a capital, a script without, or is a particle. */
export function isNameLike(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_WORDS || /\d|[@/]/u.test(text)) return false;
  const isName = (word: string) =>
    /^["“”«»'‘’„]*(?:\p{Lu}|\p{Lt}|\p{Lo}|(?:al|el|ad|an|ar|as|ash|at|az|ez|es|d|l|ul|ur|ud)[-‑’'ʼ`])/u.test(word);
  return words.some(isName) && words.every((word) => isName(word) || PARTICLES.has(word) || /^[-–.]$/u.test(word));
}

/** Reads lines of names, one after the other. */
export class EntryReader {
  readonly entries: Entry[] = [];
  private readonly words: readonly PeopleWords[];
  /** Those of the language of the sheet: in others a title or "and" is an initial, or a part of a name. */
  private readonly own: readonly PeopleWords[];
  private readonly and: ReadonlySet<string>;
  private readonly nouns: boolean;
  /** What stands before a name and says who that is: "his driver". */
  private before: string | undefined;
  /** Where the entries of the line begin. */
  private start = 0;
  private line: SheetLine | undefined;

  /** `nouns` if every noun has a capital in the language, so that one behind a name may be a profession. */
  constructor(words: readonly PeopleWords[], nouns: boolean) {
    this.words = words;
    this.nouns = nouns;
    this.own = words.slice(0, 1);
    this.and = new Set(['and', ...this.own.flatMap(({ and }) => and.split(' '))]);
  }

  /** Takes the names of a line. */
  read(text: string, line: SheetLine): void {
    this.line = line;
    this.before = undefined;
    const alone = pronounsIn(text, this.words);
    this.start = alone ? 0 : this.entries.length;
    if (alone) return this.pronouns(alone); // of everybody in the lines before
    const pieces = rejoined(piecesOf(text, this.and));
    for (const [nth, piece] of pieces.entries()) this.take(piece, pieces[nth + 1]);
  }

  private take(piece: Piece, next: Piece | undefined): void {
    const { text, brackets } = unwrapped(piece);
    if (text === '') return this.details(brackets);
    if (this.isDetail(text)) {
      this.detail(text);
      return this.details(brackets);
    }
    if (this.isGroup(text) && !this.goesOn(piece)) return this.group(text, brackets);
    const described = this.isDescription(text, piece);
    if (described && piece.isLast && next && !next.isLast && isNameLike(next.text)) {
      this.before = text;
      return;
    }
    if (described) {
      this.describe(text);
      return this.details(brackets);
    }
    this.person(text);
    this.details(brackets);
  }

  private person(text: string): void {
    const rest = this.withoutTitle(text);
    const lead = /^((?:\p{Ll}[\p{L}\p{M}'’-]*\s+){1,6})(?=\p{Lu})/u.exec(rest)?.[1];
    const words = lead?.trim().split(' ') ?? [];
    const isLead = lead !== undefined && words.some((word) => !PARTICLES.has(word));
    const name = isLead ? this.withoutTitle(rest.slice(lead.length)) : rest;
    const scripts = inTwoScripts(name);
    const description = this.before ?? (isLead ? lead.trim() : undefined);
    this.before = undefined;
    if (!/\p{L}{2}/u.test(name)) return;
    this.entries.push({
      is: 'person',
      name: tidy(scripts?.latin ?? name),
      line: this.line as SheetLine,
      aliases: [],
      others: scripts ? [scripts.other] : [],
      unclear: [],
      ...(description === undefined ? {} : { description }),
    });
  }

  /** A name without Mr, Dr and the like before it. */
  private withoutTitle(text: string): string {
    let rest = text;
    for (let tries = 0; tries < 3; tries++) {
      const word = /^(\p{L}{1,10})\.?\s+(?=\S)/u.exec(rest);
      const plain = folded(word?.[1] ?? '');
      if (!word || !this.own.some(({ titles }) => titles.split(' ').includes(plain) || ENGLISH_TITLES.includes(plain)))
        break;
      if (/^\p{Lu}\.?\s/u.test(word[0]) && !word[0].includes('.')) break;
      rest = rest.slice(word[0].length);
    }
    return rest;
  }

  private get last(): Entry | undefined {
    return this.entries.length > this.start ? this.entries.at(-1) : undefined;
  }

  private isDetail(text: string): boolean {
    const plain = folded(text);
    return (
      pronounsIn(text, this.words) !== undefined ||
      this.words.some(({ age, born, number, alias }) => [age, born, number, alias].some((one) => one.test(plain)))
    );
  }

  private isGroup(text: string): boolean {
    const plain = folded(text);
    const starts = /^(?:\p{Ll}|\d|\p{Lu}+\s+\p{Ll})/u.test(text) || !isNameLike(text);
    return (
      starts &&
      this.words.some(({ group }) => group.test(plain)) &&
      !/^(?:his|her|their|su|sus|son|sa|ses|sein|ihr)/u.test(plain)
    );
  }

  private isDescription(text: string, piece: Piece): boolean {
    if (isNameLike(text)) {
      const isOne = !text.includes(' ') && !piece.isLast && this.last?.is === 'person';
      return isOne && this.nouns && (this.last as PersonEntry).name.includes(' ');
    }
    const lead = /^(?:\p{Ll}[\p{L}\p{M}'’.-]*\s+)+(\p{Lu}.*)$/u.exec(text)?.[1];
    return !(lead !== undefined && isNameLike(lead) && !piece.isAside && lead.includes(' '));
  }

  /** True if what is said goes on with the group before it. */
  private goesOn(piece: Piece): boolean {
    return this.last?.is === 'group' && !piece.isLast;
  }

  private group(text: string, brackets: readonly string[]): void {
    const count = countIn(text, this.words);
    this.entries.push({
      is: 'group',
      name: tidy(text),
      line: this.line as SheetLine,
      ...(count === undefined ? {} : { count }),
    });
    this.details(brackets);
  }

  private describe(text: string): void {
    const { last } = this;
    if (!last) this.before = text;
    else if (last.is === 'group') this.addTo(last, text);
    else last.description = last.description === undefined ? text : `${last.description}, ${text}`;
  }

  /** What goes on behind a group: how many it has, or more of its name. */
  private addTo(group: GroupEntry, text: string): void {
    const count = countIn(text, this.words);
    if (count === undefined) group.name += `, ${text}`;
    else group.count ??= count;
  }

  private details(brackets: readonly string[]): void {
    for (const bracket of brackets) {
      const whole = pronounsIn(bracket, this.words);
      if (whole) this.pronouns(whole);
      else for (const part of bracket.split(/[,;]/u)) this.detail(tidy(part));
    }
  }

  /** Takes what is said of the last person. */
  private detail(text: string): void {
    if (text === '') return;
    const pronouns = pronounsIn(text, this.words);
    const { last } = this;
    if (pronouns) this.pronouns(pronouns);
    else if (last?.is === 'person' && !this.labelled(text, last)) this.unlabelled(text, last);
  }

  /** Takes what words say of a person: another name, a day of birth, a number, an age. True if they do. */
  private labelled(text: string, person: PersonEntry): boolean {
    const plain = folded(text);
    const after = (pattern: 'alias' | 'born' | 'number') => this.after(text, plain, pattern);
    const [alias, born, number] = [after('alias'), after('born'), after('number')];
    if (alias !== undefined) person.aliases.push(...alias.split(/\s+(?:or|and|o|y|ou|et|oder|und)\s+/u).map(tidy));
    else if (born !== undefined) person.born ??= born;
    else if (number !== undefined) person.number ??= withoutSign(number);
    else return this.words.some(({ age }) => age.test(plain));
    return true;
  }

  private unlabelled(text: string, person: PersonEntry): void {
    if (/^#?\s?\p{Lu}{0,3}-?\d[\d-]{2,}$/u.test(text)) person.number ??= withoutSign(text);
    else if (inOtherScript(text, person.name)) person.others.push(text);
    else if (isNameLike(text)) person.aliases.push(...(person.name === text ? [] : [tidy(text)]));
    else if (/^\p{Ll}/u.test(text)) this.describe(text);
    else person.unclear.push(text);
  }

  /** What follows the words of a pattern that stand at the beginning. */
  private after(text: string, plain: string, pattern: 'alias' | 'born' | 'number'): string | undefined {
    for (const words of this.words) {
      const length = words[pattern].exec(plain)?.[0].trim().length;
      if (length === undefined || length === 0) continue;
      const count = plain.slice(0, length).split(/\s+/u).length;
      const rest = tidy(text.split(/\s+/u).slice(count).join(' ')) || tidy(text.slice(length));
      if (rest !== '') return rest;
    }
    return undefined;
  }

  /** Gives pronouns to the last, or to all before of whom none are said. */
  private pronouns({ values, isOfAll, gender }: Pronouns): void {
    const here = this.entries.slice(this.start);
    const last = here.at(-1);
    const [value] = values;
    if (last?.is === 'group') last.pronouns ??= value;
    if (last?.is !== 'person') return;
    const people = here.filter((one) => one.is === 'person');
    const without = people.slice(people.findLastIndex((one) => one.pronouns !== undefined) + 1);
    if (value === undefined) for (const one of isOfAll ? without : [last]) one.gender ??= gender;
    else give(values, without, isOfAll);
  }
}

/** Gives each of some people their pronouns, or all of them the last. */
function give(values: readonly string[], people: readonly PersonEntry[], isOfAll: boolean): void {
  const each = values.length === people.length;
  for (const [nth, one] of people.entries()) {
    one.pronouns = values[each ? nth : values.length - 1];
    const isLast = nth === people.length - 1;
    // Behind several names, they/them may be said of all of them together.
    const isSaid = isOfAll || each || (isLast && !one.pronouns?.startsWith('they'));
    if (!isSaid && people.length > 1) one.shared = true;
  }
}

const withoutSign = (number: string) => number.replace(/^#\s*/u, '');

function inOtherScript(text: string, name: string): boolean {
  const isLatin = (one: string) => /\p{sc=Latn}/u.test(one);
  return /^[\p{L}\p{M}\s·‧•・.'’-]+$/u.test(text) && isLatin(text) !== isLatin(name);
}

/** A name that stands in brackets itself: [Nagyz Muhammed] (he/him). */
function unwrapped({ text, brackets }: Piece): Pick<Piece, 'text' | 'brackets'> {
  const [first, ...others] = brackets;
  return text === '' && first !== undefined && isNameLike(first)
    ? { text: first, brackets: others }
    : { text, brackets };
}

/** Two names with "y" or "e" between them are one where the second is a single word: Ortega y Gasset. */
function rejoined(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isOne =
      (piece.and === 'y' || piece.and === 'e') &&
      before?.brackets.length === 0 &&
      before.text.includes(' ') &&
      /^\p{Lu}\S*$/u.test(piece.text);
    if (isOne)
      joined.splice(-1, 1, { ...before, text: `${before.text} ${piece.and} ${piece.text}`, brackets: piece.brackets });
    else joined.push(piece);
  }
  return joined;
}

/** How many a group has: a number, in figures or words. */
function countIn(text: string, words: readonly PeopleWords[]): number | undefined {
  const figures = /(?<![\p{L}\d])\d{1,3}(?:[.,\s]\d{3})+(?!\d)|(?<![\p{L}\d])\d{1,9}(?![\d%])/u.exec(text)?.[0];
  if (figures !== undefined) return Number(figures.replace(/\D/gu, ''));
  for (const word of folded(text).match(/[\p{L}-]+/gu) ?? [])
    for (const { counts } of words) {
      const count = counts.split(' ').indexOf(word) + 1;
      if (count > 1) return count;
    }
  return undefined;
}
