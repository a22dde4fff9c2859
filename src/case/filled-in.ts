import { type Finding, type FoundValue, finding } from '../problem/finding.ts';

// A draft that `appeal new` made has nothing between the quotes of what every case must have. As long as that is all that is wrong with a
// file, it is no broken case: it is not filled in yet.

/** The fields that a draft leaves empty: [] is any place in a list, * any name in a map. (A test compares them with the draft.) */
export const EMPTY_IN_DRAFT = [
  'title',
  'country',
  'people[].name',
  'people[].pronouns',
  'targets.*.name',
  'targets.*.country',
  'letter.*.subject',
  'letter.*.opening',
  'letter.*.demands[]',
] as const;

/** Lists and maps that must have something in them. A draft has: somebody took it out. */
const NEVER_EMPTY = ['people', 'targets', 'letter', 'letter.*.demands'];

/** What is wrong with a case, said in one finding if it is a draft that is not filled in yet. */
export function briefly(problems: readonly Finding[], slug: string): readonly Finding[] {
  const fields = problems.map(emptyField);
  const isDraft =
    fields.every((one) => one !== undefined && !NEVER_EMPTY.includes(one)) &&
    fields.some((one) => (EMPTY_IN_DRAFT as readonly (string | undefined)[]).includes(one));
  return isDraft ? [finding('case-not-filled-in', { slug }, problems[0]?.place)] : problems;
}

/** The field in which nothing stands, as in the lists above, if that is what is wrong. */
function emptyField(one: Finding): string | undefined {
  if (one.code !== 'value-empty' && one.code !== 'value-wrong') return undefined;
  const { found } = one.arguments as { found?: FoundValue };
  return found === undefined || ('value' in found && found.value === '')
    ? one.arguments.field.replace(/\[\d+\]/g, '[]').replace(/^(targets|letter)\.[^.]+/, '$1.*')
    : undefined;
}

/** True for the finding of a draft that is not filled in yet. */
export function isNotFilledIn({ code }: Finding): boolean {
  return code === 'case-not-filled-in';
}

/** What is wrong with cases of a list: a draft is left out of it with a warning, for nothing is broken. */
export function leftOutOfList(problems: readonly Finding[]): Finding[] {
  return problems.map((one) => (isNotFilledIn(one) ? { ...one, severity: 'warning' } : one));
}
