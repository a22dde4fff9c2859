import { spawn } from 'node:child_process';
import { HostError } from './host.ts';

// The program that the desktop has for a file.

/** By operating system: a command that hands a file to whatever program is for it, and what stands before its path. */
const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
};
const USUAL = ['xdg-open'] as const;

/** Most commands end at once. One that does not is the program itself: it goes on, and nobody waits for it. */
const PATIENCE = 2000;

/** Opens a file or folder (an absolute path). Throws if there is no such command, or it says that it cannot. */
export function openFile(path: string, env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const [command, ...words] = OPENERS[process.platform] ?? USUAL;
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...words, path], { detached: true, stdio: 'ignore', env: env as NodeJS.ProcessEnv });
    const late = setTimeout(resolve, PATIENCE);
    const ended = (cause?: HostError['cause']) => {
      clearTimeout(late);
      if (cause) reject(new HostError('other', command, cause));
      else resolve();
    };
    child.once('error', () => ended({ is: 'no-file' }));
    child.once('exit', (code) => ended(code === 0 ? undefined : { is: 'ended', value: String(code) }));
    child.unref();
  });
}
