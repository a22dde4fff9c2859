import { expect, test } from 'vitest';
import { toCommonJs } from '../../src/build/commonjs.mjs';

// What a piece gives to others once it is CommonJS.

/** What a module exports that esbuild wrote, with what another piece gives to it. */
async function exportsOf(source: string, other: object = {}): Promise<Record<string, unknown>> {
  const code = await toCommonJs(source);
  const module = { exports: {} };
  new Function('exports', 'require', 'module', '__filename', code)(module.exports, () => other, module, '/x.js');
  return module.exports;
}

const kindOf = (of: object, name: string) => {
  const { get } = Object.getOwnPropertyDescriptor(of, name) ?? {};
  return get ? 'getter' : 'value';
};

const WORDS = Object.fromEntries(Array.from({ length: 1200 }, (_, nth) => [`word${nth}`, nth % 3]));

test('functions and values are given as they are; what changes, and what is made when it is asked for, by getters', async () => {
  const made = await exportsOf(
    [
      'import { twice } from "./chunk-A.js";',
      'function four() {\n  return twice(2);\n}',
      'var FIVE = 5;',
      'var count = 0;\nfunction step() {\n  count += 1;\n}',
      'var LETTERS = /^\\p{L}+$/u;',
      `var words = {\n${Object.entries(WORDS)
        .map(([word, is]) => `  ${word}: ${is}`)
        .join(',\n')}\n};`,
      'export {\n  FIVE,\n  LETTERS,\n  count,\n  four,\n  step,\n  words\n};',
      '',
    ].join('\n'),
    { twice: (one: number) => 2 * one, L: () => 'A-Za-zÀ-ÿ' }, // the letters of classes are in a piece of their own
  );
  expect(Object.keys(made).sort()).toEqual(['FIVE', 'LETTERS', 'count', 'four', 'step', 'words']);
  expect(['FIVE', 'four', 'step'].map((name) => kindOf(made, name))).toEqual(['value', 'value', 'value']);
  expect(['LETTERS', 'count', 'words'].map((name) => kindOf(made, name))).toEqual(['getter', 'getter', 'getter']);
  expect((made.four as () => number)()).toBe(4);
  (made.step as () => void)();
  expect([made.FIVE, made.count, made.words]).toEqual([5, 1, WORDS]);
  expect((made.LETTERS as RegExp).test('Ärger')).toBe(true);
});

test('a table of many short words is a text; one of long texts, or of other things, is none', async () => {
  const words = (value: (nth: number) => string) =>
    `var words = {\n${Array.from({ length: 300 }, (_, nth) => `  word${nth}: ${value(nth)}`).join(',\n')}\n};\nexport {\n  words\n};\n`;
  expect(await toCommonJs(words((nth) => `"w${nth}"`))).toContain('JSON.parse(');
  expect(await toCommonJs(words((nth) => `"${'long '.repeat(40)}${nth}"`))).not.toContain('JSON.parse(');
  expect(await toCommonJs(words(() => '() => 1'))).not.toContain('JSON.parse(');
  expect((await exportsOf(words((nth) => `"é${nth} \\u4e2d"`))).words).toMatchObject({ word7: 'é7 中' });
});
