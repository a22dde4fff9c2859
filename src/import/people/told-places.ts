import { NAMED_THINGS } from '../../languages/named-things.ts';
import { folded } from '../folded.ts';

// What tells places and houses that running text names from people, by what stands beside their names and in them.

/** Before a place, or what is nobody: in Cairo, near Lima, the Sample Network. */
export const AT =
  /(?:^|\s)(?:the|los|las|les|des|dei|delle|in|at|near|from|to|en|à|au|bei|aus|nach|im|a|em|no|na|nel|nella|dal)(?: the)?\s$/iu;
/** Before a place or somebody: "the people of Sample Hill", "the arrest of Ana Example". */
const OF = /(?:^|\s)of\s$/iu;
/** Behind a place comes that in which it is: "in Sampleton, Blue Hill". */
const AT_TOWN =
  /(?:^|\s)(?:in|at|near|from|en|à|bei|aus|em|a)\s\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,2},\s$/u;
const LONGEST_TOWN = 50;
/** Behind a name who that is: "Ana Example, who edits a paper", "Ana Example, a poet". */
const WHO = /^,\s(?:who|whose|whom|an?|aged?|the)\s/u;
const listed = (list: 'areas' | 'bodies') =>
  Object.values(NAMED_THINGS)
    .map((words) => words[list].replaceAll(' ', '|').replaceAll('*', '\\p{L}*'))
    .join('|');
/** A part of a country at the beginning or the end of its name (folded): Region Amhara, Sample County. */
let area: RegExp | undefined;
/** Before the name of what is no person: the movement Clear Water; and at either end of it: Sample Network. */
let body: RegExp | undefined;
let named: RegExp | undefined;
/** Behind the name of a place what it is: "Blue Hill, a village". */
let placed: RegExp | undefined;

/** True for a part of a country: Region Amhara, Sample County. */
export function isArea(name: string): boolean {
  area ??= new RegExp(`^(?:${listed('areas')})(?!\\S)|(?<!\\S)(?:${listed('areas')})$`, 'u');
  return area.test(name);
}

/** True for the name of a house: Sample Network, Cooperativa Ejemplo. Short words are names of people too. */
export function isBody(name: string): boolean {
  const words = folded(listed('bodies'))
    .split('|')
    .filter((word) => word.length >= LEAST_BODY)
    .join('|');
  named ??= new RegExp(`^(?:${words})(?!\\S)|(?<!\\S)(?:${words})$`, 'u');
  return named.test(name);
}

const LEAST_BODY = 6;

/** True if what follows a name says that it is one of a place. */
function isPlaceBehind(behind: string): boolean {
  placed ??= new RegExp(
    `^, (?:\\p{L}{1,6} )?(?:\\p{L}{1,12} )?(?:${listed('areas')}|village|town|city|settlement|aldea|pueblo|villa)(?![\\p{L}-])`,
    'u',
  );
  return placed.test(folded(behind));
}

const LONGEST_BEHIND = 50;

/** True if what stands before a name says what has it: the movement Clear Water. */
export function isBehindBody(before: string): boolean {
  body ??= new RegExp(`(?<![\\p{L}-])(?:${listed('bodies')})\\s["“«'‘„]?\\s?$`, 'iu');
  return body.test(before);
}

/** The word for a thing, a space and a quotation mark before its name. */
export const LONGEST_BODY = 20;

/** True if what stands round a run of words says that it is a place. */
export function isAtPlace(text: string, start: number, end: number): boolean {
  if (AT.test(text.slice(Math.max(0, start - 12), start))) return true;
  if (AT_TOWN.test(text.slice(Math.max(0, start - LONGEST_TOWN), start))) return true;
  const behind = text.slice(end, end + LONGEST_BEHIND);
  return isPlaceBehind(behind) || (OF.test(text.slice(Math.max(0, start - 4), start)) && !WHO.test(behind));
}

/** True if somebody is named behind "of", with who that is: "the arrest of Ana Example, a poet". */
export function isSaidWho(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + LONGEST_BEHIND);
  return OF.test(text.slice(Math.max(0, start - 4), start)) && WHO.test(behind) && !isPlaceBehind(behind);
}
