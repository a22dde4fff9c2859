import { describe, expect, test } from 'vitest';
import { channelsIn, withoutChannels } from '../../src/check/channels.ts';

// Telephone and fax numbers, e-mail and web addresses that stand in a line of an address, and what is left without them.

const noPostcode = () => false;

/** The channels of a line, each as its kind and the words of the line. */
function found(line: string, isPostcode: (text: string) => boolean = noPostcode): string[] {
  return channelsIn(line, isPostcode).map(({ kind, start, end }) => `${kind} ${line.slice(start, end)}`);
}

const left = (line: string) => withoutChannels(line, channelsIn(line, noPostcode));

describe('a channel in a line', () => {
  test.each<[string, string[]]>([
    ['Tel: 020 0000 0000', ['phone Tel: 020 0000 0000']],
    ['Telephone No. 123456', ['phone Telephone No. 123456']],
    ['Tel. 12345', []], // too few figures
    ['Tel. 1234567890123456789', []], // too many
    ['Tel:\u00a0020\u00a00000\u00a00000', ['phone Tel:\u00a0020\u00a00000\u00a00000']],
    ['Tél. : +33 1 00 00 00 00', ['phone Tél. : +33 1 00 00 00 00']],
    ['Fax (020) 0000-0000', ['fax Fax (020) 0000-0000']],
    ['Telefax: 123 4567', ['fax Telefax: 123 4567']],
    ['传真：010-00000000', ['fax 传真：010-00000000']],
    ['电话: ０１０-００００００００', ['phone 电话: ０１０-００００００００']],
    ['تلفن: ۰۲۱-۰۰۰۰۰۰۰۰', ['phone تلفن: ۰۲۱-۰۰۰۰۰۰۰۰']],
    ['هاتف: ٠٢١ ٠٠٠٠٠٠٠', ['phone هاتف: ٠٢١ ٠٠٠٠٠٠٠']],
    ['тел. 495 000-00-00', ['phone тел. 495 000-00-00']],
    ['+44 20 0000 0000', ['phone +44 20 0000 0000']],
    ['+44 20 00', []],
    ['0044 20 0000 0000', ['phone 0044 20 0000 0000']],
    ['(020) 0000 0000', ['phone (020) 0000 0000']],
    ['020 0000 0000', ['phone 020 0000 0000']],
    ['202-555-0143', ['phone 202-555-0143']],
    ['(202) 555-0143', ['phone (202) 555-0143']],
    ['1-202-555-0143', []],
    ['office@example.org', ['email office@example.org']],
    ['E-mail: jo.sample+choir@mail.example.org', ['email E-mail: jo.sample+choir@mail.example.org']],
    ['[email protected]', ['email [email protected]']],
    ['www.example.org/office', ['social www.example.org/office']],
    ['Web: https://example.org/a, Exampleton', ['social Web: https://example.org/a']],
    ['exampleton.gov.fr', ['social exampleton.gov.fr']],
    ['office2020@example.org', ['email office2020@example.org']], // figures within it are no number
    ['1 Sample Street', []],
    ['12345 Exampleton', []],
    ['@example', []],
  ])('%s', (line, channels) => {
    expect(found(line)).toEqual(channels);
  });

  test('is told in the order of the line, whatever it is', () => {
    expect(found('Tel: 020 0000 0000, Fax: 020 0000 0001, jo@example.org')).toEqual([
      'phone Tel: 020 0000 0000',
      'fax Fax: 020 0000 0001',
      'email jo@example.org',
    ]);
    expect(found('jo@example.org Tel: 020 0000 0000')).toEqual(['email jo@example.org', 'phone Tel: 020 0000 0000']);
  });

  test.each([
    'PO Box 020 0000 000',
    'Postfach 020 0000 000',
    'а/я 020 0000 000',
    'B.P. No. 020 0000 000',
    'ص. ب 020 0000 000',
  ])('is no box: %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  test('is no postcode', () => {
    const asked: string[] = [];
    const isPostcode = (text: string) => asked.push(text) > 0;
    expect(found('Exampleton 020 000 000', isPostcode)).toEqual([]);
    expect(asked).toEqual(['020 000 000']);
    expect(found('Tel: +44 20 0000 0000', (text) => text === '+44 20 0000 0000')).toEqual([]);
  });
});

describe('a line without its channels', () => {
  test.each([
    ['Town Hall, Tel: 020 0000 0000', 'Town Hall'],
    ['Town Hall (Tel: 020 0000 0000)', 'Town Hall'],
    ['Tel: 020 0000 0000, Town Hall', 'Town Hall'],
    ['Town Hall – 020 0000 0000 – Exampleton', 'Town Hall Exampleton'],
    ['Tel: 020 0000 0000; Fax: 020 0000 0001', ''],
    ['(020) 0000 0000 | jo@example.org |', ''],
    ['1 Sample Street', '1 Sample Street'],
    ['a jo@example.org b www.example.org c', 'a b c'],
    ['Tel: 020 0000 0000, Town Hall, Fax: 020 0000 0001', 'Town Hall'],
    ['– Dr. Sample (annex), Tel: 020 0000 0000', 'Dr. Sample (annex)'],
    ['Tel: 020 0000 0000, Town Hall,', 'Town Hall'],
    ['A, jo@example.org', 'A'],
    ['7, jo@example.org', '7'],
    ['§ jo@example.org', ''],
    ['---', ''],
  ])('%s: %j', (line, rest) => {
    expect(left(line)).toBe(rest);
  });
});
