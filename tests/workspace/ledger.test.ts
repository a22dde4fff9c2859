import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import type { LetterEntry } from '../../src/ledger/entry.ts';
import { lettersOf } from '../../src/ledger/letters.ts';
import { en } from '../../src/problem/messages/en.ts';
import { append, ledgerPath, loadLedger } from '../../src/workspace/ledger.ts';
import { Session } from '../../src/workspace/session.ts';
import { tempFolder } from '../support/run.ts';

// How a command enters letters with ids of its own, which it may be asked to do again.

const session = () => {
  const out = new Writable({ write: (_, __, done) => done() });
  const host = nodeHost({ stdout: out, stderr: out, stdin: () => Readable.from([]), env: {}, folder: tempFolder() });
  return new Session(host, { input: false, color: false, today: '2026-11-23' }, en);
};
const letter = (id: string): Omit<LetterEntry, 'version' | 'at'> => ({
  ...{ id, state: 'prepared', case: 'choir', target: 'mayoress', channel: 'post' },
});
const standing = async (run: Session, path: string) =>
  lettersOf((await loadLedger(run, path)).entries).map(({ entry }) => entry.id);

test('letters with ids are entered once, however often; those that were taken back hold again', async () => {
  const run = session();
  const path = ledgerPath(run, join(run.host.folder, 'members.csv'));
  expect(path).toBe(join(run.host.folder, 'sent.ndjson'));
  await append(run, path, [letter('a'), letter('b')]);
  await append(run, path, [letter('a'), letter('b'), letter('c')]);
  await append(run, path, [{ state: 'undone', of: 'a' }]);
  expect(await standing(run, path)).toEqual(['b', 'c']);
  await append(run, path, [letter('a'), letter('b')]);
  expect(await standing(run, path)).toEqual(['a', 'b', 'c']);
  expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(5);
});
