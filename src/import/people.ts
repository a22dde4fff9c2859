import type { AboutSheet } from './about.ts';
import type { Found, Missing } from './found.ts';
import type { Section } from './sections.ts';

// For whom a casesheet asks: persons with their pronouns, or a group of which nobody is named.

/** A person as a sheet has them. */
export interface FoundPerson {
  readonly name: Found<string>;
  /** Only if the sheet gives them. */
  readonly pronouns?: Found<string>;
  readonly aliases: readonly Found<string>[];
  readonly description?: Found<string>;
  /** The name in its own writing, by language. */
  readonly native?: Found<Readonly<Record<string, string>>>;
  /** The number of a prisoner. */
  readonly number?: Found<string>;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly born?: Found<string>;
}

/** A group of which nobody is named. */
export interface FoundGroup {
  readonly name: Found<string>;
  readonly pronouns?: Found<string>;
  readonly count?: Found<number>;
}

/** For whom a sheet asks. */
export interface FoundPeople {
  readonly people: readonly FoundPerson[];
  readonly group?: FoundGroup;
  /** Where a name was expected and none could be had. */
  readonly missing?: Missing;
}

/** For whom a sheet asks. */
export function peopleIn(_sections: readonly Section[], _about: AboutSheet): FoundPeople {
  return { people: [] };
}
