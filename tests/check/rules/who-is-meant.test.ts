import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rule as addressee } from '../../../src/check/rules/demand-addressee.ts';
import { rule as unnamed } from '../../../src/check/rules/person-unnamed.ts';
import { rule as country } from '../../../src/check/rules/wrong-country.ts';
import { PACKAGE } from '../../support/package.ts';
import { findingsOf, ruleGrowth } from '../check-support.ts';

// Demands for the official instead of the prisoner, people whom no letter names, authorities of another country.

const letter = (language: string, demand: string, opening = 'X.') => `letter:
  ${language}:
    subject: Mara Example
    opening: ${JSON.stringify(opening)}
    demands:
      - ${JSON.stringify(demand)}
    reviewed: Jo
`;

const TARGET = `targets:
  minister: {name: Ilka Muster, honorific: Her Excellency, role: Minister of Justice, country: FR, salutation: {en: Dear Minister}}
`;

describe('a demand for the addressee', () => {
  test.each([
    ['en', 'Immediately and unconditionally release Ilka Muster.', 'error'],
    ['en', 'Release {{target.name}} at once.', 'error'],
    ['en', 'Release Minister Ilka Muster.', 'error'],
    ['en', 'Release Her Excellency Ilka Muster.', 'error'],
    ['en', 'Disclose the whereabouts of Ms Muster.', 'warning'],
    ['en', 'Drop all charges against Muster.', 'warning'],
    ['en', 'Ensure that Ilka Muster has access to a lawyer.', 'error'],
    ['en', 'Ensure that Ilka Muster is protected from torture.', 'error'],
    ['en', 'Order Ilka Muster’s immediate release.', 'error'],
    ['de', 'Sorgen Sie für die Freilassung von Ilka Muster.', 'error'],
    ['de', 'Lassen Sie Ilka Muster sofort frei.', 'error'],
    ['de', 'Stellen Sie sicher, dass Ilka Muster nicht gefoltert wird.', 'error'],
    ['fr', 'Libérer immédiatement et sans condition Ilka Muster.', undefined],
    ['fr', 'Libérer Ilka Muster.', 'error'],
    ['fr', 'Ordonner la libération d’Ilka Muster.', 'error'],
    ['fr', 'Veiller à ce qu’Ilka Muster soit libérée.', 'error'],
    ['es', 'Ponga en libertad de inmediato a Ilka Muster.', 'error'],
    ['es', 'Garantice que Ilka Muster tenga acceso a un abogado.', 'error'],
    ['pt', 'Liberte Ilka Muster.', 'error'],
    ['it', 'Scarcerare Ilka Muster.', 'error'],
  ])('in %s: %s', (language, demand, severity) => {
    const found = findingsOf(addressee, TARGET + letter(language, demand));
    expect(found.map((one) => one.severity)).toEqual(severity === undefined ? [] : [severity]);
  });

  test.each([
    ['en', 'Release {{person.name}}.'],
    ['en', 'Ask Ilka Muster to release {{person.name}}.'],
    ['en', 'As Minister Muster promised, release {{them}}.'],
    ['en', 'Release everybody whom Ilka Muster has had arrested.'],
    ['en', 'Ensure that Ilka Muster answers the family.'],
    ['en', 'Investigate the role of Ilka Muster.'],
    ['en', 'Release the prisoners of Musterville.'],
    ['de', 'Bitten Sie Ilka Muster, {{person.name}} freizulassen.'],
    ['de', 'Untersuchen Sie die Vorwürfe gegen Ilka Muster.'],
    ['fr', 'Demander à Ilka Muster de libérer {{person.name}}.'],
    ['es', 'Pida a Ilka Muster que ponga en libertad a {{person.name}}.'],
  ])('in %s this is none: %s', (language, demand) => {
    const found = findingsOf(addressee, TARGET + letter(language, demand));
    expect(found.filter((one) => !(language === 'de' && one.found === 'Muster'))).toEqual([]);
  });

  test('a surname that a person of the case has too is hers', () => {
    const people = 'people: [{name: Mara Muster, pronouns: she/her}]\n';
    expect(findingsOf(addressee, people + TARGET + letter('en', 'Release Muster and Mara Muster.'))).toEqual([]);
  });

  test('works no more than it must', async () => {
    const written = (size: number) => TARGET + letter('en', `${'release the Minister, '.repeat(size / 20)}x`);
    expect(await ruleGrowth(addressee, 4_000, written)).toBeLessThan(6);
  });
});

