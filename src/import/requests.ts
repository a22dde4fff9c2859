import type { CasesheetWords, RequestWords } from '../languages/casesheet-words.ts';
import { besideAside, capital, leadOf, ordered, type Request, requestsBy } from './request-leads.ts';

// From what a sheet says to the request alone: "I urge you to release her." asks to release her.

/** A clause before the one that asks is no longer: "While he is in prison, I ask you to". */
const LONGEST_CLAUSE = 120;

/** What an item of a list, or a sentence, asks for: one request or several; none if it asks for nothing. */
export function requestsOf(text: string, { requests }: CasesheetWords): Request[] | undefined {
  const found = oneOf(text, requests);
  const joints = found ? jointsOf(text, requests) : [];
  if (joints.length === 0) return found;
  const parts = [0, ...joints.map(({ end }) => end)].map((start, nth) => text.slice(start, joints[nth]?.start));
  const all = parts.map((part) => oneOf(part, requests));
  return all.every((some) => some !== undefined) ? all.flat().map((one) => ({ ...one, changed: true })) : found;
}

/** Another request in the same form is looked for within so many characters. */
const FURTHEST = 2000;

/** What stands between requests of the same form, each with its own verb: "urging them to free her, and asking that she be paid". */
function jointsOf(text: string, requests: RequestWords): { start: number; end: number }[] {
  const form = formOf(text);
  return [...text.slice(0, FURTHEST).matchAll(requests.and)]
    .map(({ index, 0: and }) => ({ start: index, end: index + and.length }))
    .filter(({ end }) => formOf(text.slice(end)) === form && requestsBy(text.slice(end), requests, requests));
}

/** How the first word of a text ends: "-ing", "-ndo", "I". */
const formOf = (text: string) => /^\p{L}{1,30}/u.exec(text)?.[0].slice(-2).toLowerCase();

const oneOf = (text: string, requests: RequestWords) => besideAside(text, requests, requests);

/** The same of an item that tells its readers what to ask for: "Urge the minister to release him". */
export function toldOf(text: string, words: CasesheetWords): Request[] | undefined {
  const { requests } = words;
  return requests.told && besideAside(text, requests.told, requests);
}

/** What asks stands behind so many characters of other words, and is no shorter. */
const LONGEST_OPENING = 60;
const SHORTEST_REST = 10;

/** The same behind the words with which a sentence begins: "In addition, ask the minister to release him". */
export function requestsBehindOpening(
  text: string,
  words: CasesheetWords,
  longest = LONGEST_OPENING,
): Request[] | undefined {
  const comma = /[,،，]\s?(?=\p{L})/u.exec(text.slice(0, longest));
  const rest = comma ? text.slice(comma.index + comma[0].length) : '';
  return rest.length < SHORTEST_REST ? undefined : (toldOf(rest, words) ?? requestsOf(rest, words));
}

/** The same of a sentence in which a clause stands before the one that asks. */
export function requestsBehindClause(text: string, words: CasesheetWords): Request[] | undefined {
  for (const { index } of text.slice(0, LONGEST_CLAUSE).matchAll(/[,،，] ?(?=\p{L})/gu)) {
    const rest = text.slice(index + 1).trim();
    const requests = requestsOf(rest, words) ?? pleaseOf(rest, words);
    if (requests) return requests.map((one) => ({ ...one, changed: true }));
  }
  return undefined;
}

/** "If they are held, ensure that they are brought before a court.": an order behind the condition on which it holds. */
export function conditionalOrder(text: string, words: CasesheetWords): Request[] | undefined {
  if (!words.requests.condition?.test(text)) return undefined;
  const comma = text.slice(0, LONGEST_CLAUSE).lastIndexOf(', ');
  const isAsked = comma !== -1 && politeOrder(text.slice(comma + 2), words) !== undefined;
  return isAsked ? [{ text, changed: false }] : undefined;
}

/** True if an item is an order by its first words: "Release him". */
export function isOrder(text: string, { requests }: CasesheetWords): boolean {
  return requests.imperative?.test(text) === true && !/[?？]$/u.test(text);
}

