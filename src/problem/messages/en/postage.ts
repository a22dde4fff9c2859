// What is said in English of what it costs to post a batch.

import type { Unpriced } from '../../finding.ts';

/** What is not in a sum: so many letters, and the codes of the countries that they go to. */
const lacking: Readonly<Record<Unpriced['lacks'], (letters: string, to: string) => string>> = {
  zone: (letters, to) => `${letters} to ${to}: no zone`,
  step: (letters, to) => `${letters} to ${to}: too heavy for every step`,
  registered: (letters, to) => `what it costs to register ${letters} to ${to}`,
};

/** The sum, written out with its currency, what is not in it, how many letters at which price, and the day of the rates. */
export function postage(total: string, without: readonly Unpriced[], prices: readonly string[], date: string): string {
  const lacks = [...new Set(without.map((one) => one.lacks))].map((what) => {
    const letters = without.filter((one) => one.lacks === what);
    const count = letters.reduce((sum, one) => sum + one.count, 0);
    return lacking[what](
      count === 1 ? '1 letter' : `${count} letters`,
      letters.map(({ country }) => country).join(', '),
    );
  });
  const not = lacks.length > 0 ? ` without ${lacks.join('; and without ')}` : '';
  const how = [...(prices.length > 0 ? [prices.join(', ')] : []), `rates of ${date}`].join('; ');
  return `Postage: ${total}${not} (${how}).`;
}
