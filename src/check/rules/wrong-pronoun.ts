import type { Case, Person } from '../../case/schema.ts';
import { wordsOf as wordsOfLanguage } from '../../languages/words.ts';
import { listsOf } from '../names/lists.ts';
import { strangersOf } from '../names/strangers.ts';
import { noted } from '../noted.ts';
import { type Passage, passagesOf, plainOf, smallWordsIn, wordsIn } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { folded, type Stretch, wordsOf } from '../texts.ts';

/** A pronoun that does not fit the person. */
export const rule: Rule<'wrong-pronoun'> = {
  id: 'wrong-pronoun',
  severity: 'warning',
  example: {
    wrong: `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}. He leads a choir in Exampleville.
    demands:
      - Let {{them}} sing.
    reviewed: the maintainers`,
    right: `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}. She leads a choir in Exampleville.
    demands:
      - Let {{them}} sing.
    reviewed: the maintainers`,
  },
  *check({ content }, { names }) {
    const ofStrangers = new Set(strangersOf(content, names).map(({ passage }) => passage));
    for (const passage of passagesOf(content)) {
      if (ofStrangers.has(passage)) continue;
      const { path, language, part } = passage;
      const plain: Passage = { path, language, part, text: plainOf(passage) };
      const words = wordsIn(passage);
      const small = smallWordsIn(passage);
      const pronouns = pronounsIn(plain, words, small);
      if (pronouns.length === 0 && !wordsOfLanguage(language)?.agreement) continue; // nothing shows what anybody is
      if (small.some((word) => speaksOfOthers(word, language))) continue;
      const shown = [...pronouns, ...agreeing(plain)];
      const found = shown.find((one) => isWrong(one, plain, content, shown));
      const person = found && whoIs(found, plain, content);
      if (!found || !person) continue;
      yield {
        path: passage.path,
        words: { start: found.start, text: found.text },
        found: found.text,
        arguments: { found: found.text, name: person.name, pronouns: person.pronouns },
      };
    }
  },
};

type Gender = 'he' | 'she';

/** A word that shows whether one person is a man or a woman. `grammar` if only its form does. */
interface Shown extends Stretch {
  readonly gender: Gender;
  readonly grammar: boolean;
}

/** Whom each pronoun of a language is said of. */
const genders = new Map<string, ReadonlyMap<string, Gender>>();

function gendersIn(language: string): ReadonlyMap<string, Gender> | undefined {
  const pronouns = wordsOfLanguage(language)?.pronouns;
  const known = genders.get(language);
  if (known || !pronouns) return known;
  const made = new Map<string, Gender>(pronouns.she.map((word) => [word, 'she']));
  for (const word of pronouns.he) made.set(word, 'he');
  genders.set(language, made);
  return made;
}

/** Pronouns that only persons have. */
function pronounsIn({ language, text }: Passage, words: readonly Stretch[], small: readonly string[]): Shown[] {
  const known = gendersIn(language);
  if (!known) return [];
  const shown: Shown[] = [];
  for (const [nth, word] of small.entries()) {
    const gender = known.get(word);
    const one = words[nth];
    if (gender && one && !isOfAnother(one, text, language))
      shown.push({ start: one.start, text: one.text, gender, grammar: false });
  }
  return shown;
}

/** "Give the Northern Star back to her crew": whose something is, behind a name in the same sentence. */
function isOfAnother({ start, text: word }: Stretch, text: string, language: string): boolean {
  const possessives = wordsOfLanguage(language)?.possessives?.split(' ') ?? [];
  if (!possessives.includes(word.toLowerCase())) return false;
  const before = text.slice(Math.max(0, start - 300), start);
  const sentence = before.slice(Math.max(...['.', '!', '?', '\n'].map((end) => before.lastIndexOf(end))) + 1);
  return /\S\s+(?:the|a|an|this|that) \p{Lu}\p{Ll}/u.test(sentence);
}

/** Patterns that also say where their groups stand. */
const PLACED = new WeakMap<RegExp, RegExp>();