/** True if an item is an order, or has the form that a request has behind words that ask, and does not tell readers to write. */
export function asksByForm(text: string, words: CasesheetWords): boolean {
  const { writing, lead } = words.requests;
  if (writing?.test(text)) return false;
  if (isOrder(text, words) || conditionalOrder(text, words)) return true;
  const asked = lead === undefined ? '' : `${lead} ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
  return asked !== '' && leadOf(asked, words.requests.order, words.requests) !== undefined;
}

/** True if a text says only that one asks, and not what for: "I urge you to". */
export function onlyAsks(text: string, { requests }: CasesheetWords): boolean {
  const lead = leadOf(`${text} …`, requests.order, requests);
  return lead !== undefined && lead.end >= text.length;
}

/** The order of a sentence that begins with please, or is one by its first words. */
export function politeOrder(text: string, words: CasesheetWords): Request[] | undefined {
  const polite = pleaseOf(text, words);
  if (polite) return polite;
  const isOne = isOrder(text, words) || words.requests.inLetters?.test(text) === true;
  return isOne && /[.!]$/u.test(text) ? [{ text, changed: false }] : undefined;
}

function pleaseOf(text: string, { requests }: CasesheetWords): Request[] | undefined {
  const polite = requests.please?.exec(text);
  return polite ? [{ text: capital(text.slice(polite[0].length)), changed: false }] : undefined;
}

/** True if an item asks for nothing: it expresses or reminds of something. */
export function asksNothing(text: string, { requests }: CasesheetWords): boolean {
  return requests.none.test(text);
}

/** What is no part of a request stands within so many characters of its end. */
const LONGEST_END = 200;

/** The item of a list without what belongs to the list: "; and" at its end. */
export function withoutEnd(text: string, { requests }: CasesheetWords): string {
  const whole = text.trim();
  const start = Math.max(0, whole.length - LONGEST_END);
  let bare = whole.slice(start);
  for (let round = 0; round < 3; round++) {
    const next = bare.replace(requests.ends, '').trimEnd();
    if (next === bare) break;
    bare = next;
  }
  return `${whole.slice(0, start)}${bare}`.trim();
}

/** An item that goes on with the verb of its lead, as an order: « de libérer » gives « Libérer ». */
export function itemOrder(text: string, words: CasesheetWords): Request[] | undefined {
  const { requests } = words;
  const lead = requests.item?.exec(text)?.[0] ?? '';
  if (lead !== '') return [{ text: capital(text.slice(lead.length)), changed: false }];
  return isInfinitive(text, words) ? [{ text: capital(ordered(text, requests)), changed: false }] : undefined;
}

/** True if an item is a request in the infinitive: that ends its first clause, or an item that begins in the midst of a sentence. */
function isInfinitive(text: string, words: CasesheetWords): boolean {
  const { requests } = words;
  const isOne = (part: string) => ordered(part, requests) !== part;
  if (!requests.insteadInItems?.test(text) || !isOne(text) || isOrder(text, words)) return false;
  const clauses = text.split(',');
  const areNames = clauses.slice(0, -1).every((one) => !/(?:^|\s)\p{Ll}/u.test(one));
  return isOne(clauses[0] ?? '') || ((areNames || /^\p{Ll}/u.test(text)) && isOne(clauses.at(-1) ?? ''));
}

/** An item that is a verb in a form that is no order, as one that is: "releasing him" gives "Release him". */
export function asOrder(text: string, { requests }: CasesheetWords): Request {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const instead = formsOf(requests).get(first.toLowerCase());
  return instead === undefined
    ? { text, changed: false }
    : { text: capital(instead + text.slice(first.length)), changed: true };
}

const known = new WeakMap<RequestWords, ReadonlyMap<string, string>>();

function formsOf(requests: RequestWords): ReadonlyMap<string, string> {
  const made =
    known.get(requests) ??
    new Map((requests.forms ?? '').split(' ').map((pair) => pair.split('/') as [string, string]));
  known.set(requests, made);
  return made;
}
