// Makes the documents in files/ that are no text: from sheet.fodt by LibreOffice (`soffice`), from page.html by Chromium's print.
// `node tests/import/reading/make-files.mjs`. What it makes is committed: no test needs these programs.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILES = join(dirname(fileURLToPath(import.meta.url)), 'files');

/**
 * @param {string} program
 * @param {readonly string[]} words
 */
function run(program, words) {
  const { status, stderr } = spawnSync(program, words, { cwd: FILES, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}

for (const kind of ['pdf', 'docx', 'odt', 'rtf']) run('soffice', ['--headless', '--convert-to', kind, 'sheet.fodt']);
run('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--print-to-pdf=page.pdf', 'page.html']);
