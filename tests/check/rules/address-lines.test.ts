import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../src/check/rule.ts';
import { rule as addressChannel } from '../../../src/check/rules/address-channel.ts';
import { rule as countryLine } from '../../../src/check/rules/country-line.ts';
import { findingsOf, fixed, ruleGrowth } from '../check-support.ts';

// What does not belong on a line of an address.

/** A target with an address of lines, from line 5 on. */
function addressed(country: string, ...lines: readonly string[]): string {
  const items = lines.map((line) => `      - ${JSON.stringify(line)}\n`).join('');
  return `targets:\n  office:\n    role: Consul\n    address:\n${items}    country: ${country}\n`;
}

/** The same in parts, from line 5 on. */
function inParts(country: string, parts: object): string {
  const items = Object.entries(parts).map(([key, value]) => `      ${key}: ${JSON.stringify(value)}\n`);
  return `targets:\n  office:\n    role: Consul\n    address:\n${items.join('')}    country: ${country}\n`;
}

/** The case once the changes were made, and what is found then. */
function once(rule: Rule, text: string) {
  const mended = fixed(text, findingsOf(rule, text));
  return { mended, left: findingsOf(rule, mended).map((one) => one.found) };
}

describe('country-line', () => {
  test.each([
    ['FR', 'France'],
    ['FR', 'FRANKREICH'],
    ['CN', 'P.R. China'],
    ['CN', 'People’s Republic of China'],
    ['CN', '中国'],
    ['US', 'U.S.A.'],
    ['US', 'Estados Unidos'],
    ['GB', 'UK'],
    ['CI', 'Cote d’Ivoire'],
    ['EG', 'مصر'],
    ['KZ', 'Казахстан.'],
    ['NL', 'The Netherlands'],
    ['GB', 'The United Kingdom'],
    ['US', 'ETATS-UNIS D’AMERIQUE'],
  ])('%s: %s', (country, name) => {
    const text = addressed(country, '1 Sample Street', 'Exampleton', name);
    const found = findingsOf(countryLine, text);
    expect(found).toMatchObject([{ at: '7:9', found: name, severity: 'warning' }]);
    expect(found[0]?.message).toContain(name);
    const { mended, left } = once(countryLine, text);
    expect(left).toEqual([]);
    expect(mended).toContain('- "Exampleton"\n    country:');
  });

  test('at the end of a line: the words themselves, and only they go', () => {
    const text = addressed('CN', '1 Sample Street, China Town', '100000 Exampleton, China');
    expect(findingsOf(countryLine, text)).toMatchObject([{ at: '6:29', found: 'China' }]);
    expect(once(countryLine, text).mended).toContain('- "1 Sample Street, China Town"\n      - "100000 Exampleton"\n');
  });

  test('in parts, and in the address in the script of the country', () => {
    const parts = inParts('CN', { street: ['1 Sample Street', 'China'], city: 'Exampleton', region: 'CHINA' });
    expect(findingsOf(countryLine, parts).map(({ at, found }) => [at, found])).toEqual([
      ['5:34', 'China'],
      ['7:15', 'CHINA'],
    ]);
    expect(once(countryLine, parts).left).toEqual([]);
    const native = `${addressed('CN', 'Exampleton')}    native:\n      lang: zh\n      address: [中国, 样例市]\n`;
    expect(findingsOf(countryLine, native).map((one) => one.at)).toEqual(['9:17']);
  });

  test.each([
    ['FR', '75000 Exampleton FRANCE', 'FRANCE', '75000 Exampleton'],
    ['FR', '75000 Exampleton (France)', 'France', '75000 Exampleton'],
    ['FR', '75000 Exampleton – France', 'France', '75000 Exampleton'],
    ['GB', 'London W1B 1JL UNITED KINGDOM', 'UNITED KINGDOM', 'London W1B 1JL'],
    ['KZ', '010000 Astana, Republic of Kazakhstan', 'Republic of Kazakhstan', '010000 Astana'],
    ['KZ', '010000 Астана, Қазақстан', 'Қазақстан', '010000 Астана'],
    ['CN', '100000 Exampleton, People’s Republic of China', 'People’s Republic of China', '100000 Exampleton'],
  ])('%s: at the end of %s', (country, line, found, rest) => {
    const text = addressed(country, '1 Sample Street', line);
    expect(findingsOf(countryLine, text)).toMatchObject([{ found, arguments: { part: 'end' } }]);
    expect(once(countryLine, text).mended).toContain(`- ${JSON.stringify(rest)}\n    country:`);
  });

  test('another country at the end of the address is told, and stays', () => {
    const [found, ...more] = findingsOf(countryLine, addressed('CN', '1 Sample Street', 'London', 'United Kingdom'));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ at: '7:9', found: 'United Kingdom' });
    expect(found?.message).toBe('The address of office ends in "United Kingdom", and its country is China.');
    expect(found?.fix).toBeUndefined();
    expect(findingsOf(countryLine, addressed('CN', 'United Kingdom', '1 Sample Street'))).toEqual([]);
  });

  test('the only line there is stays', () => {
    const text = addressed('FR', 'France');
    expect(findingsOf(countryLine, text)).toHaveLength(1);
    expect(fixed(text, findingsOf(countryLine, text))).toContain('France');
  });

  test.each([
    ['a part of the same country', 'US', 'Puerto Rico'],
    ['a part of another', 'CN', 'Taiwan'],
    ['a state', 'US', 'Georgia'],
    ['an embassy at the end of a line', 'FR', '75000 Ambassade de France'],
    ['a street with a number', 'BR', '500 Avenida Brasil'],
    ['a name behind a dash', 'BY', 'Exampleton-Belarus'],
    ['a street', 'FR', 'Avenue de France'],
    ['a town of the same name', 'SG', 'Singapore'],
    ['a town of the same name, in Arabic', 'KW', 'الكويت'],
    ['an organisation', 'CN', 'Bank of China'],
    ['a part of the name', 'CG', 'Congo River Road'],
  ])('nothing of %s', (_, country, line) => {
    expect(findingsOf(countryLine, addressed(country, '1 Sample Street', line))).toEqual([]);
  });
});

