import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../support/pdf.ts';
import { homeOf, run, tempFolder } from '../support/run.ts';

// What stands on mail that leaves the postal area of its sender, and what does not on mail that stays in it.

const SENDERS = `senders:
  gb: {name: Ada Example, address: [1 Sample Road, Leeds LS1 1AA], place: Leeds, country: GB, languages: [en, fr, de]}
  us: {name: Ada Sample, address: [1 Sample Ave, Springfield IL 62701], country: US, languages: [en]}
  jp: {name: Ada Mihon, address: [1-2-3 Mihon, "000-0000"], country: JP, languages: [en]}
  zurich: {name: Ada Muster, address: [Musterweg 1, 8000 Zürich], place: Zürich, country: CH, languages: [de, en]}
  typed: {name: Ada Muster, address: [Musterweg 1, 00000 Musterstadt, Deutschland], country: DE, languages: [de, en]}
`;

const caseTo = (country: string, address: string) => `title: The choir of Exampleville
country: ${country}
people: [{name: Mara Example, pronouns: she/her}]
targets:
  clerk: {honorific: Mr, name: Bran Oskeby, address: ${address}, country: ${country}, salutation: {en: Dear Mr Oskeby, de: Guten Tag}}
letter:
  en: {subject: Mara Example, opening: 'I write to you from afar about {{case.country}}.', demands: [Let her sing.], reviewed: nobody}
  de: {subject: Mara Example, opening: 'Ich schreibe über {{case.country}}.', demands: [Lassen Sie sie singen.], reviewed: nobody}
`;

const JERSEY = caseTo('JE', '["1 Sample St", "St Helier, JE2 3AB"]');
const SAN_JUAN = caseTo('PR', '["1 Calle Ejemplo", "SAN JUAN PR 00926"]');
const RIYADH = caseTo('SA', '["P.O. Box 1", "Riyadh 11111"]');
const BEIJING = caseTo('CN', '["1 Example Lu", "100000 Beijing"]');

/** Runs a command on a case with the senders above. */
async function mail(words: readonly string[], text: string) {
  const folder = tempFolder();
  const config = join(homeOf(folder), '.config/appeal');
  mkdirSync(config, { recursive: true });
  writeFileSync(join(config, 'config.yaml'), SENDERS);
  writeFileSync(join(folder, 'own.yaml'), text);
  const result = await run(words.includes('--sender') ? words : [...words, '--case', 'own.yaml'], { folder });
  return { ...result, path: join(folder, 'out.pdf') };
}

async function envelopeWords(from: string, text: string): Promise<string> {
  const { path, exit } = await mail(['envelope', '--all', '--from', from, '-o', 'out.pdf'], text);
  expect(exit).toBe(0);
  return wordsOf(path)
    .map((word) => word.text)
    .join(' ');
}

describe('an envelope', () => {
  test.each([
    ['gb', JERSEY, 'JERSEY JE2 3AB'],
    ['us', SAN_JUAN, 'SAN JUAN PR 00926'],
  ])('from %s that stays inland has no airmail mark and no country', async (from, text, last) => {
    const words = await envelopeWords(from, text);
    expect(words.endsWith(last)).toBe(true);
    expect(words).not.toMatch(/avion|UNITED|PUERTO/i);
  });

  test.each([
    ['jp', RIYADH, 'JAPAN', /Air mail.*Par avion/i],
    ['zurich', RIYADH, 'SWITZERLAND', /Priority.*Prioritaire/i],
    ['typed', RIYADH, 'GERMANY', /Luftpost/i],
    ['gb', BEIJING, 'UNITED KINGDOM', /Par avion/i],
  ])(
    'from %s that goes abroad has the mark, and the sender’s country for the post there',
    async (from, text, country, mark) => {
      const words = await envelopeWords(from, text);
      expect(words).toContain(country);
      expect(words).toMatch(mark);
      expect(words).not.toMatch(/Deutschland|SUISSE/);
    },
  );
});

describe('a letter', () => {
  test('from Zürich in German names countries for the posts, and for who reads it', async () => {
    const { stdout } = await mail(['letter', '--target', 'clerk', '--lang', 'de', '--from', 'zurich'], BEIJING);
    const lines = stdout.split('\n').map((line) => line.trim());
    expect(lines).toContain('SWITZERLAND');
    expect(lines).toContain('CHINA');
    expect(lines).not.toContain('SUISSE');
    expect(stdout).toContain('Ich schreibe über China.');
  });

  test('has the name of a country in its own language', async () => {
    const { stdout } = await mail(['letter', '--target', 'clerk', '--lang', 'de', '--from', 'gb'], RIYADH);
    expect(stdout).toContain('Ich schreibe über Saudi-Arabien.');
    expect(stdout).toContain('SAUDI ARABIA');
  });

  test('that stays inland has no country', async () => {
    const { stdout } = await mail(['letter', '--target', 'clerk', '--from', 'gb'], JERSEY);
    expect(stdout).not.toContain('UNITED KINGDOM');
    expect(stdout).toMatch(/St Helier\nJERSEY\nJE2 3AB\n/);
  });
});

test('labels of the sender have the country once, for nobody knows where they go', async () => {
  const { stdout } = await mail(['labels', '--sender', '--from', 'typed', '--format', 'csv'], RIYADH);
  expect(stdout).toContain('GERMANY');
  expect(stdout).not.toContain('Deutschland');
});
