import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rule as either } from '../../../src/check/rules/salutation-either.ts';
import { rule } from '../../../src/check/rules/salutation-official.ts';
import { PACKAGE } from '../../support/package.ts';
import { findingsOf, ruleGrowth } from '../check-support.ts';

// Salutations to somebody who is not the target, and salutations that leave open who is.

const target = (about: Readonly<Record<string, string>>, language: string, salutation: string) =>
  `targets:\n  office: ${JSON.stringify({ ...about, country: 'FR', salutation: { [language]: salutation } })}\n`;

test.each([
  ['en', 'Dear Minister of Justice', { role: 'President of the Republic' }],
  ['en', 'Dear President', { role: 'Minister of Justice' }],
  ['en', 'Dear Prime Minister', { role: 'Minister of the Interior' }],
  ['en', 'Dear Minister of Justice', { role: 'Minister of the Interior' }],
  ['en', 'Dear Minister', { role: 'Prison Director' }],
  ['en', 'Dear Ambassador', { role: 'Prosecutor General' }],
  ['en', 'Dear Governor Sample', { role: 'Mayor', organisation: 'Town Hall' }],
  ['en', 'Dear Judge', { role: 'Minister of Defence' }],
  ['de', 'Sehr geehrter Herr Justizminister', { role: 'Präsident der Republik' }],
  ['de', 'Sehr geehrter Herr Präsident', { role: 'Innenminister' }],
  ['de', 'Sehr geehrte Frau Botschafterin', { role: 'Minister of Justice' }],
  ['de', 'Sehr geehrter Herr Innenminister', { role: 'Minister of Justice' }],
  ['fr', 'Monsieur le Ministre de la Justice', { role: 'Président de la République' }],
  ['fr', 'Madame la Présidente', { role: 'Minister of Justice' }],
  ['fr', 'Monsieur le Procureur', { role: 'Ambassadeur' }],
  ['es', 'Señor Ministro de Justicia', { role: 'Presidente de la República' }],
  ['es', 'Excelentísimo señor Presidente', { role: 'Fiscal General' }],
  ['es', 'Señora Alcaldesa', { role: 'Ministra del Interior' }],
  ['pt', 'Senhor Ministro', { role: 'Presidente da República' }],
  ['it', 'Signor Ministro', { role: 'Presidente della Repubblica' }],
])('in %s "%s" is told to %j', (language, salutation, about) => {
  const found = findingsOf(rule, target(about, language, salutation));
  expect(found.map((one) => one.arguments)).toMatchObject([{ problem: 'office' }]);
});

test.each([
  ['en', 'Dear Mr Muster', { name: 'Jo Sample', role: 'Mayor' }, 'Muster'],
  ['de', 'Sehr geehrter Herr Beispielmann', { name: 'Jo Sample', role: 'Mayor' }, undefined],
  ['de', 'Sehr geehrter Herr Muster', { name: 'Jo Sample', role: 'Mayor' }, 'Muster'],
  ['fr', 'Madame Muster', { name: 'Jo Sample', role: 'Mayor' }, 'Muster'],
  ['es', 'Estimada señora Muster', { name: 'Jo Sample', role: 'Mayor' }, 'Muster'],
])('in %s "%s" greets somebody else than %j', (language, salutation, about, name = 'Beispielmann') => {
  const [found] = findingsOf(rule, target(about, language, salutation));
  expect(found).toMatchObject({ found: name, arguments: { problem: 'name', is: 'Jo Sample' } });
});