describe('address-channel', () => {
  test.each([
    ['GB', 'W1B 1JL 020 7946 0123', '020 7946 0123', 'phone', 'W1B 1JL'],
    ['GB', 'London +44 20 7946 0123', '+44 20 7946 0123', 'phone', 'London'],
    ['CN', '100000 Exampleton, Tel: 010-5555 0123', 'Tel: 010-5555 0123', 'phone', '100000 Exampleton'],
    ['CN', 'Exampleton (Tel. 5555 0123)', 'Tel. 5555 0123', 'phone', 'Exampleton'],
    ['KZ', 'Примерск, тел. 8 727 555 01 23', 'тел. 8 727 555 01 23', 'phone', 'Примерск'],
    ['KZ', 'Примерск; факс: 55-50-123', 'факс: 55-50-123', 'fax', 'Примерск'],
    ['EG', 'القاهرة هاتف: ٠٢٥٥٥٠١٢٣', 'هاتف: ٠٢٥٥٥٠١٢٣', 'phone', 'القاهرة'],
    ['DE', 'Exampleton / Telefax 030 5550-123', 'Telefax 030 5550-123', 'fax', 'Exampleton'],
    ['DE', 'Exampleton 0049 30 5550123', '0049 30 5550123', 'phone', 'Exampleton'],
    ['GB', 'Exampleton (020) 7946 0123', '(020) 7946 0123', 'phone', 'Exampleton'],
    ['US', 'Exampleton DC 00001 202-555-0143', '202-555-0143', 'phone', 'Exampleton DC 00001'],
    ['US', 'Exampleton (202) 555-0143', '(202) 555-0143', 'phone', 'Exampleton'],
    ['GB', 'Exampleton, e-mail: consul@sample.example', 'e-mail: consul@sample.example', 'email', 'Exampleton'],
    ['GB', 'Exampleton - https://sample.example/consul', 'https://sample.example/consul', 'social', 'Exampleton'],
    ['GB', 'Exampleton | www.sample.example', 'www.sample.example', 'social', 'Exampleton'],
    ['GB', 'Exampleton, facebook.com/sample', 'facebook.com/sample', 'social', 'Exampleton'],
  ])('%s: %s', (country, line, words, key, rest) => {
    const text = addressed(country, '1 Sample Street', line);
    const [found, ...more] = findingsOf(addressChannel, text);
    expect(found).toMatchObject({
      at: `6:${10 + line.indexOf(words)}`,
      found: words.replace('\u00a0', ' '),
      severity: 'warning',
    });
    expect(found?.hint).toContain(`"${key}:" of office`);
    expect(more).toEqual([]);
    const { mended, left } = once(addressChannel, text);
    expect(left).toEqual([]);
    expect(mended).toContain(`- ${JSON.stringify(rest)}\n    country:`);
  });

  test('several on a line are told one by one and taken out together; a line of nothing else goes', () => {
    const text = addressed(
      'GB',
      '1 Sample Street, Tel 020 7946 0123, Fax: 020 7946 0124',
      'Tel: 020 7946 0123; a@b.example',
    );
    expect(findingsOf(addressChannel, text).map(({ at, found }) => [at, found])).toEqual([
      ['5:27', 'Tel 020 7946 0123'],
      ['5:46', 'Fax: 020 7946 0124'],
      ['6:10', 'Tel: 020 7946 0123'],
      ['6:30', 'a@b.example'],
    ]);
    expect(once(addressChannel, text)).toMatchObject({ left: [] });
    expect(once(addressChannel, text).mended).toContain('address:\n      - "1 Sample Street"\n    country:');
  });

  test('goes to its key without a label that says the same, and with what else is said of it', () => {
    const text = addressed('GB', '1 Sample Street', 'Exampleton, mob. 020 7946 0123, Tel: 020 7946 0124 ext. 12');
    expect(once(addressChannel, text).mended).toContain(
      '- "Exampleton"\n    country: GB\n    phone:\n      - "020 7946 0123 (mob)"\n      - "020 7946 0124 ext. 12"\n',
    );
  });

  test('stays if its key has another, which is told, and goes if it has the same', () => {
    const other = `${addressed('GB', 'Exampleton', 'Tel: 020 7946 0123')}    phone: ["020 7946 0124"]\n`;
    const [found] = findingsOf(addressChannel, other);
    expect(found?.fix).toBeUndefined();
    expect(found?.hint).toContain('has "020 7946 0124" already');
    const same = `${addressed('GB', 'Exampleton', 'Tel: 020 7946 0123')}    phone: ["020-79460123"]\n`;
    expect(once(addressChannel, same)).toMatchObject({ left: [] });
    expect(once(addressChannel, same).mended).toContain(
      '- "Exampleton"\n    country: GB\n    phone: ["020-79460123"]\n',
    );
  });

  test('is told and left where it is no address that a case may have', () => {
    const [found] = findingsOf(addressChannel, addressed('GB', 'Exampleton [email\u00a0protected]'));
    expect(found?.fix).toBeUndefined();
    expect(found).toMatchObject({ found: '[email protected]' });
  });

  test('in parts: a postcode with a number behind it', () => {
    const text = inParts('GB', { street: '2 Sample Row', city: 'London', postcode: 'W1B 1JL 020 7946 0123' });
    expect(findingsOf(addressChannel, text)).toMatchObject([{ at: '7:26', found: '020 7946 0123' }]);
    expect(once(addressChannel, text).mended).toContain('postcode: "W1B 1JL"\n');
  });

  test.each([
    ['GB', 'P.O. Box 12345'],
    ['GB', 'PO Box 0123 456 789'],
    ['KE', 'P.O. Box 30040-00100 Nairobi'],
    ['RU', 'а/я 012 345 6789'],
    ['GB', '49-51 Sample Place'],
    ['DE', '012345 Exampleton'],
    ['IR', '12345-67890'],
    ['IR', '1234567890'],
    ['SA', 'Riyadh 12987-7318'],
    ['US', 'Exampleton MA 02101-1234'],
    ['US', 'Mobile 36602-1234'],
    ['BR', '01310-200 Exampleton'],
    ['JP', '060-0001'],
    ['IL', 'Tel Aviv 6100000'],
    ['IN', 'New Delhi 110 034'],
    ['AZ', 'AZ1000 Exampleton, 123/125 Sample küçəsi'],
    ['CN', 'No 380, Sample lu, 830000'],
    ['TH', '123/456 Moo 7, Soi 89, 10110'],
    ['CO', 'Calle 26 No. 51-53, Torre 0123'],
    ['FR', 'BP 01 234 567 89'],
    ['AT', 'St. Johann im Beispiel, Top 12/3.14'],
    ['MX', 'Av. Ejemplo 1234, Col. Organización'],
    ['DE', 'Faxstraße 123456'],
  ])('nothing of %s: %s', (country, line) => {
    expect(findingsOf(addressChannel, addressed(country, line, 'Exampleton')).map((one) => one.found)).toEqual([]);
  });

  test.each(['0', '+((', '0 ', 'a.', 'a@', 'tel:'])('has no more work a sign on a line of %s', async (signs) => {
    const written = (size: number) => addressed('GB', signs.repeat(size / signs.length));
    expect(await ruleGrowth(addressChannel, 96, written)).toBeLessThan(6);
  });
});
