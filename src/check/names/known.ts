import type { Case } from '../../case/schema.ts';
import { apart } from '../../source/apart.ts';
import { type NamePart, wordsIn } from './name-parts.ts';
import { tokensOf } from './tokens.ts';

// Whom and what a case names, by all their names.

/** Somebody or something by all its names. */
export interface Known {
  /** As the case has it first. */
  readonly name: string;
  /** A person or a target: another spelling is a mistake. */
  readonly isPerson: boolean;
  /** One of the people whom letters are for. */
  readonly isOfPeople: boolean;
  /** The parts of each name. */
  readonly names: readonly (readonly NamePart[])[];
  readonly parts: readonly NamePart[];
  /** Each name as the case has it. */
  readonly written: readonly string[];
}

/** Everybody and everything that a case names: people, targets, what letters may name, and where letters go. */
export function knownOf({ people, group, targets, names }: Case): Known[] {
  const officials = Object.values(targets);
  const persons = people.map(({ name, aliases, native }) => [name, ...aliases, ...Object.values(native)]);
  const named = officials.map(({ name, native }) => [name, native?.name]);
  const around = officials.flatMap(({ organisation, role, address, native }) => [
    ...[organisation, role, native?.organisation, native?.role],
    ...(Array.isArray(address) ? address : [address.street, address.city, address.region].flat()),
  ]);
  return [
    ...persons.map((all) => known(all, true, true)),
    ...named.map((all) => known(all, true, false)),
    ...(group ? [known([group.name, ...Object.values(group.native)], false, false)] : []),
    ...[...names, ...around].map((one) => known([one], false, false)),
  ].filter(({ parts }) => parts.length > 0);
}

function known(all: readonly (string | undefined)[], isPerson: boolean, isOfPeople: boolean): Known {
  const written = all.filter((name) => name !== undefined);
  // Both as it is and as a language reads it that cuts words before a vowel: Prosper d’Ambelle, m’Obame.
  const cut = written.filter((name) => /['’]/.test(name));
  const names: (readonly NamePart[])[] = [];
  for (const name of written) names.push(readName(name, false));
  for (const name of cut) names.push(readName(name, true));
  const whole = names.filter((parts) => parts.length > 0);
  const [parts = []] = whole;
  const every = whole.length > 1 ? whole.flat() : parts;
  return { name: written[0] ?? '', isPerson, isOfPeople, names: whole, parts: withoutInitials(every), written };
}

/** Offices and those who hold them come again in other cases: so many names are kept as they are compared. */
const MOST_NAMES = 5000;
const READ = { whole: new Map<string, readonly NamePart[]>(), cut: new Map<string, readonly NamePart[]>() };

/** The parts of a name; with `elides`, those that it has where a word may lose its end before a vowel. */
function readName(name: string, elides: boolean): readonly NamePart[] {
  const known = elides ? READ.cut : READ.whole;
  const found = known.get(name);
  if (found) return found;
  const parts = wordsIn(tokensOf(name, elides));
  if (known.size < MOST_NAMES && name.length < LONGEST) known.set(apart({ name }).name, parts);
  return parts;
}

/** No longer name is kept, in UTF-16 units. */
const LONGEST = 200;

/** The parts without initials of others among them. */
function withoutInitials(parts: readonly NamePart[]): readonly NamePart[] {
  if (parts.every(({ folded }) => folded.length > 1)) return parts;
  return parts.filter(
    ({ folded }) => folded.length > 1 || !parts.some((one) => one.folded.length > 1 && one.folded.startsWith(folded)),
  );
}
