// The slowest cases that the limit of a file lets through, each through a check: seconds and megabytes, against a bar that holds for any.
// Run by `npm run bench -- largest`. ROUNDS: rounds (3).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printTable } from './table.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const ROUNDS = Number(process.env.ROUNDS ?? 3);
/** Bytes of a case file, a little less than may be. */
const SIZE = 500_000;
/** Of one text of a case (`case/schema`), and how many paragraphs a letter may have. */
const TEXT = 19_900;
const SECONDS = 2;
const MEGABYTES = 300;

/** @param {string} words @param {number} length */
const filled = (words, length) =>
  words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .trim();

/** @param {string} words */
function paragraphs(words) {
  const text = filled(words, TEXT);
  return caseWith(Array.from({ length: Math.floor(SIZE / Buffer.byteLength(text)) - 1 }, () => text));
}

/** @param {readonly string[]} texts */
function caseWith(texts) {
  const list = texts.map((text) => `      - ${JSON.stringify(text)}\n`).join('');
  return `title: Large
country: CN
people:
  - name: Ana Example
    pronouns: she/her
targets:
  office: {role: Prosecutor, address: ["1 Example Street"], country: CN, salutation: {en: Dear Prosecutor}}
letter:
  en:
    subject: A
    opening: I write about Ana Example.
    paragraphs:
${list}    demands: [Release her.]
    reviewed: needed
`;
}

/** @type {Record<string, string>} */
const FILES = {
  'XXX, 40,000 times': caseWith([filled('XXX ', TEXT), ...Array.from({ length: 7 }, () => filled('XXX ', TEXT))]),
  'the same sentence': paragraphs(
    'The authorities have not said where she is held, and her family fears for her life. ',
  ),
  'names without end': paragraphs('Release Maria Gomez and Juan Perez and Li Wei of the Ministry of Justice. '),
  'numbers and dates': paragraphs('On 3 May 2026, 12,000 people, 14.5 % of 8 June 2020, were at +44 20 7946 0000. '),
  'one long word': paragraphs('aB'),
  'capitals and stops': paragraphs('A. B. C.D. E '),
  'people, many': caseWith(['A'])
    .replace(
      'title',
      `names:\n${Array.from({ length: 480 }, (_, nth) => `  - ${filled(`Name ${nth} Of `, 390)}\n`).join('')}title`,
    )
    .replace(
      '    paragraphs:\n',
      `    paragraphs:\n      - ${JSON.stringify(filled('Name Of Somebody Else. ', TEXT))}\n`,
    ),
  Chinese: paragraphs('阿娜女士被关押在何处，家人至今不知。'),
};

/** Measures and prints. */
export function benchLargest() {
  const folder = mkdtempSync(join(tmpdir(), 'appeal-bench-largest-'));
  try {
    const rows = Object.entries(FILES).flatMap(([name, text]) => {
      const file = join(folder, 'large.yaml');
      writeFileSync(file, text);
      const runs = Array.from({ length: ROUNDS }, () => runOnce(folder, file));
      const kilobytes = Math.round(Buffer.byteLength(text) / 1000);
      return [
        {
          name: `${name} (${kilobytes} kB)`,
          ours: runs.map(({ seconds }) => seconds),
          peer: [],
          unit: 's',
          must: SECONDS,
          absolute: true,
        },
        {
          name: '',
          ours: runs.map(({ megabytes }) => megabytes),
          peer: [],
          unit: 'MB',
          must: MEGABYTES,
          absolute: true,
        },
      ];
    });
    printTable(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} cwd @param {string} file */
function runOnce(cwd, file) {
  const memory = `data:text/javascript,process.on('exit',()=>process.stderr.write('max-rss '+process.resourceUsage().maxRSS+'\\n'))`;
  const start = process.hrtime.bigint();
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', memory, join(root, 'bin/appeal.js'), 'check', file],
    {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: cwd, APPEAL_TODAY: '2026-11-23' },
      maxBuffer: 2 ** 28,
    },
  );
  if (status === null || status > 1) throw new Error(`check ended with ${status}\n${stderr}`);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { seconds, megabytes: Number(/max-rss (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 };
}
