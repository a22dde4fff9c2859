import { formatOf } from '../../countries/address-formats.ts';
import { addressesOf, type WrittenAddress } from '../addresses.ts';
import type { Rule } from '../rule.ts';
import { quoted, shortened } from '../telling.ts';

export const rule: Rule = {
  id: 'address-capitals',
  severity: 'note',
  page: {
    what: 'An address is in capitals throughout, in a country that does not ask for it.',
    why:
      'Town and country are put in capitals where the post wants them so. Of capitals nobody can tell what the name of a street is ' +
      'and what an abbreviation, and letters such as ß or the dotted İ cannot be brought back. It arrives all the same.',
    wrong: `targets:
  mayoress:
    role: Mayoress
    address:
      - 1 SAMPLE STREET
      - 1010 EXAMPLETON
    country: AT
    salutation: {en: Dear Mayoress}
`,
    right: `targets:
  mayoress:
    role: Mayoress
    address:
      - 1 Sample Street
      - 1010 EXAMPLETON
    country: AT
    salutation: {en: Dear Mayoress}
`,
  },
  *check({ content }) {
    for (const address of addressesOf(content)) {
      if (!isShouted(address)) continue;
      const [first] = address.texts;
      if (first === undefined) continue;
      yield {
        path: first.path,
        found: shortened(first.text),
        message: `The address is in capitals throughout: ${quoted(first.text)}.`,
        hint: 'Write it in small letters too, as its country does; only the town may stay as it is.',
      };
    }
  },
};

/** Posts that like every line in capitals. USPS Publication 28, H. */
const ALL_CAPITALS = ['US'];

/** True for two lines or more with words in them, none of which has a small letter. */
function isShouted({ texts, target, native }: WrittenAddress): boolean {
  const { capitals = [] } = formatOf(target.country);
  if (native || ALL_CAPITALS.includes(target.country) || (capitals.includes('street') && capitals.includes('city')))
    return false;
  const lines = texts.filter(({ text, part }) => part !== 'postcode' && /\p{Lu}{4}/u.test(text));
  return lines.length > 1 && texts.every(({ text, part }) => part === 'postcode' || !/\p{Ll}/u.test(text));
}
