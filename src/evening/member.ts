// Who writes at an evening.

/** Somebody who writes letters, as a list of members has them. */
export interface Member {
  /** What they are called in names of files and in a record: anna-muster. Two of one name have two. */
  readonly slug: string;
  /** Their name; initials if they want no address. */
  readonly name: string;
  /** The lines of their address, without name and country; none for a guest, the town alone for who wants no more. */
  readonly address: readonly string[];
  /** For the line with the date. */
  readonly town?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** BCP 47, the best first. */
  readonly languages: readonly string[];
  /** Who they are, in a sentence of a letter, in the first of their languages. */
  readonly about?: string;
  /** Why they write, in a paragraph of a letter, in the first of their languages. */
  readonly why?: string;
  /** True for somebody who is not in the list, and fills their name in by hand. */
  readonly guest?: boolean;
  /** True for somebody of whom letters say no more than initials and town. */
  readonly initialsOnly?: boolean;
}

/** What a member has who says no more: where the group is, and what it writes. */
export interface MemberDefaults {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** BCP 47. */
  readonly languages: readonly string[];
}

/** A member as the list has them, before slugs and defaults. */
export interface Entry {
  readonly name: string;
  readonly address: readonly string[];
  readonly street?: string;
  readonly postcode?: string;
  readonly town?: string;
  /** As it was written: a code or a name. */
  readonly country?: string;
  readonly languages: readonly string[];
  readonly about?: string;
  readonly why?: string;
  /** The line of the list, counted from 1. */
  readonly line: number;
}

/** The first letters of a name: A. M. for Anna Muster, J.-P. S. for Jean-Paul (Jo) Sample. */
export function initialsOf(name: string): string {
  return name
    .replace(/\([^)]*\)|"[^"]*"|[“„«][^”“»]*[”“»]/g, ' ')
    .split(/\s+/)
    .map((word) =>
      word
        .split('-')
        .map((part) => /^[\p{P}]*(\p{L}\p{M}*)/u.exec(part)?.[1]?.toLocaleUpperCase('en'))
        .filter((letter) => letter !== undefined)
        .map((letter) => `${letter}.`)
        .join('-'),
    )
    .filter((word) => word !== '')
    .join(' ');
}
