// Writes docs/letters.md: the letter of the case that ships in every language that has phrases, to look through. Needs a build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argv, execPath, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The page that `npm run letters` writes. */
export const LETTERS_FILE = join(root, 'docs', 'letters.md');

const HEAD = `# Letters made of phrases

The letter of the case that ships, without its own letters, in every language that has phrases ([phrases.md](phrases.md)). \`npm run
letters\` makes this page. "review: needed" are those that nobody who speaks the language has read: whoever does is welcome to say what
reads wrong.
`;

/** The languages that the build has put phrases of into dist/. */
export const TAGS = readdirSync(join(root, 'dist', 'phrases'))
  .map((name) => name.replace('.json', ''))
  .sort();

/** @param {string} tag */
function letterIn(tag) {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  const text = readFileSync(join(root, 'cases', 'nagyz-muhammed.yaml'), 'utf8').replace(
    /^letter:\n(?:[ #].*\n|\n)*/m,
    '',
  );
  writeFileSync(join(folder, 'case.yaml'), text);
  const words = [
    'letter',
    '--case',
    join(folder, 'case.yaml'),
    '--target',
    'wang',
    '--lang',
    tag,
    '--today',
    '2020-05-04',
  ];
  const run = spawnSync(execPath, [join(root, 'bin/appeal.js'), ...words, '--quiet'], {
    encoding: 'utf8',
    env: { HOME: folder },
  });
  rmSync(folder, { recursive: true });
  if (run.status !== 0) throw new Error(`${tag}: ${run.stderr}`);
  return run.stdout.replace(/^(?:_+\n)+\n_+\S? */, '').replace(/\n+_+\n$/, '');
}

/** @param {string} tag */
function section(tag) {
  const { reviewed } = JSON.parse(readFileSync(join(root, 'dist', 'phrases', `${tag}.json`), 'utf8'));
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag);
  const read = reviewed === 'needed' ? 'review: needed' : `read by ${reviewed}`;
  return `## ${name} (\`${tag}\`, ${read})\n\n\`\`\`text\n${letterIn(tag)}\n\`\`\`\n`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(LETTERS_FILE, `${HEAD}\n${TAGS.map(section).join('\n')}`);
  stdout.write(`Wrote docs/letters.md in ${TAGS.length} languages\n`);
}
