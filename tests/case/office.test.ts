import { describe, expect, test } from 'vitest';
import { nowInOffice, officeOf, successorOf } from '../../src/case/office.ts';
import type { Target } from '../../src/case/schema.ts';

// What is left of a target who left office: the office.

const target = (facts: Partial<Target>): Target =>
  ({ kind: 'target', country: 'BG', address: ['1 Sample Street'], salutation: {}, closing: {}, ...facts }) as Target;
const left = (facts: Partial<Target>) =>
  officeOf(target({ name: 'Jo Sample', role: 'Mayor', left: '2026-05', ...facts }));

test('who is in office stays as they are', () => {
  const mayor = target({ name: 'Jo Sample', role: 'Mayor' });
  expect(officeOf(mayor)).toBe(mayor);
});

test('an office has no name and no form of address, in no script', () => {
  const office = left({
    pronouns: 'she/her',
    honorific: 'Dr',
    native: { lang: 'bg', name: 'Йо Пример', role: 'Кмет', address: [] },
  });
  expect(office).toMatchObject({ role: 'Mayor', address: ['1 Sample Street'], native: { role: 'Кмет' } });
  expect(JSON.stringify(office)).not.toMatch(/Sample"|Jo |Dr"|Пример|she/);
});

test('of whom only a name is known there is no office', () => {
  expect(officeOf(target({ name: 'Jo Sample', left: '2026' }))).toBeUndefined();
  expect(officeOf(target({ role: 'Mayor', left: '2026' }))).toBeUndefined(); // it was an office, and is gone
  expect(officeOf(target({ name: 'Jo Sample', organisation: 'Town Hall', left: '2026' }))).toBeDefined();
});

describe('an office is greeted', () => {
  test.each<[string, Target['salutation'], Target['salutation']]>([
    ['as whoever has it', { en: 'Dear Mayor' }, { en: ['Dear Mayor'] }],
    ['by none that has the name', { en: 'Dear Mayor Sample' }, {}],
    ['by none that has the first name', { en: 'Dear jo' }, {}],
    ['by the one of several that has not', { en: ['Dear Ms Sample', 'Your Excellency'] }, { en: ['Your Excellency'] }],
    ['by none into which the name is put', { en: 'Dear {{target.honorific}} {{ target.name }}' }, {}],
    ['by none in a script in which nobody knows the name', { ru: 'Уважаемая госпожа Сампл' }, {}],
    ['though a word has the name in it', { en: 'Dear Sampler' }, { en: ['Dear Sampler'] }],
  ])('%s', (_, salutation, kept) => {
    expect(left({ salutation })?.salutation).toEqual(kept);
  });

  test('in another script, if the name is known there', () => {
    const native = { lang: 'bg', name: 'Йо Пример', address: [] };
    const salutation = { bg: ['Уважаема госпожо Пример', 'Уважаема госпожо кмет'] };
    expect(left({ native, salutation })?.salutation).toEqual({ bg: ['Уважаема госпожо кмет'] });
  });

  test('in Chinese by none with the surname', () => {
    const native = { lang: 'zh', name: '林样本', address: [] };
    const salutation = { zh: ['尊敬的林市长', '尊敬的市长'] };
    expect(left({ native, salutation })?.salutation).toEqual({ zh: ['尊敬的市长'] });
  });
});

test('the closing of a letter stays, unless it has the name', () => {
  expect(left({ closing: { en: 'Yours', fr: 'Agréez, Mme Sample' } })?.closing).toEqual({ en: 'Yours' });
});

test('who has the office now is known by role and organisation', () => {
  const targets = {
    before: target({ name: 'Jo Sample', role: 'Mayor', organisation: 'Town Hall', left: '2026' }),
    copy: target({ kind: 'copy', role: 'Mayor', organisation: 'Town Hall' }),
    elsewhere: target({ role: 'Mayor', organisation: 'Other Town Hall' }),
    abroad: target({ role: 'Mayor', organisation: 'Town Hall', country: 'GB' }),
  };
  expect(successorOf('before', targets)).toBeUndefined();
  const now = target({ name: 'Al Example', role: 'mayor' });
  expect(successorOf('before', { ...targets, now })).toBe('now');
  expect(nowInOffice({ ...targets, now }).map(([slug]) => slug)).toEqual(['copy', 'elsewhere', 'abroad', 'now']);
});
