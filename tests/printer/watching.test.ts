import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { watch } from '../../src/making/printing-watch.ts';
import { type IppGroup, type IppValue, OPERATIONS } from '../../src/printer/ipp.ts';
import { printCommand } from '../../src/printer/job.ts';
import { failure } from '../../src/problem/failure.ts';
import { DL, print, sessionWith } from '../support/printing.ts';
import { tempFolder } from '../support/run.ts';

// What is told of a job while it is watched, of a printer or a print system that dies, and of `lp` that is killed.

const group = (attributes: Record<string, IppValue | readonly IppValue[]>): IppGroup =>
  new Map(Object.entries(attributes).map(([name, value]) => [name, [value].flat() as IppValue[]]));

const IDLE = { 'printer-state': 4, 'printer-state-reasons': 'none' };
const QUEUE = { name: 'desk', destination: 'desk', shown: 'desk', uri: 'ipp://localhost/printers/desk' };

/** What is said of a job, and after how many milliseconds, while `at` tells how it and its printer stand, or that nobody answers. */
async function watched(at: (time: number) => { job: Record<string, IppValue>; printer?: object } | undefined) {
  const { session, stderr } = sessionWith({});
  let time = 0;
  const told: [number, string][] = [];
  const system = {
    printing: {
      wait: async (milliseconds: number) => {
        const said = stderr.text().slice(told.map(([, text]) => text).join('').length);
        if (said !== '') told.push([time, said]);
        time += milliseconds;
      },
    },
    ask: async ({ operation }: { operation: number }) => {
      const now = at(time);
      if (!now) throw failure('print-system-missing', { place: '/run/cups.sock', cause: { is: 'no-listener' } });
      return [operation === OPERATIONS.job ? group(now.job) : group({ ...IDLE, ...now.printer })];
    },
  };
  const came = await watch(session, system, QUEUE, 12, 3);
  return { came, told, stderr: stderr.text(), time, codes: session.problems.map(({ code }) => code) };
}

describe('a job that is watched', () => {
  test('a printer that cannot be reached any more is told within 30 seconds, with the job and what to do', async () => {
    let tries = 0;
    const { came, codes, stderr, time } = await watched(() => ({
      job: { 'job-state': 5, 'job-printer-state-message': `will try again, ${++tries}` },
      printer: { 'printer-state-reasons': 'connecting-to-device' },
    }));
    expect({ came, codes }).toEqual({ came: false, codes: ['print-waits'] });
    expect(time).toBeLessThan(30_000);
    expect(stderr).toContain('The job desk-12 is not printed yet: the printer is being connected to.');
    expect(stderr).toContain('printing it again would print it twice. To take it back: cancel desk-12');
  });

  test('one of which nothing comes out is told within 30 seconds too, though its message changes', async () => {
    let tries = 0;
    const { told, stderr } = await watched((time) => ({
      job: { 'job-state': time < 60_000 ? 5 : 9, 'job-printer-state-message': `busy, ${++tries}` },
    }));
    expect(told.find(([, text]) => text.includes('cancel desk-12'))?.[0]).toBeLessThan(30_000);
    expect(stderr).toContain('Printed 3 sheets on desk.');
  });

  test('one that is out of paper is waited for', async () => {
    const { came, stderr } = await watched((time) => ({
      job: { 'job-state': time < 100_000 ? 5 : 9 },
      printer: { 'printer-state-reasons': 'media-empty-error' },
    }));
    expect(came).toBe(true);
    expect(stderr).toContain('The job desk-12 still waits: the printer is out of paper.\n');
  });

  test('a print system that is started anew is waited for; one that is gone is told with the job', async () => {
    const anew = await watched((time) => (time < 4000 ? undefined : { job: { 'job-state': 9 } }));
    expect(anew).toMatchObject({ came: true, codes: [] });
    const gone = await watched(() => undefined);
    expect(gone).toMatchObject({ came: false, codes: ['print-system-missing', 'print-unknown'] });
    expect(gone.time).toBeLessThan(30_000);
    expect(gone.stderr).toContain('it would come out twice. To take it back: cancel desk-12');
  });
});

