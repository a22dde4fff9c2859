import { INSTRUMENTS, type Instrument } from '../languages/phrase-keys.ts';
import { CONCERN_PROVISIONS, type Provisions, REQUEST_PROVISIONS } from './provisions.ts';
import { isKnownState, type Standing, TREATIES, type Treaty, treatyStanding } from './treaties.ts';

// What law a letter may cite: the Universal Declaration always, a treaty only if the State is party to it, one that it has signed as
// no more than that, recommendations as recommendations.

/** A text and its provisions, by number. */
export interface Cited {
  readonly text: Instrument;
  readonly provisions: readonly number[];
}

/** A treaty with what the State is to it. */
export interface CitedTreaty extends Cited {
  readonly text: Treaty;
  /** Undefined if nothing is known of the State. */
  readonly standing: Standing | undefined;
}

/** All law that speaks of what a case names by key, for one State. */
export interface LawFor {
  /** False if the table of treaties does not have the State. */
  readonly isKnown: boolean;
  readonly declaration: Cited;
  readonly treaties: readonly CitedTreaty[];
  readonly recommended: readonly Cited[];
}

/** What a letter cites of it: the few texts that most of its keys have. */
export interface CitedInLetter {
  readonly declaration: Cited;
  readonly bound: readonly Cited[];
  readonly signed: readonly Cited[];
  readonly recommended: readonly Cited[];
}

/** What a case names by key. */
export interface NamedByKey {
  readonly concerns: readonly string[];
  readonly requests: readonly string[];
}

/** At most so many treaties and provisions of each in a letter: a sentence that nobody reads to its end helps nobody. */
const MOST = { texts: 3, provisions: 4 } as const;
/** What speaks of children alone is cited only where the case says that it is about one. */
const OF_CHILDREN: readonly string[] = ['child-detained'];

/** The law for what a case names by key, in a State (ISO 3166-1) that may be unknown. */
export function lawFor(named: NamedByKey, state: string | undefined): LawFor {
  const isOfChildren = named.concerns.some((key) => OF_CHILDREN.includes(key));
  const all = [
    ...named.concerns.flatMap((key) => provisionsOf(CONCERN_PROVISIONS, key)),
    ...named.requests.flatMap((key) => provisionsOf(REQUEST_PROVISIONS, key)),
  ];
  const cited = (text: Instrument): Cited => ({ text, provisions: byUse(all.flatMap((one) => one[text] ?? [])) });
  const found = INSTRUMENTS.map(cited).filter(({ provisions }) => provisions.length > 0);
  const treaties = found.flatMap(({ text, provisions }): CitedTreaty[] =>
    isTreaty(text) && (text !== 'CRC' || isOfChildren)
      ? [{ text, provisions, standing: state === undefined ? undefined : treatyStanding(state, text) }]
      : [],
  );
  const uses = (text: Instrument) => all.filter((one) => one[text] !== undefined).length;
  return {
    isKnown: state !== undefined && isKnownState(state),
    declaration: cited('UDHR'),
    treaties: treaties.toSorted((a, b) => uses(b.text) - uses(a.text)),
    recommended: found.filter(({ text }) => RECOMMENDED.includes(text)),
  };
}

/** What a letter cites of the law for a case: no treaty of which two readings do not say that the State is party. */
export function citedInLetter({ declaration, treaties, recommended }: LawFor): CitedInLetter {
  const of = (status: Standing['status']) =>
    treaties.filter(({ standing }) => standing?.status === status && standing.sure).map(few);
  return {
    declaration: few(declaration),
    bound: of('party').slice(0, MOST.texts),
    signed: of('signed').slice(0, MOST.texts),
    recommended: recommended.map(few).slice(0, MOST.texts),
  };
}

const RECOMMENDED: readonly Instrument[] = [
  'mandela-rules',
  'principles-on-lawyers',
  'principles-on-judges',
  'principles-on-force',
  'declaration-on-defenders',
];

function isTreaty(text: Instrument): text is Treaty {
  return (TREATIES as readonly Instrument[]).includes(text);
}

function few({ text, provisions }: Cited): Cited {
  return { text, provisions: provisions.slice(0, MOST.provisions).toSorted((a, b) => a - b) };
}

/** The provisions of a key, as one entry; none for a key that nothing speaks of. */
function provisionsOf(table: Readonly<Record<string, Provisions>>, key: string): Provisions[] {
  const found = Object.hasOwn(table, key) ? table[key] : undefined;
  return found ? [found] : [];
}

/** Numbers, those first that come most often. */
function byUse(numbers: readonly number[]): number[] {
  const count = (number: number) => numbers.filter((one) => one === number).length;
  return [...new Set(numbers)].toSorted((a, b) => count(b) - count(a) || a - b);
}
