import { describe, expect, test } from 'vitest';
import { writeText } from '../../src/source/write-text.ts';
import { readYaml } from '../../src/source/yaml.ts';

const parsed = (text: string) => readYaml(text, 'a.yaml').value as { a: string[] };

/** What a reader of YAML makes of a text that was written as a value, with a comment behind it, and as an item of a list. */
function readBack(text: string): { value: unknown; item: unknown } {
  const value = writeText(text, 3, 2);
  const item = writeText(text, 4, 4);
  const lines = (below: readonly string[]) => below.map((line) => `${line}\n`).join('');
  return {
    value: parsed(`a: ${value.head} # line 3\n${lines(value.below)}z: 1\n`).a,
    item: parsed(`a:\n  - ${item.head} # line 3\n${lines(item.below)}  - z\n`).a[0],
  };
}

const same = (text: string) => expect(readBack(text), JSON.stringify(text)).toEqual({ value: text, item: text });

describe('a text as a value of a new file', () => {
  test('stands without quotes where it is words, and in quotes where YAML could read it as something else', () => {
    expect(writeText('Wang Jiang', 6, 2)).toEqual({ head: 'Wang Jiang', below: [] });
    expect(writeText('Nagyz: a “writer”', 6, 2)).toEqual({ head: '"Nagyz: a “writer”"', below: [] });
    for (const text of ['no', 'null', '44', '', '# x', 'a #b', '- a', 'say "no"']) {
      expect(writeText(text, 6, 2).head).toBe(JSON.stringify(text));
      same(text);
    }
  });

  test('is folded below its key if it is long, with paragraphs parted', () => {
    const long = 'Release her at once: she "did" nothing #1, {{person.name}} & others. '.repeat(3).trim();
    const { head, below } = writeText(`${long}\n\n${long}`, 12, 4);
    expect(head).toBe('>-');
    expect(below.every((line) => line === '' || (/^ {4}\S/.test(line) && line.length <= 80))).toBe(true);
    same(`${long}\n\n${long}`);
    same(`${long}\n${long}`);
    same(`--- ${long}`);
  });

  test('reads back the same, whatever it holds', () => {
    const bits = [
      'a',
      '# x',
      ': ',
      '{{',
      '}}',
      '"',
      "'",
      '- ',
      'word ',
      '\n',
      '\n\n',
      ' ',
      '  ',
      'é',
      '漢字 ',
      '&a',
      '*b',
    ]
      .concat([
        '!t',
        '|',
        '>',
        '%',
        '@',
        '`',
        '\t',
        '---',
        '...',
        '?',
        `${'long'.repeat(30)} `,
        '1',
        'true',
        '~',
        '\u2028',
      ])
      .concat([
        '\u00a0',
        '\u0085',
        '\ufeff',
        '😀',
        '\ud800',
        '[',
        ']',
        ',',
        '=',
        '\\',
        'ع',
        '\r',
        '\u0007',
        'x'.repeat(90),
      ]);
    let seed = 7;
    const chance = (most: number) => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      return (seed >> 8) % most;
    };
    for (let nth = 0; nth < 3000; nth++) {
      const length = 1 + chance(14);
      same(Array.from({ length }, () => bits[chance(bits.length)]).join(''));
    }
  });
});
