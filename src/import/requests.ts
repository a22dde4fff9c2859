import type { CasesheetWords, RequestWords } from '../languages/casesheet-words.ts';
import type { Reading } from '../languages/hinted.ts';

// From what a sheet says to the request alone: "I urge you to release her." asks to release her.

/** A request as a demand has it. */
export interface Request {
  readonly text: string;
  /** True if its words had to be changed, so that somebody must look at it. */
  readonly changed: boolean;
  /** Whom one asks, where the sheet names somebody: "the Governor". */
  readonly whom?: string;
  /** True if the sheet says that one asks nobody else. */
  readonly alone?: true;
}

/** Where a request begins in a text, and whom it names. */
interface Lead extends Pick<Request, 'whom' | 'alone'> {
  readonly end: number;
}

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

function oneOf(text: string, requests: RequestWords): Request[] | undefined {
  const found = requestsBy(text, requests, requests);
  const plain = found ? text : withoutAside(text, requests);
  return plain === text ? found : requestsBy(plain, requests, requests);
}

/** A remark within the words that ask, between two commas, two dashes or in brackets: "I ask, once more, that"; whom one writes to is one. */
const ASIDE =
  /[,،，](?=\s?(?<said>[^,،，.;:!?]{2,50})[,،，]\s?\p{L})|\s[–—](?=\s(?<dashed>[^–—.;:!?]{2,50})\s[–—]\s\p{L})|\s\((?=(?<put>[^().;:!?]{2,50})\)\s\p{L})/gu;
/** Words that ask begin so early. */
const EARLY = 120;

/** A sentence without a remark that stands within the words by which it asks. */
function withoutAside(text: string, requests: RequestWords): string {
  const { order, result } = requests;
  const early = text.slice(0, EARLY);
  if (!/[,،，–—(]/u.test(early)) return text;
  for (const { index, 0: sign, groups: { said, dashed, put } = {} } of early.matchAll(ASIDE)) {
    const remark = said ?? dashed ?? put ?? '';
    if (denies(remark, requests)) continue;
    const behind = text.slice(index + sign.length).replace(/^\s/u, '');
    const left = behind.slice(remark.length).replace(/^\s?[,،，–—)]/u, '');
    const before = text.slice(0, index);
    for (const joint of said === undefined ? [''] : ['', ',']) {
      const plain = before + joint + left;
      const lead = leadOf(plain, order, requests) ?? leadOf(plain, result, requests);
      if (lead && lead.end >= index) return plain;
    }
  }
  return text;
}

/** True if a remark says that what is asked for shall not be: "under no circumstances", but not "not for the first time". */
function denies(remark: string, { not }: RequestWords): boolean {
  const denied = not.exec(remark)?.[0];
  return denied !== undefined && remark.endsWith(denied);
}

/** The same of an item that tells its readers what to ask for: "Urge the minister to release him". */
export function toldOf(text: string, words: CasesheetWords): Request[] | undefined {
  const { requests } = words;
  return requests.told && requestsBy(text, requests.told, requests);
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

function requestsBy(
  text: string,
  { order, result }: Pick<RequestWords, 'order' | 'result'>,
  requests: RequestWords,
): Request[] | undefined {
  const ordered = leadOf(text, order, requests);
  if (ordered) return splitOrders(text.slice(ordered.end), requests).map((one) => ({ ...one, ...whomOf(ordered) }));
  const asked = leadOf(text, result, requests);
  const { what, end = '' } = (asked ? undefined : requests.behind?.exec(text)?.groups) ?? {};
  if (what !== undefined) return [{ text: ensured(what + end, requests), changed: true }];
  return asked && [{ text: ensured(text.slice(asked.end).trim(), requests), changed: true, ...whomOf(asked) }];
}

const whomOf = ({ whom, alone }: Lead) => (whom === undefined ? {} : { whom, ...(alone ? { alone } : {}) });

/** True if an item is an order by its first words: "Release him". */
export function isOrder(text: string, { requests }: CasesheetWords): boolean {
  return requests.imperative?.test(text) === true && !/[?？]$/u.test(text);
}

/** A noun or a clause as an order: that what it says be so. */
function ensured(text: string, { ensure, ensureThat }: RequestWords): string {
  return `${ensureThat?.clause.test(text) ? ensureThat.words : ensure} ${text}`;
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
  return isOrder(text, words) && /[.!]$/u.test(text) ? [{ text, changed: false }] : undefined;
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

function splitOrders(text: string, requests: RequestWords): Request[] {
  const parts = text
    .split(requests.between)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.map((part, nth) => ({
    text: capital(ordered(nth < parts.length - 1 ? part.replace(/[,;]$/u, '') : part, requests)),
    changed: parts.length > 1,
  }));
}

/** A request in the words of an order: without the "zu" of its infinitive. */
function ordered(text: string, { instead = [] }: RequestWords): string {
  return instead.reduce((one, [pattern, put]) => one.replace(pattern, put), text);
}

/** Where the pattern ends that a text begins with; undefined if it begins with none, or with one in which a "not" would be lost. */
function leadOf(text: string, patterns: readonly Reading[], { not, alone }: RequestWords): Lead | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (!found || not.test(found[0])) continue;
    const { 0: lead, groups: { whom } = {} } = found;
    const isAlone = whom !== undefined && alone?.test(lead) === true;
    const named = isAlone ? whom.replace(alone ?? '', '').trim() : whom;
    return { end: lead.length, ...(named === undefined ? {} : { whom: named }), ...(isAlone ? { alone: true } : {}) };
  }
  return undefined;
}

/** With a capital letter at its beginning. */
function capital(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('en') + text.slice(first.length);
}
