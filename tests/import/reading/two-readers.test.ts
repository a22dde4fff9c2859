import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/import/reading/read-document.ts';
import { PACKAGE } from '../../support/package.ts';
import { READERS } from '../../support/pdf-readers.mjs';

// Tests look at PDFs by a pdf.js of another version than that of the import, in one process: neither may take the other's half for its own.

const FILE = join(PACKAGE, 'tests/import/first/g1990-en-03.pdf');

test('a PDF is read before another pdf.js, and after it', async () => {
  const other = READERS.find(({ name }) => name === 'pdf.js');
  const lengths: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    const { sheet } = await readDocument(readFileSync(FILE), { file: FILE, languages: ['en'] });
    lengths.push(sheet?.lines.length ?? 0, ((await other?.read(FILE)) ?? '').length);
  }
  expect(Math.min(...lengths)).toBeGreaterThan(10);
});
