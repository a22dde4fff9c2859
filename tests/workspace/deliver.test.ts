import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { beforeEach, describe, expect, test } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { Failure } from '../../src/problem/failure.ts';
import { en } from '../../src/problem/messages/en.ts';
import { deliver, deliverStream, type StreamedProduct } from '../../src/workspace/deliver.ts';
import type { OutputFlags } from '../../src/workspace/flags.ts';
import { Session } from '../../src/workspace/session.ts';
import { PACKAGE, run, tempFolder } from '../support/run.ts';

// What is too large to hold is written while it is made: all files or none, and only where nothing is in the way.

let folder: string;
/** How many chunks were made. */
let made: number;

beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder, 'letters'));
  made = 0;
});

const NAMES = ['ada.pdf', 'bo.pdf', 'cy.pdf'];

/** Three chunks for each name: its first letter, a byte that is no text, and a line feed. */
async function* products(names: readonly string[] = NAMES, broken?: unknown): AsyncGenerator<StreamedProduct> {
  for (const name of names) yield { name, chunks: chunks(name) };
  if (broken) throw broken;
}

async function* chunks(name: string): AsyncGenerator<Uint8Array> {
  for (const byte of [name.charCodeAt(0), 255, 10]) {
    made += 1;
    yield new Uint8Array([byte]);
  }
}

/** Hands over in a session of its own. Returns what was said, or the codes of what was in the way. */
async function handOver(flags: OutputFlags, names = NAMES, broken?: unknown) {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const session = new Session(
    nodeHost({ stdout: sink(out), stderr: sink(err), stdin: () => process.stdin, env: {}, folder }),
    { color: false, input: false } as Session['flags'],
    en,
  );
  try {
    await deliverStream(session, names, products(names, broken), flags);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { out: Buffer.concat(out), said: error.problems.map((one) => one.code) };
  }
  return { out: Buffer.concat(out), said: Buffer.concat(err).toString().split('\n').slice(0, -1) };
}

function sink(kept: Buffer[]): Writable {
  return new Writable({
    write: (chunk, _, done) => {
      kept.push(chunk);
      done();
    },
  });
}

const written = () => readdirSync(join(folder, 'letters')).sort();

describe('a stream', () => {
  test('into a folder makes a file each, and says so', async () => {
    const { said } = await handOver({ output: 'letters' });
    expect(said).toEqual(NAMES.map((name) => `Wrote letters/${name}`));
    expect(written()).toEqual(NAMES);
    expect([...readFileSync(join(folder, 'letters/bo.pdf'))]).toEqual([98, 255, 10]);
  });

  test('into a file is that file', async () => {
    expect((await handOver({ output: 'out.pdf' }, ['ada.pdf'])).said).toEqual(['Wrote out.pdf']);
    expect([...readFileSync(join(folder, 'out.pdf'))]).toEqual([97, 255, 10]);
  });

  test.each([{}, { output: '-' }])('to stdout (%j) is bytes and nothing else', async (flags) => {
    const { out, said } = await handOver(flags, ['ada.pdf']);
    expect({ out: [...out], said }).toEqual({ out: [97, 255, 10], said: [] });
  });

  test('is not made if anything is in the way, and all of that is told', async () => {
    writeFileSync(join(folder, 'letters/bo.pdf'), 'mine');
    mkdirSync(join(folder, 'letters/cy.pdf'));
    expect((await handOver({ output: 'letters' })).said).toEqual(['output-exists', 'file-is-folder']);
    expect((await handOver({ output: 'one.pdf' })).said).toEqual(['output-twice', 'output-twice']);
    expect({ made, written: written() }).toEqual({ made: 0, written: ['bo.pdf', 'cy.pdf'] });
  });

  test('writes over files if forced', async () => {
    writeFileSync(join(folder, 'letters/bo.pdf'), 'mine');
    await handOver({ output: 'letters', force: true });
    expect([...readFileSync(join(folder, 'letters/bo.pdf'))]).toEqual([98, 255, 10]);
  });

  test('that breaks off at the end leaves no file', async () => {
    await expect(handOver({ output: 'letters' }, NAMES, new Error('broken'))).rejects.toThrow('broken');
    expect({ made, written: written() }).toEqual({ made: 9, written: [] });
  });

  test('into a folder that is not there makes it, and takes it away if no file comes', async () => {
    await expect(handOver({ output: 'new/deep/' }, NAMES, new Error('broken'))).rejects.toThrow('broken');
    expect(existsSync(join(folder, 'new'))).toBe(false);
    await handOver({ output: 'new/deep/' });
    expect([...readFileSync(join(folder, 'new/deep/bo.pdf'))]).toEqual([98, 255, 10]);
  });

  test('stops being made when nobody reads it', async () => {
    const stdout = sink([]);
    stdout.destroy();
    const host = nodeHost({ stdout, stderr: sink([]), stdin: () => process.stdin, env: {}, folder });
    await deliverStream(new Session(host, {} as Session['flags'], en), NAMES, products(), {});
    expect(made).toBe(1);
  });
});

