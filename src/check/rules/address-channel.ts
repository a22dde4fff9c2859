import { looksLikePostcode } from '../../address/check.ts';
import { addressesOf } from '../addresses.ts';
import { channelsIn } from '../channels.ts';
import { movedFrom } from '../moving.ts';
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
        const { moved, fix } = movedFrom(line, address, channels);
        for (const [nth, { channel, other }] of moved.entries()) {
          const { kind, start, end } = channel;
          const found = text.slice(start, end);
          yield {
            path,
            words: { start, text: found },
            found: shortened(found),
            arguments: { kind, found, target: address.slug, ...(other === undefined ? {} : { other }) },
            ...(fix && nth === moved.findIndex((one) => !one.stays) ? { fix } : {}), // it moves all of them that can be moved
          };
        }
      }
    }
  },
};
