// Folders of 1,000, 10,000 and 100,000 cases: seconds of CPU and megabytes at most of `list`, `deadlines` and `check`, and how much more ten
// times as many cases cost. Run by `npm run bench -- folder`. CASES: the largest folder (10,000; 100,000 take six minutes).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caseText } from './cases.mjs';
import { printTable } from './table.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const LARGEST = Number(process.env.CASES ?? 10_000);
const SIZES = [1000, 10_000, 100_000].filter((count) => count <= LARGEST);
/** Ten times as many cases may cost so many times the CPU. */
const LINEAR = 10.5;
/** Megabytes that `list` of 10,000 may take. */
const LIST_MEGABYTES = 120;

/** @param {string} folder @param {number} count */
function makeFolder(folder, count) {
  const made = join(folder, String(count));
  mkdirSync(join(made, 'cases'), { recursive: true });
  for (let number = 1; number <= count; number += 1)
    writeFileSync(join(made, 'cases', `case-${String(number).padStart(6, '0')}.yaml`), caseText(number));
  return made;
}

/** @param {string} word @param {string} cwd */
function measure(word, cwd) {
  const told = `data:text/javascript,process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();process.stderr.write('cost '+(u+s)+' '+m+'\\n')})`;
  const { stderr, status } = spawnSync(process.execPath, ['--import', told, join(root, 'bin/appeal.js'), word], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, HOME: cwd, APPEAL_TODAY: '2026-11-23' },
    maxBuffer: 2 ** 28,
  });
  if (status === null || status > 1) throw new Error(`${word} ended with ${status}\n${stderr}`);
  const [, micro = 0, kilobytes = 0] = (/cost (\d+) (\d+)/.exec(stderr) ?? []).map(Number);
  return { seconds: micro / 1e6, megabytes: kilobytes / 1024 };
}

/** Measures and prints. */
export function benchFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'appeal-bench-folder-'));
  try {
    const folders = SIZES.map((count) => ({ count, cwd: makeFolder(folder, count) }));
    const rows = ['list', 'deadlines', 'check'].flatMap((word) => {
      const runs = folders.map(({ count, cwd }) => ({ count, ...measure(word, cwd) }));
      return runs.flatMap(({ count, seconds, megabytes }, nth) => {
        const before = runs[nth - 1]?.seconds;
        const name = `${word}, ${count.toLocaleString('en')} cases`;
        const most = word === 'list' && count === 10_000 ? { must: LIST_MEGABYTES } : {};
        return [
          { name, ours: [seconds], peer: [], unit: 's', absolute: true },
          { name: '', ours: [megabytes], peer: [], unit: 'MB', absolute: true, ...most },
          ...(before === undefined
            ? []
            : [
                {
                  name: 'over a tenth of them',
                  ours: [seconds / before],
                  peer: [],
                  unit: '×',
                  absolute: true,
                  must: LINEAR,
                },
              ]),
        ];
      });
    });
    printTable(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
