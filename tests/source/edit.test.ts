import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyChanges, type YamlChange } from '../../src/source/changes.ts';
import { removeFromYaml } from '../../src/source/edit.ts';

// Changes to a YAML text: what was asked is changed, everything else stays byte for byte.

const TEXT = `# A case.
title: 'It''s here'   # the title
list:
  - one # first
  # before the second
  - "two"

  - >-
    three
    and more
  - four
flow: [a, "b", c] # kept
only:
  - alone
block: |
  text
last: plain
`;

/** What is left of the old text and new in the other, line by line. */
function changedLines(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) };
}

describe('a change', () => {
  test.each<[string, YamlChange, unknown, string[], string[]]>([
    ['of a plain text', { path: ['last'], value: 'other' }, 'other', ['last: plain'], ['last: other']],
    ['that needs quotes', { path: ['last'], value: 'a: b' }, 'a: b', ['last: plain'], ['last: "a: b"']],
    [
      'in single quotes',
      { path: ['title'], value: "It's there" },
      "It's there",
      ["title: 'It''s here'   # the title"],
      ["title: 'It''s there'   # the title"],
    ],
    ['in double quotes', { path: ['list', 1], value: '2 "x"' }, '2 "x"', ['  - "two"'], ['  - "2 \\"x\\""']],
    ['of a folded text', { path: ['list', 2], value: '3' }, '3', ['    three', '    and more'], ['    3']],
    [
      'in a flow list',
      { path: ['flow', 1], value: 'B, C' },
      'B, C',
      ['flow: [a, "b", c] # kept'],
      ['flow: [a, "B, C", c] # kept'],
    ],
  ])('%s', (_, change, value, gone, come) => {
    const { text, applied } = applyChanges(TEXT, [change]);
    expect(applied).toBe(1);
    expect(change.path.reduce((at, key) => at[key], parse(text))).toEqual(value);
    expect(changedLines(TEXT, text)).toEqual({ gone, come });
  });
});

describe('an item that is taken out', () => {
  test.each<[string, YamlChange['path'][], unknown, string[], string[]]>([
    ['with its comment', [['list', 0]], ['two', 'three and more', 'four'], ['  - one # first'], []],
    ['of several lines', [['list', 2]], ['one', 'two', 'four'], ['  - >-', '    three', '    and more'], []],
    [
      'with another',
      [
        ['list', 0],
        ['list', 3],
      ],
      ['two', 'three and more'],
      ['  - one # first', '  - four'],
      [],
    ],
    ['that is the only one', [['only', 0]], [], ['only:', '  - alone'], ['only: []']],
    ['of a flow list', [['flow', 0]], ['b', 'c'], ['flow: [a, "b", c] # kept'], ['flow: ["b", c] # kept']],
    ['at the end of a flow list', [['flow', 2]], ['a', 'b'], ['flow: [a, "b", c] # kept'], ['flow: [a, "b"] # kept']],
  ])('%s', (_, paths, left, gone, come) => {
    const { text, applied } = applyChanges(
      TEXT,
      paths.map((path) => ({ path, withComments: true })),
    );
    expect(applied).toBe(paths.length);
    expect(parse(text)[String(paths[0]?.[0])]).toEqual(left);
    expect(changedLines(TEXT, text)).toEqual({ gone, come });
  });
});

test('lines that end as on Windows stay so', () => {
  const text = TEXT.replaceAll('\n', '\r\n');
  const changed = applyChanges(text, [
    { path: ['list', 0], withComments: true },
    { path: ['last'], value: 'other' },
    { path: ['only', 0] },
  ]);
  expect(changed.applied).toBe(3);
  expect(changed.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('what cannot be done is left out, and nothing else is touched', () => {
  const changes = [
    { path: ['nowhere'], value: 'x' },
    { path: ['list'], value: 'x' },
    { path: ['list', 0] },
    { path: ['flow', 9] },
  ];
  expect(applyChanges(TEXT, changes)).toEqual({ text: TEXT, applied: 0 });
});

describe('removeFromYaml', () => {
  const TEXT = '# top\na:\n  # one\n  b: 1 # uno\n  # two\n  c:  [x,  y]\n\n# end\nd: { e: 1 }\n';

  test('takes out the lines of a key, and no comment above or below', () => {
    expect(removeFromYaml(TEXT, ['a', 'b'])).toBe('# top\na:\n  # one\n  # two\n  c:  [x,  y]\n\n# end\nd: { e: 1 }\n');
    expect(removeFromYaml(TEXT, ['a', 'c'])).toBe('# top\na:\n  # one\n  b: 1 # uno\n  # two\n\n# end\nd: { e: 1 }\n');
  });

  test('takes out a map that has nothing else', () => {
    expect(removeFromYaml(TEXT, ['d', 'e'])).toBe(TEXT.replace('d: { e: 1 }\n', ''));
    expect(removeFromYaml('a: { b: { c: 1 } }', ['a', 'b', 'c']).trim()).toBe('');
  });

  test('takes a key out from between braces', () => {
    expect(removeFromYaml('a: { b: 1, c: 2 } # here\n', ['a', 'b'])).toBe('a: { c: 2 } # here\n');
  });

  test('keeps CR LF', () => {
    expect(removeFromYaml('a:\r\n  b: 1\r\n  c: 2\r\n', ['a', 'b'])).toBe('a:\r\n  c: 2\r\n');
  });
});
