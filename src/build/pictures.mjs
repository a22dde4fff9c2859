// Makes the picture at the top of README.md: a letter as the program sets it, drawn by pdftoppm (Debian's poppler-utils).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = mkdtempSync(join(tmpdir(), 'appeal-pictures-'));

/** An invented writer. */
const CONFIG = `senders:
  nell:
    name: Nell Harrowby
    address: [14 Sallow Lane, WENHOLM, WX4 2QT]
    place: Wenholm
    country: GB
    languages: [en]
`;

/**
 * @param {string} program
 * @param {string[]} words
 */
function run(program, words) {
  const env = { PATH: process.env.PATH, HOME: folder, APPEAL_TODAY: '2026-11-23' };
  const { status, error, stderr } = spawnSync(program, words, { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
}

mkdirSync(join(folder, '.config/appeal'), { recursive: true });
writeFileSync(join(folder, '.config/appeal/config.yaml'), CONFIG);
const example = join(root, 'cases/examples/lake-poets.yaml');
run(process.execPath, [
  join(root, 'bin/appeal.js'),
  ...['letter', '--case', example, '--target', 'all', '--form', 'din-b', '--fit', '-o', 'letter.pdf'],
]);
run('pdftoppm', ['-r', '72', '-gray', '-png', '-singlefile', 'letter.pdf', join(root, 'docs/letter')]);
rmSync(folder, { recursive: true });
