import { namesCountry, TOWNS_TOO } from '../../countries/words.ts';
import { addressesOf, type WrittenAddress, type WrittenPart, withoutLine } from '../addresses.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { shortened } from '../telling.ts';

export const rule: Rule<'country-line'> = {
  id: 'country-line',
  severity: 'warning',
  example: {
    wrong: `targets:
  mayoress:
    role: Mayoress
    address:
      - 1 Sample Street
      - 75000 Exampleton
      - France
    country: FR
    salutation: {en: Dear Mayoress}
`,
    right: `targets:
  mayoress:
    role: Mayoress
    address:
      - 1 Sample Street
      - 75000 Exampleton
    country: FR
    salutation: {en: Dear Mayoress}
`,
  },
  *check({ content }) {
    for (const address of addressesOf(content)) {
      const { country } = address.target;
      if (TOWNS_TOO.includes(country)) continue;
      for (const one of address.texts) {
        if (namesCountry(one.text, country)) yield wholeLine(one, address);
        else if (one.part === 'line') yield* endOfLine(one, country);
      }
    }
  },
};

function wholeLine(one: WrittenPart, address: WrittenAddress): RuleFinding<'country-line'> {
  return {
    path: one.path,
    found: shortened(one.text),
    arguments: { found: one.text, country: address.target.country, part: 'line' },
    ...withoutLine(address, one),
  };
}

/** "Exampleton, France": the country behind the last comma. */
function* endOfLine({ text, path }: WrittenPart, country: string): Iterable<RuleFinding<'country-line'>> {
  const comma = Math.max(...[',', '،', '、', '，'].map((sign) => text.lastIndexOf(sign)));
  const words = text.slice(comma + 1).trim();
  if (comma <= 0 || !namesCountry(words, country)) return;
  yield {
    path,
    words: { start: text.indexOf(words, comma), text: words },
    found: words,
    arguments: { found: words, country, part: 'end' },
    fix: { path, value: text.slice(0, comma).trim() },
  };
}
