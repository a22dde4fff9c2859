import { looksLikePostcode } from '../../address/check.ts';
import { formatOf } from '../../countries/address-formats.ts';
import { addressesOf, type WrittenAddress, type WrittenPart } from '../addresses.ts';
import { boxIn } from '../boxes.ts';
import { likelyPostcode, postcodesIn } from '../postcodes.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { shortened } from '../telling.ts';

export const rule: Rule<'address-postcode'> = {
  id: 'address-postcode',
  severity: 'warning',
  example: {
    wrong: `targets:
  mayoress:
    role: Mayoress
    address:
      - 1 Sample Street
      - 7500 Exampleton
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
    const seen = new Set<string>();
    for (const address of addressesOf(content)) {
      const given = address.texts.find((one) => one.part === 'postcode');
      // A postcode that stands in the address in Latin letters need not stand in that of the other script.
      const again = seen.has(address.slug);
      seen.add(address.slug);
      if (given) yield* ofPart(given, address);
      else if (!again) yield* ofLines(address);
    }
  },
};

/**
 * Countries whose posts give them, and few people use them: nothing is said if there is none. Myanmar: data sets and UPU
 * agree on five figures; that they are little used, M.
 */
const LITTLE_USED = ['MM'];

function* ofPart({ path, text }: WrittenPart, { target }: WrittenAddress): Iterable<RuleFinding<'address-postcode'>> {
  if (looksLikePostcode(text, target.country)) return;
  yield formatOf(target.country).postcode === undefined
    ? {
        path,
        found: shortened(text),
        arguments: { problem: 'none', found: text, country: target.country },
      }
    : unlike(path, text, target.country);
}

function* ofLines(address: WrittenAddress): Iterable<RuleFinding<'address-postcode'>> {
  const { texts, target, path } = address;
  const format = formatOf(target.country);
  if (format.postcode === undefined || format.confidence === 'L') return;
  if (texts.some(({ text }) => postcodesIn(text, target.country).length > 0)) return;
  for (const { text, path: own } of texts.slice(1).toReversed()) {
    const likely = boxIn(text) === undefined ? likelyPostcode(text) : undefined;
    if (likely === undefined) continue;
    yield Object.assign(unlike(own, likely, target.country), { words: { start: text.indexOf(likely), text: likely } });
    return;
  }
  if (LITTLE_USED.includes(target.country)) return;
  yield {
    path,
    key: true,
    found: shortened(texts.map(({ text }) => text).join(', ')),
    arguments: { problem: 'missing', target: address.slug, ...postcodesOf(target.country) },
    ...(format.needs?.includes('postcode') ? {} : { severity: 'note' as const }),
  };
}

function unlike(path: RuleFinding['path'], found: string, country: string): RuleFinding<'address-postcode'> {
  return {
    path,
    found: shortened(found),
    arguments: { problem: 'unlike', found, ...postcodesOf(country) },
  };
}

/** A country, and how its postcodes look. */
function postcodesOf(country: string): { country: string; example?: string } {
  const { postcodeExample: example } = formatOf(country);
  return { country, ...(example === undefined ? {} : { example }) };
}
