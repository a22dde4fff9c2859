import { type StatingWords, wordsOf } from '../languages/words.ts';
import { folded } from './texts.ts';

// Demands that do not ask. They stand behind "I ask you to:", so nearly every form of words is a request; what is found here
// are sentences that plainly state something: "She is in prison."

/** Stands for a person: a pronoun that is filled in, or a name. */
const PERSON = '\u2022';
const A_PERSON = /\{\{\s*(?:[Tt]hey|person\.name|people)\b[^{}]*\}\}/g;
/** A pronoun that brings its verb: {{They "is" "are"}}. */
const WITH_VERB = /^\{\{\s*[Tt]hey\s+"/;

const KEYS = ['subjects', 'alone', 'determiners', 'verbs', 'between'] as const;
type Sets = Readonly<Record<(typeof KEYS)[number], ReadonlySet<string>>>;
const sets = new Map<string, Sets>();

function setsOf(language: string, row: StatingWords): Sets {
  const known = sets.get(language);
  if (known) return known;
  const made = Object.fromEntries(KEYS.map((key) => [key, new Set(row[key].split(' '))])) as unknown as Sets;
  sets.set(language, made);
  return made;
}

/** True if a demand states something in place of asking for it. Names are those of the people, as the text may have them. */
export function isStatement(language: string, demand: string, names: readonly string[]): boolean {
  const [sentence = ''] = demand.trim().split(/(?<=[.!?。！？۔])\s/, 1);
  if (/[?？؟]$/.test(sentence) || sentence.length > 1000) return false;
  const named = names.reduce((text, name) => text.replaceAll(name, PERSON), sentence.replace(A_PERSON, PERSON));
  const plain = folded(named).replace(/[.!。！۔;；,]+$/, '');
  const row = wordsOf(language)?.states;
  if (!row) return false;
  if ('states' in row) {
    const she = plain.startsWith(PERSON) ? row.person : undefined;
    return !row.asks.test(plain) && row.states.test(she === undefined ? plain : plain.replace(PERSON, she));
  }
  return !row.asks.test(plain) && (WITH_VERB.test(sentence) || isSaidIn(language, row, plain));
}

function isSaidIn(language: string, row: StatingWords, plain: string): boolean {
  const { subjects, alone, determiners, verbs, between } = setsOf(language, row);
  const words = plain.split(/[\s']+/).slice(0, 8);
  const [first = '', second = ''] = words;
  if (alone.has(first) && second !== '') return true;
  if (subjects.has(first) || first === PERSON) {
    return verbs.has(words.slice(1).find((word) => !between.has(word)) ?? '');
  }
  if (!determiners.has(first) || row.request?.test(second)) return false;
  const at = words.findIndex((word, nth) => nth >= 2 && verbs.has(word));
  return at !== -1 && at <= 5 && !words.slice(1, at).some((word) => /,$/.test(word));
}
