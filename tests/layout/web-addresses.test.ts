import { beforeAll, describe, expect, test } from 'vitest';
import { type SetLine, Typesetter } from '../../src/layout/typesetter.ts';
import { webAddressesIn } from '../../src/layout/web-addresses.ts';
import { shippedShelf } from '../support/pdf.ts';

let setter: Typesetter;

beforeAll(async () => {
  setter = new Typesetter(await shippedShelf());
  await setter.prepare('en');
});

const textOf = ({ pieces }: SetLine) => pieces.map(({ shaped }) => shaped.text).join('');
const set = (text: string, measure: number) =>
  setter.lines([{ text }], { language: 'en', direction: 'ltr', size: 11, measure, justify: true });

const LETTER =
  'We ask you to write to the committee and to say so at https://example.org/supplementary/documentation/now?form=2&part=urgent-appeal and to answer to the.committee.of.writers@long-subdomain.example.org before the end of the month, as the rules ask.';

describe('the address of a page or a mailbox in a letter', () => {
  test.each([140, 180, 220, 260, 300, 340])('is parted at its signs, without a hyphen, at %i pt', (measure) => {
    const lines = set(LETTER, measure);
    const read = lines.map((line) => textOf(line).trim());
    for (const address of webAddressesIn(LETTER).map(({ from, to }) => LETTER.slice(from, to)))
      expect(read.join('')).toContain(address);
    for (const line of read) {
      expect(line).not.toMatch(/(?:urgent|long)-$/); // its own hyphen begins a line, so nobody takes it for one that was added
      if (/^[/.?=&@]/.test(line)) expect(line).not.toMatch(/^\/\//);
    }
  });

  test('no line beside it has holes: its spaces keep to their width where there is too little to fill it', () => {
    const text = 'See https://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa here.';
    const [first] = set(text, 300);
    expect(first?.width).toBeLessThan(200);
  });

  test('ends where the sentence does', () => {
    const text = 'See (https://example.org/a), www.example.org. Write to a.b@example.org; thank you.';
    expect(webAddressesIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'https://example.org/a',
      'www.example.org',
      'a.b@example.org',
    ]);
  });
});

test('text full of signs of addresses is read all the same', () => {
  for (const part of ['a.', '@a', 'www.', 'http://', 'a@b.c ', '://'])
    expect(() => webAddressesIn(`${part.repeat(100_000)}@`)).not.toThrow();
});
