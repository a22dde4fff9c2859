import type { AboutSheet } from './about.ts';
import type { Found } from './found.ts';
import type { Section } from './sections.ts';

// In which languages a sheet asks for letters.

/** In which languages to write. */
export interface FoundLanguages {
  /** Codes (ISO 639-1), best first. */
  readonly languages?: Found<readonly string[]>;
  /** That one may write in one's own. */
  readonly ownLanguage?: Found<true>;
}

/** In which languages a sheet asks for letters. */
export function languagesIn(_sections: readonly Section[], _about: AboutSheet): FoundLanguages {
  return {};
}
