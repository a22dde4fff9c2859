import { looksLikePostcode } from '../../address/check.ts';
import { addressesOf, withoutLine } from '../addresses.ts';
import { channelsIn, withoutChannels } from '../channels.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../telling.ts';

export const rule: Rule<'address-channel'> = {
  id: 'address-channel',
  severity: 'warning',
  example: {
    wrong: `targets:
  consul:
    role: Consul
    address:
      - 2 Sample Row
      - London
      - W1B 1JL 020 7946 0123
    country: GB
    salutation: {en: Dear Consul}
`,
    right: `targets:
  consul:
    role: Consul
    address:
      - 2 Sample Row
      - London
      - W1B 1JL
    country: GB
    salutation: {en: Dear Consul}
    phone: ["+44 20 7946 0123"]
`,
  },
  *check({ content }) {
    for (const address of addressesOf(content)) {
      for (const line of address.texts) {
        const { path, text } = line;
        const channels = channelsIn(text, (figures) => looksLikePostcode(figures, address.target.country));
        const rest = withoutChannels(text, channels);
        const change = rest === '' ? withoutLine(address, line) : { fix: { path, value: rest } };
        for (const [nth, { kind, start, end }] of channels.entries()) {
          const found = text.slice(start, end);
          yield {
            path,
            words: { start, text: found },
            found: shortened(found),
            arguments: { kind, found, target: address.slug },
            ...(nth === 0 ? change : {}), // it takes all of them out
          };
        }
      }
    }
  },
};
