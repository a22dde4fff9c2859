import { describe, expect, test } from 'vitest';
import { TONGUES, type Tongue } from '../fixtures/tongues.ts';
import { has } from '../support/pdf.ts';
import { ALL, lacking, others, ours, stretchesOf } from '../support/shaping.ts';

// Text as glyphs, compared with the hb-shape of the system: another build of HarfBuzz, another language, another version.

const OLD_KOREAN = ['\u1112\u119e\u11ab', '\u1100\u119e', '\u1105\u119e'];
/** What no font that ships has, of the strings. */
const RARE = ['㐱', '龘', '龖', '齾', '𠮷', '𡃁', '𨋢', '〻', '뷁', '똠', ...OLD_KOREAN];

/** What the system's version is known to do otherwise, by the text, with the reason: nothing up to HarfBuzz 6.0.0. */
const DIFFERENT: Readonly<Record<string, string>> = {};

describe.skipIf(!has('hb-shape'))('glyphs, advances, offsets and clusters are those of hb-shape', () => {
  test.each(TONGUES.map((tongue) => [tongue.name, tongue] as const))('in %s', (_, tongue) => {
    const stretches = ALL.filter((one) => one.tongue === tongue);
    expect(stretches.length).toBeGreaterThan(tongue.strings.length);
    const differing = stretches.filter((one) => JSON.stringify(ours(one)) !== JSON.stringify(others.get(one)));
    for (const one of differing) {
      const { text, face } = one.shaped;
      if (DIFFERENT[text] === undefined) expect(ours(one), `${text} in ${face.id}`).toEqual(others.get(one));
    }
    const known = stretches.filter((one) => DIFFERENT[one.shaped.text] !== undefined);
    expect(differing, 'a difference that is gone').toEqual(known);
  });
});

describe('the strings', () => {
  test('are more than looked up letter by letter', () => {
    const rows = ALL.flatMap(ours);
    expect(rows.filter(([, , , x = 0, y = 0]) => x !== 0 || y !== 0).length, 'marks in their places').toBeGreaterThan(
      300,
    );
    const fewer = ALL.filter((one) => ours(one).length < [...one.shaped.text].length);
    expect(fewer.length, 'ligatures').toBeGreaterThan(100);
    expect(rows.filter(([glyph]) => glyph === 0)).toEqual([]);
  });

  test('are at least twelve a script', () => {
    const counts = new Map<string, number>();
    for (const { script, strings } of TONGUES) counts.set(script, (counts.get(script) ?? 0) + strings.length);
    for (const [script, count] of counts) expect(count, script).toBeGreaterThanOrEqual(12);
  });

  test('can be set but for rare characters', () => {
    // Hanzi beyond the tables of the catalogue, two syllables beyond KS X 1001, a Japanese sign, letters of old Korean.
    expect([...lacking].sort()).toEqual([...RARE].sort());
  });

  test('in Korean letters written apart are set as syllables, however long the text', () => {
    const tongue = TONGUES.find(({ language }) => language === 'ko') as Tongue;
    const whole = '레나 바르콘다가 도서관에서 읽었다 '.repeat(3);
    const rowsOf = (text: string) =>
      stretchesOf(tongue, text, 'regular')
        .flatMap(ours)
        .map(([glyph]) => glyph);
    expect(rowsOf(whole.normalize('NFD'))).toEqual(rowsOf(whole));
  });
});
