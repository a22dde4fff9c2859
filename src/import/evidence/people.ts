import type { Evidence, Judged } from '../evidence.ts';

// What speaks against the people of a draft.

/** What speaks against the people of a draft. */
export function peopleEvidence({ draft }: Judged): Evidence[] {
  const { people = [] } = draft.case;
  const isLong = people.some(({ name }) => name.includes(' '));
  return people.flatMap(({ name }, nth): Evidence[] => {
    const isShort = isLong && !name.includes(' ') && /\p{sc=Latn}/u.test(name);
    return isShort ? [{ path: `people.${nth}`, why: 'unlike', weight: 1 }] : [];
  });
}
