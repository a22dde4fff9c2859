import { type CasesheetValues, casesheetValues } from '../languages/casesheet-values.ts';
import { folded } from './folded.ts';
import type { ActionNumber } from './number-forms.ts';

// Which of several sheets of an action one is, by the words beside its number.

/** Which sheet of an action it is, as printed: "Second UA", "Further information on UA 340/90". */
export interface Sequence {
  readonly text: string;
  readonly isFollowUp: boolean;
}

/** So many words before a number may be of its sequence. */
const MOST_WORDS = 8;
/** What parts a number from what it is called: "Erste UA: UA-048/2021". */
const PARTED = /[\s:：,;–—|.-]+$/u;
/** The same behind it, to the next sign. */
const BEHIND = /^\s*[,;(–—|-]+\s*((\S{3,20})\s[^,;:()–—|]{2,20}?)\s*(?:[),;–—|]|$)/u;
/** The letters of an action where its number repeats them. */
const LETTERS = /(?<![\p{L}\p{N}])(?:UA|AU)$/u;

/** What actions are called in all languages. */
const ACTIONS = casesheetValues('en')
  .flatMap(({ action }) => action ?? [])
  .join('|');
const ACTION_FIRST = new RegExp(`^(?:${ACTIONS})(?![\\p{L}\\p{N}])`, 'iu');
const ACTION_LAST = new RegExp(`(?:(?<![\\p{L}\\p{N}])|(?<=\\p{sc=Han}))(?:${ACTIONS})$`, 'iu');
/** The same behind which sheet it is. */
const ALONE = new RegExp(`^(\\S{2,20})\\s(?:UA|AU|${ACTIONS})(?![\\p{L}\\p{N}])`, 'iu');

/** Which of several sheets of an action it is, by what stands before its number and behind it. */
export function sequenceOf(
  { text: number, label }: Pick<ActionNumber, 'text' | 'label'>,
  { before, after }: { readonly before: string; readonly after: string },
  words: readonly CasesheetValues[],
): Sequence | undefined {
  const nearest = [...before.matchAll(/\S+/gu)].slice(-MOST_WORDS);
  for (const [nth, { index }] of nearest.entries()) {
    const start = before.slice(index);
    if (!words.some(({ further }) => further.exec(folded(start))?.index === 0)) continue;
    const which = nearest[nth - 1]; // "2e mise à jour sur l'AU 1/22"
    const whole = which && isNth(which[0], words) ? before.slice(which.index) : start;
    return { text: `${whole}${number}`, isFollowUp: true };
  }
  const last = nearest.at(-1);
  const nth = [last?.[0] ?? '', label.split(' ').at(-1) ?? ''].find((word) => isNth(word, words));
  if (nth === undefined) return parted(before, words) ?? behind(after, words);
  const text = calledIn(before, words) ?? (nth === last?.[0] ? before.slice(last.index) + label : label);
  return { text, isFollowUp: !isFirst(nth, words) };
}

const isNth = (word: string, words: readonly CasesheetValues[]) => words.some((one) => one.nth.test(folded(word)));
const isFirst = (word: string, words: readonly CasesheetValues[]) => words.some((one) => one.first.test(folded(word)));

/** "Erste UA: UA-048/2021": the sheet is called so, and its number stands behind that. */
function parted(before: string, words: readonly CasesheetValues[]): Sequence | undefined {
  const said = before.replace(PARTED, '');
  const letters = LETTERS.exec(said)?.[0] ?? ACTION_LAST.exec(said)?.[0] ?? '';
  const lead = said.slice(0, said.length - letters.length).trimEnd();
  const nth = /\S+$/u.exec(lead)?.[0] ?? '';
  if (letters !== '' && isNth(nth, words))
    return { text: said.slice(lead.length - nth.length), isFollowUp: !isFirst(nth, words) };
  const called = calledIn(said, words);
  return called === undefined ? undefined : { text: called, isFollowUp: !isFirst(lastOf(called), words) };
}

/** "UA 12/24 (second UA)": the same behind the number. */
function behind(after: string, words: readonly CasesheetValues[]): Sequence | undefined {
  const [, text = '', nth = ''] = BEHIND.exec(after) ?? [];
  if (!isNth(nth, words)) return undefined;
  const said = LETTERS.exec(text)?.[0] ?? ACTION_LAST.exec(text)?.[0];
  return said === undefined ? undefined : { text, isFollowUp: !isFirst(nth, words) };
}

const lastOf = (text: string) => /\S+$/u.exec(text)?.[0] ?? '';

/** What parts a heading from what it says of the sheet: "URGENT ACTION: SECOND UA", "Urgent Action | Second UA". */
const HEADED = /\s?[:：|·•–—([]\s?/u;
/** What may stand behind that on its line: nothing, a sign, a number, or a name such as that of the country. */
const NAMED_BEHIND = /^\s*(?:$|[^\p{Ll}\s])/u;

/** "Second UA", in a line of its own, before something else, or behind a heading on its line. */
export function sequenceOn(text: string, words: readonly CasesheetValues[]): Sequence | undefined {
  const whole = sequenceAlone(text, words);
  if (whole || !HEADED.test(text)) return whole;
  for (const part of text.split(HEADED).slice(1)) {
    const said = sequenceAlone(part, words);
    if (said && NAMED_BEHIND.test(part.slice(said.text.length))) return said;
  }
  return undefined;
}

/** "Second UA", in a line of its own or before something else. */
function sequenceAlone(text: string, words: readonly CasesheetValues[]): Sequence | undefined {
  const [said = '', nth = ''] = ALONE.exec(text) ?? [];
  if (isNth(nth, words)) return { text: said, isFollowUp: !isFirst(nth, words) };
  const [called = ''] = ACTION_FIRST.exec(text) ?? [];
  return isNth(called, words) ? { text: called, isFollowUp: !isFirst(lastOf(called), words) } : undefined;
}

/** What an action is called in words, with which one it is, right before the letters of its number: as Arabic has it. */
function calledIn(before: string, words: readonly CasesheetValues[]): string | undefined {
  const called = words.flatMap(({ action }) =>
    action ? [new RegExp(`(?:${action})$`, 'iu').exec(before.trimEnd())] : [],
  );
  const [found] = called.flatMap((one) => (one && words.some(({ nth }) => nth.test(folded(one[0]))) ? [one[0]] : []));
  return found;
}
