import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PACKAGE } from './support/package.ts';

// The borders of the program, read from its import lines. docs/architecture.md says what they are for.

/**
 * Folders and files of src/ from left to right: each may import what stands left of it, and files of its own folder. A
 * file that is listed by itself counts as no part of its folder.
 */
const ORDER = [
  'problem',
  'source',
  'countries', // tables: cases and configs check codes against them
  'template',
  'languages',
  'law', // tables, and the sentences that phrases have for them
  'case',
  'address',
  'config',
  'deadline',
  'letter',
  'paper',
  'fonts',
  'check',
  'import',
  'ledger',
  'evening',
  'layout',
  'render',
  'terminal',
  'printer',
  'completion',
  'host', // right of everything that is pure
  'workspace',
  'making',
  'commands',
  'main.ts',
] as const;

/** Beside the words that are typed: what all of them share. */
const AROUND_WORDS = [
  'command-line.ts',
  'commander-line.ts',
  'flags.ts',
  'help.ts',
  'manual.ts',
  'plain-line.ts',
  'run.ts',
];

/** Rooms that become attics. */
const ATTICS = ['utils', 'util', 'helpers', 'common', 'misc', 'lib', 'shared'];

/** The only folder that knows Node. */
const HOST = ['host'];

/** A library and the only files or folders that may import it. Types count too. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  commander: ['main.ts', 'commands'],
  chalk: ['terminal'],
  handlebars: ['template/handlebars.ts', 'template/compiled.ts'],
  yaml: ['source'],
  valibot: ['case', 'config', 'evening', 'languages', 'source/shape.ts'],
  'markdown-it': ['letter/inline.ts', 'letter/markdown.ts', 'import/reading/markdown.ts'],
  parse5: ['import/reading/html-tree.ts'],
  'postal-mime': ['import/reading/eml.ts'],
  saxes: ['import/reading/xml.ts'],
  unpdf: ['import/reading/pdf-file.ts', 'import/reading/pdf-tags.ts'],
  'string-width': ['layout/wrap.ts'],
  linebreak: ['layout/table-breaks.ts'],
  'bidi-js': ['layout/bidi.ts'],
  'csv-parse': ['evening/csv.ts'],
  'csv-stringify': ['render/csv.ts'],
  diff: ['render/diff.ts'],
  hyphen: ['languages'],
  cuss: ['languages'],
  'fastest-levenshtein': ['problem/distance.ts'],
  'i18n-iso-countries': ['countries/codes.ts'],
  'iso-639-1': ['languages/codes.ts', 'problem/messages'],
  nodemailer: ['render/eml.ts'],
  pdfkit: ['render/pdf/kit.ts'],
  'date-holidays': ['deadline/holidays.ts'],
  'ical-generator': ['render/ics.ts'],
};

/** Words of Node and of the clock, of chance and of the machine's language, and the only files that may say them. */
const WORDS: readonly { rule: string; pattern: RegExp; only: readonly string[] }[] = [
  {
    rule: 'only the host knows process',
    pattern: /(?<![\w.])process\b(?!:)|\bglobalThis\b/,
    only: HOST,
  },
  { rule: 'only the host knows console', pattern: /(?<![\w.])console\b(?!:)/, only: HOST },
  { rule: 'no clock', pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/, only: HOST },
  { rule: 'no chance', pattern: /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/, only: HOST },
  {
    rule: 'no default locale',
    pattern: /\.toLocale\w*\(\s*\)|\bIntl\.\w+\(\s*(\)|undefined|\[\s*\])|\.localeCompare\([^,()]*\)/,
    only: [],
  },
  { rule: 'no way past the types', pattern: /@ts-(ignore|nocheck|expect-error)|\bas any\b/, only: [] },
];

/** At most this many lines a file. */
const LINES = { source: 250, test: 400, medianOfCommands: 90 } as const;

/** Tables, and folders of them, which grow with what is known. */
const TABLES = [
  'problem/messages',
  'problem/finding.ts',
  'countries/countries.ts',
  'languages/rooms.ts',
  'countries/address-formats.ts',
  'countries/transit.ts',
  'countries/former-names.ts',
  'countries/other-names.ts',
  'paper/forms.ts',
  'paper/label-rows.ts',
  'paper/posts.ts',
  'fonts/catalogue.ts',
  'languages/fr/address.ts',
  'import/evidence/weight-table.ts',
  'languages/pt/address.ts',
  'languages/de/casesheet.ts',
  'languages/en/casesheet.ts',
  'languages/es/casesheet.ts',
  'languages/fr/casesheet.ts',
  'languages/it/casesheet.ts',
  'languages/pt/casesheet.ts',
  'languages/ru/casesheet.ts',
  'import/second-reading/learned.ts',
];

