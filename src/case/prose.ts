import type { ModelLetter } from './schema.ts';

// What a model letter says in paragraphs: an opening and what happened, or a body that holds its demands too.

/** A paragraph of a model letter, and where it stands below the letter. */
export interface Prose {
  readonly at: readonly [key: string, ...nth: number[]];
  readonly text: string;
}

/** The paragraphs of a model letter, in reading order. */
export function proseOf({ opening, paragraphs, arguments: reasons = [], body = [] }: ModelLetter): Prose[] {
  return [
    ...(opening === undefined ? [] : [{ at: ['opening'] as const, text: opening }]),
    ...paragraphs.map((text, nth): Prose => ({ at: ['paragraphs', nth], text })),
    ...reasons.map((text, nth): Prose => ({ at: ['arguments', nth], text })),
    ...body.map((text, nth): Prose => ({ at: ['body', nth], text })),
  ];
}
