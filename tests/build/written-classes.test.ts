import { expect, test } from 'vitest';
import { classesPiece, withWrittenClasses } from '../../src/build/written-classes.mjs';

const PATTERNS = [
  String.raw`/^\p{Lu}[\p{L}\p{M}'’-]*(?=\P{L}|$)/u`,
  String.raw`/[^\p{L}\p{N}\s-]+/u`,
  String.raw`/[-\p{sc=Han}\p{Nd}.]{2,}/u`,
  String.raw`/\p{P}|[\p{S}\]^]/u`,
  String.raw`/(?<!\p{L})(?:a|\p{Ll}\/\u{20000})/u`,
];
/** Every character but surrogates, also of those beyond the first plane. */
const CHARACTERS = Array.from({ length: 0x32000 }, (_, code) => String.fromCodePoint(code)).filter(
  (one) => !/[\p{Cs}\p{Cn}]/u.test(one),
);

/** What a program in CommonJS says, made by the build. */
function run(code: string): unknown {
  const made = withWrittenClasses(code);
  const classes = {};
  new Function('exports', classesPiece().code)(classes);
  return new Function('require', made.replace('module.exports =', 'return'))(() => classes);
}

test('patterns with written classes find what they find with classes of Unicode', () => {
  const made = run(`function all() { return [${PATTERNS.join(', ')}]; }\nmodule.exports = all();`) as RegExp[];
  const whole = new Function(`return [${PATTERNS.join(', ')}];`)() as RegExp[];
  for (const [nth, pattern] of made.entries()) {
    expect(pattern.source).not.toContain('\\p{');
    const found = (one: RegExp | undefined, text: string) => one?.exec(text)?.[0];
    for (const around of ['', 'Aé', '-’'])
      expect(CHARACTERS.filter((one) => found(pattern, around + one) !== found(whole[nth], around + one))).toEqual([]);
  }
});

test('a pattern that remembers where it was is shared only where it begins anew', () => {
  const code = String.raw`function words(text) { const one = /\p{L}+/gu; return one.exec(text)[0] + text.replace(/\p{L}/gu, '-'); }
module.exports = [words('ab c'), words('ab c')];`;
  expect(run(code)).toEqual(['ab-- -', 'ab-- -']);
  expect(withWrittenClasses('const a = [/\\p{L}/iu, /\\p{Any}/u, "/\\\\p{L}/u"];')).toBe(
    'const a = [/\\p{L}/iu, /\\p{Any}/u, "/\\\\p{L}/u"];',
  );
});
