import type { AboutSheet } from './about.ts';
import type { Found } from './found.ts';
import type { Section } from './sections.ts';

// Whether a sheet still asks for letters, and for how many.

/** Whether letters are still asked for. */
export interface FoundStatus {
  /** Only where the sheet says that the action has ended. */
  readonly status?: Found<'closed'>;
  /** The sentence that says so. */
  readonly statusNote?: Found<string>;
  /** The sentence that limits how much may be sent. */
  readonly limit?: Found<string>;
}

/** Whether letters are still asked for, and for how many. */
export function statusIn(_sections: readonly Section[], _about: AboutSheet): FoundStatus {
  return {};
}
