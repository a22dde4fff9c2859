import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Kit, openKit, Raw, reserve, writeStreams } from '../../src/render/pdf/kit.ts';
import { PACKAGE } from '../support/package.ts';

// src/render/pdf/ drives the inside of pdfkit, which no version of it promises. Each name that is used is tried here, so that an
// update that changes one fails here, with a name, and not in somebody's letter.

const MANIFEST = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
  devDependencies: Readonly<Record<string, string>>;
};
const INSTALLED = JSON.parse(readFileSync(join(PACKAGE, 'node_modules/pdfkit/package.json'), 'utf8')) as {
  version: string;
};

/** The version whose source was read when src/render/pdf/ was written. */
const READ = '0.20.2';
const ADVICE = `src/render/pdf/kit.ts drives the inside of pdfkit ${READ}. Before another version may stand in package.json, read in its
source what kit.ts names, mend what changed, look at the PDFs, and then name that version here.`;

const open = () => openKit({ language: 'en', info: { Title: 'Example' } });
const bytesOf = (kit: Kit) => Buffer.from(kit.read() ?? new Uint8Array()).toString('latin1');
const whole = (kit: Kit) => {
  kit.end();
  return bytesOf(kit);
};

/** What each name of the inside must do. The names are those of `Kit` and `Reference` in kit.ts. */
const KIT: Readonly<Record<string, (kit: Kit) => void>> = {
  _root: (kit) => expect(kit._root.data.Pages.data).toMatchObject({ Type: 'Pages', Count: 0, Kids: [] }),
  info: (kit) => expect(kit.info).toMatchObject({ Title: 'Example' }),
  ref: (kit) => expect(kit.ref({}).id + 1).toBe(kit.ref({}).id),
  _info: (kit) => {
    whole(kit);
    expect(Object.keys(kit._info.data)).toContain('Title');
  },
  _offset: (kit) => {
    expect(kit._offset).toBe(bytesOf(kit).length);
    kit._write('ab');
    expect(bytesOf(kit)).toBe('ab\n');
  },
  _offsets: (kit) => {
    const one = kit.ref({});
    const at = kit._offset;
    one.end();
    expect(kit._offsets.at(one.id)).toBe(at);
    expect(bytesOf(kit).slice(at)).toMatch(new RegExp(`^${one.id} 0 obj\n`));
  },
  _ended: (kit) => {
    const one = kit.ref({});
    kit.end();
    expect([kit._ended, bytesOf(kit)]).toEqual([true, expect.not.stringContaining('%%EOF')]);
    one.end();
    expect([kit._ended, bytesOf(kit)]).toEqual([false, expect.stringContaining('%%EOF')]);
  },
  _refEnd: (kit) => {
    const told: unknown[] = [];
    kit._refEnd = ({ id, offset }) => told.push([id, offset]);
    const [at, one] = [kit._offset, kit.ref({})];
    one.end();
    expect(told).toEqual([[one.id, at]]);
  },
  _waiting: (kit) => {
    const before = kit._waiting;
    const one = kit.ref({});
    expect(kit._waiting).toBe(before + 1);
    one.end();
    expect(kit._waiting).toBe(before);
  },
  _write: (kit) => {
    bytesOf(kit);
    kit._write('startxref');
    expect(bytesOf(kit)).toBe('startxref\n');
  },
  _finalize: (kit) => {
    kit._finalize = () => kit._write('our own end');
    expect(whole(kit)).toMatch(/endobj\nour own end\n$/);
  },
  push: (kit) => {
    const id = reserve(kit);
    const at = kit._offset;
    bytesOf(kit);
    writeStreams(kit, [{ id, about: '/Type/Example', bytes: Buffer.from('ab') }]); // bytes of our own, counted by ourselves
    const written = bytesOf(kit);
    expect(written).toBe(`${id} 0 obj\n<</Type/Example/Filter/FlateDecode/Length 2>>\nstream\nab\nendstream\nendobj\n`);
    expect({ at: kit._offsets.at(id), end: kit._offset }).toEqual({ at, end: at + written.length });
    kit._finalize = () => kit.push(null);
    expect(whole(kit)).toMatch(/endobj\n$/);
    expect(kit.read()).toBeNull();
  },
  endMetadata: (kit) => {
    kit.endMetadata = () => kit.ref(new Raw('(our own metadata)')).end();
    expect(whole(kit)).toContain('obj\n(our own metadata)\nendobj');
  },
  read: (kit) => expect(bytesOf(kit)).toMatch(/^%PDF-1\.7\n/),
  readableLength: (kit) => expect(kit.readableLength).toBe(bytesOf(kit).length),
  end: (kit) => expect(whole(kit)).toMatch(/\/Type \/Catalog[\s\S]*%%EOF\n$/),
};

const REFERENCE: typeof KIT = {
  offset: (kit) => {
    const [at, one] = [kit._offset, kit.ref({})];
    one.end();
    expect(one.offset).toBe(at);
  },
  id: (kit) => expect(kit.ref({}).id).toBe(kit._offsets.length),
  data: (kit) => {
    const one = kit.ref({ Type: 'Example' });
    one.data.More = new Raw('<</MCID 0>>');
    one.end();
    expect(bytesOf(kit)).toContain('<<\n/Type /Example\n/More <</MCID 0>>\n>>');
  },
  compress: (kit) => {
    const one = kit.ref({});
    one.compress = false;
    one.data.Filter = 'FlateDecode';
    one.end(Uint8Array.of(65, 66));
    expect(bytesOf(kit)).toMatch(/\/Filter \/FlateDecode\n\/Length 2\n>>\nstream\nAB\nendstream/);
  },
  write: (kit) => {
    const one = kit.ref({});
    one.compress = false;
    one.write(Uint8Array.of(65));
    one.write('B');
    one.end();
    expect(bytesOf(kit)).toContain('stream\nAB\n\nendstream');
  },
  end: (kit) => {
    kit.ref({}).end('text');
    expect(bytesOf(kit)).toMatch(/\/Filter \/FlateDecode\n>>\nstream\n/);
  },
};

test('is the version that was read', () => {
  expect(MANIFEST.devDependencies.pdfkit, ADVICE).toBe(READ);
  expect(INSTALLED.version, ADVICE).toBe(READ);
});

describe.each([
  ['Kit', KIT],
  ['Reference', REFERENCE],
] as const)('%s of kit.ts', (name, tried) => {
  test('names nothing that is not tried here', () => {
    const source = readFileSync(join(PACKAGE, 'src/render/pdf/kit.ts'), 'utf8');
    const body = new RegExp(`interface ${name} \\{\\n([\\s\\S]*?)\\n\\}`).exec(source)?.[1] ?? '';
    const members = [...body.matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm)].map((match) => match[1]);
    expect([...new Set(members)].sort()).toEqual(Object.keys(tried).sort());
  });

  test.each(Object.entries(tried))('%s does what it did', (_, works) => works(open()));
});
