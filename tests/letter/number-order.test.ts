import { describe, expect, test } from 'vitest';
import { levelsOf, visualOrder } from '../../src/layout/bidi.ts';
import { isolateNumbers, numbersIn } from '../../src/letter/number-order.ts';

/** What is seen from left to right. */
function seen(text: string, direction: 'ltr' | 'rtl'): string {
  const units = text.split('');
  return visualOrder(levelsOf(text, direction))
    .map((at) => units[at])
    .join('');
}

/** Each stands in a line from right to left, after a letter that would turn it, and in one from left to right. */
const NUMBERS = [
  '+44 20 7946 0123',
  '+20 2 5550 0100',
  '(020) 7946 0123',
  '+49 (0)30 / 1234-56',
  '2020-01-05',
  '05.01.2020',
  '1/2',
  '10:30',
  '1,000.50',
  '11936-12345',
  '۱۱۹۳۶-۱۲۳۴۵',
  '٠١٢-٣٤٥-٦٧٨',
  '+٢٠ ٢ ٥٥٥٠ ٠١٠٠',
  '12/0123/2020',
];

describe('numbers are read from left to right', () => {
  test.each(NUMBERS)('%s', (number) => {
    expect(seen(`هاتف ${number} وشكرا`, 'rtl')).toContain(number);
    expect(seen(`טלפון ${number}.`, 'rtl')).toContain(number);
    expect(seen(`${number} هاتف`, 'rtl')).toContain(number);
    expect(seen(`To أحمد ${number}, please`, 'ltr').endsWith(`${number}, please`)).toBe(true);
    expect(seen(`تهران ${number}`, 'rtl').startsWith(number)).toBe(true);
  });

  test('a house number after an Arabic name stands on its right in an English line', () => {
    expect(seen('Sharia مثال 12 Town', 'ltr')).toBe(`Sharia ${[...'مثال'].reverse().join('')} 12 Town`);
  });

  test('numbers side by side, lists and years from–to are no one number', () => {
    for (const text of ['المادتان 3 5', 'المواد 3, 5, 7', 'في 1990-2000', 'سنة ۱۳۶۹-۱۳۷۹', 'المادة 19'])
      expect(numbersIn(text, 'rtl')).toEqual([]);
  });

  test('nothing is done to text from left to right', () => {
    expect(numbersIn('Tel. +44 20 7946 0123', 'ltr')).toEqual([]);
    expect(isolateNumbers('Tel. +44 20 7946 0123')).toBe('Tel. +44 20 7946 0123');
  });

  test('where another program sets the text, they stand in isolates; Arabic digits in an override too', () => {
    expect(isolateNumbers('هاتف +20 2 5550 0100')).toBe('هاتف \u2066+20 2 5550 0100\u2069');
    expect(isolateNumbers('تهران ۱۱۹۳۶-۱۲۳۴۵')).toBe('تهران \u2066۱۱۹۳۶-۱۲۳۴۵\u2069');
    expect(isolateNumbers('هاتف ٠١٢-٣٤٥')).toBe('هاتف \u2066\u202d٠١٢-٣٤٥\u202c\u2069');
  });
});
