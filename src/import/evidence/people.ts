import { commonWords, type Evidence, type Judged } from '../evidence.ts';

// What speaks against the people of a draft.

/** What speaks against the people of a draft. */
export function peopleEvidence(judged: Judged): Evidence[] {
  const { people = [] } = judged.draft.case;
  const common = commonWords(judged);
  const isLong = people.some(({ name }) => name.includes(' '));
  return people.flatMap(({ name }, nth): Evidence[] => {
    const isShort = isLong && !name.includes(' ') && /\p{sc=Latn}/u.test(name);
    const [first = '', ...others] = name.split(' ');
    if (others.length > 0 && common.has(first.toLowerCase()))
      return [{ path: `people.${nth}.name`, why: 'title', weight: 1 }];
    return isShort ? [{ path: `people.${nth}`, why: 'unlike', weight: 1 }] : [];
  });
}
