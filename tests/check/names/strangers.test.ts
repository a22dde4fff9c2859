import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rule as near } from '../../../src/check/rules/near-name.ts';
import { rule as wrong } from '../../../src/check/rules/wrong-name.ts';
import { PACKAGE } from '../../support/package.ts';
import { ruleGrowth } from '../check-support.ts';
import { type Part, said, textsIn } from './names-support.ts';

const file = (name: string) => readFileSync(join(PACKAGE, 'tests/check/names', name), 'utf8');

type Probe = Partial<Record<Part, string>> & { readonly said: 'error' | 'warning' | 'nothing'; readonly why: string };

const PROBES = textsIn<Probe[]>(file('probes.yaml')).flatMap(([language, probes]) =>
  probes.map(({ said, why, ...texts }) => {
    const [part = 'demand', text = ''] = Object.entries(texts)[0] ?? [];
    return { language, part: part as Part, text, worst: said, why };
  }),
);

/** The worst of what is said. */
function worstOf(all: readonly string[]): string {
  if (all.some((one) => one.startsWith('error'))) return 'error';
  return all.length > 0 ? 'warning' : 'nothing';
}

test.each(PROBES)('$language, $why: $text', ({ language, part, text, worst }) => {
  expect(worstOf(said(language, part, text))).toBe(worst);
});

const TRUE = textsIn<Record<Part, string[]>>(file('quiet.yaml')).flatMap(([language, parts]) =>
  Object.entries(parts).flatMap(([part, texts]) => texts.map((text) => ({ language, part: part as Part, text }))),
);

describe('a true text full of capitals', () => {
  test.each(TRUE)('has no error, $language $part: $text', ({ language, part, text }) => {
    expect(said(language, part, text).filter((one) => one.startsWith('error'))).toEqual([]);
  });

  test('and hardly a warning', () => {
    const told = TRUE.filter(({ language, part, text }) => said(language, part, text).length > 0);
    expect(told.length).toBeLessThanOrEqual(TRUE.length * 0.05);
  });
});

describe('the work grows evenly', () => {
  const letter = (people: readonly string[], texts: readonly string[]) => `people:
${people.map((name) => `  - { name: ${name}, pronouns: she/her }`).join('\n')}
letter:
  en:
    subject: "{{people}}"
    opening: They are in prison.
    demands:
${texts.map((text) => `      - ${JSON.stringify(text)}`).join('\n')}
    reviewed: needed
`;
  const many = (size: number, one: (nth: number) => string) => Array.from({ length: size }, (_, nth) => one(nth));
  const word = (nth: number) => `Xo${String(nth).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}zan`;

  test.each([
    ['one endless name', (size: number) => letter(['Mara Example'], [`Free ${many(size, word).join(' ')}.`])],
    ['names joined by and', (size: number) => letter(['Mara Example'], [`Free ${many(size, word).join(' and ')}.`])],
    [
      'names in one sentence',
      (size: number) => letter(['Mara Example'], [`Free ${many(size, (nth) => `Ada ${word(nth)}`).join(', ')}.`]),
    ],
    [
      'demands',
      (size: number) =>
        letter(
          ['Mara Example'],
          many(size, (nth) => `Free Ada ${word(nth)} of Exampleville.`),
        ),
    ],
    [
      'people who share a name',
      (size: number) =>
        letter(
          many(size, (nth) => `Ada ${word(nth)}`),
          many(size, (nth) => `Free Ada Om${word(nth)}.`),
        ),
    ],
    [
      'initials and quotation marks',
      (size: number) => letter(['Mara Example'], [`Free ${many(size, () => 'A. “B” C').join(' ')}.`]),
    ],
    [
      'particles',
      (size: number) => letter(['Mara Example'], [`Free ${many(size, () => 'Xozan de la').join(' ')} Xozan.`]),
    ],
  ])('with %s', async (_, caseOf) => {
    expect(await ruleGrowth(wrong, 60, caseOf)).toBeLessThan(6);
    expect(await ruleGrowth(near, 60, caseOf)).toBeLessThan(6);
  });
});
