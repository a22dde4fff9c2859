import { expect, test } from 'vitest';
import { patternForTexts, patternMade } from '../../src/build/pattern-for-texts.mjs';
import { inTwo } from '../../src/build/patterns-for-texts.mjs';
import { BEYOND, CLASSES, western } from '../../src/build/western.mjs';

const LETTERS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (one) => !BEYOND.test(one),
);

test('a class of Unicode has the letters that a western text can have of it', () => {
  for (const [name, written] of CLASSES) {
    const [before, now] = [new RegExp(`\\p{${name}}`, 'u'), new RegExp(`[${written}]`)];
    expect(LETTERS.filter((letter) => before.test(letter) !== now.test(letter))).toEqual([]);
  }
});

const PATTERNS = [
  String.raw`^\p{Lu}[\p{L}\p{M}’'-]+(?: \P{L}|(?<!\p{N})[^\p{L}\s])*$`,
  String.raw`[^\p{sc=Han}\p{Ll}]|(?:\p{sc=Han}{2}|x)\p{Nd}+`,
  String.raw`(?<word>[\p{DI}.]+|\[\p{L}\]|\\)\/`,
];
const CASELESS = [
  String.raw`^(?:dear(?!est)|your (?:excellency|hono?u?r)|señora?|straße|\u00e9t\xe9\p{L}+)(?!\p{L})`,
  String.raw`(?<=[\p{L}ß-])[’'][^\s\da-f]|[\w-]{1,3}\[\.\]\u0161|[ĉ-ň\xff]k`,
  String.raw`^\p{Lu}|[\p{Ll}\d]$|[^\p{Lu}\s’]`,
  String.raw`^[\p{L}\p{N}]k\.|(?<kind>[a-zé-ü]+)\/|^s|^I|ı$|^İ|š\s|^уваж|[а-е]ё|^[^Щ-я]Ў`,
];
const TEXTS = [
  ...'Ab-c ’|Ébène 12|Dear Sir|УВАЖ|ДЁ|Š |YOUR EXCELLENCY|Señor|SEÑORA X|STRASSE|straße|ÉTÉS|ab[.]Š|x1|-K.|[É]/|Ü/|.\u00ad/|\\/'.split(
    '|',
  ),
  ...LETTERS.flatMap((letter) => [letter, `É${letter}`, `L’${letter}`, ` ${letter}.`, `A${letter}`, `${letter}k`]),
];

test('a pattern for western texts finds in them what the other finds', () => {
  const all = [...PATTERNS.map((one) => [one, false] as const), ...CASELESS.map((one) => [one, true] as const)];
  for (const [source, isCaseless] of all) {
    const [before, now] = [
      new RegExp(source, isCaseless ? 'iu' : 'u'),
      new RegExp(western(source, isCaseless) ?? 'none'),
    ];
    expect(TEXTS.filter((text) => now.exec(text)?.[0] !== before.exec(text)?.[0])).toEqual([]);
  }
});

test('what is not known is left as it is', () => {
  for (const source of [
    String.raw`\u{1f600}`,
    '😀',
    String.raw`\p{sc=Ogam}`,
    String.raw`[\P{L}]`,
    String.raw`(?<a>x)\k<a>`,
  ])
    expect(western(source)).toBeUndefined();
  expect(western(String.raw`\P{Lu}`, true)).toBeUndefined();
});

/** What each use of a pattern gives, one after the other. */
function used(pattern: RegExp, text: string): unknown[] {
  const all = pattern.flags.includes('g') ? [...text.matchAll(pattern)] : [];
  const found = [text.match(pattern), text.replace(pattern, '<$1>'), text.split(pattern), text.search(pattern), all];
  const again = [1, 2, 3, 4].map(() => [pattern.test(text), pattern.exec(text), pattern.lastIndex]);
  return [...found, again, text.replace(pattern, '-'), pattern.lastIndex, [...pattern.flags].sort()];
}

test('a pattern in two does for every text what one does, and goes on where it stopped', () => {
  const source = String.raw`(\p{L}+)\s?`;
  for (const flags of ['u', 'gu', 'yu', 'iu', 'giu']) {
    const more = flags.includes('i') ? 'iu' : 'u';
    const halves = patternForTexts(western(source) ?? 'none', source, flags.replace(/[iu]/g, ''), more);
    for (const text of ['Ab cé', 'Ab αβ', 'Ab чэ', '漢 a']) {
      const one = used(new RegExp(source, flags), text);
      expect(used(patternMade(source, flags) as RegExp, text)).toEqual(one);
      if (!flags.includes('y')) expect(used(halves as unknown as RegExp, text)).toEqual(one);
    }
  }
});

test('patterns of a module are put in two, but for those within functions that keep their place', async () => {
  const made = await inTwo(
    "const a = /\\p{L}'/u;\nconst b = (x: string) => [/\\p{L}/gu, x.split(/\\p{N}/gu), /a/u];\nconst c = [/\\p{Lu}/gu];\n",
  );
  expect(made.match(/patternForTexts\("[^"]*"/g)?.length).toBe(3);
  expect(made).toContain('/\\p{L}/gu');
  expect(made).toMatch(/\?\?= \/a\/u\)/);
  expect(await inTwo('const a = /b/;\nconst c = (x) => [/d/g, /e/y];\n')).not.toContain('??=');
});
