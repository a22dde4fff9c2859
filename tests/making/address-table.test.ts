import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWithSenders, has, ownCase, tool } from '../support/pdf.ts';
import { run } from '../support/run.ts';

// Addresses as CSV, for other programs that print labels and letters.

const HEADER =
  'case,target,to,kind,script,name,role,organisation,line1,line2,line3,line4,line5,line6,line7,line8,postcode,city,country';

/** The rows of a table of addresses, without the byte-order mark; no cell of these tests has a quotation mark. */
const rowsOf = (text: string) =>
  text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((row) => row.split(','));

async function table(target: object, ...words: readonly string[]) {
  const folder = folderWithSenders();
  return run(['labels', ...ownCase(folder, target), '--format', 'csv', ...words], { folder });
}

const IN_PARTS = { country: 'DE', address: { street: ['Musterweg 3', '3-5'], postcode: '01067', city: 'Musterstadt' } };

test('the columns are the same for every batch, after the byte-order mark of Excel', async () => {
  const short = await table({ address: ['1 Rue'] });
  expect(short.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const long = await table({ address: Array.from({ length: 10 }, (_, nth) => `Row ${nth + 1}`) });
  for (const { stdout } of [short, long]) expect(stdout.replace(/^\ufeff/, '').split('\r\n')[0]).toBe(HEADER);
  expect(long.stdout).toContain(',Row 7,"Row 8, Row 9, Row 10",');
});

test('name, role and organisation have columns, the lines stay whole, postcode and city stand apart if the case says so', async () => {
  const target = { ...IN_PARTS, honorific: 'Dr', role: 'Head', organisation: 'Office of Samples' };
  expect(rowsOf((await table(target)).stdout)).toEqual([
    [
      ...['choir', 'office', 'DE', 'target', 'Latn', 'Dr Jo Sample', 'Head', 'Office of Samples'],
      ...['Musterweg 3', '\t3-5', '01067 MUSTERSTADT', '', '', '', '', '', '\t01067', 'Musterstadt', 'GERMANY'],
    ],
  ]);
  const [lines] = rowsOf((await table({ country: 'DE', address: ['Musterweg 3', '01067 Musterstadt'] })).stdout);
  expect(lines?.slice(8, 10)).toEqual(['Musterweg 3', '01067 Musterstadt']);
  expect(lines?.slice(-3)).toEqual(['', '', 'GERMANY']);
});

test('an address in two scripts has two rows', async () => {
  const native = { lang: 'ru', name: 'Джо Пример', address: ['ул. Примерная, 1', 'Примерск', '101000'] };
  const { stdout } = await table({ country: 'RU', native });
  const rows = rowsOf(stdout.replace('"ул. Примерная, 1"', 'ул. Примерная 1'));
  expect(rows.map((row) => [row[4], row[5], row[8], row[10], row.at(-1)])).toEqual([
    ['Cyrl', 'Джо Пример', 'ул. Примерная 1', '\t101000', 'RUSSIAN FEDERATION'],
    ['Latn', 'Jo Sample', '1 Sample Street', '', 'RUSSIAN FEDERATION'],
  ]);
});

test('the sender’s own address has the same columns', async () => {
  const folder = folderWithSenders();
  const { stdout } = await run(['labels', '--sender', '--copies', '2', '--format', 'csv'], { folder });
  const row = ['', '', 'GB', 'sender', 'Latn', 'Ada Example', '', '', '1 Sample Road', 'Leeds LS1 1AA'];
  expect(rowsOf(stdout)).toEqual(Array(2).fill([...row, '', '', '', '', '', '', '', '', 'UNITED KINGDOM']));
});

test('a formula in an address is none in a spreadsheet', async () => {
  const { stdout } = await table({ name: '=1+1', address: ['@SUM(A1)', '+41 Street'] });
  expect(rowsOf(stdout)[0]?.slice(5, 10)).toEqual(["'=1+1", '', '', "'@SUM(A1)", "'+41 Street"]);
});

test('LibreOffice keeps leading zeros, numbers of houses and letters beyond Latin', {
  timeout: 60_000,
}, async (context) => {
  const target = { ...IN_PARTS, name: 'Jö Sample', role: '=1+1' };
  const { bytes, stdout } = await table(target);
  expect(stdout).toContain(
    ",Jö Sample,'=1+1,,Musterweg 3,\t3-5,01067 MUSTERSTADT,,,,,,\t01067,Musterstadt,GERMANY\r\n",
  );
  if (!has('soffice')) return context.skip('no LibreOffice here');
  const folder = folderWithSenders();
  writeFileSync(join(folder, 'labels.csv'), bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const utf8 = 'Text - txt - csv (StarCalc):44,34,76';
  const words = ['--headless', `--infilter=${utf8}`, '--convert-to', `csv:${utf8}`, '--outdir', join(folder, 'read')];
  tool('soffice', profile, ...words, join(folder, 'labels.csv'));
  const read = readFileSync(join(folder, 'read/labels.csv'), 'utf8');
  expect(rowsOf(read).map((row) => row.map((cell) => cell.trim()))).toEqual([
    [
      ...['choir', 'office', 'DE', 'target', 'Latn', 'Jö Sample', "'=1+1", ''],
      ...['Musterweg 3', '3-5', '01067 MUSTERSTADT', '', '', '', '', '', '01067', 'Musterstadt', 'GERMANY'],
    ],
  ]);
});