describe('a person whom no letter names', () => {
  const people = (...names: readonly string[]) =>
    `people:\n${names.map((name) => `  - {name: ${name}, pronouns: they/them}\n`).join('')}`;

  test('is told where the name stands', () => {
    const yaml = people('Mara Example', 'Ilo Muster') + letter('en', 'Let her sing.');
    expect(findingsOf(unnamed, yaml).map(({ at, found }) => [at, found])).toEqual([['3:12', 'Ilo Muster']]);
  });

  test.each([
    [people('Mara Example', 'Ilo Muster') + letter('en', 'Let Muster sing.')],
    [people('Mara Example', 'Ilo Muster') + letter('en', 'Let Ilo sing.')],
    [people('Mara Example', 'Ilo Muster') + letter('en', 'Let {{people}} sing.')],
    [people('Mara Example', 'five villagers of Muster') + letter('en', 'Let them sing.')],
    [people('Mara Example', 'The Muster family') + letter('en', 'Let them sing.')],
    [people('Mara Example', '12 others') + letter('en', 'Let them sing.')],
    [people('Ilo Muster') + letter('en', 'Let them sing.')],
  ])('is not looked for in\n%s', (yaml) => {
    expect(findingsOf(unnamed, yaml)).toEqual([]);
  });
});

describe('authorities of another country', () => {
  const kz = (demand: string, opening?: string, more = '') =>
    `${more}country: KZ\ntargets:\n  a: {role: Mayor, country: KZ, salutation: {en: Dear Mayor}}\n${letter('en', demand, opening)}`;

  test.each([
    'I ask the Uzbek authorities to let her sing.',
    'Urge the Chilean Government to let her sing.',
    'Let the Russian police go home.',
  ])('are told: %s', (demand) => {
    expect(findingsOf(country, kz(demand))).toMatchObject([{ severity: 'warning' }]);
  });

  test.each([
    ['de', 'Fordern Sie die usbekischen Behörden auf, sie singen zu lassen.'],
    ['fr', 'Exhorter les autorités ouzbèkes à la laisser chanter.'],
    ['es', 'Pida a las autoridades uzbekas que la dejen cantar.'],
  ])('are told in %s: %s', (language, demand) => {
    expect(findingsOf(country, `country: KZ\n${letter(language, demand)}`)).toMatchObject([{ severity: 'warning' }]);
  });

  test.each([
    [kz('I ask the Kazakh authorities to let her sing.')],
    [kz('Ask the Kurdish authorities to let her sing.')],
    [kz('Let the Uzbek singers sing.')],
    [kz('Do not hand her to the Uzbek authorities.', 'She fled from Uzbekistan.')],
    [kz('Do not hand her to the Uzbek authorities.', 'She has an Uzbek passport.')],
    [kz('Do not hand her to the Uzbek authorities.', 'X.', 'summary: She fled from Uzbekistan.\n')],
    [kz('Ask the Uzbek authorities.', 'X.', 'names: [Uzbek]\n')],
    [kz('Ask the uzbekistani authorities.', 'X.')],
  ])('are not told in\n%s', (yaml) => {
    expect(findingsOf(country, yaml)).toEqual([]);
  });
});

test('authorities of many countries take no more work than they must', async () => {
  const written = (size: number) =>
    `country: KZ\n${letter('en', 'the Uzbek authorities and the Chilean police '.repeat(Math.floor(size / 40)))}`;
  expect(await ruleGrowth(country, 1_000, written)).toBeLessThan(6);
});

test('are quiet about cases of others', () => {
  const folders = ['tests/names', 'tests/fixtures/cases', 'cases', 'cases/examples'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(PACKAGE, folder)).flatMap((name) =>
      /^(?!expected).*\.yaml$/.test(name) ? [join(PACKAGE, folder, name)] : [],
    ),
  );
  expect(files.length).toBeGreaterThan(80);
  const told = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [addressee, unnamed, country].flatMap((rule) =>
      findingsOf(rule, text).map((one) => `${file} ${one.message}`),
    );
  });
  expect(told).toEqual([]);
});
