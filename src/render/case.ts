import { hasAddress } from '../address/given.ts';
import { addressLines, targetLine } from '../address/lines.ts';
import { cardRules, hasCards } from '../case/card.ts';
import type { Case, Group, Person, Target } from '../case/schema.ts';
import type { CountryNames } from '../countries/countries.ts';
import { type Locale, partialDate } from '../languages/phrase-book.ts';
import { forTag } from '../languages/tag.ts';
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
  const about = description ? `: ${oneLine(description)}` : '';
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

/** Whom to write to: the slug of each, what is known of it, and below it what to know before one writes. */
export function targetLines({ targets }: Case, names: CountryNames, locale: Locale, words: ShowWords): string[] {
  const width = slugWidth({ targets });
  return Object.entries(targets).flatMap(([slug, target]) => [
    `${slug.padEnd(width)}  ${targetText(target, names, locale, words)}`,
    ...(target.instructions === undefined ? [] : [`${' '.repeat(width)}  ${oneLine(target.instructions)}`]),
  ]);
}

/** The requests that only one target gets, each with its slug; `fill` puts in the values of a letter to it. */
export function ownDemands(
  { targets }: Case,
  language: string,
  words: ShowWords,
  fill: (text: string, target: Target) => string,
): string[] {
  return Object.entries(targets).flatMap(([slug, target]) =>
    (forTag(target.demands ?? {}, language) ?? []).map((one) => `- ${words.only(slug)}${fill(one, target)}`),
  );
}

/** Sample posts in a language, each with the slug of whom it is for. */
export function postLines(
  { targets }: Case,
  language: string,
  fill: (text: string, target: Target) => string,
): string[] {
  const width = slugWidth({ targets });
  return Object.entries(targets).flatMap(([slug, target]) =>
    (forTag(target.posts ?? {}, language) ?? []).map((one) => `${slug.padEnd(width)}  ${fill(one, target)}`),
  );
}

/** What may be on cards, if somebody gets any; `say` has the rules in words, and a language's name. */
export function cardLines(
  content: Case,
  locale: Locale,
  { show: words, cardRules: said, languageName }: Pick<Messages, 'show' | 'cardRules' | 'languageName'>,
): string[] {
  if (!hasCards(content)) return [];
  const { note, languages = [], until } = content.cards ?? {};
  const rules = cardRules(content).map((rule) => said[rule]);
  return [
    ...(rules.length > 0 ? [words.cardRules(rules)] : []),
    ...(note === undefined ? [] : [oneLine(note)]),
    ...(languages.length > 0 ? [words.cardLanguages(languages.map(languageName))] : []),
    ...(until === undefined ? [] : [words.cardsUntil(partialDate(locale, until))]),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The length of the longest slug. */
export function slugWidth({ targets }: Pick<Case, 'targets'>): number {
  return Math.max(...Object.keys(targets).map((slug) => slug.length));
}

function targetText(target: Target, names: CountryNames, locale: Locale, words: ShowWords): string {
  const { email, fax, phone, social, web = [], for: countries, left, checked, source } = target;
  const channels = [...email, ...fax.map(words.fax), ...phone.map(words.phone), ...social, ...web];
  const reach = hasAddress(target) ? '' : words.noAddress;
  const also = channels.length > 0 ? `; ${channels.join(', ')}` : '';
  const address = [targetLine(target), ...addressLines(target, target.country), names.postal(target.country)].join(
    ', ',
  );
  const reader = countries === undefined ? '' : words.forWriters(countries.map(names.postal));
  const gone = left === undefined ? '' : words.left(partialDate(locale, left));
  const known =
    checked === undefined && source === undefined ? '' : words.checked(checked && partialDate(locale, checked), source);
  const open = Object.values(target.salutation).filter((one) => Array.isArray(one) && one.length > 1);
  const greeted = open.map((one) => words.greeted([one].flat())).join('');
  return `${address}${words.kind[target.kind]}${reader}${reach}${also}${greeted}${known}${gone}`;
}
