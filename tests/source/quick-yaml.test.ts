import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments, visit } from 'yaml';
import { NodeSpans } from '../../src/source/places.ts';
import { QuickSpans } from '../../src/source/quick-spans.ts';
import { quickMarks, quickYaml } from '../../src/source/quick-yaml.ts';
import { type Path, readYaml } from '../../src/source/yaml.ts';
import { inParagraphs } from '../../src/source/yaml-values.ts';
import { often } from '../support/often.ts';

/** What the library makes of a text; undefined if it finds anything wrong or unusual. */
function byLibrary(text: string): unknown {
  const documents = parseAllDocuments(text, { uniqueKeys: true, prettyErrors: false });
  const [document] = documents;
  if (documents.length !== 1 || !document || document.errors.length + document.warnings.length > 0) return undefined;
  visit(document, {
    Scalar(_, node) {
      if (node.type === 'BLOCK_FOLDED') node.value = inParagraphs(String(node.value)); // as the program reads it
    },
  });
  return document.toJS({ mapAsMap: false });
}

/** Every path of a value, and below each one that is not there. */
function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  yield [...path, 'none'];
  if (value === null || typeof value !== 'object') return;
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, one] of entries) yield* pathsIn(one, [...path, key]);
}

/** Where the values of a text and their keys are written, as the quick reader marks them and as the library has them. */
function spansIn(text: string, value: unknown): { readonly quick: unknown[]; readonly library: unknown[] } {
  const contents = parseAllDocuments(text, { prettyErrors: false })[0]?.contents;
  const marks = quickMarks(text)?.mark;
  if (!contents || !marks) return { quick: [], library: [] };
  const library = new NodeSpans(contents);
  const quick = new QuickSpans(marks, () => library);
  const paths = [...pathsIn(value)];
  return { quick: paths.map((path) => quick.of(path)), library: paths.map((path) => library.of(path)) };
}

const yamlIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name));

const SHIPPED = ['cases', 'dist/locales'].flatMap(yamlIn);
const FILES = [...SHIPPED, ...yamlIn('tests/fixtures'), ...yamlIn('tests/compat')];

test.each(SHIPPED)('%s is read without the library, as the library reads it', (file) => {
  const text = readFileSync(file, 'utf8');
  const value = quickYaml(text);
  expect(value).toBeDefined();
  expect(JSON.stringify(value)).toBe(JSON.stringify(byLibrary(text)));
  const { quick, library } = spansIn(text, value);
  expect(JSON.stringify(quick)).toBe(JSON.stringify(library));
});

test('paragraphs of a folded text are parted by a blank line, as they stand in the file', () => {
  expect(quickYaml('a: >\n  b\n  c\n\n  d\n')).toEqual({ a: 'b c\n\nd\n' });
  expect(readYaml('a: >\n  b\n  c\n\n  d\nb: .\n', 'a.yaml').value).toEqual({ a: 'b c\n\nd\n', b: '.' });
});

describe('what people write', () => {
  test.each([
    ['a: b'],
    ['a: b # c'],
    ['a: b#c'],
    ['---\na: b'],
    ['# x\n\na:\n  # y\n  b: c\n\n# z\n'],
    ['a:\n- b\n- c: d\n  e: f\ng: h'],
    ['a:\n  - b\n  -\n    c: d\n  -   e: f\n      g: h'],
    ['a: 12\nb: 0044\nc: 2020-06-08\nd: true\ne: null\nf:\n'],
    ['a: "x: y # z"  # c\nb: \'{{name}}\'\nc: "say \\"yes\\" \\\\ so"'],
    ['a: [b, c d, "e, f", 3]\ng: { h: i, j: [k] }\nl: []\nm: {}'],
    ['a: >-\n  b\n  c\n\n  d\n\n\n\n  e\n\nf: |\n  g\n    h\n\n  i\nj: >\n  k\n'],
    ['a: |-\n  # no comment\n  b\n# comment\nc: d'],
    ['a: "b\n  c"\nd: "e\\\n  f \\\n  g"\nh: i'],
    ['a: b\r\nc: >-\r\n  d\r\n  e\r\n'],
    ['zh-Hant: 尊敬的 Wang 局长\nar: عزيزي\nb: ¿Qué?'],
    ['a: "b\\u00a0: c\\u202F"'],
    ['constructor: a\ntoString: b'],
  ])('%j', (text) => {
    const value = quickYaml(text);
    expect(value).toBeDefined();
    expect(JSON.stringify(value)).toBe(JSON.stringify(byLibrary(text)));
    const { quick, library } = spansIn(text, value);
    expect(quick).toEqual(library);
  });
});

