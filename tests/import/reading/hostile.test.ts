import { readFileSync } from 'node:fs';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inflate } from '../../../src/host/inflate.ts';
import { readDocument } from '../../../src/import/reading/read-document.ts';

/** What a document is read as, unpacked by streams of the web and at once by zlib. */
async function read(bytes: Uint8Array) {
  const options = { file: 'sheet', languages: ['en'] };
  const reading = await readDocument(bytes, options);
  expect(await readDocument(bytes, { ...options, inflate })).toEqual(reading);
  return reading;
}

const codes = async (bytes: Uint8Array) => (await read(bytes)).problems.map(({ code }) => code);

/** A zip file with one part, which may say that it is smaller than it is. */
function zip(name: string, text: string, size = text.length): Buffer {
  const data = deflateRawSync(text);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + data.length, 16);
  return Buffer.concat([local, Buffer.from(name), data, entry, Buffer.from(name), end]);
}

const word = (inner: string) => `<w:document xmlns:w="x"><w:body>${inner}</w:body></w:document>`;
const PART = 'word/document.xml';

describe('a packed document', () => {
  test('that unpacks to more than any casesheet is refused, whatever its directory says', async () => {
    const bomb = word('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(900_000));
    expect(await codes(zip(PART, bomb))).toEqual(['import-unpacks']);
    expect(await codes(zip(PART, bomb, 5000))).toEqual(['import-unpacks']);
  });

  test('with entities of its own, or nested without end, is damaged', async () => {
    const laughs = `<!DOCTYPE w [<!ENTITY a "&b;&b;"><!ENTITY b "ha">]>${word('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>')}`;
    expect(await codes(zip(PART, laughs))).toEqual(['import-broken']);
    expect(await codes(zip(PART, word('<w:p>'.repeat(5000))))).toEqual(['import-broken']);
  });
});

describe('a PDF', () => {
  const stream = (data: Buffer, dictionary: string) =>
    Buffer.concat([
      Buffer.from(`%PDF-1.4\n4 0 obj\n<</Length ${data.length}${dictionary}>>stream\n`),
      data,
      Buffer.from('\nendstream'),
    ]);

  test('that unpacks to more than any casesheet, or is packed twice, is given up before it is read', async () => {
    const bomb = deflateSync(Buffer.alloc(30_000_000, 'q Q '));
    expect(await codes(stream(bomb, '/Filter/FlateDecode'))).toEqual(['import-slow']);
    expect(await codes(stream(deflateSync(bomb), '/Filter[/FlateDecode/FlateDecode]'))).toEqual(['import-slow']);
  });
});

test.each([
  [Buffer.alloc(0), 'import-empty'],
  [Buffer.alloc(5000), 'import-kind'],
  [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'import-kind'],
  [Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1W\0o\0r\0d\0D\0o\0c\0', 'latin1'), 'import-kind'],
  [
    Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0', 'latin1'),
    'import-locked',
  ],
  [Buffer.alloc(5_000_000, 'words of a text\n'), 'import-too-large'],
])('what cannot be read is said in one finding: %#', async (bytes, code) => {
  expect(await codes(bytes)).toEqual([code]);
});

/** Numbers between 0 and 1 that are the same in every run. */
function* numbers(): Generator<number, never> {
  let seed = 7;
  for (;;) {
    seed = (seed * 1664525 + 1013904223) % 4294967296;
    yield seed / 4294967296;
  }
}

test.each(['page.pdf', 'sheet.docx', 'sheet.odt', 'sheet.rtf', 'page.html'])('damaged at random: %s', async (file) => {
  const whole = readFileSync(new URL(`files/${file}`, import.meta.url));
  const random = numbers();
  const below = (most: number) => Math.floor(random.next().value * most);
  for (let nth = 0; nth < 25; nth++) {
    const bytes = new Uint8Array(whole);
    for (let change = 0; change < 10; change++) bytes[below(bytes.length)] = below(256);
    const { sheet, problems } = await read(nth % 5 === 0 ? bytes.subarray(0, below(bytes.length)) : bytes);
    expect(sheet !== undefined || problems.length === 1).toBe(true);
    expect(sheet?.lines.filter(({ text }) => /^$|[\p{Cc}\u202a-\u202e]/u.test(text)) ?? []).toEqual([]);
  }
});
