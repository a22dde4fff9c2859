import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../src/check/rule.ts';
import { rule as formOfAddress } from '../../../src/check/rules/form-of-address-as-name.ts';
import { rule as honorificTwice } from '../../../src/check/rules/honorific-twice.ts';
import { rule as salutationMissing } from '../../../src/check/rules/salutation-missing.ts';
import { findingsOf } from '../check-support.ts';

// How officials are called and greeted.

/** A case of a country with a target; its values from line 4 on, the salutation in English as the last. */
function official(values: Readonly<Record<string, string>>, salutation = 'Dear Sir', country = 'FR'): string {
  const lines = Object.entries({ role: 'Consul', ...values }).map(
    ([key, value]) => `    ${key}: ${JSON.stringify(value)}\n`,
  );
  const greeting = `    salutation:\n      en: ${JSON.stringify(salutation)}\n`;
  return `country: ${country}\ntargets:\n  office:\n${lines.join('')}    country: ${country}\n${greeting}`;
}

const told = (rule: Rule, yaml: string) =>
  findingsOf(rule, yaml).map(({ at, found, severity }) => `${at} ${severity} ${found}`);

const LETTERS = ['en', 'fr'].map(
  (language) => `  ${language}: {subject: A, opening: B, demands: [C], reviewed: needed}\n`,
);

describe('salutation-missing', () => {
  const targets = (...lines: readonly string[]) =>
    `letter:\n${LETTERS.join('')}targets:\n  office:\n    role: Consul\n    country: FR\n${lines.map((line) => `    ${line}\n`).join('')}`;

  test('no salutation at all: the target is shown, with every language', () => {
    const found = findingsOf(salutationMissing, targets());
    expect(found).toMatchObject([{ at: '5:3', severity: 'warning', found: 'en, fr' }]);
    expect(found[0]?.message).toBe(
      'office has no salutation in English (en), French (fr), and the case has a letter in it.',
    );
    expect(found[0]?.hint).toContain('salutation.en, salutation.fr');
  });

  test('one that is missing among others: the salutations are shown', () => {
    expect(told(salutationMissing, targets('salutation: {en: Dear Consul, de: Guten Tag}'))).toEqual([
      '8:5 warning fr',
    ]);
  });

  test('of a copy it is a note; an additional target gets a letter', () => {
    const others = (kind: string) =>
      `${targets('salutation: {en: A, fr: B}')}  other:\n    kind: ${kind}\n    role: Consul\n    country: FR\n`;
    expect(told(salutationMissing, others('copy'))).toEqual(['9:3 note en, fr']);
    expect(told(salutationMissing, others('additional'))).toEqual(['9:3 warning en, fr']);
  });

  test('of many languages the first are named', () => {
    const letters = ['en', 'fr', 'de', 'es', 'it'].map((one) => LETTERS[0]?.replace('en', one)).join('');
    const [found] = findingsOf(
      salutationMissing,
      `letter:\n${letters}targets: {office: {role: Consul, country: FR}}\n`,
    );
    expect(found?.found).toBe('en, fr, de and 2 more');
  });

  test('nothing if there is one for every letter', () => {
    expect(told(salutationMissing, targets('salutation: {en: Dear Consul, fr: Madame, de: Guten Tag}'))).toEqual([]);
  });
});

