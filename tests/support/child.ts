import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { PACKAGE } from './package.ts';

// A process of its own that uses the built host: what signals, limits and pipes do cannot be seen from within.

const HOST = `
  const { load } = require(${JSON.stringify(join(PACKAGE, 'bin/appeal.js'))});
  const { processWorld, nodeHost } = load('node.js');
  const host = nodeHost(processWorld(process));
`;

/** JavaScript that has a \`host\`, as the words of a shell command. */
export function hostScript(code: string): string[] {
  return [process.execPath, '-e', `${HOST};(async () => {${code}})()`];
}

/** How a process ended. */
export interface End {
  readonly exit: number | null;
  readonly signal: string | null;
  readonly stderr: string;
}

/** Starts code that has a `host` in a folder. `line` waits for the first line that it says on stderr, `end` for its end. */
export function startHost(code: string, folder: string, before = '') {
  const [program, ...words] = hostScript(code);
  const child = spawn('/bin/sh', ['-c', `${before}exec "$0" "$@"`, String(program), ...words], { cwd: folder });
  onTestFinished(() => {
    child.kill('SIGKILL'); // a test that fails leaves nothing running
  });
  let stderr = '';
  const end = new Promise<End>((resolve) => child.once('close', (exit, signal) => resolve({ exit, signal, stderr })));
  const line = new Promise<void>((resolve) => {
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
      if (stderr.includes('\n')) resolve();
    });
  });
  return { child, line, end };
}
