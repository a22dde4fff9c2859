import type { AmongRule, RelatedHead } from '../rule.ts';
import { shortened } from '../telling.ts';

export const rule: AmongRule<'reference-twice'> = {
  id: 'reference-twice',
  severity: 'error',
  example: {
    wrong: '# cases/choir.yaml\nreference: UA 6/26\n# cases/choir-2.yaml\nreference: Further information on UA 6/26\n',
    right:
      '# cases/choir.yaml\nreference: UA 6/26\nstatus: superseded\nsupersededBy: choir-2\n' +
      '# cases/choir-2.yaml\nreference: Further information on UA 6/26\nsupersedes: choir\n',
  },
  *among({ reference, status, file }, heads) {
    if (reference === undefined || status !== 'open') return;
    const same = openCases(heads).get(referenceKey(reference)) ?? [];
    const others = same.slice(0, MOST + 1).filter((one) => one.file !== file);
    if (others.length === 0) return;
    yield {
      path: ['reference'],
      found: shortened(reference),
      arguments: { reference, cases: others.slice(0, MOST).map((one) => one.slug) },
    };
  },
};

/** More cases than this are not told: a sentence has room for fewer. */
const MOST = 30;

/** Open cases by reference. */
type ByReference = ReadonlyMap<string, readonly RelatedHead[]>;

/** What was found of the same cases before: all that are checked in one go have the same. */
const known = new WeakMap<readonly RelatedHead[], ByReference>();

function openCases(heads: readonly RelatedHead[]): ByReference {
  const before = known.get(heads);
  if (before) return before;
  const found = new Map<string, RelatedHead[]>();
  for (const head of heads) {
    if (head.status !== 'open' || head.reference === undefined) continue;
    const key = referenceKey(head.reference);
    const same = found.get(key);
    if (same) same.push(head);
    else found.set(key, [head]);
  }
  known.set(heads, found);
  return found;
}

/** The number of an Urgent Action however it is written ("UA: 60.16", "Further information on UA 60/16"), or all of it. */
function referenceKey(reference: string): string {
  const plain = reference.normalize('NFKC').toUpperCase();
  const number = /\bUA\W{0,3}(\d{1,4}) ?[/.] ?(\d{2,4})(?!\d)/.exec(plain);
  return number ? `UA ${number[1]}/${number[2]}` : plain.replace(/[\s:]+/g, ' ').trim();
}