describe('honorific-twice', () => {
  test.each([
    [{ honorific: 'Director', name: 'Jo Sample' }, 'Dear Director Jo Sample Director', 'Director'],
    [{ role: 'Director', name: 'Jo Sample' }, 'Dear Director Jo Sample director', 'director'],
    [{ name: 'Jo Sample' }, 'Dear Mr. Mr Sample', 'Mr'],
    [{ honorific: 'His Excellency Mr', name: 'Jo Sample' }, 'Your Excellency Mr Sample, Excellency', 'Excellency'],
    [{ honorific: 'Директор' }, 'Уважаемый Директор Пример Директор', 'Директор'],
    [{ role: '局长' }, '尊敬的样局长局长', '局长'],
  ])('%j: %s', (values, salutation, found) => {
    const at = `${6 + Object.keys({ role: '', ...values }).length}:${12 + salutation.lastIndexOf(found)}`;
    const findings = findingsOf(honorificTwice, official(values, salutation));
    expect(findings).toMatchObject([{ at, found, severity: 'warning' }]);
    expect(findings[0]?.message).toContain(`stands twice in "${salutation}"`);
  });

  test.each([
    ['Director Jo Sample', '6:12', 'Director'],
    ['Jo Sample, director', '6:23', 'director'],
  ])('in the name, before which it stands anyway: %s', (name, at, found) => {
    const findings = findingsOf(honorificTwice, official({ honorific: 'Director', name }));
    expect(findings).toMatchObject([{ at, found }]);
    expect(findings[0]?.hint).toContain('honorific: Director');
  });

  test('in the honorific itself, and through a value that is filled in', () => {
    expect(told(honorificTwice, official({ honorific: 'Mr Mr', name: 'Jo Sample' }))).toEqual(['5:20 warning Mr']);
    const filled = official({ honorific: 'Director', name: 'Jo Sample' }, 'Dear Director {{target.honorific}} Sample');
    expect(told(honorificTwice, filled)).toEqual(['9:11 warning Director']);
  });

  test.each([
    [{ honorific: 'Director', name: 'Jo Sample' }, 'Dear Director Sample'],
    [{ honorific: 'Director', name: 'Jo Directorson' }, 'Dear Director Directorson'],
    [{ honorific: 'Daw', name: 'Ma Ma Sample' }, 'Dear Daw Ma Ma Sample'],
    [{ honorific: 'Mr', name: 'Bo Bo' }, 'Dear Mr Bo Bo'],
    [{ role: 'Minister of the Interior and of the Police' }, 'Dear Minister of the Interior and of the Police'],
    [{ name: 'Jo Sample' }, 'Dear Sir, dear Madam'],
    [{ name: '样莉莉' }, '尊敬的样莉莉局长'],
    [{ honorific: 'Ko', name: 'Kosample' }, 'Dear Ko Kosample'],
  ])('nothing of %j: %s', (values, salutation) => {
    expect(told(honorificTwice, official(values, salutation))).toEqual([]);
  });
});

describe('form-of-address-as-name', () => {
  test.each([
    ['MM', 'U Min Example', 'warning', 'U'],
    ['MM', 'Daw Example', 'warning', 'Daw'],
    ['MM', 'Ko Min Example', 'note', 'Ko'],
    ['MY', 'Tan Sri Sample', 'warning', 'Tan Sri'],
    ['MY', 'Dato’ Sample bin Example', 'warning', 'Dato’'],
    ['MY', 'Haji Sample', 'warning', 'Haji'],
    ['FR', 'Mr. Jo Sample', 'warning', 'Mr'],
    ['FR', 'Dr Jo Sample', 'warning', 'Dr'],
  ])('%s: the name of a target, %s', (country, name, severity, word) => {
    const found = findingsOf(formOfAddress, official({ name }, 'Dear Sir', country));
    expect(found).toMatchObject([{ at: '5:12', severity, found: word, words: { start: 0, text: word } }]);
    expect(found[0]?.hint).toContain('honorific');
  });

  test('the name of a person of the case', () => {
    const people = (name: string) =>
      `country: MM\npeople:\n  - pronouns: he/him\n    name: ${name}\n    aliases: [U ${name}]\n`;
    const found = findingsOf(formOfAddress, people('U Min Example'));
    expect(found).toMatchObject([{ at: '4:11', severity: 'warning', found: 'U' }]);
    expect(found[0]?.message).toContain('"U Min Example"');
    expect(found[0]?.hint).toContain('aliases');
    for (const name of ['Min Example', 'Dr Min Example', 'U']) expect(told(formOfAddress, people(name))).toEqual([]);
  });

  test('two of them in a salutation', () => {
    const greeted = (text: string, country = 'MM') =>
      told(formOfAddress, official({ name: 'Min Example' }, text, country));
    expect(greeted('Dear Mr U Min Example')).toEqual(['8:17 warning Mr U']);
    expect(greeted('Dear Mrs. Daw Example')).toEqual(['8:17 warning Mrs. Daw']);
    for (const text of ['Dear U Min Example', 'Dear Mr Min Example', 'Dear Mr Under', 'Mr U']) {
      expect(greeted(text, text === 'Mr U' ? 'FR' : 'MM')).toEqual([]);
    }
  });

  test('an ambassador of the country, elsewhere', () => {
    const yaml = official({ name: 'U Min Example' }, 'Dear Sir', 'MM').replace('    country: MM', '    country: GB');
    expect(told(formOfAddress, yaml)).toEqual(['5:12 warning U']);
  });

  test.each([
    ['FR', 'U Min Example'],
    ['FR', 'Haji Sample'],
    ['MM', 'Ma Ma Example'],
    ['MM', 'Maung Maung'],
    ['MM', 'Uma Example'],
    ['MM', 'Example U'],
    ['MM', 'Min U Example'],
    ['MY', 'Datukson Sample'],
    ['FR', 'Missy Sample'],
  ])('nothing of %s: %s', (country, name) => {
    expect(told(formOfAddress, official({ name }, 'Dear Sir', country))).toEqual([]);
  });
});
