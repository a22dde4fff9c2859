// How many of the wrong names in tests/names/ the rule wrong-name finds, and how many of what it finds are wrong: recall and
// precision, overall and by language. Ends with 1 if recall is below 98 % or precision below 90 %. `-- misses` lists the rest.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { bundled } from '../../src/build/bundled.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, 'tests/names');
const LEAST = { recall: 0.98, precision: 0.9 };

/** @typedef {{ path: string, name: string }} Named */
/** @typedef {{ wrong: Named[], introduced: Named[] }} Expected */
/** @typedef {{ found: number, missed: string[], right: number, alarms: string[] }} Score */

/** @type {{ strangersOf: typeof import('../../src/check/names/strangers.ts').strangersOf, readCase: typeof import('../../src/case/read.ts').readCase }} */
const { strangersOf, readCase } = await bundled(`
  export { strangersOf } from './src/check/names/strangers.ts';
  export { readCase } from './src/case/read.ts';
`);
/** @type {Record<string, Expected>} */
const expected = parse(readFileSync(join(folder, 'expected.yaml'), 'utf8'));
/** @type {Map<string, Score>} */
const scores = new Map();

for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'expected.yaml')) {
  const { caseFile } = readCase({
    text: readFileSync(join(folder, file), 'utf8'),
    file,
    slug: file.replace('.yaml', ''),
  });
  if (!caseFile) throw new Error(`${file} is no case`);
  const { wrong = [], introduced = [] } = expected[file] ?? {};
  const told = strangersOf(caseFile.content)
    .filter((one) => !one.introduced)
    .map(({ name, passage }) => ({ name, path: passage.path.join('.') }));
  const same = (/** @type {Named} */ one, /** @type {Named} */ other) =>
    one.path === other.path && (one.name.includes(other.name) || other.name.includes(one.name));
  const language = file.slice(0, 2);
  const score = scores.get(language) ?? { found: 0, missed: [], right: 0, alarms: [] };
  scores.set(language, score);
  for (const one of wrong) {
    if (told.some((other) => same(one, other))) score.found++;
    else score.missed.push(`${file} ${one.path}: ${one.name}`);
  }
  for (const one of told) {
    if (wrong.some((other) => same(one, other))) score.right++;
    else if (introduced.some((other) => same(one, other)))
      score.alarms.push(`${file} ${one.path}: ${one.name} (is introduced)`);
    else score.alarms.push(`${file} ${one.path}: ${one.name}`);
  }
}

const share = (/** @type {number} */ part, /** @type {number} */ of) => (of === 0 ? 1 : part / of);
const percent = (/** @type {number} */ number) => `${(number * 100).toFixed(1)} %`.padStart(8);

/**
 * @param {string} name
 * @param {readonly Score[]} all
 */
function row(name, all) {
  const sum = (/** @type {(score: Score) => number} */ of) => all.reduce((total, score) => total + of(score), 0);
  const [found, missed, right, alarms] = [
    sum((one) => one.found),
    sum((one) => one.missed.length),
    sum((one) => one.right),
    sum((one) => one.alarms.length),
  ];
  const [recall, precision] = [share(found, found + missed), share(right, right + alarms)];
  process.stdout.write(
    `| ${name.padEnd(4)} | ${String(found + missed).padStart(5)} | ${percent(recall)} | ${percent(precision)} |\n`,
  );
  return { recall, precision };
}

process.stdout.write('|      | wrong |   recall | precision |\n| ---- | ----: | -------: | --------: |\n');
for (const [language, score] of [...scores].sort()) row(language, [score]);
const { recall, precision } = row('all', [...scores.values()]);
if (process.argv[2] === 'misses')
  for (const { missed, alarms } of scores.values())
    process.stdout.write(
      `${[...missed.map((one) => `missed ${one}`), ...alarms.map((one) => `alarm  ${one}`)].join('\n')}\n`,
    );
if (recall < LEAST.recall || precision < LEAST.precision) process.exitCode = 1;
