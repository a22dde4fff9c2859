import { describe, expect, test } from 'vitest';
import type { ModelLetter } from '../../src/case/schema.ts';
import { type EveningPosting, stacked } from '../../src/evening/evening-plan.ts';
import { ModelText } from '../../src/evening/own-share.ts';
import { pairUp } from '../../src/evening/pairing.ts';
import { rotated } from '../../src/evening/rotation.ts';
import { amountsBy } from '../../src/evening/tally.ts';

const TARGETS = ['a/one', 'a/two', 'b/three', 'b/four'].map((one) => {
  const [slug = '', target = ''] = one.split('/');
  return { case: slug, target };
});

/** Who writes to which targets, by their numbers. */
function pairs(writers: number, how: Partial<Parameters<typeof pairUp>[2]>) {
  const able = Array.from({ length: writers }, () => ({ able: [0, 1, 2, 3] }));
  return pairUp(able, TARGETS, { pairs: 'all', limits: new Map(), ...how });
}

describe('who writes to whom', () => {
  test('everybody to all', () => {
    expect(pairs(2, {})).toEqual([
      [0, 1, 2, 3],
      [0, 1, 2, 3],
    ]);
  });

  test('round: one of each case, and each target as often as the others', () => {
    expect(pairs(4, { pairs: 'round-robin' })).toEqual([
      [0, 2],
      [1, 3],
      [0, 2],
      [1, 3],
    ]);
  });

  test.each([1, 2, 3])('%d each: nobody is written to twice more than another', (each) => {
    const all = pairs(12, { pairs: 'round-robin', each });
    expect(all.every((mine) => mine.length === each && new Set(mine).size === each)).toBe(true);
    expect(TARGETS.map((_, one) => all.flat().filter((other) => other === one).length)).toEqual(
      Array(4).fill(each * 3),
    );
  });

  test('one letter to one official only, the next writer the next', () => {
    expect(pairs(3, { limits: new Map([['a', 1]]) })).toEqual([
      [0, 2, 3],
      [1, 2, 3],
      [0, 2, 3],
    ]);
  });

  test('only to those who are written to from where one is', () => {
    const all = pairUp([{ able: [3] }, { able: [] }], TARGETS, { pairs: 'all', limits: new Map() });
    expect(all).toEqual([[3], []]);
  });
});

const posting = (writer: number, target: string, kind: EveningPosting['kind'] = 'letter'): EveningPosting => {
  const about = { case: 'a', target, name: target.toUpperCase(), kind, language: 'en', country: 'FR' };
  return { ...about, key: `${writer}/a/${target}`, writer, together: [] };
};

describe('the order of the stack', () => {
  const all = [posting(1, 'two'), posting(0, 'copy', 'copy'), posting(0, 'two'), posting(1, 'one'), posting(0, 'one')];
  const places = new Map(['one', 'two', 'copy'].map((slug, index) => [`a/${slug}`, index]));

  test('is by writer, copies last', () => {
    const keys = stacked(all, 'writer', places).map(({ key }) => key);
    expect(keys).toEqual(['0/a/one', '0/a/two', '1/a/one', '1/a/two', '0/a/copy']);
  });

  test('or by target', () => {
    const keys = stacked(all, 'target', places).map(({ key }) => key);
    expect(keys).toEqual(['0/a/one', '1/a/one', '0/a/two', '1/a/two', '0/a/copy']);
  });

  test('is counted by whom it is of', () => {
    const made = all.map((one) => ({ posting: one, pages: 3, sha256: '', own: 0, file: '', page: 1 }));
    const amounts = amountsBy(
      made,
      (one) => one.name,
      (one) => one.target,
      true,
    );
    expect(amounts).toEqual([
      { name: 'TWO', letters: 2, copies: 0, sheets: 4 },
      { name: 'COPY', letters: 0, copies: 1, sheets: 2 },
      { name: 'ONE', letters: 2, copies: 0, sheets: 4 },
    ]);
  });
});

describe('letters that do not read alike', () => {
  const model: ModelLetter = {
    subject: 's',
    opening: 'first',
    openings: ['second', 'third'],
    paragraphs: [],
    arguments: ['x', 'y', 'z'],
    demands: [],
    reviewed: 'nobody',
  };

  test('each writer has an opening and an order, the same each time', () => {
    const all = Array.from({ length: 60 }, (_, nth) => rotated(model, `writer-${nth}/case`));
    expect(new Set(all.map(({ opening }) => opening))).toEqual(new Set(['first', 'second', 'third']));
    const orders = new Set(all.map((one) => one.arguments?.join('')));
    expect(orders).toEqual(new Set(['xyz', 'yzx', 'zxy']));
    expect(rotated(model, 'writer-7/case')).toEqual(all[7]);
  });

  test('a case that offers nothing stays as it is', () => {
    const { openings: _, arguments: __, ...plain } = model;
    expect(rotated(plain, 'writer')).toEqual(plain);
  });
});

describe('how much is the own words of a writer', () => {
  const model = new ModelText(
    ['I am writing to you about Mara Example, who may not sing.', 'Let her sing.'],
    ['Mara Example'],
  );

  test('nothing without any, all that the model has not with some, names aside', () => {
    expect(model.share([])).toBe(0);
    expect(model.share(['Books taught me to think about Mara.'])).toBeCloseTo(6 / 19);
    expect(model.share(['I am writing to you about songs.'])).toBeCloseTo(1 / 20);
  });

  test('where no spaces stand between words, characters count', () => {
    expect(new ModelText(['请让他唱歌'], []).share(['我爱唱歌啊'])).toBeCloseTo(0.5);
  });
});
