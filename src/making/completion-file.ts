import { failure } from '../problem/failure.ts';
import { writeFiles } from '../workspace/deliver.ts';
import type { Session } from '../workspace/session.ts';

// The script for completion, where a shell reads it.

/** Where the package bash-completion stands on most systems; without it, bash reads no folder by itself. */
const BASH_PACKAGES = [
  '/usr/share/bash-completion/bash_completion',
  '/usr/local/share/bash-completion/bash_completion',
  '/opt/homebrew/share/bash-completion/bash_completion',
  '/etc/bash_completion',
];

/** A start-up file of a shell is not read above this. */
const LIMIT = 262_144;

/** Writes the script for a shell to where that reads it, and says what is left to do. A file that is no script of ours is left alone. */
export async function installCompletion(
  session: Session,
  shell: 'bash' | 'zsh' | 'fish',
  script: string,
): Promise<void> {
  const { host, messages } = session;
  const path = placeFor(session, shell);
  if (host.kind(path) !== 'missing' && !textOf(session, path).includes('made by "appeal completion'))
    throw failure('output-exists', { path: host.shortPath(path) });
  await writeFiles(session, [{ path, content: script, makesFolder: true }], { force: true });
  const shown = host.shortPath(path);
  const { install } = messages;
  if (shell === 'bash') {
    const read = BASH_PACKAGES.some((one) => host.kind(one) === 'file');
    return session.say(read ? install.done(shell) : install.line('~/.bashrc', `source ${shown}`));
  }
  const isRead = shell === 'fish' || textOf(session, host.join(zshFolder(session), '.zshrc')).includes('.zfunc');
  return session.say(
    isRead ? install.done(shell) : install.line('~/.zshrc', 'fpath+=(~/.zfunc); autoload -U compinit; compinit'),
  );
}

function placeFor(session: Session, shell: 'bash' | 'zsh' | 'fish'): string {
  const { host } = session;
  const folder = (variable: string, ...otherwise: string[]) => {
    const set = host.env[variable];
    return set?.startsWith('/') ? set : host.join(host.home, ...otherwise);
  };
  if (shell === 'bash')
    return host.join(folder('XDG_DATA_HOME', '.local', 'share'), 'bash-completion', 'completions', 'appeal');
  if (shell === 'zsh') return host.join(host.home, '.zfunc', '_appeal');
  return host.join(folder('XDG_CONFIG_HOME', '.config'), 'fish', 'completions', 'appeal.fish');
}

function zshFolder({ host }: Session): string {
  const set = host.env.ZDOTDIR;
  return set?.startsWith('/') ? set : host.home;
}

/** The text of a file; '' if it cannot be read. */
function textOf({ host }: Session, path: string): string {
  try {
    return new TextDecoder().decode(host.readFile(path, LIMIT));
  } catch {
    return '';
  }
}
