import { describe, expect, test } from 'vitest';
import { withMade } from '../../src/build/made-patterns.mjs';
import { patternForTexts } from '../../src/build/pattern-for-texts.mjs';
import { inTwo } from '../../src/build/patterns-for-texts.mjs';
import { lotsOf } from '../../src/build/ways.mjs';
import { western } from '../../src/build/western.mjs';

const OFFICE = String.raw`^(?:please )?(?:(?:inform|notify) (?:the )?(?:office|section|secretariat) of your letters|keep (?:a )?copy of every answer that comes|\p{L}+ (?:answers|replies) (?:should|must) be (?:sent|passed) on)(?: (?:at once|soon))?$`;
const CARDS = String.raw`\b(?:one|two) (?:cards|notes) for each (?:member|house) of the choir\b|sing no (?:more|further) than (?:one|two) songs (?:a|per) day|\bno \p{L}+ after (?:noon|dusk) or before (?:dawn|sunrise)(?! on)|^the (?:choir|band) has (?:now )?(?:gone|left)`;
const TEXTS = [
  ...['please inform the office of your letters', 'Keep a copy of every answer that comes soon', 'Notify section'],
  ...[
    'all replies must be sent on at once',
    'please answers should be passed on',
    'keep copy of every answer that comes',
  ],
  ...[
    'two notes for each house of the choir',
    'Sing no further than one songs per day',
    'no bells after dusk or before dawn',
  ],
  ...['no bells after dusk or before dawn on Mondays', 'the choir has now gone', 'So the choir has gone', '', 'Ωmega'],
  ...[
    'sing no more than two songs a day, the band has left',
    'the band has left; no drums after noon or before sunrise',
  ],
];

function inLots(source: string) {
  const lots = lotsOf(source, 'iu', (part) => western(part, true));
  if (!lots) throw new Error('it is in no lots');
  return patternForTexts(lots, source, '', 'iu');
}

describe('a long pattern in lots', () => {
  test('has what stands before and behind them, and what each needs', () => {
    const [before, after, ...lots] = lotsOf(OFFICE, 'u', (part) => part) ?? [];
    expect([before, after]).toEqual(['^(?:please )?(?:', ')(?: (?:at once|soon))?$']);
    expect(lots.filter((_, nth) => nth % 2 === 0).join('|')).toBe(OFFICE.slice(16, -24));
    expect(lots[1]).toBe('^\nple\ninf\nnot');
    expect(lots[3]).toContain('\ncopy of every answer that comes');
  });

  test('finds what the whole finds, text by text', () => {
    const many = Array.from({ length: 300 }, () => TEXTS).flat();
    for (const source of [OFFICE, CARDS])
      for (const texts of [TEXTS, [...TEXTS].reverse(), many]) {
        const pattern = inLots(source);
        const whole = new RegExp(source, 'iu');
        expect(texts.filter((text) => pattern.test(text) !== whole.test(text))).toEqual([]);
        expect(TEXTS.map((text) => pattern.exec(text))).toEqual(TEXTS.map((text) => whole.exec(text)));
      }
  });

  test('is none that is short, has one way or parts that are kept', () => {
    for (const source of ['one|two', `(?:${'a'.repeat(300)})`, OFFICE.replace('(?:should|must)', '(should|must)')])
      expect(lotsOf(source, 'u', (part) => part)).toBeUndefined();
    expect(lotsOf(OFFICE.replace(')(?: (?:at', ')+(?: (?:at'), 'u', (part) => part)).toBeUndefined();
  });
});

test('a pattern that a module puts together is said by what it comes to', async () => {
  const code =
    'const A = new RegExp(B + "b", "u");\nexport const C = new RegExp(\n  D,\n  "u"\n);\nconst f = () => new RegExp(D);\n';
  const made = withMade(
    code,
    new Map([
      ['A', /a/u],
      ['C', /c/u],
      ['f', /f/u],
    ]),
    (source, flags) => `made("${source}", "${flags}")`,
  );
  expect(made).toBe('const A = made("a", "u");\nexport const C = made("c", "u");\nconst f = () => new RegExp(D);\n');
  expect(withMade(code, new Map([['A', /a/u]]), () => undefined)).toBe(code);
  const module = await inTwo("const A = new RegExp('[' + B + ']', 'u');\n", new Map([['A', /[\p{L}]/u]]));
  expect(module).toMatch(/const A = patternForTexts\("\[A-Za-z/);
});
