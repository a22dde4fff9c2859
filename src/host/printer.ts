import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { request } from 'node:http';
import { tmpdir, userInfo } from 'node:os';
import * as path from 'node:path';
import type { Cause } from '../problem/finding.ts';
import { HostError, type Printing, type Ran } from './host.ts';

// The print system for node: CUPS, over its socket or the network, and `lp`.

/** Where CUPS listens: Debian and most others, older ones, macOS. */
const SOCKETS = ['/run/cups/cups.sock', '/var/run/cups/cups.sock', '/private/var/run/cupsd'];
const PORT = 631;
/** A question is answered at once or never. */
const PATIENCE = 10_000;
/** `lp` hands a file over; a thousand pages over a slow network take a while. */
const LP_LIMIT = 600_000;
/** What `lp` says is a line. */
const SAID_LIMIT = 65_536;

type Environment = Readonly<Record<string, string | undefined>>;

/** The print system of this machine, or the one that CUPS_SERVER or client.conf names. */
export function printing(env: Environment, home: string): Printing {
  return {
    possible: process.platform !== 'win32',
    user: userName(),
    ask: (bytes, limit) => ask(bytes, limit, serverOf(env, home)),
    print: (words, chunks) => print(words, chunks, env),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'anonymous'; // as cupsd calls somebody without an account
  }
}

interface Server {
  readonly shown: string;
  readonly socketPath?: string;
  readonly host?: string;
  readonly port?: number;
}

/** As `lp` finds it: CUPS_SERVER, the user's client.conf, that of the system, the socket, this machine. */
function serverOf(env: Environment, home: string): Server {
  const named =
    env.CUPS_SERVER || configured(path.join(home, '.cups/client.conf')) || configured('/etc/cups/client.conf');
  if (named) return serverNamed(named);
  const socket = SOCKETS.find((one) => fs.existsSync(one));
  return socket === undefined ? serverNamed('localhost') : { shown: socket, socketPath: socket };
}

function serverNamed(name: string): Server {
  if (name.startsWith('/')) return { shown: name, socketPath: name };
  const [, host = name, port = PORT] = /^(.*?)(?::(\d{1,5}))?(?:\/version=.*)?$/.exec(name) ?? [];
  const plain = host.replace(/^\[(.*)\]$/, '$1');
  return { shown: name, host: plain, port: Math.min(Number(port), 65_535) };
}

function configured(file: string): string | undefined {
  try {
    if (fs.statSync(file).size > SAID_LIMIT) return undefined;
    return /^\s*ServerName\s+(\S+)/im.exec(fs.readFileSync(file, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

function ask(bytes: Uint8Array, limit: number, { shown, ...server }: Server): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const fail = (cause: Cause) => reject(new HostError('missing', shown, cause));
    const headers = { 'Content-Type': 'application/ipp', 'Content-Length': bytes.length, Host: 'localhost' };
    const asked = request({ ...server, method: 'POST', path: '/', headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      let size = 0;
      answer.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > limit) stop({ is: 'endless' });
      });
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve(Buffer.concat(chunks))
          : fail({ is: 'status', value: String(answer.statusCode) }),
      );
      answer.on('error', (error) => fail({ is: 'said', value: error.message }));
    });
    const stop = (cause: Cause) => {
      fail(cause);
      asked.destroy();
    };
    const late = setTimeout(() => stop({ is: 'silent' }), PATIENCE);
    asked.once('close', () => clearTimeout(late));
    asked.once('error', (error: NodeJS.ErrnoException) =>
      fail(CAUSES[error.code ?? ''] ?? { is: 'said', value: error.message }),
    );
    asked.end(bytes);
  });
}

const CAUSES: Readonly<Record<string, Cause>> = {
  ECONNREFUSED: { is: 'no-listener' },
  ENOENT: { is: 'no-listener' },
  EACCES: { is: 'not-yours' },
  ENOTFOUND: { is: 'no-machine' },
  EAI_AGAIN: { is: 'no-lookup' },
  ECONNRESET: { is: 'hung-up' },
};

/** Nothing is sent before the file is whole, so that no half of one is ever printed. */
async function print(words: readonly string[], chunks: AsyncIterable<Uint8Array>, env: Environment): Promise<Ran> {
  const file = namelessFile();
  try {
    let at = 0;
    for await (const chunk of chunks) {
      // Written by place: the file's own place stays at its start, where `lp` begins to read.
      for (let done = 0; done < chunk.length; ) done += fs.writeSync(file, chunk, done, chunk.length - done, at + done);
      at += chunk.length;
      await new Promise((resolve) => setImmediate(resolve)); // lets Ctrl-C through
    }
    return await run(words, file, env);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ENOSPC' || code === 'EDQUOT' ? new HostError('full', tmpdir(), { is: 'disk-full' }) : error;
  } finally {
    fs.closeSync(file);
  }
}

/** A file that only this process has: its name is gone before anything is in it, so that nothing can be left behind. */
function namelessFile(): number {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'appeal-'));
  try {
    return fs.openSync(path.join(folder, 'print'), 'wx+', 0o600);
  } catch (error) {
    throw new HostError('other', folder, { is: 'said', value: (error as Error).message });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function run([program = '', ...words]: readonly string[], input: number, env: Environment): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      env: { ...env, LC_ALL: 'C' } as NodeJS.ProcessEnv, // what it says is read
      stdio: [input, 'pipe', 'pipe'],
      timeout: LP_LIMIT,
    });
    const said = { out: '', err: '' };
    child.stdout?.on('data', (chunk) => {
      said.out = (said.out + chunk).slice(0, SAID_LIMIT);
    });
    child.stderr?.on('data', (chunk) => {
      said.err = (said.err + chunk).slice(0, SAID_LIMIT);
    });
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new HostError(error.code === 'ENOENT' ? 'missing' : 'other', program, { is: 'said', value: error.message }),
      ),
    );
    child.once('close', (code, signal) =>
      resolve({ code: code ?? 128, ...(signal ? { signal } : {}), stdout: said.out, stderr: said.err }),
    );
  });
}
