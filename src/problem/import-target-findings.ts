// What `appeal import` found doubtful about those to whom one writes, as data.

/** The parts of a target that may be guessed. */
export type GuessedPart = 'name' | 'honorific' | 'role' | 'organisation' | 'address';

/** By what a country was told, where no line of the address names it: 'none' if by nothing. */
export type CountryBy = 'case' | 'town' | 'postcode' | 'number' | 'none';

/** The codes of targets, with their arguments. */
export interface ImportTargetFindings {
  /** `found` is taken for a part of a target, by where it stands. */
  'import-target-guess': { readonly found: string; readonly part: GuessedPart };
  'import-target-country': { readonly by: CountryBy; readonly country?: string };
  /** One target was parted from another: only the order of lines says so, or two columns were read line by line. */
  'import-target-parted': { readonly by: 'order' | 'columns' };
  /** A line was split into lines of an address, or is one line though it might be two. */
  'import-target-split': { readonly found: string; readonly is: 'lines' | 'line' };
  /** A number that was completed from the one before it. */
  'import-target-number': { readonly found: string };
  /** An address that had grown together with a word, or a web address that the sheet gives without https://. */
  'import-target-glued': { readonly found: string; readonly is: 'email' | 'web' };
  'import-target-hidden': { readonly found: string };
  /** A greeting whose language nothing tells, or that may be another target's. */
  'import-target-greeting': { readonly found: string; readonly by: 'language' | 'order' };
  /** Words beside a target that went nowhere. */
  'import-target-left': { readonly found: string };
}
