import { spawn } from 'node:child_process';
import { HostError } from './host.ts';

// The program that the desktop has for a file.

/** The path for a command that is not to read it as a part of its own words. */
const PATH_VARIABLE = 'APPEAL_OPENS';

/** A command that hands a file to whatever program is for it. */
type Opener = readonly [command: string, ...words: string[]];

/**
 * What opens a path, by operating system. On Windows `start` of cmd.exe would run what stands behind an & in a file name: PowerShell
 * takes the path from a variable, as it is.
 */
function openerOf(platform: NodeJS.Platform, path: string): Opener {
  if (platform === 'darwin') return ['open', path];
  if (platform !== 'win32') return ['xdg-open', path];
  const script = `Invoke-Item -LiteralPath $env:${PATH_VARIABLE}`;
  return ['powershell.exe', '-NoProfile', '-NonInteractive', '-Command', script];
}

/** Most commands end at once. One that does not is the program itself: it goes on, and nobody waits for it. */
const PATIENCE = 2000;

/** Opens a file or folder (an absolute path). Throws if there is no such command, or it says that it cannot. */
export function openFile(
  path: string,
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): Promise<void> {
  const [command, ...words] = openerOf(platform, path);
  const world = { ...env, [PATH_VARIABLE]: path } as NodeJS.ProcessEnv;
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { detached: true, stdio: 'ignore', env: world });
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
