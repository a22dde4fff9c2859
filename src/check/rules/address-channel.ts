import { looksLikePostcode } from '../../address/check.ts';
import { addressesOf, withoutLine } from '../addresses.ts';
import { type Channel, channelsIn, withoutChannels } from '../channels.ts';
import type { Rule } from '../rule.ts';
import { quoted, shortened } from '../telling.ts';

export const rule: Rule = {
  id: 'address-channel',
  severity: 'warning',
  page: {
    what: 'A line of an address has a telephone or fax number, an e-mail or a web address in it.',
    why:
      'On an envelope it confuses the machines that sort letters; a number behind a postcode is read as part of it. Casesheets ' +
      'often have it there. It has a key of its own, where writers find it.',
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
            message: `${NAMES[kind]} stands in an address: ${quoted(found)}.`,
            hint: `Move it to "${kind}:" of ${address.slug}; it is no part of what goes on the envelope.`,
            ...(nth === 0 ? change : {}), // it takes all of them out
          };
        }
      }
    }
  },
};

const NAMES: Readonly<Record<Channel['kind'], string>> = {
  phone: 'A telephone number',
  fax: 'A fax number',
  email: 'An e-mail address',
  social: 'A web address',
};
