import { expect, test } from 'vitest';
import { forbiddenCharacters, visible, withoutUnseen } from '../../src/problem/visible.ts';

test('what is looked for first leaves out no character that is forbidden or unseen by itself', () => {
  const NEVER = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2060-\u206f\ufff9-\ufffb]/u;
  const IGNORED = /[\p{DI}\u2800\ufffc]/u;
  const KEPT = /[\t\n\r\u061c\u200e\u200f]/;
  const missed: string[] = [];
  for (let point = 0; point <= 0x10ffff; point += 1) {
    const text = `a${String.fromCodePoint(point)}b`;
    const one = text.slice(1, -1);
    if (KEPT.test(one)) continue;
    if (NEVER.test(one) && forbiddenCharacters(text).length === 0) missed.push(point.toString(16));
    if (IGNORED.test(one) && (visible(text) === text || forbiddenCharacters(text, 1, 'seen').length === 0))
      missed.push(point.toString(16));
    if (IGNORED.test(one) && !NEVER.test(one) && withoutUnseen(text).text !== 'ab') missed.push(point.toString(16));
  }
  expect(missed).toEqual([]);
});
