import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFile } from '../../src/host/desktop.ts';
import { tempFolder } from '../support/run.ts';

// What the commands of each desktop are handed; programs stand in their place that write it down.

/** A name that a shell would take apart. */
const PATH = '/tmp/it\'s & calc %PATH% $(touch x)";.pdf';

test.each([
  ['linux', 'xdg-open', [PATH]],
  ['freebsd', 'xdg-open', [PATH]],
  ['darwin', 'open', [PATH]],
  [
    'win32',
    'powershell.exe',
    ['-NoProfile', '-NonInteractive', '-Command', 'Invoke-Item -LiteralPath $env:APPEAL_OPENS'],
  ],
] as const)('on %s %s gets the path whole', async (platform, command, words) => {
  const folder = tempFolder();
  const said = join(folder, 'said');
  writeFileSync(join(folder, command), `#!/bin/sh\nprintf '%s\\n' "$@" "$APPEAL_OPENS" > '${said}'\n`);
  chmodSync(join(folder, command), 0o755);
  await openFile(PATH, { PATH: folder }, platform);
  expect(readFileSync(said, 'utf8').split('\n')).toEqual([...words, PATH, '']);
});
