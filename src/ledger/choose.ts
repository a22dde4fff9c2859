import { dayOf, type LedgerEntry, type LetterEntry, type LetterState } from './entry.ts';
import { bareInitials, type SentLetter } from './letters.ts';

// Which letters somebody means.

/** What somebody says of the letters that are meant; what is left out says nothing. */
export interface LetterChoice {
  /** The first characters of ids. */
  readonly ids?: readonly string[];
  readonly evening?: string | undefined;
  readonly cases?: readonly string[] | undefined;
  readonly targets?: readonly string[] | undefined;
  readonly writer?: string | undefined;
  /** The first and the last day on which a letter counts. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** True if nothing is said of the letters, so that all are meant. */
export function meansAll(choice: LetterChoice): boolean {
  return Object.values(choice).every((one) => one === undefined || one.length === 0);
}

/** Ids of which the first characters do not say which one is meant. */
export function ambiguous(entries: readonly LedgerEntry[], ids: readonly string[]): string[] {
  return ids.filter((id) => entries.filter((one) => one.id.startsWith(id)).length > 1);
}

/** The letters that are meant. */
export function choose(letters: readonly SentLetter[], choice: LetterChoice): SentLetter[] {
  const { ids = [], evening, cases, targets, writer, from, to } = choice;
  return letters.filter((letter) => {
    const { entry } = letter;
    const day = countedOn(letter);
    return (
      (ids.length === 0 || ids.some((id) => entry.id.startsWith(id))) &&
      (evening === undefined || entry.evening === evening) &&
      (cases === undefined || cases.includes(entry.case)) &&
      (targets === undefined || targets.includes(entry.target)) &&
      (writer === undefined || bareInitials(entry.writer ?? '') === bareInitials(writer)) &&
      (from === undefined || day >= from) &&
      (to === undefined || day <= to)
    );
  });
}

/** The day on which a letter counts: that on which it was posted, or else prepared. */
export function countedOn({ entry, posted }: SentLetter): string {
  return dayOf(posted ?? entry);
}

/** From where a letter may get to a state. */
const BEFORE: Readonly<Record<Exclude<LetterState, 'prepared'>, readonly LetterState[]>> = {
  posted: ['prepared', 'handed-back'],
  answered: ['posted', 'returned'],
  returned: ['posted'],
  'handed-back': ['prepared', 'posted'],
};

/** The letters of which it may be said that they came to a state. Of one that is prepared nobody knows an answer. */
export function able(letters: readonly SentLetter[], state: keyof typeof BEFORE): SentLetter[] {
  return letters.filter((one) => BEFORE[state].includes(one.state));
}

/** What tells letters apart for a person. */
const TELLING = ['case', 'target', 'channel', 'language', 'evening', 'group', 'writer'] as const;

/** True if nothing but ids tells letters apart, so that any of them may be meant by one. */
export function areAlike(letters: readonly SentLetter[]): boolean {
  const [first] = letters;
  return letters.every(({ entry }) => TELLING.every((key) => entry[key] === first?.entry[key]));
}

/** What one command entered: by what stands behind the dot of its ids, or by the moment, if it brought its own. */
function commandOf({ id, at }: LedgerEntry): string {
  return id.split('.')[1] ?? at;
}

/**
 * The entries that the last command entered and nobody took back; none if there are none. `entered` are all entries as they were entered.
 */
export function lastEntered(entered: readonly LedgerEntry[]): LedgerEntry[] {
  const undone = new Set(entered.flatMap((one) => (one.state === 'undone' ? [one.of] : [])));
  const holds = (one: LedgerEntry) => one.state !== 'undone' && !undone.has(one.id);
  const last = entered.findLast(holds);
  return last === undefined ? [] : entered.filter((one) => holds(one) && commandOf(one) === commandOf(last));
}

/** Letters of one case to one target. */
export interface LettersTo extends Pick<LetterEntry, 'case' | 'target'> {
  readonly letters: readonly SentLetter[];
}

/** Letters by case and target, in the order in which the first of each comes. */
export function byTarget(letters: readonly SentLetter[]): LettersTo[] {
  const groups = new Map<string, LettersTo & { readonly letters: SentLetter[] }>();
  for (const letter of letters) {
    const { case: slug, target } = letter.entry;
    const key = JSON.stringify([slug, target]);
    const group = groups.get(key) ?? { case: slug, target, letters: [] };
    group.letters.push(letter);
    groups.set(key, group);
  }
  return [...groups.values()];
}
