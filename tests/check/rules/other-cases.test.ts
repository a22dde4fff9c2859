import { describe, expect, test } from 'vitest';
import type { AnyRule } from '../../../src/check/rule.ts';
import { rule as referenceTwice } from '../../../src/check/rules/reference-twice.ts';
import { rule as supersedesCycle } from '../../../src/check/rules/supersedes-cycle.ts';
import { rule as supersedesUnknown } from '../../../src/check/rules/supersedes-unknown.ts';
import { growth } from '../../support/steps.ts';
import { checkedCase, findingsOf, headsOf } from '../check-support.ts';

// What is wrong between cases that are checked together.

/** What a rule finds in each of several cases: the slug, the place, what was found, the sentence and the hint. */
function foundIn(rule: AnyRule, cases: Readonly<Record<string, string>>) {
  const files = Object.entries(cases).map(([slug, text]) => ({ slug, text: `title: ${slug}\n${text}` }));
  const heads = headsOf(files);
  return files.flatMap(({ slug, text }) =>
    findingsOf(rule, text, { slug, heads }).map((one) => ({ ...one, where: `${slug} ${one.at}` })),
  );
}

describe('supersedes-unknown', () => {
  test('a name that is none, both ways, with the one that was meant', () => {
    const found = foundIn(supersedesUnknown, {
      choir: 'status: superseded\nsupersededBy: chior-2',
      'choir-2': 'supersedes: "quartet"',
    });
    expect(found).toMatchObject([
      { where: 'choir 3:15', found: 'chior-2', severity: 'error', hint: 'Did you mean "choir-2"?' },
      { where: 'choir-2 2:13', found: 'quartet' },
    ]);
    expect(found[0]?.message).toContain('"chior-2"');
    expect(found[1]?.hint).not.toContain('Did you mean');
  });

  test('its own name is never the one that was meant', () => {
    expect(foundIn(supersedesUnknown, { choir: 'supersedes: choir-1' })[0]?.hint).not.toContain('Did you mean');
  });

  test('nothing of cases that are there', () => {
    expect(foundIn(supersedesUnknown, { choir: 'supersededBy: choir-2', 'choir-2': 'supersedes: choir' })).toEqual([]);
    expect(foundIn(supersedesUnknown, { choir: '' })).toEqual([]);
  });
});

describe('supersedes-cycle', () => {
  test('two cases, of which each is the newer', () => {
    const found = foundIn(supersedesCycle, { choir: 'supersedes: choir-2', 'choir-2': 'supersedes: choir' });
    expect(found).toMatchObject([
      { where: 'choir 2:13', found: 'choir-2', severity: 'error' },
      { where: 'choir-2 2:13', found: 'choir' },
    ]);
    expect(found[0]?.message).toContain('choir, choir-2, choir');
  });

  test('three, told by both keys, and none that merely leads there', () => {
    const found = foundIn(supersedesCycle, {
      a: 'supersedes: b',
      b: 'supersedes: c',
      c: 'status: open',
      later: 'supersedes: a',
      d: 'supersedes: a\nsupersededBy: c',
    });
    // later supersedes a, which is in the circle a → b → c → d → a; itself it is not.
    expect(found.map((one) => one.where)).toEqual(['a 2:13', 'b 2:13', 'd 2:13', 'd 3:15']);
    expect(found.map((one) => /: (.*)\.$/.exec(one.message)?.[1])).toEqual([
      'a, b, c, d, a',
      'b, c, d, a, b',
      'd, a, b, c, d',
      'd, a, b, c, d',
    ]);
  });

  test('a case that supersedes itself', () => {
    expect(foundIn(supersedesCycle, { choir: 'supersedes: choir' })).toMatchObject([{ where: 'choir 2:13' }]);
    expect(foundIn(supersedesCycle, { choir: 'supersededBy: choir' })).toMatchObject([{ where: 'choir 2:15' }]);
  });

  test('nothing of a row of cases, told from both ends, or of a name that is none', () => {
    const row = { a: 'supersededBy: b', b: 'supersedes: a\nsupersededBy: c', c: 'supersedes: b' };
    expect(foundIn(supersedesCycle, row)).toEqual([]);
    expect(foundIn(supersedesCycle, { c: 'supersedes: b', d: 'supersedes: b', b: 'supersedes: x' })).toEqual([]);
  });

  /** Each of many cases that follows another, the last the first. */
  const ring = (size: number) =>
    headsOf(
      Array.from({ length: size }, (_, nth) => ({ slug: `case-${nth}`, text: `supersedes: case-${(nth + 1) % size}` })),
    );

  test('a row of a thousand cases is told in few words', () => {
    const [found] = findingsOf(supersedesCycle, 'supersedes: case-1', { slug: 'case-0', heads: ring(1000) });
    expect(found?.message.length).toBeLessThan(200);
  });

  test('each of a row of cases is looked at once', async () => {
    type Module = typeof import('../../../src/check/rules/supersedes-cycle.ts');
    const sized = (size: number) => {
      const { head, heads } = checkedCase('supersedes: case-1', { slug: 'case-0', heads: ring(size) });
      expect([...supersedesCycle.among(head, heads)]).toHaveLength(1);
      return { head, heads };
    };
    const file = 'src/check/rules/supersedes-cycle.ts';
    const times = await growth(file, 250, sized, ({ rule }: Module, { head, heads }) => [...rule.among(head, heads)]);
    expect(times).toBeLessThan(6);
  });
});

describe('reference-twice', () => {
  test('two open cases, however they write it', () => {
    const found = foundIn(referenceTwice, {
      choir: 'reference: UA 6/26',
      quartet: 'reference: "Further information on UA: 6.26"',
      soloist: 'reference: UA 60/26',
      trio: 'reference: UA 6/25',
    });
    expect(found).toMatchObject([
      { where: 'choir 2:12', found: 'UA 6/26', severity: 'error' },
      { where: 'quartet 2:12', found: 'Further information on UA: 6.26' },
    ]);
    expect(found.map((one) => one.message)).toEqual([
      'The reference "UA 6/26" is that of another open case too: quartet.',
      'The reference "Further information on UA: 6.26" is that of another open case too: choir.',
    ]);
  });

  test('three of them, under a number of another kind', () => {
    const found = foundIn(referenceTwice, {
      a: 'reference: Extra 19/92',
      b: 'reference: EXTRA  19/92',
      c: 'reference: extra 19/92',
    });
    expect(found.map((one) => /too: (.*)\.$/.exec(one.message)?.[1])).toEqual(['b, c', 'a, c', 'a, b']);
  });

  test('nothing of numbers that only begin alike', () => {
    expect(foundIn(referenceTwice, { a: 'reference: UA 6/26001', b: 'reference: UA 6/26002' })).toEqual([]);
    expect(foundIn(referenceTwice, { a: 'reference: UA 6/26', b: 'reference: UA 6/2601' })).toEqual([]);
  });

  test('nothing if all but one are over, and nothing of cases without one', () => {
    const over = { choir: 'reference: UA 6/26', old: 'reference: UA 6/26\nstatus: superseded', a: '', b: '' };
    expect(foundIn(referenceTwice, over)).toEqual([]);
  });
});
