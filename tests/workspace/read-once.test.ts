import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node.ts';
import { main } from '../../src/main.ts';
import { en } from '../../src/problem/messages/en.ts';
import { sendingBy } from '../../src/workspace/sending.ts';
import { Session } from '../../src/workspace/session.ts';
import { PACKAGE } from '../support/package.ts';
import { homeOf, TODAY, tempFolder } from '../support/run.ts';

// Whatever a command makes many things of, it reads once: a host counts.

const CHOIR = readFileSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), 'utf8');

const CONFIG = `from: ada
senders:
  ada:
    name: Ada Sample
    address: [1 Sample Street, 8000 Exampleville]
    country: CH
    languages: [en, fr]
transit:
  FR: 3
`;

/** A folder of so many cases, some with a deadline near or over, a project's own config and template, and a config at home. */
function folderOf(count: number): string {
  const folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  for (let number = 1; number <= count; number += 1) {
    const deadline = ['2026-11-30', '2026-12-05', '2027-06-30', '2026-10-01'][number % 4] ?? '';
    const text = CHOIR.replace('2026-12-01', deadline).replaceAll('mayoress', `mayoress-${number}`);
    writeFileSync(join(folder, 'cases', `case-${number}.yaml`), text);
  }
  mkdirSync(join(homeOf(folder), '.config/appeal'), { recursive: true });
  writeFileSync(join(homeOf(folder), '.config/appeal/config.yaml'), CONFIG);
  writeFileSync(join(folder, 'appeal.yaml'), 'printers:\n  office: { dx: 1 }\n');
  cpSync(join(PACKAGE, 'templates/letters'), join(folder, 'templates/letters'), { recursive: true });
  writeFileSync(join(folder, 'templates/letters/own.hbs'), readFileSync(join(PACKAGE, 'templates/letters/letter.hbs')));
  return folder;
}

/** A host of a folder, and how often it has read each file, by its path. */
function worldOf(folder: string): { host: Host; reads: Map<string, number> } {
  const out = () => new Writable({ write: (_, __, done) => done() });
  const env = { HOME: homeOf(folder), APPEAL_TODAY: TODAY, PATH: process.env.PATH };
  const real = nodeHost({ stdout: out(), stderr: out(), stdin: () => Readable.from([]), env, folder });
  const reads = new Map<string, number>();
  const readFile = (path: string, limit: number) => {
    reads.set(path, (reads.get(path) ?? 0) + 1);
    return real.readFile(path, limit);
  };
  return { host: Object.create(real, { readFile: { value: readFile } }) as Host, reads };
}

/** How often each file is read in a run; and its exit code. */
async function readsOf(
  words: readonly string[],
  folder: string,
): Promise<{ exit: number; reads: Map<string, number> }> {
  const { host, reads } = worldOf(folder);
  return { exit: await main(words, host), reads };
}

describe('every file is read once', () => {
  test.each([
    { command: 'letter --all' },
    { command: 'letter --all --template own --format json' },
    { command: 'letter --target mayoress-3 --format html' },
    { command: 'envelope --all' },
    { command: 'deadlines --format ics' },
    { command: 'deadlines --explain' },
    { command: 'show case-2' },
    { command: 'list' },
    { command: 'check' },
    { command: 'templates' },
  ])('by $command', async ({ command }) => {
    const { exit, reads } = await readsOf(command.split(' '), folderOf(8));
    expect(exit).toBeLessThan(2);
    expect([...reads].filter(([, count]) => count > 1)).toEqual([]);
    const files = [...reads.keys()].join('\n');
    if (command.startsWith('letter')) expect(files).toMatch(/config\.yaml[\s\S]*case-3\.yaml[\s\S]*books\/en\.json/);
  });

  test('and the holidays of the sender’s country are found once', async () => {
    const { host } = worldOf(folderOf(1));
    const session = new Session(host, { input: false, color: false }, en);
    const sender = { name: 'Ada Sample', address: [], country: 'CH', languages: ['en'], about: {} };
    const [one, other] = [await sendingBy(session, sender, {}), await sendingBy(session, sender, { transit: 3 })];
    expect(one.holidays('2026-08-01')).toBeTruthy();
    expect(other.holidays).toBe(one.holidays);
  });
});
