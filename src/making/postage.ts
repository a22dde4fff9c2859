import { parseRates, postageTo, type Rates } from '../config/postage.ts';
import { Failure } from '../problem/failure.ts';
import { finding } from '../problem/finding.ts';
import type { Session } from '../workspace/session.ts';

/** The rates of a file. Throws with everything that is wrong with it. */
export async function readRates(session: Session, path: string): Promise<Rates> {
  const { text, file, problems } = await session.readText(path);
  const read = problems.length > 0 ? { problems } : parseRates(text, file);
  if (!read.rates) throw new Failure(read.problems);
  return read.rates;
}

/** Says what it costs to post so many letters to each country, and the day that the rates are of. */
export async function sayPostage(
  session: Session,
  rates: Rates,
  letters: ReadonlyMap<string, number>,
  sheets: number,
): Promise<void> {
  const zones = new Map<string, { count: number; price: number }>();
  const unknown: string[] = [];
  for (const [country, count] of letters) {
    const postage = postageTo(rates, country, sheets);
    if (!postage) unknown.push(country);
    else zones.set(postage.zone, { count: (zones.get(postage.zone)?.count ?? 0) + count, price: postage.price });
  }
  if (unknown.length > 0)
    await session.report([finding('postage-unknown', { countries: unknown }, undefined, 'warning')]);
  const total = [...zones.values()].reduce((sum, { count, price }) => sum + count * price, 0);
  const parts = [...zones].map(([zone, { count, price }]) => `${zone} ${count} × ${price.toFixed(2)}`);
  if (parts.length > 0)
    session.say(`Postage: ${total.toFixed(2)} ${rates.currency} (${parts.join(', ')}; rates of ${rates.date}).`);
}
