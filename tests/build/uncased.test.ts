import { expect, test } from 'vitest';
import { uncased, withoutCases } from '../../src/build/uncased.mjs';

const PATTERNS = [
  String.raw`^(?:dear(?!est)|your (?:excellency|hono?u?r)|señora?|straße|уважаем\p{L}+)(?!\p{L})`,
  String.raw`(?<=[\p{L}ß-])[’'][^\s\da-f]|\b[\w-]{1,3}\[\.\]\u0161`,
  String.raw`[^\p{L}\p{N}]k\.|(?<kind>[a-zé-ü]+)\/\p{sc=Han}{2,}`,
];
const LETTERS = Array.from({ length: 0x2c00 }, (_, code) => String.fromCharCode(code));
const TEXTS = [
  ...'Dear Sir|YOUR EXCELLENCY|Señor|SEÑORA X|STRASSE|straẞe|Уважаемый|УВАЖАЕМАЯ|ab[.]Š|É/漢字|Ü/漢|-K.|x\u212a.'.split(
    '|',
  ),
  ...LETTERS.flatMap((letter) => [letter, `é${letter}`, `L’${letter}`, ` ${letter}.`, `dear${letter}`]),
];

test('a pattern with its letters written out finds what it finds with its flag', () => {
  for (const source of PATTERNS.filter((one) => !one.includes('\\w'))) {
    const [before, now] = [new RegExp(source, 'iu'), new RegExp(uncased(source) ?? 'none', 'u')];
    expect(TEXTS.filter((text) => now.exec(text)?.[0] !== before.exec(text)?.[0])).toEqual([]);
  }
});

test('only patterns are changed, and none of which something is not known', () => {
  expect(withoutCases("const a = [/k[a-c]/giu, /x/u, '/x/iu', /\\w/iu];")).toBe(
    "const a = [/[k\u212aK][a-cA-C]/gu, /x/u, '/x/iu', /\\w/iu];",
  );
  expect(uncased(String.raw`(a)\1`)).toBeUndefined();
});
