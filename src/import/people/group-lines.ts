import { casesheetValues, type PeopleWords } from '../../languages/casesheet-values.ts';
import type { CasesheetWords } from '../../languages/casesheet-words.ts';
import { CASESHEETS } from '../../languages/casesheets.ts';
import { GROUP_LABEL } from '../../languages/group-labels.ts';
import { folded } from '../folded.ts';
import { countIn } from './counts.ts';
import type { Entry } from './entry.ts';

// Lines that say which group a sheet is about: "Residents of Sampleton (some 350 people)", "Eleven peasants of Sampleton".

/** No line of a group is longer. */
const LONGEST = 140;
/** The word that says what they are is among so many at the beginning: "Some 60 displaced families". */
const FIRST = 5;
/** "(about 30 families)", "(430)" */
const COUNTED = /[([（]([^()[\]（）]{1,60})[)\]）]$/u;
/** "Eleven peasants", "some 60 families": a number, perhaps behind a word or two, and what it counts. */
const NUMBERED = /^(?:\p{L}+ ){0,2}?(\d{1,3}(?:[., ]\d{3})*|\p{L}+) (\p{L}[\p{L}-]*)/u;
const END = /[.!?:。！？]$/u;

/** True if a line is what a group is called: it begins with people, or ends with how many they are; no sentence. */
export function isGroupLine(text: string, words: readonly PeopleWords[]): boolean {
  const [own] = words;
  if (!own || text.length > LONGEST || END.test(text)) return false;
  const before = folded(text).split(/\s?[([（]/u)[0] ?? '';
  const first = before.split(/[ -]/u).slice(0, FIRST).join(' ');
  return own.group.test(first) || isCounted(text, words);
}

/** True if a line ends with how many they are, in brackets. */
export function isCounted(text: string, words: readonly PeopleWords[]): boolean {
  if (!/[)\]）]$/u.test(text) || text.length > LONGEST) return false;
  const [, aside = ''] = COUNTED.exec(text) ?? [];
  const said = folded(aside).split(/\s+/u);
  if (/\d[/:.]\d|(?:19|20)\d\d/u.test(aside) || said.length > 4 || said.length < 2) return false;
  const isPeople = words.some(
    ({ counted = '', group }) => counted.split(' ').includes(said.at(-1) ?? '') || group.test(said.at(-1) ?? ''),
  );
  const isAbout =
    said.length === 2 && /^\d{2,}$/u.test(said[1] ?? '') && !words.some(({ age }) => age.test(said.join(' ')));
  return (isPeople || isAbout) && (countIn(aside, words) ?? 0) > 1;
}

/** What a line counts at its beginning, with the number (folded): "eleven peasants". */
export function countedFirst(text: string, words: readonly PeopleWords[]): string | undefined {
  if (text.length > LONGEST || END.test(text)) return undefined;
  const [, number = '', next = ''] = NUMBERED.exec(text) ?? [];
  if (next === '' || (countIn(number, words) ?? 0) < 2) return undefined;
  return folded(`${number} ${next}`);
}

/** "Community: Example": a group by the label before it, whatever it is called. */
export function isLabelledGroup(text: string): boolean {
  const [, label = ''] = /^(?:[*•-]\s)?([^:：]{2,40}?)\s?[:：]/u.exec(text) ?? [];
  return label !== '' && GROUP_LABEL.test(folded(label));
}

/** What a line with such a label names, if that looks like one person of whom nothing is said. */
export function asGroup(text: string, entries: readonly Entry[]): readonly Entry[] {
  const [one, other] = entries;
  if (one?.is !== 'person' || other || one.gender || one.born || one.number) return entries;
  if (one.pronouns !== undefined && one.pronouns !== 'they/them') return entries;
  const [name = ''] = text.split(/\s?[([（]/u);
  const { line, pronouns } = one;
  return [{ is: 'group', name: name.trim(), line, ...(pronouns === undefined ? {} : { pronouns }) }];
}

/** The words beside names of the language of a sheet, by the words of its headings. */
export function peopleWords(words: CasesheetWords): readonly PeopleWords[] {
  const [language = ''] = Object.entries(CASESHEETS).find(([, one]) => one === words) ?? [];
  return casesheetValues(language)
    .slice(0, 1)
    .map(({ people }) => people);
}
