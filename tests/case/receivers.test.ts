import { expect, test } from 'vitest';
import { isReceiver } from '../../src/case/receivers.ts';
import type { Case, Target } from '../../src/case/schema.ts';

// To whom of a case somebody writes, by the country of the sender.

type Facts = Pick<Target, 'for' | 'left' | 'name' | 'role'>;
const target = (facts: Partial<Facts>) =>
  ({ kind: 'target', country: 'GB', address: [], salutation: {}, closing: {}, ...facts }) as unknown as Target;
const receives = (facts: Partial<Facts>, origin: string | undefined, others: Case['targets'] = {}) =>
  isReceiver('one', { one: target(facts), ...others }, origin);

test.each<[string, Partial<Facts>, string | undefined, boolean]>([
  ['an official gets letters from every country', {}, 'DE', true],
  ['and from somebody whose country is not known', {}, undefined, true],
  ['an embassy gets those from its country', { for: ['GB'] }, 'GB', true],
  ['not those from another', { for: ['GB'] }, 'DE', false],
  ['not those from nobody knows where', { for: ['GB'] }, undefined, false],
  ['those from where its post is that of the country', { for: ['GB'] }, 'JE', true],
  ['not those from a neighbour with a post of its own', { for: ['GB'] }, 'IE', false],
  ['those from either of two countries, the first', { for: ['GB', 'IE'] }, 'GB', true],
  ['or the second', { for: ['GB', 'IE'] }, 'IE', true],
  ['not those from a third', { for: ['GB', 'IE'] }, 'FR', false],
  ['who has left an office of which nothing is known gets none', { name: 'Jo Sample', left: '2025-03' }, 'DE', false],
  ['nor from nobody knows where', { left: '2025' }, undefined, false],
  ['an office that is gone gets none', { role: 'Mayor', left: '2025' }, 'DE', false],
  ['but an office that is known does', { name: 'Jo Sample', role: 'Mayor', left: '2025-03' }, 'DE', true],
  [
    'and the embassy that is for the country',
    { name: 'Jo Sample', role: 'Ambassador', left: '2025', for: ['GB'] },
    'GB',
    true,
  ],
  ['not the embassy for another', { name: 'Jo Sample', role: 'Ambassador', left: '2025', for: ['GB'] }, 'FR', false],
])('%s', (_, facts, origin, yes) => {
  expect(receives(facts, origin)).toBe(yes);
});

test.each<[string, Partial<Facts>, boolean]>([
  ['that somebody else has now gets nothing a second time', { role: 'mayor' }, false],
  ['that somebody else had, who left too, gets one', { role: 'Mayor', left: '2026' }, true],
  ['beside which there is another gets one', { role: 'Prefect' }, true],
])('an office %s', (_, facts, yes) => {
  expect(receives({ name: 'Jo Sample', role: 'Mayor', left: '2025' }, 'DE', { other: target(facts) })).toBe(yes);
});
