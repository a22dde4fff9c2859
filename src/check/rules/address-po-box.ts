import { addressesOf, type WrittenAddress } from '../addresses.ts';
import { boxIn } from '../boxes.ts';
import { postcodesIn } from '../postcodes.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../telling.ts';

export const rule: Rule = {
  id: 'address-po-box',
  severity: 'note',
  page: {
    what: 'An address has a post office box and no street.',
    why:
      'The post delivers to a box, a registered letter by a notice in it (Canada Post, registered mail). Couriers such as DHL and ' +
      'UPS do not: they need a street and somebody to sign (help pages of two shops that send with them). Who sends by courier ' +
      'should know before paying.',
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
      if (hasStreet(address)) continue;
      for (const { path, text, found } of boxes) {
        yield {
          path,
          words: { start: text.indexOf(found), text: found },
          found,
          message: `There is a post office box and no street: ${quoted(found)}.`,
          hint: 'Post the letter, registered if you like; couriers do not deliver to a box.',
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
