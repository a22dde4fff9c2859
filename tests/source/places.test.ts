import { describe, expect, test } from 'vitest';
import type { Range } from '../../src/source/find-words.ts';
import { readYaml } from '../../src/source/yaml.ts';

// Words of a value are found where the file has them, however the value is written there.

/** Ways to write a value in which "grey bird" stands, and what stands in the file where it does. */
const WAYS: readonly (readonly [string, string, string])[] = [
  ['plain', 'k: a grey bird', '1:6-1:15 grey bird'],
  ['plain, over two lines', 'k: a song of a grey\n   bird', '1:16-2:8 grey\n   bird'],
  ['plain, after a blank line', 'k: a song\n\n   of a grey bird', '3:9-3:18 grey bird'],
  ['plain, after a comment sign that is none', 'k: a#b grey bird', '1:8-1:17 grey bird'],
  ['in single quotes', "k: 'It''s a grey bird'", '1:13-1:22 grey bird'],
  ['in single quotes, over two lines', "k: 'It''s a grey  \n\n  \tgrey\n  bird'", '3:4-4:7 grey\n  bird'],
  ['in double quotes', 'k: "a \\"grey bird\\""', '1:9-1:18 grey bird'],
  ['in double quotes, over two lines', 'k: "a song of a grey\n  bird"', '1:17-2:7 grey\n  bird'],
  ['after escapes of one letter', 'k: "n\\n\\tt\\\\ grey bird"', '1:14-1:23 grey bird'],
  ['after escapes by number', 'k: "\\x41\\u00e9\\U0001F426 grey bird"', '1:26-1:35 grey bird'],
  ['spelt with an escape', 'k: "a gr\\u0065y bird"', '1:7-1:21 gr\\u0065y bird'],
  ['joined by a backslash', 'k: "a gr\\\n   ey bird"', '1:7-2:11 gr\\\n   ey bird'],
  ['after a join', 'k: "a song \\\n  of \\\n  a grey bird"', '3:5-3:14 grey bird'],
  ['folded, stripped', 'k: >-\n  a song of a grey\n  bird', '2:15-3:7 grey\n  bird'],
  ['folded', 'k: >\n  a song\n\n  of a\n  grey bird\n', '5:3-5:12 grey bird'],
  ['folded, with a comment', 'k: >- # a song\n  a\n  grey bird\n', '3:3-3:12 grey bird'],
  ['folded, with deeper lines', 'k: >\n  a\n    grey\n  song\n  grey\n  bird\n', '5:3-6:7 grey\n  bird'],
  ['folded, indented by number', 'k: >2-\n    a\n  song\n  grey bird\n', '4:3-4:12 grey bird'],
  ['literal', 'k: |\n  a song\n\n    of a grey bird\n', '4:10-4:19 grey bird'],
  ['literal, kept', 'k: |+\n  a\n  grey bird\n\n', '3:3-3:12 grey bird'],
  ['after tabs', 'k: >-\n  a\tsong\tgrey bird', '2:10-2:19 grey bird'],
  ['after wide characters', 'k: 請 \u{1f426} grey bird', '1:9-1:18 grey bird'],
  ['in a flow list', 'k: [a, "grey bird", c]', '1:9-1:18 grey bird'],
  ['in a flow list over lines', 'k: [a,\n  a grey\n  bird]', '2:5-3:7 grey\n  bird'],
  ['in a list', "k:\n  - a\n  - 'grey\n    bird'", '3:6-4:9 grey\n    bird'],
];

const written = (text: string, { line, column, endLine, endColumn }: Range) => {
  const rows = text.split('\n').slice(line - 1, endLine);
  rows[rows.length - 1] = rows.at(-1)?.slice(0, endColumn - 1) ?? '';
  rows[0] = rows[0]?.slice(column - 1) ?? '';
  return `${line}:${column}-${endLine}:${endColumn} ${rows.join('\n')}`;
};

function found(text: string, words: string, nth = 0): string {
  const yaml = readYaml(text, 'a.yaml');
  const path = ['k', ...listPath(yaml.value)];
  const start = startOf(yaml.value, words, nth);
  const range = yaml.range(path, { start, text: words });
  expect(yaml.place(path, { start, text: words })).toEqual({ file: 'a.yaml', line: range.line, column: range.column });
  return written(text, range);
}

/** Where words stand in the value for the nth time, from 0. */
function startOf(value: unknown, words: string, nth: number): number {
  const { k } = value as { k: unknown };
  const text =
    [k]
      .flat()
      .map(String)
      .find((one) => one.includes(words)) ?? '';
  let at = text.trim().indexOf(words);
  for (let left = nth; left > 0; left--) at = text.trim().indexOf(words, at + 1);
  return at;
}

/** The item of a list that the birds are in. */
function listPath(value: unknown): number[] {
  const { k } = value as { k: unknown };
  return Array.isArray(k) ? [k.findIndex((one) => String(one).includes('grey'))] : [];
}

describe('words of a value', () => {
  test.each(WAYS)('%s', (_, text, expected) => {
    expect(found(text, 'grey bird')).toBe(expected);
  });

  test.each(WAYS)('%s, where lines end as on Windows', (_, text, expected) => {
    expect(found(text.replaceAll('\n', '\r\n'), 'grey bird')).toBe(expected.replaceAll('\n', '\r\n'));
  });

  test.each([
    ['the second time', 'k: >-\n  grey bird, grey\n  bird', 'grey bird', 1, '2:14-3:7 grey\n  bird'],
    ['one within another', 'k: aaa', 'aa', 1, '1:5-1:7 aa'],
    ['letters that stand in an escape too', 'k: "a\\nn\\u006en"', 'n', 0, '1:8-1:9 n'],
    ['a letter that is an escape', 'k: "a\\nn\\u006en"', 'n', 1, '1:9-1:15 \\u006e'],
    ['a quote', "k: 'a '' b'", "'", 0, "1:7-1:9 ''"],
    ['behind space that is left out of a value', 'k: "\\n  aaa"', 'a', 2, '1:11-1:12 a'],
    ['with space around them', 'k: a  grey  b', ' grey ', 0, '1:7-1:11 grey'],
    ['that are a number', 'k: 0044', '44', 0, '1:6-1:8 44'],
  ])('%s', (_, text, words, nth, expected) => {
    expect(found(text, words, nth)).toBe(expected);
  });

  test.each([
    ['that it has not', 'k: a song', 'grey bird'],
    ['that are none', 'k: a song', ' '],
    ['that the next value has', 'k: a song\nz: a grey bird', 'grey bird'],
  ])('%s are the whole value', (_, text, words) => {
    const { range } = readYaml(text, 'a.yaml');
    expect(range(['k'], { start: 1, text: words })).toEqual(range(['k']));
  });

  test('are found behind a long row of spaces', () => {
    const text = `k: 'a${' '.repeat(200_000)}grey bird'`;
    expect(found(text, 'grey bird')).toBe('1:200006-1:200015 grey bird');
  });
});

describe('what does not exist', () => {
  const { place, range } = readYaml('k:\n  a: song\n', 'a.yaml');

  test('is where the thing around it is', () => {
    expect(place(['k', 'b', 'c'])).toEqual({ file: 'a.yaml', line: 2, column: 3 });
    expect(range(['k', 'b'])).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 2 });
  });

  test('has no words', () => {
    expect(place(['k', 'b'], { start: 0, text: 'song' })).toEqual({ file: 'a.yaml', line: 2, column: 3 });
  });
});
