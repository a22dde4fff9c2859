import { describe, expect, test } from 'vitest';
import { slipsIn } from '../../src/source/slips.ts';
import { readYaml } from '../../src/source/yaml.ts';

// What people write without a thought of YAML, and what they are told.

const told = (text: string) =>
  readYaml(text, 'a.yaml').problems.map(({ code, arguments: values, place }) => ({ code, ...values, at: place?.line }));

describe('a sentence with signs of YAML in it is written out as it should be', () => {
  test.each([
    ['opening: I ask you: release her.', 'colon', 'opening: "I ask you: release her."'],
    ["opening: It's so: 'release' her.", 'colon', "opening: \"It's so: 'release' her.\""],
    ['opening: She said: "no": twice.', 'colon', 'opening: \'She said: "no": twice.\''],
    ['opening: "I ask you" is what she said.', 'quotes', 'opening: \'"I ask you" is what she said.\''],
    ["a:\n  - 'Free' her at once.", 'quotes', '- "\'Free\' her at once."'],
    ["opening: 'He said: \"it's so\"'", 'quotes', 'opening: "He said: \\"it\'s so\\""'],
    ["a: ['Free' her at once, her son]", 'quotes', 'a: ["\'Free\' her at once", her son]'],
    ["a:\n  - 'Tis time to free her.\n  - And her son.\nb: c", 'quote', '- "\'Tis time to free her."'],
    ['a: "Free her.\nb: c', 'quote', 'a: "Free her."'],
  ])('%j', (text, slip, line) => {
    const rest = text.includes('\nb') ? '' : '\nb: c\n';
    expect(told(text + rest)).toEqual([{ code: 'yaml-sentence', slip, line, at: text.startsWith('a:\n') ? 2 : 1 }]);
    expect(readYaml(line.startsWith('-') ? `a:\n  ${line}` : line, 'b.yaml').problems).toEqual([]);
  });

  test('but not if it goes on below', () => {
    expect(told('a: I write: about\n  her.\n')).toMatchObject([{ code: 'yaml-sentence', slip: 'colon', line: '' }]);
  });

  test('each of several', () => {
    expect(told('a: one: two\nb: three: four\n').map(({ at }) => at)).toEqual([1, 2]);
  });

  test.each(['a: [b', 'a: b\n c: d', 'a: &x'])('%j is told as before', (text) => {
    expect(told(text).map(({ code }) => code)).not.toContain('yaml-sentence');
  });
});

describe('a blank that is no space, where a line is indented, is named with its place', () => {
  test.each([
    ['a:\n  \u00a0b: c\n  d: e\n', 2, 'U+00A0'],
    ['a:\n\u00a0\u00a0b: c\n', 2, 'U+00A0'],
    ['a:\n  - b\n  -\u00a0c: d\n  e: f\n', 3, 'U+00A0'],
    ['a: b\nc:\u00a0d\n', 2, 'U+00A0'],
    ['a:\n\u3000b: c\n', 2, 'U+3000'],
  ])('%j', (text, at, code) => {
    const [first] = readYaml(text, 'a.yaml').problems;
    expect(first).toMatchObject({ code: 'yaml-blank', arguments: { code }, place: { line: at } });
  });

  test('but within a block text it is a blank like others', () => {
    expect(told('a: |\n  \u3000王先生\n  \u3000您好\n')).toEqual([]);
  });
});

test('a file of nothing but slips takes no time that grows with its square', () => {
  for (const line of ["a: 'b\n\n", '\n', 'a: b: c\n', "a: ['b' c, ", '  - "x', '\u00a0 a'])
    expect(slipsIn(line.repeat(Math.ceil(400_000 / line.length)), [0, 100, 300_000]).length).toBeGreaterThanOrEqual(0);
});
