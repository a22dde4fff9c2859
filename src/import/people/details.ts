import type { PeopleWords } from '../../languages/casesheet-values.ts';
import { folded } from '../folded.ts';
import { isBirthYear } from './born.ts';
import { countIn } from './counts.ts';
import { type Entry, type GroupEntry, isNameLike, type PersonEntry } from './entry.ts';
import { tidy } from './pieces.ts';
import { type Pronouns, pronounsIn } from './pronouns.ts';

// What stands beside a name: pronouns, another name, an age, a day of birth, a number, a profession.

/** Gives what stands beside names to the last of them. */
export class Details {
  private readonly words: readonly PeopleWords[];
  /** The persons and groups of the line, up to here. */
  private readonly here: () => readonly Entry[];

  constructor(words: readonly PeopleWords[], here: () => readonly Entry[]) {
    this.words = words;
    this.here = here;
  }

  /** True for words that say something of the name before them. */
  isOne(text: string): boolean {
    const plain = folded(text);
    return (
      pronounsIn(text, this.words) !== undefined ||
      isBirthYear(text, this.words) ||
      this.words.some(({ age, born, number, alias }) => [age, born, number, alias].some((one) => one.test(plain)))
    );
  }

  /** Takes who somebody is, or what a group is called besides. */
  describe(last: Entry, text: string, and = ''): void {
    const joint = /^\p{L}+$/u.test(and) ? ` ${and} ` : ', ';
    if (last.is === 'group') this.addTo(last, text);
    else last.description = last.description === undefined ? text : `${last.description}${joint}${text}`;
  }

  /** What goes on behind a group: how many it has, or more of its name. */
  private addTo(group: GroupEntry, text: string): void {
    const count = countIn(text, this.words);
    if (count === undefined) group.name += `, ${text}`;
    else group.count ??= count;
  }

  /** Takes what stands in brackets behind a name. */
  inBrackets(brackets: readonly string[]): void {
    for (const bracket of brackets) {
      const whole = pronounsIn(bracket, this.words);
      if (whole) this.pronouns(whole);
      else for (const part of bracket.split(/;|,(?!(?<=\d,)\d{3}(?!\d))/u)) this.take(tidy(part));
    }
  }

  /** Takes what is said of the last person. */
  take(text: string): void {
    if (text === '') return;
    const pronouns = pronounsIn(text, this.words);
    const last = this.here().at(-1);
    if (pronouns) this.pronouns(pronouns);
    else if (last?.is === 'group') this.addCount(last, text);
    else if (last?.is === 'person' && !this.labelled(text, last)) this.unlabelled(text, last);
  }

  private addCount(group: GroupEntry, text: string): void {
    const count = countIn(text, this.words);
    if (count !== undefined) group.count ??= count;
  }

  /** Takes what words say of a person: another name, a day of birth, a number, an age. True if they do. */
  private labelled(text: string, person: PersonEntry): boolean {
    const plain = folded(text);
    const after = (pattern: 'alias' | 'born' | 'number') => this.after(text, plain, pattern);
    const [said, born, number] = [after('alias'), after('born'), after('number')];
    // "née Example" and "née le 5 mars 1994": a name, and a day.
    const alias = born !== undefined && /\p{Nd}/u.test(text) ? undefined : said;
    if (alias !== undefined) person.aliases.push(...alias.split(/\s+(?:or|and|o|y|ou|et|oder|und)\s+/u).map(tidy));
    else if (born !== undefined || isBirthYear(text, this.words)) person.born ??= born ?? text;
    else if (number !== undefined) person.number ??= withoutSign(number);
    else return this.words.some(({ age }) => age.test(plain));
    return true;
  }

  private unlabelled(text: string, person: PersonEntry): void {
    if (/^#?\s?\p{Lu}{0,3}-?\d[\d-]{2,}$/u.test(text)) person.number ??= withoutSign(text);
    else if (inOtherScript(text, person.name)) person.others.push(text);
    else if (isNameLike(text)) person.aliases.push(...(person.name === text ? [] : [tidy(text)]));
    else if (/^\p{Ll}/u.test(text)) this.describe(person, text);
    else person.unclear.push(text);
  }

  /** What follows the words of a pattern that stand at the beginning. */
  private after(text: string, plain: string, pattern: 'alias' | 'born' | 'number'): string | undefined {
    for (const words of this.words) {
      const length = words[pattern].exec(plain)?.[0].trim().length;
      if (length === undefined || length === 0) continue;
      const count = plain.slice(0, length).split(/\s+/u).length;
      const rest = tidy(text.split(/\s+/u).slice(count).join(' ')) || tidy(text.slice(length));
      if (rest !== '') return rest.replace(/^[Dd]['’](?=\p{Lu})/u, '');
    }
    return undefined;
  }

  /** Gives pronouns to the last, or to all before of whom none are said. */
  pronouns({ values, isOfAll, gender }: Pronouns): void {
    const here = this.here();
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