function withPlaces(pattern: RegExp): RegExp {
  const made = PLACED.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}d`);
  PLACED.set(pattern, made);
  return made;
}

/** Participles and objects that agree with a person. */
function agreeing({ language, text }: Passage): Shown[] {
  const agreement = wordsOfLanguage(language)?.agreement;
  if (!agreement) return [];
  return (['he', 'she'] as const).flatMap((gender) => {
    const match = agreement[gender].test(text) ? withPlaces(agreement[gender]).exec(text) : null;
    const nth = match?.findIndex((group, at) => at > 0 && group !== undefined) ?? -1;
    const word = match?.[nth];
    const start = match?.indices?.[nth]?.[0];
    return word === undefined || start === undefined ? [] : [{ start, text: word, gender, grammar: true }];
  });
}

/** The people whom a word may mean: those whom the passage names before it, else all. */
function meant({ start }: Stretch, passage: Passage, { people }: Case): readonly Person[] {
  const named = people.filter((person) => firstNamed(passage, person) < start);
  return named.length > 0 ? named : people;
}

/** Where a passage first names people: asked for each pronoun, and found once. */
const namedAt = noted((_: Passage) => new Map<Person, number>());

/** Where a passage first has a word of somebody's names, in UTF-16 units; Infinity if nowhere. */
function firstNamed(passage: Passage, person: Person): number {
  const known = namedAt(passage);
  const found = known.get(person) ?? whereNamed(passage, person);
  known.set(person, found);
  return found;
}

function whereNamed({ text }: Passage, { name, aliases }: Person): number {
  const parts = [name, ...aliases]
    .flatMap((one) => wordsOf(folded(one)))
    .filter((part) => part.text.length > 2)
    .map((part) => part.text);
  const first = wordsOf(text).find((word) => {
    const plain = folded(word.text);
    return parts.some((part) => plain.includes(part));
  });
  return first?.start ?? Number.POSITIVE_INFINITY;
}

/** True if a word fits nobody whom it may mean, and, of several people, no word of the passage fits. */
function isWrong(one: Shown, passage: Passage, content: Case, shown: readonly Shown[]): boolean {
  const { people, group, names, targets } = content;
  if (people.length === 0 || group) return false;
  const who = meant(one, passage, content);
  if (who.some((person) => fits(person, one))) return false;
  const before = passage.text.slice(0, one.start);
  const others = [...names, ...Object.values(targets).flatMap(({ name = '' }) => name)].filter((name) =>
    /\s/.test(name),
  );
  if (others.some((name) => before.includes(name))) return false;
  return people.length === 1 || !shown.some((other) => who.some((person) => fits(person, other)));
}

function fits({ pronouns }: Person, { gender, grammar }: Shown): boolean {
  const first = pronouns.toLowerCase().split('/')[0]?.trim();
  if (grammar && first !== 'he' && first !== 'she') return true; // nobody has said which form is right
  return first === gender;
}

function whoIs(one: Shown, passage: Passage, content: Case): Person | undefined {
  return meant(one, passage, content)[0];
}

/** What is known of a language: how words for others begin, and which words were asked for before. */
interface Others {
  readonly begins: readonly string[];
  readonly asked: Map<string, boolean>;
}

const others = new Map<string, Others>();
/** So many words of a language are kept: letters have the same again and again. */
const MOST = 20_000;

/** True for a word for somebody else of whom a text may go on to speak: a relative, an official, a witness. */
function speaksOfOthers(word: string, language: string): boolean {
  const { begins, asked } = othersIn(language);
  const known = asked.get(word);
  if (known !== undefined) return known;
  const found = begins.some((one) => word.startsWith(one)) || (listsOf(language)?.relations.has(word) ?? false);
  if (asked.size < MOST) asked.set(word, found);
  return found;
}

function othersIn(language: string): Others {
  const known = others.get(language);
  if (known) return known;
  const begins = (wordsOfLanguage(language)?.others ?? '').split(' ').filter((one) => one !== '');
  const made = { begins, asked: new Map<string, boolean>() };
  others.set(language, made);
  return made;
}
