import { expect, test } from 'vitest';
import { forgetNotes, noted } from '../../src/check/noted.ts';

function counted() {
  let made = 0;
  const lengthOf = noted(({ text }: { text: string }, more: number) => {
    made++;
    return text.length + more;
  });
  return { lengthOf, made: () => made };
}

test('works a thing out once, until its case is done', () => {
  const { lengthOf, made } = counted();
  const [one, other] = [{ text: 'one' }, { text: 'other' }];
  expect([lengthOf(one, 1), lengthOf(one, 1), lengthOf(other, 1), made()]).toEqual([4, 4, 6, 2]);
  forgetNotes();
  expect([lengthOf(one, 1), made()]).toEqual([4, 3]);
});

test('keeps no more than one case may have, where nobody says that it is done', () => {
  const { lengthOf, made } = counted();
  const first = { text: 'first' };
  lengthOf(first, 0);
  for (let nth = 0; nth < 2000; nth++) lengthOf({ text: '' }, nth);
  lengthOf(first, 0);
  expect(made()).toBe(2002);
});
