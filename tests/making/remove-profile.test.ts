import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config/config.ts';
import { homeOf, run, tempFolder } from '../support/run.ts';

// `appeal init --remove`: the goldens show it with flags; here somebody is asked, and the file is written in many ways.

const TWO = `from: me
senders:
  me: { name: Ada Example, country: GB, languages: [en] }
  group: { name: Letter group, country: GB, languages: [en] }
`;

function configIn(folder: string, text: string): string {
  const path = join(homeOf(folder), '.config/appeal/config.yaml');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

test.each([
  ['y\n', false],
  ['Yes\n', false],
  ['\n', true],
  ['n\n', true],
  ['', true],
])('asks at a terminal: after %j it is there: %s', async (stdin, there) => {
  const folder = tempFolder();
  const path = configIn(folder, TWO);
  const words = ['init', '--from', 'group', '--remove'];
  const { stderr, exit } = await run(words, { folder, interactive: true, columns: 80, stdin });
  expect(exit).toBe(0);
  expect(stderr).toContain('Take "group" out of ~/.config/appeal/config.yaml? [y/N] ');
  expect(readFileSync(path, 'utf8').includes('group')).toBe(there);
  expect(stderr.includes('Nothing was changed.')).toBe(there);
});

test('asks nothing with --no-input', async () => {
  const folder = tempFolder();
  const path = configIn(folder, TWO);
  const words = ['init', '--from', 'group', '--remove', '--no-input'];
  const { stderr, exit } = await run(words, { folder, interactive: true, columns: 80, stdin: 'y\n' });
  expect(exit).toBe(2);
  expect(stderr).toContain('[remove-unasked]');
  expect(readFileSync(path, 'utf8')).toBe(TWO);
});

const SENDER = 'name: Ada Example, country: GB, languages: [en]';
const WRITTEN = {
  'between braces': `{ from: b, senders: { a: { ${SENDER} }, b: { ${SENDER} }, c: { ${SENDER} } } }\n`,
  'with CR LF': `from: b\r\nsenders:\r\n  a: { ${SENDER} }\r\n  b: { ${SENDER} }\r\n  c: { ${SENDER} }\r\n`,
  'with quotes': `"from": 'b'\n"senders":\n  "a": { ${SENDER} }\n  'b': { ${SENDER} }\n  c: { ${SENDER} }\n`,
  'without a newline at the end': `from: b\nsenders:\n  a: { ${SENDER} }\n  b: { ${SENDER} }\n  c: { ${SENDER} }`,
  'with long texts': `from: b
senders:
    a:
        name: >-
            Ada
            Example
        country: GB
        languages:
        - en
    b:
        about:
            en: |
                I am
                here.


        ${SENDER.replaceAll(', ', '\n        ')}
    # the last
    c:
      ${SENDER.replaceAll(', ', '\n      ')} # end
# the end
`,
  'with keys in another order': `senders: # all
  c: { ${SENDER} } # c
  # between
  b: { ${SENDER} } # b

  a: { ${SENDER} } # a
printers: {}
from: b # of us
`,
};

describe.each(Object.entries(WRITTEN))('a file %s', (_, text) => {
  test.each(['a', 'b', 'c'])('can always be read after %s is gone, and so until none is left', async (first) => {
    const folder = tempFolder();
    const path = configIn(folder, text);
    const left = ['a', 'b', 'c'].filter((one) => one !== first);
    for (const [nth, name] of [first, ...left].entries()) {
      const { stderr, exit } = await run(['init', '--from', name, '--remove', '--force'], { folder });
      expect(exit, stderr).toBe(0);
      const now = readFileSync(path, 'utf8');
      const senders = now.trim().replace(/^#.*$/gm, '') === '' ? {} : (parseConfig(now, 'x').config?.senders ?? {});
      expect(Object.keys(senders).sort()).toEqual(left.slice(nth));
      expect((await run(['envelope', '--target', 'wang'], { folder })).stderr).not.toContain('error');
    }
    for (const comment of text.match(/^ *# (between|the end)$/gm) ?? [])
      expect(readFileSync(path, 'utf8').includes(comment) || !comment.startsWith('#')).toBe(true);
  });
});
