import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, tempFolder } from '../support/run.ts';

const CASE = `title: A choir
country: FR
people: [{ name: Mara Example, pronouns: she/her }]
targets:
  mayor: { name: Jo Sample, role: Mayor, country: FR, address: [1 Sample Street], salutation: { en: "Dear {{target.role}}" } }
  consul: { kind: copy, role: Consul, country: GB, address: [2 Sample Street], salutation: { en: "Dear {{target.role}}" } }
letter: { en: { subject: A choir, opening: "Dear {{target.role}} again.", demands: [Let her sing.], reviewed: us } }
`;

test('the cover note greets who gets it, and the copy greets whom the letter is for', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'choir.yaml'), CASE);
  const { stdout } = await run(['letter', '--case', 'choir.yaml', '--target', 'consul', '--quiet'], { folder });
  const [note = '', copy = ''] = stdout.split('\f');
  expect(note).toContain('sent to\nJo Sample, Mayor.');
  expect(note).toContain('\n\nDear Consul,\n\n');
  expect(copy).toContain('\n\nDear Mayor,\n\nDear Mayor again.\n\n');
});
