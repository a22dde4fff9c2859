import { addressesOf, type WrittenAddress } from '../addresses.ts';
import { boxIn } from '../boxes.ts';
import { postcodesIn } from '../postcodes.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'address-po-box'> = {
  id: 'address-po-box',
  severity: 'note',
  example: {
    wrong: `targets:
  mayoress:
    role: Mayoress
    address:
      - P.O. Box 12345
      - 75000 Exampleton
    country: FR
    salutation: {en: Dear Mayoress}
`,
    right: `targets:
  mayoress:
    role: Mayoress
    address:
      - 1 Sample Street
      - P.O. Box 12345
      - 75000 Exampleton
    country: FR
    salutation: {en: Dear Mayoress}
`,
  },
  *check({ content }) {
    for (const address of addressesOf(content)) {
      const boxes = address.texts.flatMap(({ path, text }) => {
        const found = boxIn(text);
        return found === undefined ? [] : [{ path, text, found }];
      });
      if (boxes.length === 0 || hasStreet(address)) continue;
      for (const { path, text, found } of boxes) {
        yield {
          path,
          words: { start: text.indexOf(found), text: found },
          found,
          arguments: { found },
        };
      }
    }
  },
};

/** True if a line besides those of boxes has a figure that is no postcode: a house, most likely. */
function hasStreet({ texts, target }: WrittenAddress): boolean {
  return texts
    .filter(({ text, part }) => part !== 'postcode' && part !== 'city' && boxIn(text) === undefined)
    .some(({ text }) => {
      const codes = postcodesIn(text, target.country);
      return [...text.matchAll(/\p{Nd}+/gu)].some(
        ({ index }) => !codes.some(({ start, end }) => start <= index && index < end),
      );
    });
}
