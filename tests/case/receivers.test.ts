import { expect, test } from 'vitest';
import { isReceiver } from '../../src/case/receivers.ts';
import type { Target } from '../../src/case/schema.ts';

// To whom of a case somebody writes, by the country of the sender.

test.each<[string, Pick<Target, 'for' | 'left'>, string | undefined, boolean]>([
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
  ['who has left office gets none', { left: '2025-03' }, 'DE', false],
  ['nor from nobody knows where', { left: '2025' }, undefined, false],
  ['nor at the embassy that was for the country', { left: '2025', for: ['GB'] }, 'GB', false],
])('%s', (_, target, origin, yes) => {
  expect(isReceiver(target, origin)).toBe(yes);
});
