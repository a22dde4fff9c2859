import { forTag } from '../languages/tag.ts';
import type { Target } from './schema.ts';

// How an official is greeted. A casesheet may give several ways in one language; the first is used.

/** One way to greet a target, and where it stands below the target. */
export interface Salutation {
  readonly language: string;
  readonly text: string;
  readonly at: readonly ['salutation', string, ...number[]];
}

/** Every salutation of a target. */
export function salutationsOf({ salutation }: Pick<Target, 'salutation'>): Salutation[] {
  const all: Salutation[] = [];
  for (const [language, given] of Object.entries(salutation)) {
    if (!Array.isArray(given)) all.push({ language, text: given, at: ['salutation', language] });
    else for (const [nth, text] of given.entries()) all.push({ language, text, at: ['salutation', language, nth] });
  }
  return all;
}

/** The salutation that a letter in a language has, if the case has one. */
export function salutationIn({ salutation }: Pick<Target, 'salutation'>, language: string): string | undefined {
  const given = forTag(salutation, language);
  return Array.isArray(given) ? given[0] : given;
}
