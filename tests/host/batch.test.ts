import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { startFiles, writeFiles } from '../../src/host/batch.ts';
import { HostError } from '../../src/host/host.ts';
import { startHost } from '../support/child.ts';
import { tempFolder } from '../support/run.ts';

// No file is ever half written, and none is written over unasked.

let folder: string;

beforeEach(() => {
  folder = tempFolder();
});

const bytes = (text: string) => Buffer.from(text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** The reason for which something was refused. */
function refusal(act: () => void): string {
  try {
    act();
  } catch (error) {
    return error instanceof HostError ? `${error.refusal} ${error.path.slice(folder.length + 1)}` : String(error);
  }
  return 'nothing';
}

describe('a batch', () => {
  test('shows files under their names only when all are whole', async () => {
    const batch = startFiles(false, folder);
    for (const name of ['one.pdf', 'two.pdf']) {
      const writer = batch.open(name);
      await writer.write(bytes('%PDF '));
      await writer.write(new Uint8Array([0, 255, 128]));
      writer.close();
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toEqual([]);
    batch.commit();
    expect(readdirSync(folder).sort()).toEqual(['one.pdf', 'two.pdf']);
    expect(readFileSync(join(folder, 'two.pdf'))).toEqual(Buffer.from([37, 80, 68, 70, 32, 0, 255, 128]));
  });

  test('leaves nothing if it is abandoned', async () => {
    const batch = startFiles(false, folder);
    await batch.open('one.pdf').write(bytes('half'));
    batch.abandon();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is not undone by being abandoned after its end', async () => {
    const batch = startFiles(false, folder);
    await batch.open('one.pdf').write(bytes('whole'));
    batch.commit();
    batch.abandon();
    expect(read('one.pdf')).toBe('whole');
  });

  test('refuses a name that is taken, at once', () => {
    writeFileSync(join(folder, 'one.pdf'), 'mine');
    expect(refusal(() => startFiles(false, folder).open('one.pdf'))).toBe('exists one.pdf');
    expect(refusal(() => startFiles(false, folder).open('nowhere/one.pdf'))).toBe('no-folder nowhere/one.pdf');
  });

  test.each(['file', 'link'] as const)(
    'never writes over a %s that came meanwhile, and puts nothing in place',
    (kind) => {
      const batch = startFiles(false, folder);
      for (const name of ['one.pdf', 'two.pdf', 'three.pdf']) batch.open(name).close();
      if (kind === 'file') writeFileSync(join(folder, 'two.pdf'), 'mine');
      else symlinkSync('elsewhere', join(folder, 'two.pdf'));
      expect(refusal(() => batch.commit())).toBe('exists two.pdf');
      expect(readdirSync(folder)).toEqual(['two.pdf']);
      if (kind === 'file') expect(read('two.pdf')).toBe('mine');
      else expect(readlinkSync(join(folder, 'two.pdf'))).toBe('elsewhere');
    },
  );

  test('that writes over files puts the old ones back if one cannot be replaced', async () => {
    writeFileSync(join(folder, 'one.pdf'), 'old');
    const batch = startFiles(true, folder);
    for (const name of ['new.pdf', 'one.pdf', 'two.pdf']) await batch.open(name).write(bytes('new'));
    mkdirSync(join(folder, 'two.pdf'));
    expect(refusal(() => batch.commit())).toBe('folder two.pdf');
    expect(readdirSync(folder).sort()).toEqual(['one.pdf', 'two.pdf']);
    expect(read('one.pdf')).toBe('old');
  });

  test('that writes over a file keeps its permissions and a link to it', async () => {
    writeFileSync(join(folder, 'real.pdf'), 'old', { mode: 0o640 });
    symlinkSync('real.pdf', join(folder, 'link.pdf'));
    const batch = startFiles(true, folder);
    await batch.open('link.pdf').write(bytes('new'));
    batch.commit();
    expect(read('real.pdf')).toBe('new');
    expect(lstatSync(join(folder, 'link.pdf')).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, 'real.pdf')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['link.pdf', 'real.pdf']);
  });

  test('gives a file the permissions that are asked for', () => {
    writeFiles([{ path: 'secret', content: 'x', mode: 0o600 }], false, folder);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  });
});

test('texts and bytes are written together or not at all', () => {
  const files = [
    { path: 'a.txt', content: 'ä' },
    { path: 'b.pdf', content: new Uint8Array([228]) },
  ];
  writeFiles(files, false, folder);
  expect(readFileSync(join(folder, 'b.pdf'))).toEqual(Buffer.from([228]));
  expect(refusal(() => writeFiles([{ path: 'c.txt', content: 'c' }, ...files], false, folder))).toBe('exists a.txt');
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.pdf']);
});

/** Writes two files, the second without end and without ever waiting for anything but the writer. */
const ENDLESS = `
  const batch = host.startFiles(false);
  const first = batch.open('one.pdf');
  await first.write(Buffer.alloc(1000));
  first.close();
  const second = batch.open('two.pdf');
  await second.write(Buffer.alloc(1000));
  host.err.write('begun\\n');
  for (;;) await second.write(Buffer.alloc(10));
`;

describe('a process that ends in the middle', () => {
  // A shell tells of a process that SIGINT ended as exit code 130.
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s leaves nothing', async (signal) => {
    const { child, line, end } = startHost(ENDLESS, folder);
    await line;
    expect(readdirSync(folder)).toHaveLength(2);
    child.kill(signal);
    expect(await end).toEqual({ exit: null, signal, stderr: 'begun\n' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('by an error of its own leaves nothing', async () => {
    const { end } = startHost(ENDLESS.replace('for (;;)', 'throw new Error("a bug");'), folder);
    expect(await end).toMatchObject({ exit: 1, stderr: expect.stringContaining('a bug') });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('by waiting for what never comes leaves nothing', async () => {
    const { end } = startHost(ENDLESS.replace('for (;;)', 'await new Promise(() => {});'), folder);
    await end;
    expect(readdirSync(folder)).toEqual([]);
  });

  test('since the file grew too large leaves nothing, and says why', async () => {
    const code = `try { ${ENDLESS} } catch (error) { host.err.write(error.refusal); } finally { batch.abandon(); }`;
    const { end } = startHost(code.replace('const batch', 'var batch'), folder, 'ulimit -f 200; ');
    expect(await end).toEqual({ exit: 0, signal: null, stderr: 'begun\nfull' });
    expect(readdirSync(folder)).toEqual([]);
  });
});