const SOURCE = join(PACKAGE, 'src');

interface Import {
  readonly file: string;
  readonly line: number;
  /** A path from src/, or the name of a library, without the part of it that is imported. */
  readonly from: string;
  readonly own: boolean;
}

const files = typeScript(SOURCE);
const imports = files.flatMap(importsOf);

function typeScript(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();
}

/** The text of a file with its comments blanked out, line for line. */
function code(file: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  return readFileSync(join(SOURCE, file), 'utf8')
    .replace(/^[ \t]*\/\*[\s\S]*?\*\//gm, blank)
    .replace(/(^|[ \t])\/\/.*$/gm, blank);
}

/** The code without what stands in single quotes. */
function wordsOf(file: string): string {
  return code(file).replace(/'[^'\n]*'/g, "''");
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Static and dynamic imports, re-exports, and types: import('…'). */
function importsOf(file: string): Import[] {
  const text = code(file);
  const patterns = [
    /^(?:import|export)\s[^;'"]*?\bfrom\s*(['"])(?<from>[^'"]+)\1/gm,
    /^import\s*(['"])(?<from>[^'"]+)\1/gm,
    /\b(?:import|require)\(\s*(['"`])(?<from>[^'"`]+)\1/g,
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const from = match.groups?.from ?? '';
      const own = from.startsWith('.');
      const library = /^(?:node:)?(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from;
      const path = own ? relative(SOURCE, join(SOURCE, dirname(file), from)) : library;
      return { file, line: lineOf(text, match.index + match[0].length), from: path, own };
    }),
  );
}

/** The place of a file in ORDER; -1 if it has none. */
function rank(file: string): number {
  const alone = (ORDER as readonly string[]).indexOf(file);
  return alone !== -1 ? alone : (ORDER as readonly string[]).indexOf(file.split('/')[0] ?? '');
}

const isIn = (file: string, places: readonly string[]) =>
  places.some((place) => file === place || file.startsWith(`${place}/`));

const told = ({ file, line, from }: Import, rule: string) => `src/${file}:${line} imports ${from}: ${rule}`;

describe('imports', () => {
  test('every file has a place in the order', () => {
    expect(files.filter((file) => rank(file) === -1)).toEqual([]);
    expect(ORDER.filter((name) => !files.some((file) => isIn(file, [name])))).toEqual([]);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  test('of what other cores do are of pure rooms only', () => {
    const found = imports.filter(({ file, own }) => file === 'host/worker.ts' && own && !file.startsWith('..'));
    expect(found.length).toBeGreaterThan(0);
    const wrong = found.filter(({ from }) => rank(from) >= rank('host') && !isIn(from, HOST));
    expect(wrong.map((one) => told(one, 'workers import pure rooms only'))).toEqual([]);
  });

  test('of a library stand in the files that a row above names', () => {
    const others = imports.filter(({ from, own }) => !own && !(from in IMPORTERS) && !isNode(from));
    expect(others.map((one) => told(one, 'which files may?'))).toEqual([]);
  });

  test('point left only', () => {
    const wrong = imports.filter(
      ({ file, from, own }) => own && !from.startsWith('..') && rank(from) >= rank(file) && !sameFolder(file, from),
    );
    expect(wrong.map((one) => told(one, 'imports point left only'))).toEqual([]);
  });

  test('stay in src, but for the version in package.json', () => {
    const wrong = imports.filter(
      ({ file, from, own }) => own && from.startsWith('..') && !(file === 'host/node.ts' && from === '../package.json'),
    );
    expect(wrong.map((one) => told(one, 'imports stay in src/'))).toEqual([]);
  });

  test('of a file that cannot be read from the line do not exist', () => {
    const wrong = files.flatMap((file) => {
      const text = code(file);
      return [...text.matchAll(/\bimport\(\s*[^'"`\s]/g)].map(
        (match) => `src/${file}:${lineOf(text, match.index)}: an import names its file in quotes`,
      );
    });
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(IMPORTERS))('of %s stand in %j only', (library, places) => {
    const found = imports.filter(({ from, own }) => !own && from === library);
    const rule = `only ${places.join(', ')} may import ${library}`;
    expect(found.length, `imports of ${library}`).toBeGreaterThan(0);
    expect(found.filter(({ file }) => !isIn(file, places)).map((one) => told(one, rule))).toEqual([]);
  });

  test('of Node stand in the host only', () => {
    const found = imports.filter(({ from }) => isNode(from));
    expect(found.length).toBeGreaterThan(0);
    const wrong = found.filter(({ file }) => !isIn(file, HOST));
    expect(wrong.map((one) => told(one, `only ${HOST.join(', ')} may import Node`))).toEqual([]);
  });

  test('of a command stand in main.ts only', () => {
    const wrong = imports.filter(({ file, from }) => commandFiles().includes(from) && file !== 'main.ts');
    expect(wrong.map((one) => told(one, 'no command imports another'))).toEqual([]);
  });

  test('of a renderer never stand in a renderer', () => {
    const renderer = (path: string) => path.split('/').slice(0, 2).join('/'); // a file of render/, or a folder of it
    const wrong = imports.filter(
      ({ file, from }) => isIn(file, ['render']) && isIn(from, ['render']) && renderer(file) !== renderer(from),
    );
    expect(wrong.map((one) => told(one, 'no renderer imports another'))).toEqual([]);
  });
});

const isNode = (library: string) => library.startsWith('node:') || NODE_NAMES.includes(library);

const NODE_NAMES = ['fs', 'path', 'os', 'process', 'child_process', 'crypto', 'readline', 'stream', 'url', 'util'];

function sameFolder(file: string, other: string): boolean {
  return rank(file) === rank(other) && file.includes('/') && !(ORDER as readonly string[]).includes(file);
}

/** The files of the words that are typed after `appeal`, as main.ts loads them. */
function commandFiles(): string[] {
  const names = [...code('main.ts').matchAll(/\bname: '([a-z]+)'/g)].map((match) => `commands/${match[1]}.ts`);
  expect(names).toContain('commands/letter.ts');
  expect(names.filter((name) => !files.includes(name))).toEqual([]);
  return names;
}

describe('words', () => {
  test.each(WORDS)('$rule', ({ rule, pattern, only }) => {
    const wrong = files
      .filter((file) => !isIn(file, only))
      .flatMap((file) =>
        wordsOf(file)
          .split('\n')
          .flatMap((text, index) => (pattern.test(text) ? [`src/${file}:${index + 1}: ${rule}: ${text.trim()}`] : [])),
      );
    expect(wrong).toEqual([]);
  });
});

describe('rooms', () => {
  test('nothing is loose in src/ but main.ts', () => {
    expect(files.filter((file) => !file.includes('/'))).toEqual(['main.ts']);
  });

  test('none is an attic', () => {
    const attic = (file: string) => file.split('/').some((name) => ATTICS.includes(name.replace(/\.ts$/, '')));
    expect(files.filter(attic)).toEqual([]);
  });

  test('commands/ has the words that are typed, and what all of them share', () => {
    const words = commandFiles();
    const around = AROUND_WORDS.map((name) => `commands/${name}`);
    expect(files.filter((file) => isIn(file, ['commands']))).toEqual([...words, ...around].sort());
    const lengths = words.map((file) => code(file).split('\n').length).sort((one, other) => one - other);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(LINES.medianOfCommands);
  });
});

/** An exported function, type or class; `declare` of a command is told of in CommandModule. */
const EXPORTED = /^export (?:async |abstract )?(?:function|interface|type|class) (?!\{)(?!declare\b)(\w+)/;

test('every function and type that is exported has a line about it', () => {
  const wrong = files.flatMap((file) => {
    const lines = readFileSync(join(SOURCE, file), 'utf8').split('\n');
    const toldOf = new Set<string>();
    return lines.flatMap((line, index) => {
      const name = EXPORTED.exec(line)?.[1];
      if (name === undefined) return [];
      if (/\*\/\s*$/.test(lines[index - 1] ?? '')) toldOf.add(name); // once for all signatures
      return toldOf.has(name) ? [] : [`src/${file}:${index + 1}: ${line}`];
    });
  });
  expect(wrong).toEqual([]);
});

describe('length', () => {
  const longer = (folder: string, most: number, but: readonly string[]) =>
    typeScript(join(PACKAGE, folder))
      .filter((file) => !isIn(file, but))
      .map((file) => ({ file, lines: readFileSync(join(PACKAGE, folder, file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > most)
      .map(({ file, lines }) => `${folder}/${file} has ${lines} lines: at most ${most}`);

  test('of source files', () => {
    expect(longer('src', LINES.source, TABLES)).toEqual([]);
    expect(TABLES.filter((table) => !files.some((file) => isIn(file, [table])))).toEqual([]);
  });

  test('of test files', () => {
    expect(longer('tests', LINES.test, [])).toEqual([]);
  });
});
