import { looksLikePostcode } from '../../address/check.ts';
import { type AddressFormat, formatOf } from '../../countries/address-formats.ts';
import { type AddressText, addressesOf, type WrittenAddress } from '../addresses.ts';
import { boxIn } from '../boxes.ts';
import { likelyPostcode, postcodesIn } from '../postcodes.ts';
import type { CheckContext, Found, Rule } from '../rule.ts';
import { quoted, shortened } from '../telling.ts';

export const rule: Rule = {
  id: 'address-postcode',
  severity: 'warning',
  page: {
    what: 'The postcode of an address does not look like one of its country, or is missing.',
    why:
      'Letters are sorted by it; without one, or with that of another country, they are late or come back. Spaces and hyphens ' +
      'are nobody’s concern. If the casesheet gives none, none should be made up.',
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
  *check({ content }, { countries }) {
    const seen = new Set<string>();
    for (const address of addressesOf(content)) {
      const given = address.texts.find((one) => one.part === 'postcode');
      // A postcode that stands in the address in Latin letters need not stand in that of the other script.
      const again = seen.has(address.slug);
      seen.add(address.slug);
      if (given) yield* ofPart(given, address, countries);
      else if (!again) yield* ofLines(address, countries);
    }
  },
};

/**
 * Countries whose posts give them, and few people use them: nothing is said if there is none. Myanmar: data sets and UPU
 * agree on five figures; that they are little used, M.
 */
const LITTLE_USED = ['MM'];

function* ofPart({ path, text }: AddressText, { target }: WrittenAddress, countries: CheckContext['countries']) {
  if (looksLikePostcode(text, target.country)) return;
  yield formatOf(target.country).postcode === undefined
    ? {
        path,
        found: shortened(text),
        message: `${countries.postal(target.country)} has no postcodes, as far as is known, but the address has one: ${quoted(text)}.`,
        hint: 'Check it. It is printed all the same.',
      }
    : unlike(path, text, target.country, countries);
}

function* ofLines(address: WrittenAddress, countries: CheckContext['countries']): Iterable<Found> {
  const { texts, target, path } = address;
  const format = formatOf(target.country);
  if (format.postcode === undefined || format.confidence === 'L') return;
  if (texts.some(({ text }) => postcodesIn(text, target.country).length > 0)) return;
  for (const { text, path: own } of texts.slice(1).toReversed()) {
    const likely = boxIn(text) === undefined ? likelyPostcode(text) : undefined;
    if (likely === undefined) continue;
    yield { ...unlike(own, likely, target.country, countries), words: { start: text.indexOf(likely), text: likely } };
    return;
  }
  if (LITTLE_USED.includes(target.country)) return;
  yield {
    path,
    key: true,
    found: shortened(texts.map(({ text }) => text).join(', ')),
    message: `The address of ${address.slug} has no postcode; ${countries.postal(target.country)} has them.`,
    hint: `Add it if the casesheet has it.${example(format)}`,
    ...(format.needs?.includes('postcode') ? {} : { severity: 'note' as const }),
  };
}

function unlike(path: Found['path'], found: string, country: string, countries: CheckContext['countries']): Found {
  return {
    path,
    found: shortened(found),
    message: `${quoted(found)} does not look like a postcode of ${countries.postal(country)}.`,
    hint: `Check it.${example(formatOf(country))}`,
  };
}

function example({ postcodeExample }: AddressFormat): string {
  return postcodeExample === undefined ? '' : ` One there looks like ${postcodeExample}.`;
}
