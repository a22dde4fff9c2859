// Ways that lead back to where they begin, among things of which each leads to some others.

/** What each thing leads to. */
export type Leads = ReadonlyMap<string, readonly string[]>;

/** In a circle of more things than this the way that is told is not always the shortest: to look for it for each takes too long. */
const MANY = 200;

/** Things each of which leads to every other of them in the end. */
interface Ring {
  readonly size: number;
  /** Where each leads next to come to one of them, and the first things of the way from that one to each. */
  through?: { readonly next: ReadonlyMap<string, string>; readonly starts: ReadonlyMap<string, readonly string[]> };
}

/** Finds ways in circles, with work that grows as the number of things. */
export class Circles {
  private readonly leads: Leads;
  private readonly back: Leads;
  private readonly rings = new Map<string, Ring>();
  private readonly most: number;

  /** Of a way no more than `most` things are told. */
  constructor(leads: Leads, most: number) {
    this.leads = leads;
    this.back = reversed(leads);
    this.most = most;
    for (const one of finished(leads).toReversed()) if (!this.rings.has(one)) this.ring(one);
  }

  /** The first things of a way from one thing to another from which a way leads back to it, both included; undefined if there is none. */
  way(from: string, to: string): readonly string[] | undefined {
    if (from === to) return [from];
    const ring = this.rings.get(from);
    if (!ring || ring !== this.rings.get(to)) return undefined;
    return ring.size > MANY ? this.throughOne(from, to, ring) : this.shortest(from, to, ring)?.slice(0, this.most);
  }

  private ring(first: string): void {
    const ring = { size: 0 };
    for (const one of reached(first, this.back, (other) => !this.rings.has(other)).keys()) {
      this.rings.set(one, ring);
      ring.size += 1;
    }
  }

  private shortest(from: string, to: string, ring: Ring): string[] | undefined {
    const before = reached(from, this.leads, (one) => this.rings.get(one) === ring, to);
    return before.has(to) ? wayTo(to, before) : undefined;
  }

  private throughOne(from: string, to: string, ring: Ring): string[] {
    ring.through ??= this.throughOf(from, ring);
    const { next, starts } = ring.through;
    const way: string[] = [];
    for (let one: string | undefined = from; one !== undefined && way.length < this.most; one = next.get(one)) {
      way.push(one);
      if (one === to) return way;
    }
    return [...way, ...(starts.get(to) ?? []).slice(1)].slice(0, this.most);
  }

  private throughOf(middle: string, ring: Ring): Required<Ring>['through'] {
    const isIn = (one: string) => this.rings.get(one) === ring;
    const next = new Map<string, string>();
    for (const [one, after] of reached(middle, this.back, isIn)) if (after !== undefined) next.set(one, after);
    const starts = new Map<string, readonly string[]>();
    for (const [one, before] of reached(middle, this.leads, isIn)) {
      const start = before === undefined ? [] : (starts.get(before) ?? []);
      starts.set(one, start.length < this.most ? [...start, one] : start);
    }
    return { next, starts };
  }
}

function reversed(leads: Leads): Leads {
  const back = new Map<string, string[]>();
  for (const [one, others] of leads)
    for (const other of others) {
      const known = back.get(other);
      if (known) known.push(one);
      else back.set(other, [one]);
    }
  return back;
}

/** All things, each after those to which it leads, but for circles (Kosaraju 1978). */
function finished(leads: Leads): string[] {
  const seen = new Set<string>();
  const done: string[] = [];
  for (const start of leads.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const open = [{ one: start, at: 0 }];
    for (let last = open.at(-1); last; last = open.at(-1)) {
      const next = leads.get(last.one)?.[last.at++];
      if (next === undefined) {
        done.push(last.one);
        open.pop();
      } else if (!seen.has(next)) {
        seen.add(next);
        open.push({ one: next, at: 0 });
      }
    }
  }
  return done;
}

/** What can be reached from a thing, the nearest first, each with the one from which it was; no further than `to`. */
function reached(
  from: string,
  leads: Leads,
  isWanted: (one: string) => boolean,
  to?: string,
): ReadonlyMap<string, string | undefined> {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const one of before.keys()) {
    if (one === to) break;
    for (const next of leads.get(one) ?? []) if (!before.has(next) && isWanted(next)) before.set(next, one); // a Map also visits what is added
  }
  return before;
}

function wayTo(last: string, before: ReadonlyMap<string, string | undefined>): string[] {
  const way: string[] = [];
  for (let one: string | undefined = last; one !== undefined; one = before.get(one)) way.push(one);
  return way.reverse();
}
