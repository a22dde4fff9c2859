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
  return Object.entries(salutation).flatMap(([language, given]): Salutation[] =>
    Array.isArray(given)
      ? given.map((text, nth) => ({ language, text, at: ['salutation', language, nth] }))
      : [{ language, text: given, at: ['salutation', language] }],
  );
}

/** The salutation that a letter in a language has, if the case has one. */
export function salutationIn({ salutation }: Pick<Target, 'salutation'>, language: string): string | undefined {
  const given = forTag(salutation, language);
  return Array.isArray(given) ? given[0] : given;
}