test.each([
  ['en', 'Your Excellency', { role: 'President' }],
  ['en', 'Dear Sir or Madam', { role: 'President' }],
  ['en', 'Dear President Sample', { name: 'Jo Sample', role: 'President of the Republic' }],
  ['en', 'Dear President', { role: 'President of the Supreme Court' }],
  ['en', 'Dear Mr President', { organisation: 'Office of the President' }],
  ['en', 'Dear Chief Justice', { role: 'President of the Supreme Court' }],
  ['en', 'Dear Chief of Staff', { role: 'Chief of Staff', organisation: 'Office of the President' }],
  ['en', 'Dear Chairman', { role: 'President' }],
  ['en', 'Dear Governor', { role: 'Head of Prison No. 4' }],
  ['en', 'Dear Minister', { role: 'Attorney General and Minister of Legal Affairs' }],
  ['en', 'Dear Minister', { role: 'Home Secretary' }],
  ['en', 'Dear Minister of the Interior', { role: 'Minister of Internal Affairs' }],
  ['en', 'Dear Minister', { role: 'Garde des Sceaux' }],
  ['en', 'Dear Ambassador', { organisation: 'Embassy of Exampleland' }],
  ['en', 'Dear Prime Minister', { role: 'Prime Minister and Minister of Defence' }],
  ['en', 'Dear Minister', { role: 'Prime Minister' }],
  ['en', 'Dear Sayadaw', { role: 'Abbot' }],
  ['en', 'Dear Mr Ombudsman', { name: 'Jo Sample', role: 'Authorised Person for Human Rights' }],
  ['en', 'Dear {{target.role}}', { role: 'Mayor' }],
  ['en', 'Dear Mr Semple', { name: 'Jo Sample', role: 'Mayor' }],
  ['en', 'Dear Mr Jo', { name: 'Sample Jo', role: 'Mayor' }],
  ['en', 'Dear General Muster', { name: 'Ari Muster', role: 'President of the Council' }],
  ['de', 'Sehr geehrter Herr Ministerpräsident', { role: 'Prime Minister' }],
  ['de', 'Sehr geehrter Herr Polizeipräsident', { role: 'Chief of Police' }],
  ['de', 'Sehr geehrter Herr Minister', { role: 'Justizminister' }],
  ['de', 'Sehr geehrte Frau Botschaftsrätin', { name: 'Jo Sample', role: 'Counsellor' }],
  ['de', 'Exzellenz', { role: 'Präsident' }],
  ['fr', 'Monsieur le Président', { role: 'Premier président de la Cour' }],
  ['fr', 'Monsieur le Ministre', { role: 'Garde des Sceaux', organisation: 'Ministère de la Justice' }],
  ['fr', 'Madame la Procureure, Monsieur le Procureur', { role: 'Prosecutor' }],
  ['es', 'Excelentísimo señor Presidente del Gobierno', { role: 'Presidente del Gobierno' }],
  ['es', 'Señora Fiscal', { role: 'Fiscal General', organisation: 'Ministerio Público' }],
  ['es', 'Señor Secretario', { role: 'Secretario de Seguridad' }],
  ['pt', 'Senhor Delegado', { name: 'Jo Sample', role: 'Chief of Police' }],
  ['it', 'Signor Presidente del Consiglio', { role: 'Presidente del Consiglio' }],
  ['nl', 'Geachte minister', { role: 'President' }],
])('in %s "%s" may greet %j', (language, salutation, about) => {
  expect(findingsOf(rule, target(about, language, salutation))).toEqual([]);
});

test.each([
  ['en', 'Dear Governor / Your Excellency', 'Governor / Your'],
  ['en', 'Dear Sir/Excellency', 'Sir/Excellency'],
  ['en', 'Your Excellency/Dear Ambassador', 'Excellency/Dear'],
  ['fr', 'Excellence / Monsieur le Ministre', 'Excellence / Monsieur'],
  ['es', 'Señor Presidente / Excelencia', 'Presidente / Excelencia'],
])('in %s "%s" leaves the choice open', (language, salutation, found) => {
  expect(findingsOf(either, target({ role: 'X' }, language, salutation)).map((one) => one.found)).toEqual([found]);
});

test.each([
  ['en', 'Dear Sir/Madam'],
  ['en', 'Dear Sir / Madam'],
  ['en', 'Dear Mr/Ms Sample'],
  ['de', 'Sehr geehrte/r Herr/Frau Sample'],
  ['de', 'Sehr geehrte/geehrter Muster'],
  ['fr', 'Madame/Monsieur'],
  ['fr', 'Cher/Chère Ministre'],
  ['es', 'Señor/a Fiscal'],
  ['es', 'Estimado/a Gobernador/a'],
  ['es', 'Señor/Señora'],
  ['pt', 'Senhor(a) Ministro(a)'],
  ['it', 'Signor/Signora'],
])('in %s "%s" is for women and men', (language, salutation) => {
  expect(findingsOf(either, target({ role: 'X' }, language, salutation))).toEqual([]);
});

test('are quiet about cases of others', () => {
  const folders = ['tests/names', 'tests/fixtures/cases', 'cases', 'cases/examples'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(PACKAGE, folder)).flatMap((name) =>
      /^(?!expected).*\.yaml$/.test(name) ? [join(PACKAGE, folder, name)] : [],
    ),
  );
  expect(files.length).toBeGreaterThan(80);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    if (!/^ {2,6}salutation:|salutation: \{/m.test(text)) continue;
    expect([...findingsOf(rule, text), ...findingsOf(either, text)], file).toEqual([]);
  }
});

test('works no more than it must', async () => {
  const written = (size: number) =>
    `targets:\n${Array.from({ length: Math.floor(size / 20) }, (_, nth) => `  o${nth}: {name: Jo Sample, role: Mayor, country: FR, salutation: {en: Dear Mr Muster / ${'a'.repeat(20)}}}`).join('\n')}\n`;
  expect(await ruleGrowth(either, 1_000, written)).toBeLessThan(6);
});
