// A check of many cases against other checkers of text: yamllint on the same files, markdownlint-cli2 on as many files with the
// same sentences. Run by `npm run bench -- check`. ROUNDS: rounds (5). FILES: cases (1000).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caseText } from './cases.mjs';
import { byTurns } from './runs.mjs';
import { printTable } from './table.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const FILES = Number(process.env.FILES ?? 1000);
const PEER = { name: 'markdownlint-cli2', version: '0.24.1' };
/** Lines may be long and documents begin as they like: the peers are to read, not to complain. */
const YAMLLINT = '{extends: relaxed, rules: {line-length: disable, document-start: disable}}';
const MARKDOWNLINT = { config: { default: true, MD013: false, MD034: false }, globs: ['*.md'] };

/** The folder in which markdownlint-cli2 stands; it is put there the first time, outside the package. */
function markdownlint() {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'appeal-bench', `${PEER.name}-${PEER.version}`);
  const script = join(folder, 'node_modules', PEER.name, 'markdownlint-cli2-bin.mjs');
  if (existsSync(script)) return script;
  mkdirSync(folder, { recursive: true });
  const words = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'];
  spawnSync('npm', [...words, `${PEER.name}@${PEER.version}`], { stdio: 'ignore', cwd: folder });
  return existsSync(script) ? script : undefined;
}

/**
 * A case as Markdown: a heading, and a paragraph for every key.
 * @param {string} yaml
 */
function markdownOf(yaml) {
  const paragraphs = yaml
    .replace(/^#.*$/gm, '')
    .replace(/[{}"<>*_`[\]#+]/g, '')
    .split(/^(?=\S)/m)
    .map((text) => text.replace(/\s+/g, ' ').replace(/- /g, '').trim())
    .filter((text) => text !== '');
  return `# Case\n\n${paragraphs.join('\n\n')}\n`;
}

/** Measures and prints. */
export function benchCheck() {
  const folder = mkdtempSync(join(tmpdir(), 'appeal-bench-check-'));
  try {
    measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function measure(folder) {
  const [cases, texts] = [join(folder, 'cases'), join(folder, 'markdown')];
  for (const one of [cases, texts]) mkdirSync(one);
  for (let number = 1; number <= FILES; number++) {
    const name = `case-${String(number).padStart(5, '0')}`;
    writeFileSync(join(cases, `${name}.yaml`), caseText(number));
    writeFileSync(join(texts, `${name}.md`), markdownOf(caseText(number)));
  }
  writeFileSync(join(texts, '.markdownlint-cli2.jsonc'), JSON.stringify(MARKDOWNLINT));
  const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  const subject = (/** @type {readonly string[]} */ words, /** @type {string} */ cwd, program = process.execPath) => ({
    ...{ words, cwd, env, out: '', program },
  });
  const script = markdownlint();
  const hasYamllint = spawnSync('yamllint', ['--version'], { stdio: 'ignore' }).error === undefined;
  const [ours, bare, yamllint, peer] = byTurns(
    [
      subject([join(root, 'bin/appeal.js'), 'check', '--today', '2026-01-01', cases], folder),
      subject(['-e', '0'], folder),
      hasYamllint ? subject(['-d', YAMLLINT, cases], folder, 'yamllint') : undefined,
      script ? subject([script], texts) : undefined,
    ],
    ROUNDS,
    1,
  );
  if (!hasYamllint) process.stdout.write('yamllint is missing: apt-get install yamllint\n');
  if (!script) process.stdout.write(`${PEER.name} is missing: npm could not install it\n`);
  process.stdout.write(
    `\nNode ${process.version}, ${availableParallelism()} cores, ${FILES} cases of ${Buffer.byteLength(caseText(1))} bytes, by turns: medians of ${ROUNDS} rounds\n\n`,
  );
  const row = (/** @type {string} */ name, /** @type {typeof ours} */ other, limits = {}) => ({
    ...{ name, ours: ours?.seconds ?? [], peer: other?.seconds ?? [], unit: 's', ...limits },
  });
  printTable([
    row(`check of ${FILES}; node -e 0`, bare),
    row(`check of ${FILES}; yamllint`, yamllint, { must: 0.45, aim: 0.3 }),
    row(`check of ${FILES}; ${PEER.name}`, peer, { must: 1.2, aim: 0.9 }),
  ]);
}