describe('what the library has to say', () => {
  test.each([
    ['an anchor', 'a: &b c'],
    ['an alias', 'a: *b'],
    ['a tag', 'a: !!str b'],
    ['a text over two lines', 'a: b\n  c'],
    ['braces without quotes', 'a: {{name}}'],
    ['a colon within a text', 'a: b: c'],
    ['a key that comes twice', 'a: b\na: c'],
    ['a key twice in brackets', 'a: { b: c, b: d }'],
    ['a tab', 'a:\tb'],
    ['another document', 'a: b\n---\nc: d'],
    ['an escape', 'a: "\\u200b"'],
    ['a quote in a quote', "a: 'it''s'"],
    ['a number of another kind', 'a: 1.5'],
    ['a list in a list', 'a:\n  - - b'],
    ['less indentation within', 'a: |\n    b\n  c'],
    ['a word in other capitals', 'a: True'],
    ['nothing', ''],
    ['a list', '- a'],
  ])('%s', (_, text) => {
    expect(quickYaml(text)).toBeUndefined();
  });
});

describe('a text with a slip', () => {
  /** Numbers that look random and are the same each time (mulberry32). */
  function numbers(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    };
  }

  const SIGNS = [
    ...' \n\t:#-"\'\\[]{},|>&*!%@`?~.+=<0x1eE_aé中',
    '\n  ',
    '\n- ',
    ': ',
    ' #',
    '"\n',
    '---\n',
    '  ',
    '\r\n',
    '\\\n',
    '{{',
  ];

  /** A short piece of a file: most of a whole one is left as it was by a slip. */
  function pieceOf(text: string, next: (below: number) => number): string {
    const lines = text.split('\n');
    const start = next(lines.length);
    const piece = lines.slice(start, start + 2 + next(14));
    const indent = Math.min(
      ...piece.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0),
    );
    return piece.map((line) => line.slice(Number.isFinite(indent) ? indent : 0)).join('\n');
  }

  function slipped(text: string, next: (below: number) => number): string {
    let made = text;
    for (let left = next(3); left >= 0; left -= 1) {
      const at = next(made.length + 1);
      const kind = next(4);
      const sign = SIGNS[next(SIGNS.length)] ?? '';
      const gone = kind === 0 ? 1 + next(3) : kind === 1 ? 1 : 0;
      made = made.slice(0, at) + (kind === 0 ? '' : sign) + made.slice(at + gone);
    }
    return made;
  }

  test('is read as the library reads it, or not at all', () => {
    const next = numbers(4711);
    const texts = FILES.map((file) => readFileSync(file, 'utf8'));
    let accepted = 0;
    for (let round = 0; round < often(3000, 30_000); round += 1) {
      const text = slipped(pieceOf(texts[next(texts.length)] ?? '', next), next);
      const value = quickYaml(text);
      if (value === undefined) continue;
      accepted += 1;
      expect(JSON.stringify(value), JSON.stringify(text)).toBe(JSON.stringify(byLibrary(text)));
      const { quick, library } = spansIn(text, value);
      expect(JSON.stringify(quick), JSON.stringify(text)).toBe(JSON.stringify(library));
    }
    expect(accepted).toBeGreaterThan(300);
  });
});
