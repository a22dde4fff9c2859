import type { Case, Group } from './schema.ts';

/** Those whom letters are about: a person of the case, or its group. */
export interface Party {
  readonly name: string;
  readonly pronouns: string;
  readonly aliases: readonly string[];
  /** The name in other languages, by their tags. */
  readonly native: Readonly<Record<string, string>>;
  readonly isGroup: boolean;
}

/** Everybody whom the letters of a case are about: its people, then its group. */
export function partiesOf({ people, group }: Pick<Case, 'people'> & { readonly group?: Group | undefined }): Party[] {
  const all = people.map(({ name, pronouns, aliases, native }) => ({
    name,
    pronouns,
    aliases,
    native,
    isGroup: false,
  }));
  if (!group) return all;
  const { name, pronouns = 'they/them', native } = group;
  return [...all, { name, pronouns, aliases: [], native, isGroup: true }];
}
