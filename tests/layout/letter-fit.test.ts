import { beforeAll, describe, expect, test } from 'vitest';
import { Typesetter } from '../../src/layout/typesetter.ts';
import { FORM_NAMES } from '../../src/paper/form-names.ts';
import { shippedShelf } from '../support/pdf.ts';
import { laidOut, letterOf, rulesOn, type Seen, seenOn, settingOf } from './letter-support.ts';

// A letter that misses one page by a little stays on it, without anybody seeing why; what follows a first page says what it is of.

let setter: Typesetter;
beforeAll(async () => {
  setter = new Typesetter(await shippedShelf());
});

const at = (lines: readonly Seen[], text: string) => lines.find((one) => one.text.startsWith(text)) as Seen;
const pagesOf = async (paragraphs: number, fit: 'never' | 'little' | 'most') =>
  laidOut(letterOf({}, paragraphs), settingOf('uk', { fit }), setter);

/** The most paragraphs that stay on one page. */
async function mostOnOnePage(fit: 'never' | 'little' | 'most'): Promise<number> {
  let count = 1;
  while ((await pagesOf(count + 1, fit)).pages.length === 1) count++;
  return count;
}

describe('a letter that misses one page', () => {
  test('by a little is fitted, down to 10 points; if that is asked for, down to 9.5; or not at all', async () => {
    const [as, little, most] = [
      await mostOnOnePage('never'),
      await mostOnOnePage('little'),
      await mostOnOnePage('most'),
    ];
    expect(little).toBeGreaterThan(as);
    expect(most).toBeGreaterThanOrEqual(little);
    const fitted = await pagesOf(little, 'little');
    expect(fitted.fitted).toBeGreaterThanOrEqual(10);
    expect((await pagesOf(little, 'never')).pages).toHaveLength(2);
    expect((await pagesOf(as, 'little')).fitted).toBeUndefined();
    expect((await pagesOf(most, 'most')).fitted).toBeGreaterThanOrEqual(9.5);
  });

  test('by much stays as it is', async () => {
    const much = await pagesOf(12, 'little');
    expect(much.pages.length).toBeGreaterThan(1);
    expect(much.fitted).toBeUndefined();
    expect(Math.max(...seenOn(much.pages[0]).map(({ size }) => size))).toBe(11);
  });

  test('has its date in the size of the text', async () => {
    const { pages, fitted } = await pagesOf(await mostOnOnePage('little'), 'little');
    expect(at(seenOn(pages[0]), 'Leeds, 23 November 2026').size).toBe(fitted);
  });
});

test('pages that follow say at their foot to whom the letter is, of which day, and which page of how many they are', async () => {
  const { pages } = await pagesOf(24, 'never');
  expect(pages).toHaveLength(3);
  const feet = pages.map((page) => seenOn(page).find(({ text }) => / of 3$/.test(text))?.text);
  expect(feet).toEqual([undefined, 'Jo Sample · 23 November 2026 · 2 of 3', 'Jo Sample · 23 November 2026 · 3 of 3']);
});

describe.each(['never', 'little', 'most'] as const)('fitted: %s', (fit) => {
  test.each(FORM_NAMES)('in form %s at least 15 mm are free for the signature', async (form) => {
    const letter = letterOf({ signature: 'Zoe Signer' }, 6);
    const { pages } = await laidOut(letter, settingOf(form, { fit }), setter);
    const lines = seenOn(pages.at(-1));
    const [closing, name] = [at(lines, 'Yours sincerely'), at(lines, 'Zoe Signer')];
    const capitals = (name.size * 25.4) / 72;
    expect(name.y - capitals - closing.y).toBeGreaterThanOrEqual(15);
  });
});

test.each(['din-a', 'din-b'] as const)(
  'in form %s two empty lines stand between date and subject, in every size',
  async (form) => {
    for (const paragraphs of [1, 6]) {
      const { pages } = await laidOut(letterOf({}, paragraphs), settingOf(form, { fit: 'most' }), setter);
      const lines = seenOn(pages[0]);
      const [date, subject] = [at(lines, 'Leeds, 23 November'), at(lines, 'The choir')];
      const body = lines.filter(({ text, x }) => x === 25 && text.length > 70);
      const leading = (body[1]?.y ?? 0) - (body[0]?.y ?? 0);
      expect((subject.y - date.y) / leading, `${paragraphs} paragraphs`).toBeGreaterThan(2.99);
      expect((subject.y - date.y) / leading).toBeLessThan(3.2);
    }
  },
);

describe('without a sender', () => {
  const BLANK = '_'.repeat(32);
  const letter = letterOf({ sender: [BLANK, BLANK, BLANK], signature: BLANK });

  test.each(FORM_NAMES)(
    'in form %s lines for a hand are 70 mm long and 8 mm apart, and nothing is typed',
    async (form) => {
      const setting = settingOf(form);
      const { pages } = await laidOut(letter, setting, setter);
      const rules = rulesOn(pages[0]);
      expect(rules.map(({ from, to }) => Math.round((to[0] - from[0]) * 100) / 100)).toEqual([70, 70, 70, 70]);
      const ys = rules.map(({ from }) => from[1]);
      expect((ys[1] ?? 0) - (ys[0] ?? 0)).toBeCloseTo(8);
      expect((ys[2] ?? 0) - (ys[1] ?? 0)).toBeCloseTo(8);
      for (const { to } of rules) expect(to[0]).toBeLessThan(setting.sheet.width - 10);
      expect(seenOn(pages[0]).filter(({ text }) => text.includes('_'))).toEqual([]);
    },
  );
});

test('and in Arabic each part of it keeps its place, from the right', async () => {
  const onPaper = { name: 'Jo Sample', day: '23 نوفمبر 2026', pageOf: '{page}/{pages}' };
  const letter = letterOf({ language: 'ar', direction: 'rtl', onPaper }, 24);
  const { pages } = await laidOut(letter, settingOf('uk'), setter);
  const foot = pages[1]?.items.findLast((item) => item.kind === 'line');
  const xs = ['Jo', '23', 'نوفمبر', '2026', '2/3'].map(
    (text) => (foot?.kind === 'line' && foot.pieces.find(({ shaped }) => shaped.text.includes(text))?.x) || 0,
  );
  expect(xs).toEqual(xs.toSorted((a, b) => b - a));
});
