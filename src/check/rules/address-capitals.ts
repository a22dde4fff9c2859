import { formatOf } from '../../countries/address-formats.ts';
import { addressesOf, type WrittenAddress } from '../addresses.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../telling.ts';

export const rule: Rule<'address-capitals'> = {
  id: 'address-capitals',
  severity: 'note',
  example: {
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
        arguments: { found: first.text },
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
