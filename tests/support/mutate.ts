import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE } from './package.ts';

// Case files with mistakes in them, the same ones at every run.

/** The text of the case that ships, of the examples, and of the short case of the tests. */
export const CASE_TEXTS: readonly string[] = [
  ...['cases', 'cases/examples'].flatMap((folder) =>
    readdirSync(join(PACKAGE, folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join(folder, name)),
  ),
  'tests/fixtures/choir.yaml',
].map((path) => readFileSync(join(PACKAGE, path), 'utf8'));

/** Numbers from 0 to below a limit that look like chance and are the same for the same seed (mulberry32). */
export function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

type Throw = (limit: number) => number;
type Change = (lines: string[], at: number, roll: Throw) => string[];

const pick = <T>(list: readonly T[], roll: Throw): T => list[roll(list.length)] as T;
const inLine =
  (change: (line: string, roll: Throw) => string): Change =>
  (lines, at, roll) =>
    lines.with(at, change(lines[at] ?? '', roll));
const cut = (text: string, roll: Throw, put: string, drop: number) => {
  const at = roll(text.length + 1);
  return text.slice(0, at) + put + text.slice(at + drop);
};

const ODD_LINES = [
  '---',
  '...',
  '# note',
  '',
  '\ttab: x',
  '- item',
  'deadline: 2031-01-01',
  '? deadline',
  ': x',
  '}',
  '"',
];
const ODD_WORDS = [
  '"',
  "'",
  '{{',
  '}}',
  ': ',
  '- ',
  '#',
  '&a ',
  '*a',
  '!!str ',
  '|',
  '>-',
  '[',
  ']',
  '{',
  '\\',
  '王',
  ',',
];

/** Mistakes that people make with lines, keys, indentation and quotes. */
export const LINE_MISTAKES: readonly Change[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines, at, roll) => lines.toSpliced(at, 0, pick(ODD_LINES, roll)),
  (lines, at, roll) => {
    const other = roll(lines.length);
    return lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '');
  },
  inLine((line) => line.replace(/^(\s*)(\w)(\w+):/, '$1$3:')), // a letter of the key is missing
  inLine((line) => line.replace(/^(\s*)(\w+)(\w)(\w):/, '$1$2$4$3:')), // two are swapped
  inLine((line) => line.replace(/^(\s*)(\w+):/, '$1"$2":')),
  inLine((line) => line.replace(/:/, ' :')),
  inLine((line) => line.replace(/: /, ':')),
  inLine((line) => ` ${line}`),
  inLine((line) => `  ${line}`),
  inLine((line) => line.replace(/^ {1,2}/, '')),
  inLine((line) => line.trimStart()),
  inLine((line) => `${line} # note`),
  inLine((line) => line.replace(/(["'])(.*)\1/, '$1$2')),
  inLine((line) => line.replaceAll('"', '')),
  inLine((line) => `${line}"`),
  inLine((line) => `${line}\r`),
  inLine((line, roll) => cut(line, roll, pick(ODD_WORDS, roll), 0)),
  inLine((line) => line.replace(/:.*$/, ':')),
  inLine((line) => line.replace(/: .*$/, ': 12')),
  inLine((line) => line.replace(/: .*$/, ': |')),
  inLine((line) => line.replace(/\d{4}-\d{2}-\d{2}/, '2026-02-30')),
];

const ODD_CHARACTERS = [
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\u007f',
  '\u009b',
  '\t',
  '\r',
  '👩‍👧',
  '\u200d',
];

/** Mistakes that machines make with bytes. */
export const BYTE_MISTAKES: readonly Change[] = [
  inLine((line, roll) => cut(line, roll, '', 1)),
  inLine((line, roll) => cut(line, roll, line.charAt(roll(line.length || 1)), 0)),
  inLine((line, roll) => cut(line, roll, pick(ODD_CHARACTERS, roll), 0)),
  inLine((line, roll) => cut(line, roll, String.fromCharCode(32 + roll(95)), 1)),
  (lines, at) => lines.slice(0, at + 1),
  (lines, at, roll) => lines.toSpliced(at, 1 + roll(10)),
];

const ODD_VALUES = [
  'Mara Example',
  'Nagyz Mohammed',
  'Мара Примерова',
  '示例',
  'مثال',
  'de la Muestra',
  'XXX',
  '[name]',
  'TODO',
  'lorem ipsum',
  '+44 20 7946 0000',
  'ada@example.org',
  '2031-02-28',
  '{{person.name}}',
  'A'.repeat(5_000),
  'a '.repeat(2_500),
  'Aa '.repeat(2_000),
  '1-'.repeat(2_000),
  '.'.repeat(5_000),
  '( '.repeat(2_000),
  "'’".repeat(1_000),
  '́'.repeat(2_000),
  '示'.repeat(5_000),
];

/** Words within a line, after the key and its quotation mark. */
const inWords = (change: (words: string[], at: number, roll: Throw) => string[]): Change =>
  inLine((line, roll) => {
    const [, start = '', text = '', end = ''] = /^(\s*(?:- )?(?:\w[\w-]*: +)?["']?)(.*?)(["']?)$/.exec(line) ?? [];
    const words = text.split(' ');
    return start + change(words, roll(words.length), roll).join(' ') + end;
  });

/** Mistakes in what is said: most of the files stay cases. */
export const MEANING_MISTAKES: readonly Change[] = [
  inWords((words, at) => words.toSpliced(at, 1)),
  inWords((words, at) => words.toSpliced(at, 0, words[at] ?? '')),
  inWords((words, at, roll) => words.with(at, words[roll(words.length)] ?? '')),
  inWords((words, at, roll) => words.with(at, pick(ODD_VALUES, roll))),
  inWords((words, at, roll) => words.toSpliced(at, 0, pick(ODD_VALUES, roll))),
  inWords((words, at) => words.with(at, (words[at] ?? '').toUpperCase())),
  inWords((words, at) => words.with(at, (words[at] ?? '').slice(1))),
  inWords((words) => words.toReversed()),
  (lines, at) => lines.toSpliced(at, 0, ...lines.slice(at, at + 1).filter((line) => line.trimStart().startsWith('- '))),
  (lines, at, roll) => {
    const from = lines[roll(lines.length)] ?? '';
    const [, start = ''] = /^(\s*(?:- )?(?:\w[\w-]*: +)?)/.exec(lines[at] ?? '') ?? [];
    return lines.with(at, start + from.replace(/^\s*(?:- )?(?:\w[\w-]*: +)?/, ''));
  },
  inLine((line, roll) => line.replace(/\d/, () => String(roll(10)))),
];

/** A text with one to three mistakes in it. */
export function mutated(text: string, roll: Throw, mistakes: readonly Change[]): string {
  let lines = text.split('\n');
  for (let left = 1 + roll(3); left > 0 && lines.length > 0; left -= 1) {
    lines = pick(mistakes, roll)(lines, roll(lines.length), roll);
  }
  return lines.join('\n');
}
