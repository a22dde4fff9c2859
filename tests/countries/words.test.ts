import { describe, expect, test } from 'vitest';
import { otherNames } from '../../src/countries/all-names.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { COUNTRY_LANGUAGES, countryNames } from '../../src/countries/countries.ts';
import { countryNamed, namesCountry } from '../../src/countries/words.ts';

describe('a text names a country', () => {
  test.each([
    ['Arab Republic of Egypt', 'EG'],
    ['Kingdom of Saudi Arabia', 'SA'],
    ['KSA', 'SA'],
    ['Viet Nam', 'VN'],
    ['Socialist Republic of Viet Nam', 'VN'],
    ['DRC', 'CD'],
    ['the Democratic Republic of the Congo', 'CD'],
    ['Congo-Brazzaville', 'CG'],
    ['Republic of Belarus', 'BY'],
    ['Bundesrepublik Deutschland', 'DE'],
    ['Republik Österreich', 'AT'],
    ['Republik Belarus', 'BY'],
    ['Königreich Saudi-Arabien', 'SA'],
    ['República Federativa do Brasil', 'BR'],
    ['Repubblica del Ciad', 'TD'],
    ['République arabe d’Égypte', 'EG'],
    ["République arabe d'Egypte", 'EG'],
    ['Islamic Republic of Iran', 'IR'],
    ['ISLAMIC REP. OF IRAN', 'IR'],
    ['Russian Federation', 'RU'],
    ['Россия', 'RU'],
    ['Syrian Arab Republic', 'SY'],
    ['Lao PDR', 'LA'],
    ['Republic of Korea', 'KR'],
    ["Democratic People's Republic of Korea", 'KP'],
    ['Republic of China', 'TW'],
    ["People's Republic of China", 'CN'],
    ['Turkey', 'TR'],
    ['TÜRKİYE', 'TR'],
    ['Burma', 'MM'],
    ['U.S.A.', 'US'],
    ['The Gambia', 'GM'],
    ['Côte d’Ivoire', 'CI'],
    ['Irã', 'IR'],
    ['Kosova', 'XK'],
    ['المملكة العربية السعودية', 'SA'],
    ['日本', 'JP'],
  ])('%s: %s', (text, code) => {
    expect(countryNamed(text)).toBe(code);
    expect(namesCountry(text, code)).toBe(true);
  });

  test.each(['', 'Exampleton', 'New', 'Republic', 'France Street', '75000', 'toString', '__proto__'])(
    '%s: none',
    (text) => {
      expect(countryNamed(text)).toBeUndefined();
    },
  );

  test.each(COUNTRY_LANGUAGES)('by each name that we print ourselves in %s', async (language) => {
    const names = await countryNames(undefined, language);
    const wrong = COUNTRY_CODES.filter((code) => countryNamed(names.postal(code).toLocaleUpperCase(language)) !== code);
    expect(wrong).toEqual([]);
  });

  test('and every state of the United Nations by a formal name too', () => {
    const formal = COUNTRY_CODES.filter((code) => otherNames(code).length >= 6);
    expect(formal.length).toBeGreaterThanOrEqual(193);
  });
});
