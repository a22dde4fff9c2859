// What a case may name by key, and with which arguments: once, for all languages. The keys are those of the facts on law.

/** What a concern or a request may say besides its key: since when, where, by whom, to which country. */
const ARGUMENTS = ['since', 'where', 'by', 'to'] as const;
/** One of those. */
export type ArgumentName = (typeof ARGUMENTS)[number];

/** Which arguments a key has; `must` are those without which its sentence says nothing. */
type Arguments = Readonly<Partial<Record<ArgumentName, 'must' | 'may'>>>;

/** What may have happened to people, most often asked about first. */
export const CONCERNS = {
  'enforced-disappearance': { since: 'must', where: 'may', by: 'may' },
  'incommunicado-detention': { since: 'must', where: 'may' },
  'arbitrary-detention': { since: 'may', where: 'may', by: 'may' },
  'detention-without-charge': { since: 'must', where: 'may' },
  'prisoner-of-conscience': { since: 'may', where: 'may' },
  'torture-or-ill-treatment': { since: 'may', where: 'may', by: 'may' },
  'denied-medical-care': { since: 'may', where: 'may' },
  'no-lawyer-of-choice': { since: 'may' },
  'prison-conditions': { where: 'may' },
  'solitary-confinement': { since: 'may', where: 'may' },
  'unfair-trial': { since: 'may', where: 'may' },
  'secret-trial': { since: 'may', where: 'may' },
  'forced-confession': { since: 'may', by: 'may' },
  'death-sentence': { since: 'may', where: 'may' },
  'execution-imminent': {},
  'forced-return': { to: 'must' },
  'threats-and-attacks': { since: 'may', where: 'may', by: 'may' },
  'harassment-and-surveillance': { since: 'may', by: 'may' },
  'reprisals-against-family': { since: 'may', by: 'may' },
  'excessive-force': { since: 'may', where: 'may', by: 'may' },
  'unlawful-killing': { since: 'may', where: 'may', by: 'may' },
  impunity: { since: 'may' },
  'travel-ban': { since: 'may' },
  'child-detained': { since: 'may', where: 'may' },
} as const satisfies Readonly<Record<string, Arguments>>;

/** One of those. */
export type ConcernKey = keyof typeof CONCERNS;

/** What may be asked for. */
export const REQUESTS = {
  'disclose-whereabouts': {},
  'family-and-lawyer': {},
  'family-contact': {},
  'lawyer-access': {},
  'medical-care': {},
  'no-torture': {},
  'investigate-torture': {},
  'independent-investigation': {},
  'bring-to-justice': {},
  'charge-or-release': {},
  'bring-before-judge': {},
  'release-unconditionally': {},
  'release-unless-fair-trial': {},
  'fair-trial': {},
  'drop-charges': {},
  'quash-conviction': {},
  'commute-death-sentence': {},
  'stay-of-execution': {},
  'moratorium-on-executions': {},
  'protect-defenders': {},
  'end-harassment': {},
  'no-reprisals': {},
  'no-forced-return': { to: 'may' },
  'return-passport': {},
  'end-solitary': {},
  'humane-conditions': {},
  'respect-expression': {},
  'respect-assembly': {},
  reparation: {},
  'exclude-torture-evidence': {},
} as const satisfies Readonly<Record<string, Arguments>>;

/** One of those. */
export type RequestKey = keyof typeof REQUESTS;

/** The arguments of a key. */
export function argumentsOf(part: 'concerns' | 'requests', key: string): Arguments {
  const table: Readonly<Record<string, Arguments>> = part === 'concerns' ? CONCERNS : REQUESTS;
  return Object.hasOwn(table, key) ? (table[key] ?? {}) : {};
}

/** By whom: each language has words for these. */
export const AGENTS = [
  'authorities',
  'police',
  'security-forces',
  'intelligence-service',
  'army',
  'prison-staff',
  'border-guards',
  'armed-group',
  'unidentified-men',
] as const;
/** One of those. */
export type AgentKey = (typeof AGENTS)[number];

/** Of whom a sentence speaks: a man, a woman, one whose pronouns are others or unknown; two; three or more; women alone. */
export const WHO = ['he', 'she', 'they', 'two', 'two-f', 'group', 'group-f'] as const;
/** One of those. */
export type Who = (typeof WHO)[number];

/** The texts that a law is named by: declarations bind everybody, treaties their parties, the others are recommendations. */
export const INSTRUMENTS = [
  'UDHR',
  'ICCPR',
  'ICCPR-OP2',
  'ICESCR',
  'CAT',
  'OPCAT',
  'ICPPED',
  'CEDAW',
  'CRC',
  'refugee-convention',
  'VCCR',
  'mandela-rules',
  'principles-on-lawyers',
  'principles-on-judges',
  'principles-on-force',
  'declaration-on-defenders',
] as const;
/** One of those. */
export type Instrument = (typeof INSTRUMENTS)[number];
