import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, tempFolder } from '../support/run.ts';

// `appeal check --fix`: what is safe to mend is mended, and the rest of the file stays as it was.

const CASE = `# Kept.
title: The choir of Exampleville may not sing
country: FR
people:
  - name: Mara Example
    pronouns: she/her
targets:
  mayoress:
    name: Jo Sample
    address:   # three lines
      - 1 Sample Street, Tel. +33 1 00 00 00 00
      - 75000 Exampleville
      - FRANCE
    country: FR
    salutation: { en: Dear Mayoress }
letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing about {{person.name}}, who leads a choir.
    demands:
      - Let {{them}} sing.   # first
      - Let {{them}} sing.
    reviewed: the maintainers
`;

function folderWithCase(): { folder: string; file: string } {
  const folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  const file = join(folder, 'cases', 'choir.yaml');
  writeFileSync(file, CASE);
  return { folder, file };
}

describe('--fix', () => {
  test('mends what is safe, keeps comments and layout, and tells what is left', async () => {
    const { folder, file } = folderWithCase();
    const { stdout, stderr, exit } = await run(['check', '--fix'], { folder });
    expect(readFileSync(file, 'utf8')).toBe(
      CASE.replace(', Tel. +33 1 00 00 00 00', '')
        .replace('      - FRANCE\n', '')
        .replace('salutation: { en: Dear Mayoress }\n', '$&    phone:\n      - "+33 1 00 00 00 00"\n')
        .replace('      - Let {{them}} sing.\n', ''),
    );
    expect(stderr).toContain('Mended 3 things in cases/choir.yaml.');
    expect(stdout).toContain('1 file checked, nothing found.');
    expect(exit).toBe(0);
  });

  test('with --dry-run shows the changes and writes nothing', async () => {
    const { folder, file } = folderWithCase();
    const { stdout, exit } = await run(['check', '--fix', '--dry-run'], { folder });
    expect(readFileSync(file, 'utf8')).toBe(CASE);
    expect(stdout.split('\n').filter((line) => /^[-+] /.test(line))).toEqual([
      '-      - 1 Sample Street, Tel. +33 1 00 00 00 00',
      '+      - 1 Sample Street',
      '-      - FRANCE',
      '+    phone:',
      '+      - "+33 1 00 00 00 00"',
      '-      - Let {{them}} sing.',
    ]);
    expect(exit).toBe(0);
  });

  test('leaves alone what a comment allows', async () => {
    const { folder, file } = folderWithCase();
    writeFileSync(file, CASE.replace('- FRANCE', '- FRANCE # appeal: allow country-line because the post asks for it'));
    await run(['check', '--fix'], { folder });
    expect(readFileSync(file, 'utf8')).toContain('- FRANCE # appeal');
  });

  test('keeps a byte-order mark, and the ends of lines as they are', async () => {
    const { folder, file } = folderWithCase();
    writeFileSync(file, `\ufeff${CASE.replaceAll('\n', '\r\n')}`);
    await run(['check', '--fix'], { folder });
    const mended = readFileSync(file, 'utf8');
    expect(mended).toMatch(/^\ufeff# Kept\.\r\n/);
    expect(mended).toContain('    phone:\r\n      - "+33 1 00 00 00 00"\r\n');
    expect(mended.slice(1)).not.toMatch(/\ufeff|[^\r]\n/);
  });

  test('says what it leaves to the keeper, and does the same once as twice', async () => {
    const { folder, file } = folderWithCase();
    writeFileSync(file, CASE.replace('    country: FR\n', '    country: FR\n    phone: ["+33 1 00 00 00 09"]\n'));
    const { stdout } = await run(['check', '--fix'], { folder });
    expect(stdout).toContain('"phone:" of mayoress has "+33 1 00 00 00 09" already');
    expect(stdout).toContain('1 file checked: 1 warning.');
    const mended = readFileSync(file, 'utf8');
    expect(mended).toContain('- 1 Sample Street, Tel. +33 1 00 00 00 00\n');
    expect((await run(['check', '--fix'], { folder })).stderr).toBe('');
    expect(readFileSync(file, 'utf8')).toBe(mended);
  });

  test('cannot mend standard input, and --dry-run alone means nothing', async () => {
    const { folder } = folderWithCase();
    expect((await run(['check', '--fix', '-'], { folder })).stderr).toContain('fix-input');
    expect((await run(['check', '--dry-run'], { folder })).stderr).toContain('flag-alone');
  });
});
