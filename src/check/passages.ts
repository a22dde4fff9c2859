import type { Case } from '../case/schema.ts';
import type { Path } from '../source/yaml.ts';

// The texts of a case that become a letter.

/** A text of a model letter, as the file has it: values such as {{person.name}} are not filled in. */
export interface Passage {
  readonly path: Path;
  /** ISO 639-1. */
  readonly language: string;
  readonly part: 'subject' | 'opening' | 'paragraph' | 'demand' | 'closing';
  readonly text: string;
}

/** Every text of every letter of a case, in reading order. */
export function passagesOf({ letter }: Case): Passage[] {
  return Object.entries(letter).flatMap(([language, { subject, opening, paragraphs, demands, closing }]): Passage[] => {
    const at = ['letter', language];
    return [
      { path: [...at, 'subject'], language, part: 'subject', text: subject },
      { path: [...at, 'opening'], language, part: 'opening', text: opening },
      ...paragraphs.map((text, nth) => ({
        path: [...at, 'paragraphs', nth],
        language,
        part: 'paragraph' as const,
        text,
      })),
      ...demands.map((text, nth) => ({ path: [...at, 'demands', nth], language, part: 'demand' as const, text })),
      ...(closing === undefined
        ? []
        : [{ path: [...at, 'closing'], language, part: 'closing' as const, text: closing }]),
    ];
  });
}