test('bytes are handed over as they are', () => {
  const out: Buffer[] = [];
  const host = nodeHost({ stdout: sink(out), stderr: sink([]), stdin: () => process.stdin, env: {}, folder });
  const session = new Session(host, { quiet: true } as Session['flags'], en);
  const content = new Uint8Array([0, 255]);
  deliver(session, [{ name: 'a.pdf', content }], {}, '');
  deliver(session, [{ name: 'a.pdf', content }], { output: 'letters' }, '');
  expect([...Buffer.concat(out)]).toEqual([0, 255]);
  expect([...readFileSync(join(folder, 'letters/a.pdf'))]).toEqual([0, 255]);
});

describe('links in a folder', () => {
  const CHOIR = readFileSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), 'utf8');
  const words = ['letter', '--target', 'all', '--quiet', '-o'];

  beforeEach(() => {
    mkdirSync(join(folder, 'cases'));
    writeFileSync(join(folder, 'cases/choir.yaml'), CHOIR);
    writeFileSync(join(folder, 'diary.txt'), 'Mine.\n');
  });

  test('are never followed out of it, and with -f give way to the file', async () => {
    await run([...words, 'letters/'], { folder });
    const [name = ''] = readdirSync(join(folder, 'letters'));
    const text = readFileSync(join(folder, 'letters', name), 'utf8');
    for (const to of ['../diary.txt', '../nowhere.txt', '/dev/null', '..']) {
      rmSync(join(folder, 'letters', name));
      symlinkSync(to, join(folder, 'letters', name));
      expect((await run([...words, 'letters/'], { folder })).stderr).toContain('[output-exists]');
      expect((await run([...words, 'letters/', '-f'], { folder })).exit).toBe(0);
      expect(readFileSync(join(folder, 'letters', name), 'utf8')).toBe(text);
    }
    expect(readFileSync(join(folder, 'diary.txt'), 'utf8')).toBe('Mine.\n');
  });

  test('are followed if -o names them', async () => {
    symlinkSync('../diary.txt', join(folder, 'letters/link.txt'));
    await run([...words, 'letters/link.txt', '-f'], { folder });
    expect(readFileSync(join(folder, 'diary.txt'), 'utf8')).toContain('Dear Mayoress,');
  });

  test('what killed runs left is removed, and said', async () => {
    const left = join(folder, 'letters/.appeal-1x2y.tmp');
    writeFileSync(left, 'half a letter');
    utimesSync(left, 1, 1);
    const { stderr } = await run(['letter', '--target', 'mayoress', '-o', 'letters/'], { folder });
    expect(stderr).toContain('Removed letters/.appeal-1x2y.tmp, which a run that was killed had left.\n');
    expect(readdirSync(join(folder, 'letters'))).toHaveLength(1);
  });
});
