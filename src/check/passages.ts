import { proseOf } from '../case/prose.ts';
import type { Case, Target } from '../case/schema.ts';
import type { Path } from '../source/yaml.ts';
import { noted } from './noted.ts';
import { type Stretch, withoutValues, wordsOf } from './texts.ts';

// The texts of a case that become a letter.

/** A text of a model letter, as the file has it: values such as {{person.name}} are not filled in. */
export interface Passage {
  readonly path: Path;
  /** ISO 639-1. */
  readonly language: string;
  readonly part: 'subject' | 'opening' | 'paragraph' | 'demand' | 'closing';
  readonly text: string;
}

/** Every text of every letter of a case, in reading order; then what single targets are asked. */
export const passagesOf = noted((content: Case): readonly Passage[] => passagesIn(content));

/** A passage with what rules read of it: each is read once. */
interface ReadOnce extends Passage {
  plain?: string;
  words?: readonly Stretch[];
  smallWords?: readonly string[];
}

/** The text of a passage with every {{value}} blanked out. */
export function plainOf(passage: Passage): string {
  const read: ReadOnce = passage;
  read.plain ??= withoutValues(read.text);
  return read.plain;
}

/** The words of a passage, values aside. */
export function wordsIn(passage: Passage): readonly Stretch[] {
  const read: ReadOnce = passage;
  read.words ??= wordsOf(plainOf(read));
  return read.words;
}

/** The same words in small letters, one for one. */
export function smallWordsIn(passage: Passage): readonly string[] {
  const read: ReadOnce = passage;
  read.smallWords ??= wordsIn(read).map(({ text }) => (/[^a-z]/.test(text) ? text.toLowerCase() : text));
  return read.smallWords;
}

function passagesIn({ letter, targets }: Case): Passage[] {
  const letters = Object.entries(letter).flatMap(([language, one]): Passage[] => {
    const { subject, demands, closing } = one;
    const at = ['letter', language];
    return [
      { path: [...at, 'subject'], language, part: 'subject', text: subject },
      ...proseOf(one).map(({ at: below, text }): Passage => {
        const part = below[0] === 'opening' ? 'opening' : 'paragraph';
        return { path: [...at, ...below], language, part, text };
      }),
      ...demands.map((text, nth) => ({ path: [...at, 'demands', nth], language, part: 'demand' as const, text })),
      ...(closing === undefined
        ? []
        : [{ path: [...at, 'closing'], language, part: 'closing' as const, text: closing }]),
    ];
  });
  return [...letters, ...Object.entries(targets).flatMap(([slug, target]) => demandsOf(slug, target))];
}

/** What one target alone is asked. */
function demandsOf(slug: string, { demands = {} }: Target): Passage[] {
  return Object.entries(demands).flatMap(([language, texts]) =>
    texts.map((text, nth): Passage => {
      const path = ['targets', slug, 'demands', language, nth];
      return { path, language, part: 'demand', text };
    }),
  );
}
