import { beforeAll, describe, expect, test } from 'vitest';
import { Typesetter } from '../../src/layout/typesetter.ts';
import { FORM_NAMES } from '../../src/paper/form-names.ts';
import { shippedShelf } from '../support/pdf.ts';
import { laidOut, letterOf, rulesOn, seenOn, settingOf } from './letter-support.ts';

// Lines on which a writer adds words by hand, and large print.

let serif: Typesetter;
let sans: Typesetter;
beforeAll(async () => {
  serif = new Typesetter(await shippedShelf());
  sans = new Typesetter(await shippedShelf('sans'));
});

const plainPaper = letterOf().onPaper;
const asking = letterOf({ onPaper: { ...plainPaper, byHand: { text: 'Why I write to you:', language: 'en' } } }, 2);

describe('lines to write on', () => {
  test.each(FORM_NAMES)(
    'in form %s stand between the words and the closing, 8 mm apart, below what is asked',
    async (form) => {
      const setting = settingOf(form, { handLines: 5 });
      const { pages } = await laidOut(asking, setting, serif);
      expect(pages).toHaveLength(1);
      const { left, right } = setting.form.margins;
      const rules = rulesOn(pages[0]).filter(({ from, to }) => from[0] === left && to[0] - from[0] > 80);
      expect(rules).toHaveLength(5);
      for (const [nth, { from, to }] of rules.entries()) {
        expect(to[0]).toBeCloseTo(setting.sheet.width - right);
        if (nth > 0) expect(from[1] - (rules[nth - 1]?.from[1] ?? 0)).toBeCloseTo(8);
      }
      const lines = seenOn(pages[0]);
      const y = (text: string) => lines.find((one) => one.text.startsWith(text))?.y ?? Number.NaN;
      expect((rules[0]?.from[1] ?? 0) - y('Why I write')).toBeGreaterThan(7);
      expect(y('Yours sincerely')).toBeGreaterThan((rules[4]?.from[1] ?? 0) + 4);
    },
  );

  test('are not there if nobody asked for them, nor on the note that goes with a copy', async () => {
    const without = await laidOut(asking, settingOf('din-b', { returnAddress: false }), serif);
    const note = await laidOut(letterOf({}, 2), settingOf('din-b', { handLines: 5, returnAddress: false }), serif);
    for (const { pages } of [without, note]) {
      expect(rulesOn(pages[0])).toEqual([]);
      expect(seenOn(pages[0]).map(({ text }) => text)).not.toContain('Why I write to you:');
    }
  });

  test('that do not go onto the page go on on the next, at least two on each', async () => {
    const { pages } = await laidOut(asking, settingOf('uk', { handLines: 40 }), serif);
    const counts = pages.map((page) => rulesOn(page).filter(({ from, to }) => to[0] - from[0] > 80).length);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(40);
    expect(Math.min(...counts.filter((one) => one > 0))).toBeGreaterThan(1);
  });
});

describe('large print', () => {
  const letter = letterOf({
    blocks: [
      ...letterOf({}, 4).blocks.slice(0, -1),
      {
        kind: 'paragraph',
        runs: [{ text: 'She sang in ' }, { text: 'Musterhagen', style: 'emphasis' }, { text: '.' }],
      },
      { kind: 'closing', runs: [{ text: 'Yours sincerely,' }] },
    ],
  });

  test.each(FORM_NAMES)(
    'in form %s is of 16 points, but for an address that a window has no room for',
    async (form) => {
      const { pages, misfits } = await laidOut(letter, settingOf(form, { large: true, fit: 'little' }), sans);
      expect(misfits).toEqual([]);
      const address = [...letter.recipient.lines, 'FRANCE', 'Jo Sample, Mayor', ...letter.sender];
      const others = pages.flatMap((page) => seenOn(page)).filter(({ text }) => !address.includes(text));
      expect(new Set(others.map(({ size }) => size))).toEqual(new Set([16]));
      for (const { right } of others) expect(right).toBeLessThan(settingOf(form).sheet.width - 15);
    },
  );

  test('is aligned to the left, divides no word, and has bold for italics', async () => {
    const setting = settingOf('din-b', { large: true });
    const { pages } = await laidOut(letter, setting, sans);
    const lines = pages.flatMap(({ items }) => items).filter((item) => item.kind === 'line');
    expect(lines.filter(({ hyphenated }) => hyphenated)).toEqual([]);
    expect(lines.every(({ scale }) => scale === 1)).toBe(true);
    const ends = new Set(
      seenOn(pages[0])
        .filter(({ text }) => text.length > 30)
        .map(({ right }) => Math.round(right)),
    );
    expect(ends.size).toBeGreaterThan(3);
    const faces = new Set(lines.flatMap(({ pieces }) => pieces.map(({ shaped }) => shaped.face.id)));
    expect([...faces].filter((id) => /italic/i.test(id))).toEqual([]);
    const town = lines.flatMap(({ pieces }) => pieces).find(({ shaped }) => shaped.text === 'Musterhagen');
    expect(town?.shaped.face.id).toMatch(/bold/i);
  });
});
