import type { FindingCode } from '../problem/finding.ts';
import { nearest } from '../problem/nearest.ts';
import type { FoundWords } from '../source/find-words.ts';

// Values in the text of a case, written as Handlebars writes them: {{person.name}}, {{target.role}},
// {{they "was" "were"}}, {{their of="Mara Example"}}. Values only: anything more is refused, and nothing is ever run.

/** The pronoun words, as English writes them. A capital first letter gives a capital first letter. */
export const PRONOUNS = ['they', 'them', 'their', 'theirs', 'themselves'] as const;
/** A pronoun word, by its English form. */
export type Pronoun = (typeof PRONOUNS)[number];

/** One value: a name, perhaps with the two forms of a verb, perhaps of one person. */
const VALUE = /(?<!\{)\{\{\s*([A-Za-z]+(?:\.[A-Za-z]+)?)((?:\s+"[^"{}]*")*)(?:\s+of="([^"{}]*)")?\s*\}\}(?!\})/g;

/** Braces that are no value: something between them, or braces that nothing closes or opens. */
const BRACES = /\{{2,3}[^{}]*\}{2,3}|\{\{[^\n]{0,40}|\}\}/g;

/** What a text may name. */
export interface WordingNames {
  /** Names of values, such as target.role. */
  readonly values: readonly string[];
  /** Names of the people of the case. */
  readonly people: readonly string[];
}

/** What the names stand for. */
export interface WordingValues {
  readonly values: Readonly<Record<string, string>>;
  /** Those of them that may begin with a small letter, such as "the choir", and have a capital where a sentence begins. */
  readonly common?: readonly string[];
  /** The pronoun for one person, or for all of them; `plural` chooses the second of two verb forms. */
  pronoun(word: Pronoun, of: string | undefined): { readonly text: string; readonly plural: boolean };
  /** The text with a capital first letter, by the rules of the letter's language. */
  capital(text: string): string;
}

/** Something in a text that cannot be filled in, and the words of the text that say so. */
export interface WordingProblem {
  readonly code: FindingCode;
  readonly arguments: object;
  readonly words: FoundWords;
}

/** A value as it stands in a text: its place in UTF-16 units, and the text of it, braces and all. */
interface Placeholder {
  readonly at: number;
  readonly found: string;
  readonly name: string;
  readonly forms: readonly string[];
  readonly of: string | undefined;
}

/** True if a text has values to fill in. */
export function hasWording(text: string): boolean {
  return text.includes('{{') || text.includes('}}');
}

/** Everything in a text that may not stand there; the text has no white space around it. */
export function checkWording(text: string, names: WordingNames): WordingProblem[] {
  const values = valuesIn(text);
  const problems = values.flatMap((value) => checkValue(value, names, { start: value.at, text: value.found }));
  for (const { found, at } of bracesBeside(values, text)) {
    if (found.startsWith('{{/')) continue; // the end of a block, which its beginning tells of
    problems.push({
      code: found.endsWith('}}') && found !== '}}' ? 'words-code' : 'words-syntax',
      arguments: { found },
      words: { start: at, text: text.startsWith(found, at) ? found : text.slice(at, at + 2) }, // a value may stand within
    });
  }
  return problems;
}

/** Braces that are none of the values, as the text has them without the values, and where they begin in the text. */
function bracesBeside(values: readonly Placeholder[], text: string): { found: string; at: number }[] {
  const pieces: string[] = [];
  let end = 0;
  for (const { at, found } of values) {
    pieces.push(text.slice(end, at));
    end = at + found.length;
  }
  pieces.push(text.slice(end));
  if (!pieces.some(hasWording)) return []; // a brace beside a value would make it none
  const rest = pieces.join('');
  return [...rest.matchAll(BRACES)].map(({ 0: found, index }) => {
    let at = index;
    for (const value of values) if (value.at <= at) at += value.found.length;
    return { found, at };
  });
}

function checkValue({ found, name, forms, of }: Placeholder, names: WordingNames, words: FoundWords): WordingProblem[] {
  const report = (code: FindingCode, values: object) => [{ code, arguments: values, words }];
  if (pronounOf(name)) {
    if (forms.length !== 0 && forms.length !== 2) return report('words-forms', { found });
    return of === undefined || names.people.includes(of) ? [] : report('words-name', named(of, names.people));
  }
  if (forms.length > 0 || of !== undefined) return report('words-code', { found });
  if (names.values.includes(name)) return [];
  if (name.startsWith('person.') && names.people.length > 1 && !names.values.includes('person.name')) {
    return report('words-several-people', { found, people: names.people });
  }
  return report('words-name', named(name, [...names.values, ...PRONOUNS]));
}

function named(found: string, known: readonly string[]): object {
  const near = nearest(found, known);
  return { found, known, ...(near ? { near } : {}) };
}

/** The names of the values that a text uses, pronouns too. */
export function usedValues(text: string): { name: string; found: string; at: number }[] {
  return valuesIn(text);
}

/** A checked text with its values filled in. */
export function fillWording(text: string, values: WordingValues): string {
  if (!hasWording(text)) return text;
  return text.replace(VALUE, (...match) => {
    const { name, forms, of, at } = toValue(match as readonly (string | undefined)[], Number(match[4])); // behind its three groups
    const word = pronounOf(name);
    if (!word) {
      const value = values.values[name] ?? '';
      return values.common?.includes(name) && beginsSentence(text, at) ? values.capital(value) : value;
    }
    const { text: pronoun, plural } = values.pronoun(word, of);
    const verb = forms[plural ? 1 : 0];
    const small = name === word && !beginsSentence(text, at);
    return (small ? pronoun : values.capital(pronoun)) + (verb ? ` ${verb}` : '');
  });
}

/** The end of a sentence, what may close it, and what may open the next one. */
const SENTENCE_END = /(?:^|[.!?…。！？][\p{Pe}\p{Pf}"'’]*\s+|\n\s*)[\p{Ps}\p{Pi}"¿¡]*$/u;
/** Short forms before a full stop that ends no sentence. */
const SHORT = /(?<!\p{L})(?:mrs?|ms|dr|prof|st|no|nr|art|cf|vs|etc|e\.g|i\.e|bzw|z\.\s?B|mme|sra?)\.\s+$/iu;
/** Where plainly none ends: patterns with classes of Unicode take V8 a millisecond to make, and most texts need none. */
const WITHIN = /[\w,;:][^\S\n]*$/;
const LOOK_BACK = 40;

/** True for a place where a sentence begins: there a pronoun has a capital, however its value is written. */
function beginsSentence(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  if (WITHIN.test(before)) return false;
  return SENTENCE_END.test(at > LOOK_BACK ? `x${before}` : before) && !SHORT.test(before);
}

function valuesIn(text: string): Placeholder[] {
  const found: Placeholder[] = [];
  if (!text.includes('{{')) return found;
  VALUE.lastIndex = 0; // matchAll would make a pattern of its own for each text, which stays in memory for long
  for (let match = VALUE.exec(text); match; match = VALUE.exec(text)) found.push(toValue(match, match.index));
  return found;
}

function toValue(match: readonly (string | undefined)[], at: number): Placeholder {
  const [found = '', name = '', forms = '', of] = match;
  return { found, name, forms: forms === '' ? [] : formsIn(forms), of, at };
}

function formsIn(quoted: string): string[] {
  return quoted.split('"').filter((_, nth) => nth % 2 === 1);
}

function pronounOf(name: string): Pronoun | undefined {
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  return PRONOUNS.find((one) => one === lower);
}
