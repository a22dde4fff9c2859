import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check.ts';
import { countryNames } from '../../src/countries/countries.ts';
import { type Imported, type ImportSource, importDocument } from '../../src/import/import.ts';
import { writeDraft } from '../../src/import/write.ts';
import { en } from '../../src/problem/messages/en.ts';
import { describe as wordsOf } from '../../src/problem/messages.ts';
import { forbiddenCharacters } from '../../src/problem/visible.ts';
import { importJson } from '../../src/render/import-json.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { dice } from '../support/mutate.ts';
import { NAMES } from '../support/names.ts';
import { often } from '../support/often.ts';
import { PACKAGE, TODAY } from '../support/run.ts';

// Casesheets with damage in them, the same at every run: whatever a document holds, a draft comes of it that reads back, or one
// sentence. More are tried by hand: IMPORT_MUTATIONS=5000 npx vitest run --config tests/vitest.config.ts tests/import/mutations.test.ts

const COUNT = Number(process.env.IMPORT_MUTATIONS ?? often(30, 500));
const FOLDER = join(PACKAGE, 'tests/import/first');
const DOCUMENTS = readdirSync(FOLDER)
  .filter((name) => /\.(?:txt|md|html|eml|pdf|docx|odt|rtf)$/.test(name))
  .map((name) => ({ name, bytes: readFileSync(join(FOLDER, name)) }));

const CONTEXT = { today: TODAY, soon: 14, countries: await countryNames(undefined), names: NAMES };
const check = (source: Parameters<typeof checkText>[0]) => checkText(source, CONTEXT, { levels: {} });

type Throw = (limit: number) => number;

const ODD = [
  '{{person.name}}',
  '}}',
  '\u202e',
  '\u0000',
  '\u001b[31m',
  '漢字',
  'Dear Minister,',
  'ADDITIONAL TARGETS',
  '- ',
  '#',
  ': ',
]
  .concat([
    'COPIES TO:',
    '1)',
    '(she/her)',
    '2019-02-30',
    'UA: 99/99',
    '[email protected]',
    '"',
    "'",
    '\t',
    '\f',
    'x'.repeat(5000),
  ])
  .concat([
    '\u00ad',
    '\u200b',
    'é'.normalize('NFD'),
    'appeal: allow wrong-name because of this',
    '---',
    '…',
    'https://example.org/',
  ]);

const pick = <T>(list: readonly T[], roll: Throw): T => list[roll(list.length)] as T;

/** Changes of the lines of a text. */
const LINES: readonly ((lines: string[], at: number, roll: Throw) => string[])[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines, at) => lines.slice(0, at),
  (lines, at) => lines.slice(at),
  (lines, at, roll) => lines.toSpliced(at, 0, pick(ODD, roll)),
  (lines, at, roll) => lines.with(at, `${lines[at]} ${pick(ODD, roll)}`),
  (lines, at, roll) => lines.with(at, `${pick(ODD, roll)}${lines[at]}`),
  (lines, at) => lines.with(at, `${lines[at]} ${lines[at + 1] ?? ''}`).toSpliced(at + 1, 1),
  (lines, at, roll) => lines.with(at, lines[roll(lines.length)] ?? ''),
  (lines, at) => lines.with(at, (lines[at] ?? '').toUpperCase()),
  (lines, at) => lines.with(at, (lines[at] ?? '').split('').reverse().join('')),
  (lines) => lines.filter((line) => line.trim() !== ''),
  (lines) => [...lines, ...lines],
  (lines) => [lines.join(' ')],
];

function damagedText(text: string, roll: Throw): Buffer {
  let lines = text.split('\n');
  for (let times = 1 + roll(4); times > 0 && lines.length > 0; times--) {
    lines = pick(LINES, roll)(lines, roll(lines.length), roll);
  }
  return Buffer.from(lines.join('\n'));
}

function damagedBytes(bytes: Buffer, roll: Throw): Buffer {
  const damaged = Buffer.from(bytes);
  for (let times = 1 + roll(20); times > 0; times--) damaged[roll(damaged.length)] = roll(256);
  return roll(4) === 0 ? damaged.subarray(0, roll(damaged.length)) : damaged;
}

const isText = (name: string) => /\.(?:txt|md|html|eml)$/.test(name);

/** All that people and programs are told of a document. */
function told({ drafted, problems }: Imported): string {
  const said = problems.map((one) => wordsOf(one, en).sentence);
  return [...said, ...(drafted ? [importJson(drafted, problems, en), writeDraft(drafted.whole).text] : [])].join('\n');
}

/** A value without prototypes, whatever the order of its keys. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** What is wrong with what came of a document; '' if nothing is. */
function wrongWith(imported: Imported): string {
  if (forbiddenCharacters(told(imported), 1, 'seen').length > 0) return 'a character that nobody sees is shown';
  if (!imported.drafted)
    return imported.problems.some(({ severity }) => severity === 'error') ? '' : 'no reason is told';
  const { whole } = imported.drafted;
  const { value, problems } = readYaml(writeDraft(whole).text, 'draft.yaml', undefined, 'seen');
  return problems.length === 0 && isDeepStrictEqual(plain(value), plain(whole)) ? '' : 'it does not read back';
}

test(
  `a damaged document becomes a draft that reads back, or is refused in a sentence (${COUNT})`,
  async () => {
    const wrong: string[] = [];
    let drafts = 0;
    for (let seed = 0; seed < COUNT; seed++) {
      const roll = dice(seed);
      const { name, bytes } = pick(DOCUMENTS, roll);
      const damaged = isText(name) && roll(5) > 0 ? damagedText(bytes.toString(), roll) : damagedBytes(bytes, roll);
      const source: ImportSource = { bytes: damaged, file: name, languages: [] };
      const said = await importDocument(source, check).then(
        (imported) => {
          if (imported.drafted) drafts++;
          return wrongWith(imported);
        },
        (error: unknown) => String(error instanceof Error ? error.stack : error),
      );
      if (said !== '') wrong.push(`seed ${seed}, ${name}: ${said}`);
    }
    expect(wrong).toEqual([]);
    expect(drafts).toBeGreaterThan(COUNT / 4);
  },
  60_000 + COUNT * 1000,
);
