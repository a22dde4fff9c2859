import { expect, test } from 'vitest';
import { scriptOf } from '../../src/fonts/script.ts';

// What is known of characters without the property of Unicode is what the property says.

test('the script of every character of Latin, Chinese and Japanese and of the signs among them', () => {
  const names = ['Latn', 'Hani', 'Hira', 'Kana'];
  const scripts = names.map((name) => [name, new RegExp(`^\\p{Script=${name}}`, 'u')] as const);
  const common = /^[\p{Script=Common}\p{Script=Inherited}]/u;
  const wrong: string[] = [];
  for (let code = 0x20; code <= 0xffff; code++) {
    const letter = String.fromCodePoint(code);
    const named = scripts.find(([, pattern]) => pattern.test(letter))?.[0];
    const script = scriptOf(code);
    const right = named ?? (common.test(letter) ? '' : undefined);
    if (right === undefined ? names.includes(script) || script === '' : script !== right) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
