import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, runBuilt, tempFolder } from '../../support/run.ts';

/** A casesheet of the tests, its bytes as characters. */
const pdf = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'latin1');

test('the part of pdf.js that ships reads whole and damaged PDFs as all of pdf.js does', async () => {
  const [tagged, sheet] = [pdf('second/web-en-10.pdf'), pdf('first/g2018-en-11.pdf')];
  const packed = sheet.indexOf('stream', sheet.indexOf('/FlateDecode')) + 60;
  const files = {
    tagged,
    turned: sheet.replaceAll('/MediaBox', '/Rotate 90 /MediaBox'), // so that nothing stands where its table says
    unsaid: sheet.replaceAll('/ToUnicode', '/NoUnicode'), // so that the fonts themselves say what their codes stand for
    cut: sheet.slice(0, sheet.length * 0.8),
    bent: `${sheet.slice(0, packed)}\x00\x00${sheet.slice(packed + 2)}`,
  };
  const folder = tempFolder();
  mkdirSync(join(folder, 'sheets'));
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, 'sheets', `${name}.pdf`), Buffer.from(text, 'latin1'));
  const words = ['import', 'sheets', '--json'];
  const [all, part] = [await run(words, { folder }), await runBuilt(words, { folder })];
  expect(part).toEqual(all);
  expect(all.stdout).toContain('"case": {');
});
