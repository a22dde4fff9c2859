import { forTag } from '../languages/tag.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { Meaning } from '../problem/messages/en/fields.ts';
import type { YamlFile } from '../source/yaml.ts';
import { cardsForNobody, getsLetter } from './card.ts';
import { wrongArguments } from './keyed.ts';
import type { Case } from './schema.ts';

// What a case must have that depends on what else it has, which no schema of a single field can say.

/** What is missing among some keys of a case, whatever else may be wrong in the file. */
export function missingIn(yaml: YamlFile, keys: readonly (keyof Case)[]): Finding[] {
  const content = asMap(yaml.value);
  if (!content) return [];
  return [
    ...(keys.includes('people') && keys.includes('group') ? missingPeople(content, yaml) : []),
    ...(keys.includes('letter') ? [...missingLetter(content, yaml), ...missingWords(content, yaml)] : []),
    ...(keys.includes('cards') ? cardsForNobody(yaml, content) : []),
    ...wrongArguments(yaml, keys),
  ];
}

/** Letters are written for somebody: people, or a group. */
function missingPeople({ people, group }: Map, yaml: YamlFile): Finding[] {
  if (group !== undefined) return [];
  if (people === undefined)
    return [finding('key-missing', { key: 'people', meaning: 'case.peopleOrGroup' }, yaml.keyPlace([]))];
  return isEmpty(people) ? [finding('value-empty', { field: 'people' }, yaml.place(['people']))] : [];
}

/** A case has a letter in some language, or says by key what is asked. */
function missingLetter({ letter, requests }: Map, yaml: YamlFile): Finding[] {
  if (requests !== undefined) return [];
  if (letter === undefined)
    return [finding('key-missing', { key: 'letter', meaning: 'case.letterOrRequests' }, yaml.keyPlace([]))];
  const isNone = asMap(letter) !== undefined && Object.keys(asMap(letter) ?? {}).length === 0;
  return isNone ? [finding('value-empty', { field: 'letter' }, yaml.place(['letter']))] : [];
}

/** A letter has an opening and demands, or a body in their place, and not both. */
function missingWords({ letter, targets }: Map, yaml: YamlFile): Finding[] {
  return Object.entries(asMap(letter) ?? {}).flatMap(([language, value]) => {
    const words = asMap(value);
    if (!words) return [];
    const at = ['letter', language];
    if (words.body !== undefined) {
      const beside = IN_PLACE_OF_BODY.filter((key) => words[key] !== undefined);
      const values = { language, keys: beside };
      return beside.length > 0 ? [finding('letter-body-beside', values, yaml.keyPlace([...at, beside[0] ?? '']))] : [];
    }
    const opening = missingKey('opening', 'letter.opening', at, words, yaml);
    return areAllAsked(targets, language) ? opening : [...opening, ...missingDemands(at, words, yaml)];
  });
}

/** True if everybody who gets a letter is asked for something of their own in a language. */
function areAllAsked(targets: unknown, language: string): boolean {
  const receivers = Object.values(asMap(targets) ?? {}).map((one) => asMap(one) ?? {});
  const letters = receivers.filter(getsLetter);
  return letters.length > 0 && letters.every(({ demands }) => forTag(asMap(demands) ?? {}, language) !== undefined);
}

/** What a letter with a body has in it. */
const IN_PLACE_OF_BODY = ['opening', 'paragraphs', 'demands'];

function missingDemands(at: readonly string[], words: Map, yaml: YamlFile): Finding[] {
  const path = [...at, 'demands'];
  if (isEmpty(words.demands)) return [finding('value-empty', { field: path.join('.') }, yaml.place(path))];
  return missingKey('demands', 'letter.demands', at, words, yaml);
}

function missingKey(key: string, meaning: Meaning, at: readonly string[], values: Map, yaml: YamlFile): Finding[] {
  return values[key] === undefined
    ? [finding('key-missing', { key: [...at, key].join('.'), meaning }, yaml.keyPlace(at))]
    : [];
}

type Map = Readonly<Record<string, unknown>>;

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function asMap(value: unknown): Map | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Map) : undefined;
}
