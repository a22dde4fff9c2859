import { hasAddress } from '../address/given.ts';
import { addressLines, targetLine } from '../address/lines.ts';
import type { Case, Group, Person, Target } from '../case/schema.ts';
import type { CountryNames } from '../countries/countries.ts';
import { type Locale, partialDate } from '../languages/phrase-book.ts';
import type { Messages } from '../problem/messages.ts';

// A case in words, for whoever is going to write: a line each for its people and for whom to write to.

type ShowWords = Messages['show'];

/** Whom the letters are about, a line each; days are told as a phrase book has them. */
export function partyLines({ people, group }: Case, locale: Locale, words: ShowWords): string[] {
  return [...people.map((one) => personLine(one, locale, words)), ...(group ? [groupLine(group, words)] : [])];
}

function personLine(person: Person, locale: Locale, words: ShowWords): string {
  const { name, pronouns, aliases, description, native, number, born } = person;
  const facts = [
    pronouns,
    ...(born === undefined ? [] : [words.born(partialDate(locale, born))]),
    ...(number === undefined ? [] : [words.number(number)]),
  ];
  const about = description ? `: ${description.replace(/\s+/g, ' ')}` : '';
  return `${name} (${facts.join('; ')})${alsoCalled([...aliases, ...Object.values(native)], words)}${about}`;
}

function groupLine({ name, pronouns, count, native }: Group, words: ShowWords): string {
  const facts = [...(count === undefined ? [] : [words.count(count)]), ...(pronouns === undefined ? [] : [pronouns])];
  const bracket = facts.length > 0 ? ` (${facts.join('; ')})` : '';
  return `${name}${bracket}${alsoCalled(Object.values(native), words)}`;
}

function alsoCalled(names: readonly string[], words: ShowWords): string {
  return names.length > 0 ? words.also(names.join(', ')) : '';
}

/** Whom to write to: the slug of each, and what is known of it. */
export function targetLines({ targets }: Case, names: CountryNames, words: ShowWords): string[] {
  const width = slugWidth({ targets });
  return Object.entries(targets).map(([slug, target]) => `${slug.padEnd(width)}  ${targetText(target, names, words)}`);
}

/** The length of the longest slug. */
export function slugWidth({ targets }: Pick<Case, 'targets'>): number {
  return Math.max(...Object.keys(targets).map((slug) => slug.length));
}

function targetText(target: Target, names: CountryNames, words: ShowWords): string {
  const channels = [...target.email, ...target.fax.map(words.fax), ...target.phone.map(words.phone), ...target.social];
  const reach = hasAddress(target) ? '' : words.noAddress;
  const also = channels.length > 0 ? `; ${channels.join(', ')}` : '';
  const address = [targetLine(target), ...addressLines(target, target.country), names.postal(target.country)].join(
    ', ',
  );
  return `${address}${words.kind[target.kind]}${reach}${also}`;
}
