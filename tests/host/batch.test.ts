import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
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
    await batch.open('link.pdf', { isNamed: true }).write(bytes('new'));
    batch.commit();
    expect(read('real.pdf')).toBe('new');
    expect(lstatSync(join(folder, 'link.pdf')).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, 'real.pdf')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['link.pdf', 'real.pdf']);
  });

  test.each([
    ['beside it', 'real.pdf'],
    ['outside the folder', '../outside.pdf'],
    ['nowhere', '../nowhere.pdf'],
  ])('that writes over a link that nobody named puts the file in its place, a link %s', async (_, to) => {
    for (const name of ['real.pdf', '../outside.pdf']) writeFileSync(join(folder, name), 'old', { mode: 0o640 });
    symlinkSync(to, join(folder, 'link.pdf'));
    expect(refusal(() => startFiles(false, folder).open('link.pdf'))).toBe('exists link.pdf');
    const batch = startFiles(true, folder);
    await batch.open('link.pdf').write(bytes('new'));
    batch.commit();
    expect(['link.pdf', 'real.pdf', '../outside.pdf'].map(read)).toEqual(['new', 'old', 'old']);
    expect(lstatSync(join(folder, 'link.pdf')).isFile()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['link.pdf', 'real.pdf']);
  });

  test('puts a link back if another file cannot be replaced', async () => {
    symlinkSync('elsewhere', join(folder, 'one.pdf'));
    const batch = startFiles(true, folder);
    for (const name of ['one.pdf', 'two.pdf']) await batch.open(name).write(bytes('new'));
    mkdirSync(join(folder, 'two.pdf'));
    expect(refusal(() => batch.commit())).toBe('folder two.pdf');
    expect(readlinkSync(join(folder, 'one.pdf'))).toBe('elsewhere');
  });

  test('removes what killed runs left, once it is old and nobody is at it', () => {
    const { pid: ended } = spawnSync(process.execPath, ['--version']);
    startFiles(false, folder).open('one.pdf').close();
    const [own = ''] = readdirSync(folder);
    expect(own).toContain(`-${process.pid}-`);
    const left = (name: string, hours: number) => {
      writeFileSync(join(folder, name), 'half a letter');
      const then = statSync(join(folder, name)).mtimeMs / 1000 - hours * 3600;
      utimesSync(join(folder, name), then, then);
      return name;
    };
    const old = [left(own.replace(`-${process.pid}-`, `-${ended}-`), 1.1), left('.appeal-1x2y.tmp', 1.1)];
    const kept = [
      own,
      left(`.appeal-another-${ended}-a.tmp`, 30),
      left(own.replace(`-${process.pid}-`, `-${ended}-9`), 0.9),
      left('.appeal-notes.txt', 30),
      left(own.replace('.tmp', 'z.tmp'), 30),
    ];
    const removed = writeFiles([{ path: 'two.pdf', content: 'x' }], false, folder);
    expect([...removed].sort()).toEqual(old.map((name) => join(folder, name)).sort());
    expect(readdirSync(folder).sort()).toEqual([...kept, 'two.pdf'].sort());
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
