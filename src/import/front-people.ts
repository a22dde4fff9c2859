import { casesheetValues, type PeopleWords } from '../languages/casesheet-values.ts';
import { PLACE_LABEL } from '../languages/place-labels.ts';
import { folded } from './folded.ts';
import { isNameLike } from './people/entry.ts';
import { pronounsIn } from './people/pronouns.ts';
import { plainWords } from './plain-words.ts';
import type { SheetLine } from './sheet.ts';
import { isOfPerson, type Labelled, labelled } from './story-start.ts';

// Those whom a sheet is about, in lines of its head that no heading for names stands above: "Writer: Ana Example, poet", "Born: …".

/** A line of names is no longer. */
const LONGEST = 110;
/** A name, and what stands beside it in brackets or behind a comma. */
const NAMED = /^([^,()（）:]{5,60}?)\s?(?:[(（]([^()（）]{1,40})[)）]|,\s(?=\p{L}))/u;

/** The words of a story, as names are looked for in them. */
export type StoryWords = ReadonlySet<string>;

/** The words of lines. */
export function wordsOf(lines: readonly SheetLine[]): StoryWords {
  return new Set(lines.flatMap(({ text }) => plainWords(text).map(({ plain }) => plain)));
}

/** The line of somebody of whom the story tells, or of what is said of them, without its label; undefined if it is none. */
export function personLine(line: SheetLine, story: StoryWords): SheetLine | undefined {
  if (line.text.length > LONGEST || /[.!?]$/u.test(line.text)) return undefined;
  const one = labelled(line);
  if (one)
    return isDetail(one) ? line : isTold(one.value, story) && isPerson(one) ? { ...line, text: one.value } : undefined;
  const [, name = '', beside] = NAMED.exec(line.text) ?? [];
  if (!isNameLike(name) || !/\s/u.test(name)) return undefined;
  const isSaid = beside === undefined ? isTold(name, story) : pronounsIn(beside, peopleWords()) !== undefined;
  return isSaid ? line : undefined;
}

let known: readonly PeopleWords[] | undefined;

function peopleWords(): readonly PeopleWords[] {
  known ??= casesheetValues('').map(({ people }) => people);
  return known;
}

const isPerson = (one: Labelled) => isOfPerson(one) && !PLACE_LABEL.test(folded(one.label));

/** "Born: 3 May 1971", "Prison number: 512". */
function isDetail({ line, value }: Labelled): boolean {
  if (!/\d/u.test(value)) return false;
  const plain = folded(line.text);
  return peopleWords().some(({ born, number }) => born.test(plain) || number.test(plain));
}

/** True if the story has all words of a name. */
function isTold(value: string, story: StoryWords): boolean {
  const [name = ''] = value.split(/[,(（，]/u);
  const words = plainWords(name);
  return words.length > 1 && words.every(({ plain }) => story.has(plain));
}
