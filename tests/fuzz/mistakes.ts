import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { PACKAGE } from '../support/package.ts';

// Files with mistakes in them, as bytes: a few places of a good file are cut, doubled, or have something odd put in.

/** What breaks files: signs of YAML, Handlebars, Markdown, CSV and HTML, and what no text should have. */
const ODD = [
  ...[
    '\n',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '\n  ',
    '\n- ',
    '---\n',
    ': ',
    ' #',
    '"',
    "'",
    '\\',
    '|',
    '>-',
    '[',
    ']',
    '{',
    '}',
    ',',
  ],
  ...[
    '&a ',
    '*a',
    '!!str ',
    '? ',
    '{{',
    '}}',
    '{{person.name}}',
    '{{#if own}}',
    '{{/if}}',
    '{{> partial}}',
    '{{else}}',
    '`',
    '**',
  ],
  ...[
    '# ',
    '> ',
    '1. ',
    '![a](b)',
    '<b>',
    '</',
    '<!--',
    '&nbsp;',
    '=1+1',
    ';',
    '\u0000',
    '\u001b[31m',
    '\u202e',
    '\u2028',
    '\ufeff',
  ],
  ...[
    '\u200b',
    '\u00ad',
    '\u0301',
    '\u{1f468}\u200d\u{1f469}',
    '\u{e0041}',
    '王',
    'ا',
    'ß',
    '٣',
    '1e999',
    '-0',
    '0x1f',
    '2026-02-30',
  ],
  ...[
    'toString',
    '__proto__',
    'constructor',
    '../',
    '/etc/passwd',
    'a'.repeat(5000),
    'Aa '.repeat(700),
    '- x\n'.repeat(300),
  ],
];

/** A change at a place, which is a share of the file: so many bytes go, and something comes. */
interface Change {
  readonly place: number;
  readonly gone: number;
  readonly put: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat({ max: 1_000_000 }),
  gone: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 12 }), fc.nat({ max: 4000 })),
  put: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ODD) },
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constant(''),
  ),
});

/** A file by its number in a list, and what is changed in it. */
export interface Mutant {
  readonly file: number;
  readonly changes: readonly Change[];
}

/** Mutants of the files of a list. */
export function mutants(files: readonly Uint8Array[]): fc.Arbitrary<Mutant> {
  return fc.record({
    file: fc.nat({ max: files.length - 1 }),
    changes: fc.array(change, { minLength: 1, maxLength: 4 }),
  });
}

/** The bytes of a mutant. */
export function bytesOf(files: readonly Uint8Array[], { file, changes }: Mutant): Uint8Array {
  return changes.reduce<Uint8Array>((bytes, { place, gone, put }) => {
    const at = Math.floor((place / 1_000_000) * bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(Math.min(bytes.length, at + gone))]);
  }, files[file] ?? new Uint8Array());
}

/** Files of the package whose names end so, but those larger than `most` bytes. */
export function filesIn(folder: string, ending: RegExp, most = 60_000): Uint8Array[] {
  return readdirSync(join(PACKAGE, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => readFileSync(join(PACKAGE, folder, name)))
    .filter(({ length }) => length <= most);
}
