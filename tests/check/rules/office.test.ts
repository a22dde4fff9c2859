import { expect, test } from 'vitest';
import { rule as nobody } from '../../../src/check/rules/nobody-in-office.ts';
import { rule as stale } from '../../../src/check/rules/target-stale.ts';
import { rule as demands } from '../../../src/check/rules/translation-demands.ts';
import { findingsOf } from '../check-support.ts';

// Whether somebody is there to write to, and whether what one target alone is asked is in every letter.

const days = ({ arguments: about }: { arguments: object }) => ('days' in about ? about.days : undefined);
const target = (more: string, others = '') => `targets:\n  mayor: { role: Mayor, country: FR, ${more} }\n${others}`;

test.each([
  ['checked: 2026-05-28', []], // 179 days before
  ['checked: 2026-05-27', ['3 note 180']],
  ['checked: 2025-11-24', ['3 note 364']],
  ['checked: 2025-11-23', ['3 warning 365']],
  ['checked: 2020-11-23', ['3 warning 2191']],
  ['checked: 2027-01-01', []],
  ['checked: 2020-11-23, left: 2025', []],
])('an address with %s', (more, found) => {
  const told = findingsOf(stale, target(more).replace('{ ', '{\n    '));
  expect(told.map((one) => `${one.at.split(':')[0]} ${one.severity} ${days(one)}`)).toEqual(found);
});

test('where an address was looked up is said again', () => {
  const [one] = findingsOf(stale, target('checked: 2026-01-01, source: web site of the town'));
  expect(one?.arguments).toMatchObject({ target: 'mayor', source: 'web site of the town' });
});

test('of a closed case nobody needs to look up an address, or to be in office', () => {
  const closed = `status: closed\n${target('checked: 2020-11-23')}`;
  expect(findingsOf(stale, closed)).toEqual([]);
  expect(findingsOf(nobody, closed.replace('checked: 2020-11-23', 'left: 2025'))).toEqual([]);
});

test.each([
  ['who left', '', 1],
  ['who left, beside a copy', '  consul: { kind: copy, role: Consul, country: GB }\n', 1],
  ['who left, beside one who has not', '  judge: { kind: additional, role: Judge, country: FR }\n', 0],
])('somebody %s', (_, others, count) => {
  expect(findingsOf(nobody, target('left: 2025', others))).toHaveLength(count);
});

const LETTERS = `letter:
  en: { subject: S, opening: O, demands: [D], reviewed: us }
  fr: { subject: S, opening: O, demands: [D], reviewed: us }
`;

test.each([
  ['in both languages', '{ en: [A], fr: [B] }', []],
  ['in one', '{ en: [A, B] }', [['fr', 0]]],
  ['once less in one', '{ en: [A], fr: [B, C] }', [['en', 1]]],
])('what one target alone is asked %s', (_, own, found) => {
  const told = findingsOf(demands, target(`demands: ${own}`) + LETTERS);
  expect(told.map(({ arguments: about }) => about)).toMatchObject(
    found.map(([language, count]) => ({ target: 'mayor', language, demands: count })),
  );
});
