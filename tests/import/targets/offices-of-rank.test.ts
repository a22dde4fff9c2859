import { expect, test } from 'vitest';
import type { SheetLine } from '../../../src/import/sheet.ts';
import { targetsIn } from '../../../src/import/targets/targets.ts';

// Ranks that are offices, ranks that are titles, and towns that are called as their country is.

const targetOf = (language: string, country: string, ...texts: string[]) => {
  const lines = texts.map((text, nth): SheetLine => ({ text, line: nth + 1, role: 'text', gap: false, ends: false }));
  const [found] = targetsIn(lines, { kind: 'target', languages: [language], country });
  return {
    is: [found?.honorific?.value, found?.name?.value, found?.role?.value, found?.organisation?.value],
    address: found?.address.map(({ value }) => value),
    country: found?.country?.value,
  };
};

test.each([
  ['pt', 'Comandante da Guarda Exemplar', 'Capitão', 'Armindo Exemplo'],
  ['es', 'Capitán de Puerto', 'Teniente', 'Ana Ejemplo'],
  ['it', 'Comandante della Guardia Campione', 'Colonnello', 'Aldo Esempio'],
  ['pt', 'Comandante Naval de Vila Exemplo', 'Coronel', 'Ana Exemplo'],
])('%s: "%s" above somebody is an office', (language, office, honorific, name) => {
  const found = targetOf(language, 'HN', office, `${honorific} ${name}`, 'Caixa 55', 'Exemplo');
  expect(found.is).toEqual([honorific, name, office, undefined]);
});

test('A rank behind an office, and a name with the accents of its country', () => {
  expect(targetOf('de', 'VN', 'Leiter der Polizei', 'Oberst Phan Đình Lộc', '80 Muster', 'Hanoi').is).toEqual([
    'Oberst',
    'Phan Đình Lộc',
    'Leiter der Polizei',
    undefined,
  ]);
  expect(targetOf('es', 'AR', 'Gobernador de Muestra', 'Cr. Omar Ejemplo Muestra', 'Calle 55', 'Muestra').is).toEqual([
    'Cr.',
    'Omar Ejemplo Muestra',
    'Gobernador de Muestra',
    undefined,
  ]);
});

test.each([
  ['pt', 'São Tomé', 'São Tomé e Príncipe', 'ST'],
  ['ar', 'جيبوتي', 'جيبوتي', 'DJ'],
  ['fr', 'Djibouti', 'Djibouti', 'DJ'],
  ['es', 'Guatemala', 'Guatemala', 'GT'],
  ['en', 'Kuwait City', 'Kuwait', 'KW'],
])('%s: the town "%s" above "%s" stays', (language, town, country, code) => {
  const found = targetOf(language, code, 'Ana Sample', 'Minister of Justice', '55 Sample', town, country);
  expect(found).toMatchObject({ address: ['55 Sample', town], country: code });
});
