import { afterEach, expect, test } from 'vitest';
import { LISTS, withPlainLoops } from '../../src/build/plain-loops.mjs';

const own = Array.prototype[Symbol.iterator];
afterEach(() => {
  Array.prototype[Symbol.iterator] = own;
});

/** What a function gives whose body is written so, and what it gives with plain loops. */
function given(body: string): [unknown, unknown] {
  const made = (code: string) => JSON.parse(JSON.stringify(new Function(code)() ?? null));
  const source = `function run() {\n${body}\n}`;
  return [made(`${source}\nreturn run();`), made(`${LISTS}${withPlainLoops(source)}\nreturn run();`)];
}

const BODIES = {
  'lists, of which more come while they are gone through':
    'const all = [1, 2]; const out = []; for (const one of all) { if (one < 3) all.push(one + 2); if (one === 2) continue; out.push(one); } return out;',
  'places and what stands there':
    "const out = []; for (const [at, one] of ['a', 'b'].entries()) out.push(at + one); for (const [, one] of ['c'].entries()) out.push(one); return out;",
  'maps, their entries, and sets that change':
    "const out = []; const map = new Map([['a', 1], ['b', 2]]); for (const [key, value] of map) out.push(key, value); for (const [key, value] of map.entries()) out.push(key, value); const set = new Set([1]); for (const one of set) { out.push(one); if (one < 4) set.add(one + 1); } return out;",
  'texts by their characters':
    "const out = []; for (const one of 'a😀ß') out.push(one); const [first, second] = '😀x'; return [out, first, second];",
  'what is made step by step, no further than it is asked for':
    'let made = 0; function* steps() { for (;;) yield ++made; } const out = []; for (const one of steps()) { if (one > 3) break; out.push(one); } const [a, b] = steps(); return [out, made, a, b];',
  'a part, what stands for one that is missing, and the rest':
    "const [a, , b = 'b', [c, d = 'd'] = ['c'], ...rest] = [1, 2, undefined, undefined, 5, 6]; const [{ x }, y] = [{ x: 7 }]; return [a, b, c, d, rest, x, y ?? null];",
  'what functions are given':
    "const pairs = [['a', 1], ['b', 2]]; const f = function ([x, y = 3], z) { return [x, y, z]; }; return [pairs.map(([key, value]) => ({ [key]: value })), pairs.map(([key]) => key), pairs.map((([, n]) => (n, n + 1))), f(['q'], 1), pairs.map(([k]) => ([v]) => k + v).map((one) => one(['!']))];",
  'names that are there once more':
    'const out = []; for (const one of [1]) { const other = one; { const one = 2; out.push(one); } out.push(other); } for (const x of [[3]]) for (const [y] of [x]) out.push(y); outer: for (const a of [1, 2]) for (const b of [1, 2]) { if (b === 2) continue outer; out.push(a * b); } return out;',
  'what is remembered of each step':
    'const all = []; for (const one of [1, 2]) all.push(() => one); return all.map((one) => one());',
};

test.each(Object.entries(BODIES))('loops written plainly give the same: %s', (_, body) => {
  const [before, now] = given(body);
  expect(now).toEqual(before);
});

test('a list is gone through and taken apart without steps', () => {
  const code = withPlainLoops(
    'function run(list) { const out = []; for (const one of list) { const [a, b] = one; out.push(a, b); } return out; }',
  );
  const run = new Function(`${LISTS}${code}\nreturn run;`)();
  Array.prototype[Symbol.iterator] = () => {
    throw new Error('no steps are needed');
  };
  const made = run([[1, 2], [3]]);
  Array.prototype[Symbol.iterator] = own;
  expect(made).toEqual([1, 2, 3, undefined]);
});

test('nothing is kept of what was gone through step by step', () => {
  const steps = new Function(`${LISTS}return $list(new Set(['a', 'b']));`)();
  expect([steps.length, steps[0], steps.length, steps[0], steps[1], steps.length]).toEqual([
    1,
    'a',
    2,
    undefined,
    'b',
    0,
  ]);
});
