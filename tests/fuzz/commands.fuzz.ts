import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PACKAGE } from '../support/package.ts';
import { homeOf, run, tempFolder } from '../support/run.ts';
import { bytesOf, filesIn, type Mutant, mutants } from './mistakes.ts';

// Files with mistakes through every command: it ends, with a product or a clear message, and nothing of the file gets to the terminal raw.
// FUZZ_SECONDS: for how long all of it goes on (300). FUZZ_SEED: what a failure said, to try the same again.

/** What is never printed: control characters but newline and form feed, those that turn text around, and those that nobody sees. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;
/** Numbers in a text that reads from right to left, which we hold together ourselves. */
const OURS =
  /\u2066(?:\u202d([^\u202a-\u202e\u2066-\u2069]*[\u0660-\u0669][^\u202a-\u202e\u2066-\u2069]*)\u202c|([^\u202a-\u202e\u2066-\u2069]*))\u2069/g;
const FAULT = /\[bug\]|went wrong in appeal/;

/** A kind of file that comes from somebody else: good ones, where the mutant stands, and the commands that read it. */
interface Kind {
  readonly name: string;
  readonly files: readonly Uint8Array[];
  /** From the folder of the run; with ~ from the home folder. */
  readonly path: string;
  readonly commands: readonly string[];
}

const CONFIG = `from: anna
senders:
  anna:
    name: Anna Example
    address: [1 Example Street, "London"]
    country: GB
    languages: [en, de]
    about: { en: I teach music. }
printer: old
printers:
  old: { dx: 1, dy: -2, scale: 0.99, note: slow }
labels:
  ours: { paper: A4, columns: 2, rows: 5, width: 95, height: 50, left: 8, top: 20, pitchX: 99, pitchY: 52 }
check: { rules: { near-name: off }, maxWarnings: 3 }
transit: { CN: 12, default: 9 }
`;
const RATES = `date: 2026-01-01
currency: XYZ
sheet: 5
envelope: 6
zones:
  home: { countries: [GB], steps: [{ grams: 20, price: 0.9 }] }
  world: { steps: [{ grams: 20, price: 3.1 }, { grams: 50, price: 5 }] }
`;
const BODY = `# To the director

I write *as a teacher*, and ask you:

1. Release [her](https://example.org).
2. Let **a doctor** see her.

> Every child sings.

Yours,
`;
const example = (text: string) => [Buffer.from(text)];
const first = (folder: string, ending: RegExp) => (existsSync(join(PACKAGE, folder)) ? filesIn(folder, ending) : []);

const KINDS: readonly Kind[] = [
  {
    name: 'cases',
    files: [
      ...filesIn('cases', /\.yaml$/),
      ...filesIn('tests/fixtures', /\.yaml$/),
      ...filesIn('tests/names', /\.yaml$/, 9000),
    ],
    path: 'cases/mutant.yaml',
    commands: [
      'letter --case mutant --all',
      'letter --case mutant --all --format html',
      'letter --case mutant --all --format markdown',
      'letter --case mutant --all -o out/a.pdf',
      'envelope --case mutant --all -o out/b.pdf',
      'labels --case mutant --all --sheet L7160 -o out/c.pdf',
      'envelope --case mutant --all --format csv',
      'check',
      'check --format json',
      'check --format sarif',
      'check --format github',
      'check --format junit',
      'check --fix -n',
      'list --json',
      'show mutant',
      'deadlines --explain',
      'deadlines --format ics',
      'deadlines --format github',
    ],
  },
  {
    name: 'letter templates',
    files: filesIn('templates/letters', /\.hbs$/),
    path: 'templates/letters/letter.hbs',
    commands: [
      'letter --target wang',
      'letter --target wang --format html',
      'letter --target wang -o out/a.pdf',
      'templates',
    ],
  },
  {
    name: 'phrase books',
    files: filesIn('src/languages', /phrase-book\.yaml$/),
    path: 'templates/locales/en.yaml',
    commands: ['letter --target wang', 'letter --target wang --format html', 'languages'],
  },
  {
    name: 'own words',
    files: [...example(BODY), ...filesIn('docs', /\.md$/, 9000)],
    path: 'words.md',
    commands: [
      'letter --target wang --body words.md',
      'letter --target wang --body words.md --format html',
      'letter --target wang --body words.md -o out/a.pdf',
    ],
  },
  {
    name: 'configs',
    files: example(CONFIG),
    path: '~/.config/appeal/config.yaml',
    commands: [
      'letter --target wang',
      'labels --target wang --sheet ours -o out/a.pdf',
      'senders',
      'deadlines',
      'check',
    ],
  },
  {
    name: 'rates',
    files: example(RATES),
    path: 'rates.yaml',
    commands: ['envelope --target wang --postage rates.yaml'],
  },
  {
    name: 'fonts',
    files: filesIn('src/fonts/files', /(?:Hebrew|Tibetan|Urdu).*\.ttf$/, 400_000),
    path: 'fonts/own.ttf',
    commands: ['letter --target wang --body rare.md --font-dir fonts -o out/a.pdf'],
  },
  {
    name: 'casesheets',
    files: first('tests/import/first', /\.(?:txt|md|html|pdf|docx|odt|rtf|eml)$/),
    path: 'sheet',
    commands: ['import sheet --json', 'import sheet -o out/sheet.yaml'],
  },
];

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 300);
const SEED = process.env.FUZZ_SEED === undefined ? undefined : Number(process.env.FUZZ_SEED);
/** Trials that once failed, by the kind of file: tried before all others. */
const KEPT = JSON.parse(readFileSync(join(PACKAGE, 'tests/fuzz/kept.json'), 'utf8')) as Record<
  string,
  [Mutant, number][]
>;

const tried = KINDS.filter(({ files }) => files.length > 0);

test.for(tried)('$name', async ({ name, files, path, commands }) => {
  const folder = tempFolder();
  const place = path.startsWith('~/') ? join(homeOf(folder), path.slice(2)) : join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'rare.md'), 'They sang \u{12000}.\n');
  let trials = 0;
  const trial = fc.asyncProperty(mutants(files), fc.nat({ max: commands.length - 1 }), async (mutant, nth) => {
    writeFileSync(place, bytesOf(files, mutant));
    trials += 1;
    await holds(commands[nth] ?? '', folder);
  });
  await fc.assert(trial, {
    numRuns: 1_000_000,
    interruptAfterTimeLimit: Math.floor((SECONDS * 1000) / tried.length),
    markInterruptAsFailure: false,
    examples: KEPT[name] ?? [],
    ...(SEED === undefined ? {} : { seed: SEED }),
  });
  process.stdout.write(`${name}: ${trials} trials\n`);
});

/** What holds of a command whatever it is given. */
async function holds(command: string, folder: string): Promise<void> {
  const { stdout, stderr, exit } = await run([...command.split(' '), '--no-input'], { folder });
  expect([0, 1, 2]).toContain(exit);
  expect(stderr).not.toMatch(FAULT);
  expect(stderr).not.toMatch(CONTROL);
  expect(stdout.replace(OURS, '$1$2')).not.toMatch(CONTROL);
  const written = readdirSync(join(folder, 'out'));
  expect(written.filter((file) => file.startsWith('.'))).toEqual([]);
  if (exit === 2) expect(written).toEqual([]);
  for (const file of written) {
    if (file.endsWith('.pdf'))
      expect(
        readFileSync(join(folder, 'out', file))
          .subarray(-6)
          .toString('latin1'),
      ).toMatch(/%%EOF\n?$/);
    rmSync(join(folder, 'out', file));
  }
}