describe('a print system that answers', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.close();
    server = undefined;
  });

  /** A print system with one printer, and an `lp` of its own. `jobs` are the numbers of those that wait, before `lp` and after. */
  async function system({ name = 'desk', lp, jobs }: { name?: string; lp: string; jobs: readonly number[][] }) {
    const folder = tempFolder();
    const socket = join(folder, 'cups.sock');
    let asked = 0;
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const operation = Buffer.concat(chunks).readUInt16BE(2);
        response.end(ipp(operation === OPERATIONS.jobs ? (jobs[asked++] ?? []) : name));
      });
    });
    await new Promise<void>((resolve) => server?.listen(socket, resolve));
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/lp'), `#!/bin/sh\n${lp}\n`);
    chmodSync(join(folder, 'bin/lp'), 0o755);
    return { CUPS_SERVER: socket, PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
  }

  /** An answer with a printer of a name, or with jobs of these numbers. */
  function ipp(what: string | readonly number[]): Buffer {
    const parts: Buffer[] = [Buffer.from([2, 0, 0, 0, 0, 0, 0, 1])];
    const add = (tag: number, key: string, value: Buffer) => {
      const sizes = Buffer.alloc(4);
      sizes.writeUInt16BE(key.length, 0);
      sizes.writeUInt16BE(value.length, 2);
      parts.push(Buffer.from([tag]), sizes.subarray(0, 2), Buffer.from(key), sizes.subarray(2), value);
    };
    if (typeof what === 'string') {
      parts.push(Buffer.from([4]));
      add(0x42, 'printer-name', Buffer.from(what));
      add(0x45, 'printer-uri-supported', Buffer.from('ipp://localhost/printers/x'));
    } else
      for (const job of what) {
        const number = Buffer.alloc(4);
        number.writeInt32BE(job);
        parts.push(Buffer.from([2]));
        add(0x21, 'job-id', number);
      }
    return Buffer.concat([...parts, Buffer.from([3])]);
  }

  test('lp that is killed in the middle is told with the job that it left', async () => {
    const env = await system({ lp: 'kill -9 $$', jobs: [[7], [7, 8]] });
    const { came, codes, stderr } = await print(DL, {}, { env });
    expect({ came, codes }).toEqual({ came: undefined, codes: ['print-cut-off'] });
    expect(stderr).toContain('was stopped (SIGKILL) while it handed over the job desk-8.');
    expect(stderr).toContain('cancel desk-8');
  });

  test('lp that is killed before it handed anything over', async () => {
    const env = await system({ lp: 'kill $$', jobs: [[7], [7]] });
    const { codes, stderr } = await print(DL, {}, { env });
    expect(codes).toEqual(['print-cut-off']);
    expect(stderr).toContain('the printer desk was stopped (SIGTERM). No job waits there.');
    expect(stderr).not.toContain('cancel');
  });

  test('a name of a printer steers no terminal and begins no line', async () => {
    const name = 'de\u001b[31msk\n::error::\u009b\u202e';
    const env = await system({ name, lp: 'kill $$', jobs: [] });
    const refused = await print(DL, {}, { env });
    const other = await print(DL, { printer: 'elsewhere' }, { env });
    expect(refused.stderr).toContain('de<U+001B>[31msk<U+000A>::error::<U+009B><U+202E>');
    expect(other.stderr).toContain('Printers: de<U+001B>[31msk ::error::<U+009B><U+202E>.');
    for (const { stderr } of [refused, other]) {
      for (const raw of ['\u001b', '\u009b', '\u202e', '\n::']) expect(stderr).not.toContain(raw);
    }
  });
});

test('letters come on both sides of a sheet, and nothing else does', () => {
  expect(printCommand({ ...DL, twoSided: true }, 'desk', 'a')).toContain('sides=two-sided-long-edge');
  expect(printCommand(DL, 'desk', 'a')).toContain('sides=one-sided');
});
