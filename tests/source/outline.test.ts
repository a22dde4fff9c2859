import { describe, expect, test } from 'vitest';
import { linesOf, outlineOf } from '../../src/source/outline.ts';
import { readYamlParts } from '../../src/source/yaml-parts.ts';

/** The parts of a text as "key 1-3", with the lines that they go over. */
const partsOf = (text: string) => {
  const outline = outlineOf(text);
  return (
    outline &&
    [...outline.values()].map((part) => {
      const { first, last } = linesOf(text, part);
      return `${part.key} ${first}-${last}`;
    })
  );
};

describe('the outline of a text', () => {
  test('has its keys with their lines, without comments below a value', () => {
    const text = '# above\n---\ntitle: x\n\n# about people\npeople:\n- a\n# between\n- b\n  # within\nlast: |\n  y\n';
    expect(partsOf(text)).toEqual(['title 3-4', 'people 6-10', 'last 11-12']);
  });

  test('has the very letters of each part', () => {
    const text = 'a: 1\r\nb: >-\r\n  two\r\n\r\n# c\r\nd:\r\n  e';
    const { start = 0, end = 0 } = outlineOf(text)?.get('b') ?? {};
    expect(text.slice(start, end)).toBe('b: >-\r\n  two\r\n\r\n');
    expect(partsOf(text)).toEqual(['a 1-1', 'b 2-4', 'd 6-7']);
  });

  test.each([
    ['a flow map', '{title: x}'],
    ['a list', '- title: x'],
    ['a key in quotes', 'title: x\n"deadline": 2026-12-01'],
    ['a key behind a question mark', 'title: x\n? deadline\n: 2026-12-01'],
    ['a space before the colon', 'title: x\ndeadline : 2026-12-01'],
    ['no space behind it', 'title: x\ndeadline:2026-12-01'],
    ['a tab at the left edge', 'title: x\n\tdeadline: 2026-12-01'],
    ['a tab behind the colon', 'title: x\ndeadline:\t2026-12-01'],
    ['a key that comes twice', 'title: x\ntitle: y'],
    ['two documents', 'title: x\n---\ndeadline: 2026-12-01'],
    ['an empty document and another', '---\n---\ntitle: x'],
    ['the end of a document', 'title: x\n...\ndeadline: 2026-12-01'],
    ['a directive', '%YAML 1.2\n---\ntitle: x'],
    ['an anchor', 'title: x\n&a deadline: 2026-12-01'],
    ['all of it further in', '  title: x\n  deadline: 2026-12-01'],
    ['a space that YAML does not know', 'title: x\n\u00a0deadline: 2026-12-01'],
    ['a bracket that closes at the left edge', 'names: [\n  x\n]\ntitle: x'],
    ['another letter', 'title: x\ncafé: y'],
    ['a word of several', 'title: x\ndead line: y'],
    ['a key that begins with a line', 'title: x\n__proto__: y'],
    ['no key', '# nothing'],
    ['nothing', ''],
  ])('there is none of a text with %s', (_, text) => {
    expect(outlineOf(text)).toBeUndefined();
  });
});

describe('parts of a text', () => {
  const read = (text: string, ...keys: string[]) =>
    readYamlParts(text, 'f.yaml', outlineOf(text), (key) => keys.includes(key));

  test('are read without the rest, which may be broken', () => {
    const yaml = read('a: [\nb: 2\n# c\nd:\n  - {e: 5}\n', 'b', 'd');
    expect(yaml.value).toEqual({ b: 2, d: [{ e: 5 }] });
    expect(yaml.problems).toEqual([]);
    expect(yaml.place(['d', 0, 'e'])).toEqual({ file: 'f.yaml', line: 5, column: 9 });
    expect(yaml.place([])).toEqual({ file: 'f.yaml', line: 1, column: 1 });
  });

  test('that are no YAML are told as the whole is', () => {
    const { value, problems } = read('a: 1\nb: [\nc: 3\n', 'b');
    expect(value).toBeUndefined();
    expect(problems.map(({ code, place }) => [code, place?.line])).toEqual([['yaml-syntax', 3]]);
  });

  test('that are not there are an empty map', () => {
    expect(read('a: 1\n', 'b').value).toEqual({});
  });

  test('keep the empty lines at the end of a text that wants them', () => {
    expect(read('a: |+\n  x\n\n\n# c\nb: 1\nc: 2\n', 'a', 'c').value).toEqual({ a: 'x\n\n\n', c: 2 });
  });
});
