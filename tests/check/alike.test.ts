import { describe, expect, test } from 'vitest';
import { nearlyAlike, said } from '../../src/check/alike.ts';

const alike = (a: string, b: string) => {
  const one = nearlyAlike(said(a), said(b));
  expect(nearlyAlike(said(b), said(a))).toBe(one); // whichever comes first
  return one;
};

describe('two sentences are nearly alike', () => {
  test.each([
    ['the same', 'Let her sing with the choir', 'Let her sing with the choir.', true],
    ['in capitals', 'Let her sing with the choir', 'LET HER SING WITH THE CHOIR', true],
    ['with one word more of six', 'Let her sing with the choir', 'Please let her sing with the choir', true],
    ['with two words more of six', 'Let her sing with the choir', 'Please do let her sing with the choir', false],
    ['of too few words', 'Let her sing now', 'Let her sing now', false],
    ['with another word', 'Allow her family to visit her', 'Allow her lawyer to visit her', false],
    [
      'with another word of many',
      'Let the choir of our small town sing every day and night in its old hall by that long river again',
      'Let the choir of our small town sing every day and night in its old hall by that long lake again',
      true,
    ],
    ['but for a number', 'Give back all 12 of the books of songs', 'Give back all of the books of songs', false],
    ['but for a not', 'Do let the choir sing in the old hall', 'Do not let the choir sing in the old hall', false],
    ['but for a person', 'Let {{person.name}} sing with the choir today', 'Let sing with the choir today', false],
    [
      'but for who it is',
      'Let {{they of="A"}} sing with the old choir',
      'Let {{they of="B"}} sing with the old choir',
      false,
    ],
    ['in Chinese', '请让合唱团在大厅里唱歌', '请让合唱团在大厅里唱歌吧', true],
    ['in Chinese with a foreign word', '请让 Exampleton 合唱团唱歌', '请让 Exampleton 合唱团唱歌吧', true],
    ['of five words', 'Let her sing right now', 'Let her sing right now!', true],
    ['with one word more of five', 'Let her sing right now', 'Please let her sing right now', true],
    ['in Chinese, but for a not', '请让合唱团在大厅里唱歌', '请不让合唱团在大厅里唱歌', false],
    ['of other things', 'Let her sing with the choir', 'Open the doors of our hall', false],
  ])('%s', (_, a, b, yes) => {
    expect(alike(a, b)).toBe(yes);
  });

  test('the same but for signs and spaces have the same words', () => {
    expect(said('Let  her sing, now!').same).toBe(said('let her sing now').same);
    expect(said('Let {{ them }} sing').same).toBe(said('let {{them}} sing').same);
    expect(said('Let {{them}} sing').same).not.toBe(said('Let them sing').same);
    expect(said('Let a{{them}}b sing').same).not.toBe(said('Let ab{{them}} sing').same);
    expect(said('so me').same).not.toBe(said('some').same);
    expect(said('Let {{them}} sing').same).not.toBe(said('let {{they}} sing').same);
  });
});

test('a value is itself with any spaces in its braces, and braces that are never closed are read once', () => {
  expect(said('Let {{  person.name }} sing')).toEqual(said('Let {{person.name}} sing'));
  expect(said(`Let {{${' a'.repeat(50_000)} sing`).words.size).toBe(3);
});
