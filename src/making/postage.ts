import type { Sender } from '../config/config.ts';
import { type NoPostage, type Postage, parseRates, postageTo, type Rates } from '../config/postage.ts';
import { isInland } from '../countries/areas.ts';
import { currenciesOf, isCurrency } from '../countries/currencies.ts';
import { Failure } from '../problem/failure.ts';
import { type Finding, finding, type Unpriced } from '../problem/finding.ts';
import { visible } from '../problem/visible.ts';
import { daysBetween } from '../source/day.ts';
import { printSentence } from '../terminal/human.ts';
import type { Session } from '../workspace/session.ts';
import type { PlannedPostage } from './plan.ts';

/** Posts change their rates about once a year. Days. */
const OLD = 366;

/** The rates of a file, with a note if they may be those of another post or of other days. Throws with everything that is wrong with it. */
export async function readRates(session: Session, path: string, sender: Sender | undefined): Promise<Rates> {
  const { text, file, problems } = await session.readText(path);
  const read = problems.length > 0 ? { problems } : parseRates(text, file);
  if (!read.rates) throw new Failure(read.problems);
  const notes = doubts(read.rates, sender?.country, session.today);
  await session.report(read.problems);
  await session.report(notes.map((one) => ({ ...one, place: { file } })));
  return read.rates;
}

/** What makes one doubt that rates are those by which a sender in a country posts today. */
function doubts({ country, currency, date }: Rates, origin: string | undefined, today: string): Finding[] {
  const days = daysBetween(date, today);
  const found: Finding[] = [];
  if (days > OLD) found.push(finding('rates-old', { date, days }, undefined, 'note'));
  if (origin === undefined) return found;
  if (country !== undefined && country !== origin && !isInland(origin, country))
    found.push(finding('rates-country', { country, origin }, undefined, 'note'));
  const known = currenciesOf(origin);
  if (isCurrency(currency) && known.length > 0 && !known.includes(currency))
    found.push(finding('rates-currency', { currency, known }, undefined, 'note'));
  return found;
}

/** What letters have on them: how many sheets, and whether they are registered. */
export interface Posted {
  readonly sheets: number;
  readonly registered: boolean;
}

/** What it costs to post so many letters to each country from one (ISO 3166-1). Says for which countries the rates know no price. */
export async function postageOf(
  session: Session,
  rates: Rates,
  letters: ReadonlyMap<string, number>,
  { sheets, registered }: Posted,
  origin: string | undefined,
): Promise<PlannedPostage> {
  const sums = new PostageSums(rates, registered);
  for (const [country, count] of letters) sums.add(country, count, postageTo(rates, country, sheets, origin));
  await session.report(sums.findings());
  return sums.postage();
}

/** Letters by zone and price, and those that no price is known for. */
export class PostageSums {
  private readonly rates: Rates;
  private readonly registered: boolean;
  private readonly zones = new Map<string, { count: number; price: number }>();
  private readonly extras = new Map<string, { name: string; count: number; price: number }>();
  private readonly without: Unpriced[] = [];
  private readonly heavy: Extract<NoPostage, { no: 'step' }>[] = [];

  constructor(rates: Rates, registered: boolean) {
    this.rates = rates;
    this.registered = registered;
  }

  add(country: string, count: number, found: Postage | NoPostage): void {
    if ('no' in found) {
      this.without.push({ country, count, lacks: found.no });
      if (found.no === 'step') this.heavy.push(found);
      return;
    }
    const { zone, price, registered } = found;
    this.zones.set(zone, { count: (this.zones.get(zone)?.count ?? 0) + count, price });
    for (const [name, each] of Object.entries(this.rates.surcharges)) this.addExtra(name, count, each);
    if (!this.registered) return;
    if (registered === undefined) this.without.push({ country, count, lacks: 'registered' });
    else this.addExtra('registered', count, registered);
  }

  private addExtra(name: string, count: number, price: number): void {
    const key = JSON.stringify([name, price]);
    this.extras.set(key, { name, count: (this.extras.get(key)?.count ?? 0) + count, price });
  }

  findings(): Finding[] {
    const countries = (what: Unpriced['lacks']) =>
      this.without.filter(({ lacks }) => lacks === what).map(({ country }) => country);
    const [zone, step, registered] = [countries('zone'), countries('step'), countries('registered')];
    const grams = Math.max(0, ...this.heavy.map((one) => one.grams));
    const zones = [...new Set(this.heavy.map((one) => one.zone))];
    return [
      ...(zone.length > 0 ? [finding('postage-unknown', { countries: zone }, undefined, 'warning')] : []),
      ...(step.length > 0 ? [finding('postage-heavy', { countries: step, zones, grams }, undefined, 'warning')] : []),
      ...(registered.length > 0 ? [finding('postage-registered', {}, undefined, 'warning')] : []),
    ];
  }

  postage(): PlannedPostage {
    const { currency, date } = this.rates;
    const zones = [...this.zones].map(([zone, one]) => ({ zone, ...one }));
    const surcharges = [...this.extras.values()];
    const total = [...zones, ...surcharges].reduce((sum, { count, price }) => sum + count * price, 0);
    return { currency, total: Math.round(total * 10_000) / 10_000, date, zones, surcharges, without: this.without };
  }
}

/**
 * Says what it costs in all, what is not in that, what there is for each zone, and the day that the rates are of. It was asked for,
 * and is said however quiet the command is.
 */
export async function sayPostage(session: Session, postage: PlannedPostage): Promise<void> {
  const { total, currency, date, zones, surcharges, without } = postage;
  const parts = [...zones.map((one) => ({ ...one, name: one.zone })), ...surcharges].map(
    ({ name, count, price }) => `${name} ${count} × ${price.toFixed(2)}`,
  );
  const words = session.messages.notes.postage(`${total.toFixed(2)} ${currency}`, without, parts, date);
  session.progress?.clear();
  await printSentence(session.host, visible(words));
}
