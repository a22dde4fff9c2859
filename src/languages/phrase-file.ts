import * as v from 'valibot';
import type { Finding } from '../problem/finding.ts';
import { cutTexts } from '../source/cut-texts.ts';
import { checkShape } from '../source/shape.ts';
import { readYaml } from '../source/yaml.ts';
import { checkPhrases } from './phrase-check.ts';
import { changesSchema, type Phrases, phrasesSchema } from './phrase-shape.ts';

/** The phrases in a file, with warnings; or every problem of it. */
export interface ReadPhrases {
  readonly phrases?: Phrases;
  readonly problems: readonly Finding[];
}

/**
 * The phrases in a text, or every problem of it, each with its place. With those of its language, or those that ship, the text says
 * only what is different.
 */
export function parsePhrases(text: string, file: string, base?: Phrases): ReadPhrases {
  const yaml = readYaml(text, file);
  const { value, problems } = base ? checkShape(changesFor(base), yaml) : checkShape(phrasesSchema, yaml);
  if (value === undefined) return { problems };
  const phrases = together(base, value as Partial<Phrases>);
  const found = checkPhrases(phrases, yaml);
  return found.length > 0 ? { problems: found } : { phrases, problems: cutTexts(text, file) };
}

/** What a file may say over phrases: whole cards, where these have none. */
function changesFor(base: Phrases) {
  return base.cards ? changesSchema : v.strictObject({ ...changesSchema.entries, cards: phrasesSchema.entries.cards });
}

/** Phrases with what a file has in their place, key by key. */
function together(base: Phrases | undefined, changed: Partial<Phrases>): Phrases {
  const cards = { ...base?.cards, ...changed.cards };
  const greetings = { ...base?.cards?.greetings, ...changed.cards?.greetings };
  return {
    ...base,
    ...changed,
    subjects: { ...base?.subjects, ...changed.subjects },
    concerns: { ...base?.concerns, ...changed.concerns },
    requests: { ...base?.requests, ...changed.requests },
    ...((base?.cards ?? changed.cards) ? { cards: { ...cards, greetings } } : {}),
  } as Phrases;
}
