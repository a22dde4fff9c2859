import { capital, type Locale } from './phrase-book.ts';
import type { GivenArguments } from './phrase-filling.ts';
import { argumentsOf } from './phrase-keys.ts';
import type { Phrase, Phrases } from './phrase-shape.ts';
import { type Named, Speaker } from './phrase-speaker.ts';

// Every phrase of a language, said of everybody of whom one can be said, with all that it may say and with as little as it must: what the
// tests look at, and `npm run languages` counts.

/** How many sentences were made, and what looks wrong in them. */
interface Renders {
  readonly count: number;
  readonly faults: readonly string[];
}

/** What no sentence may have in it, by what it is. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['a hole or a bracket', /[{}[\]]|\b(?:undefined|null)\b/],
  ['doubled spaces', /\s\s|^\s|\s$/],
  ['doubled stops', /[.,،;:؛。，、！!？?؟]\s*[.,،;؛。，]/],
  ['a space before a stop', /\s[.,،。，]/],
  ['an empty pair of brackets', /\(\s*\)|（\s*）|«\s*»|“\s*”/],
];

/** Letters that are of another script. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  Latn: /[^\P{L}\p{Script=Latin}]/u,
  Cyrl: /[^\P{L}\p{Script=Cyrillic}]/u,
  Arab: /[^\P{L}\p{Script=Arabic}]/u,
};
const LATIN = /\p{Script=Latin}/u;

const ENDS = /[.!?。！？؟।။።]["”’»）)]?$/;

/** Makes every sentence of a language, once by name and once after that, and looks at each. */
export function rendersOf(phrases: Phrases, locale: Locale): Renders {
  const name = locale.room.script === 'Latn' ? 'Ana Example' : capital(locale, locale.name);
  const made = everybody(name).flatMap((people) => [
    ...(['concerns', 'requests'] as const).flatMap((part) => keyed(phrases, locale, people, part, name)),
    ...around(phrases, locale, people),
  ]);
  const faults = made.flatMap((one) => faultsIn(one, locale).map((fault) => `${one.of}: ${fault}: ${one.sentence}`));
  return { count: made.length, faults: [...new Set(faults)] };
}

interface Made {
  readonly of: string;
  readonly sentence: string | undefined;
  /** True if it must end with a stop. */
  readonly ends: boolean;
}

/** A man, a woman, one whose pronouns nobody knows, two, two women, three, three women, and a group. */
function everybody(name: string): Named[][] {
  const person = (pronouns: string): Named => ({ name, pronouns, isGroup: false });
  const [he, she, they] = [person('he/him'), person('she/her'), person('unknown')];
  return [
    [he],
    [she],
    [they],
    [he, she],
    [she, she],
    [he, she, they],
    [she, she, she],
    [{ name, pronouns: 'they/them', isGroup: true }],
  ];
}

function keyed(
  phrases: Phrases,
  locale: Locale,
  people: readonly Named[],
  part: 'concerns' | 'requests',
  text: string,
): Made[] {
  return (Object.entries(phrases[part]) as [string, Phrase][]).flatMap(([key, phrase]) =>
    givenFor(part, key, text).flatMap((given) => {
      const speaker = new Speaker(phrases, locale, people);
      const twice = [speaker.sentence(phrase, given), speaker.sentence(phrase, given)];
      return twice.map((sentence) => ({ of: `${part}.${key}`, sentence, ends: true }));
    }),
  );
}

function around(phrases: Phrases, locale: Locale, people: readonly Named[]): Made[] {
  const { subjects, openings, endings, leads, cards } = phrases;
  const parts = {
    subjects: Object.values(subjects),
    openings,
    endings,
    leads,
    greetings: cards ? Object.values(cards.greetings) : [],
    cards: cards ? [...cards.person, ...cards.family] : [],
  };
  return Object.entries(parts).flatMap(([of, list]) =>
    (list as readonly Phrase[]).map((phrase) => {
      const ends = of === 'openings' || of === 'endings' || of === 'cards';
      return { of, sentence: new Speaker(phrases, locale, people).sentence(phrase), ends };
    }),
  );
}

/** All that a key may say, in every length of a date and by whom, and as little as it must. */
function givenFor(part: 'concerns' | 'requests', key: string, text: string): GivenArguments[] {
  const entries = Object.entries(argumentsOf(part, key));
  const only = (dates: string, by: string, needs: readonly string[]) =>
    Object.fromEntries(
      entries
        .filter(([, need]) => needs.includes(need))
        .map(([name]) => [name, name === 'since' ? dates : name === 'by' ? by : text]),
    );
  return [
    only('2018-03-01', 'police', ['must', 'may']),
    only('2018-03', text, ['must', 'may']),
    only('2018', 'unidentified-men', ['must', 'may']),
    only('2018-12-31', '', ['must']),
  ];
}

function faultsIn({ of, sentence, ends }: Made, { room, afterSalutation }: Locale): string[] {
  if (sentence === undefined) return ['no sentence'];
  const faults = FAULTS.filter(([, pattern]) => pattern.test(sentence)).map(([what]) => what);
  const goesOn = (of === 'openings' || of === 'cards') && /^[,،]$/.test(afterSalutation); // a salutation with a comma is no end of a sentence
  if (!goesOn && /^\p{Ll}/u.test(sentence)) faults.push('begins with a small letter');
  if ((FOREIGN[room.script] ?? LATIN).test(sentence)) faults.push('letters of another script');
  if (ends && !ENDS.test(sentence)) faults.push('has no end');
  return faults;
}
