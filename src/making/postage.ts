import { parseRates, postageTo, type Rates } from '../config/postage.ts';
import { Failure } from '../problem/failure.ts';
import { finding } from '../problem/finding.ts';
import type { Session } from '../workspace/session.ts';
import type { PlannedPostage } from './plan.ts';

/** The rates of a file. Throws with everything that is wrong with it. */
export async function readRates(session: Session, path: string): Promise<Rates> {
  const { text, file, problems } = await session.readText(path);
  const read = problems.length > 0 ? { problems } : parseRates(text, file);
  if (!read.rates) throw new Failure(read.problems);
  return read.rates;
}

/** What it costs to post so many letters to each country from one (ISO 3166-1). Says for which countries the rates know no price. */
export async function postageOf(
  session: Session,
  rates: Rates,
  letters: ReadonlyMap<string, number>,
  sheets: number,
  origin: string | undefined,
): Promise<PlannedPostage> {
  const zones = new Map<string, { count: number; price: number }>();
  const unknown: string[] = [];
  for (const [country, count] of letters) {
    const postage = postageTo(rates, country, sheets, origin);
    if (!postage) unknown.push(country);
    else zones.set(postage.zone, { count: (zones.get(postage.zone)?.count ?? 0) + count, price: postage.price });
  }
  if (unknown.length > 0)
    await session.report([finding('postage-unknown', { countries: unknown }, undefined, 'warning')]);
  return {
    currency: rates.currency,
    total: [...zones.values()].reduce((sum, { count, price }) => sum + count * price, 0),
    date: rates.date,
    zones: [...zones].map(([zone, { count, price }]) => ({ zone, count, price })),
  };
}

/** Says what it costs in all, and for each zone, and the day that the rates are of. */
export async function sayPostage(session: Session, { total, currency, date, zones }: PlannedPostage): Promise<void> {
  const parts = zones.map(({ zone, count, price }) => `${zone} ${count} × ${price.toFixed(2)}`);
  if (parts.length > 0)
    await session.say(session.messages.notes.postage(`${total.toFixed(2)} ${currency}`, parts, date));
}
