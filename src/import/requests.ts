import type { CasesheetWords, RequestWords } from '../languages/casesheet-words.ts';

// From what a sheet says to the request alone: "I urge you to release her." asks to release her.

/** A request as a demand has it. */
export interface Request {
  readonly text: string;
  /** True if its words had to be changed, so that somebody must look at it. */
  readonly changed: boolean;
}

/** What an item of a list, or a sentence, asks for: one request or several; none if it asks for nothing. */
export function requestsOf(text: string, words: CasesheetWords): Request[] | undefined {
  const { requests } = words;
  const order = ends(text, requests.order);
  if (order !== undefined) return splitOrders(text.slice(order), requests);
  const result = ends(text, requests.result);
  return result === undefined ? undefined : [{ text: ensured(text.slice(result).trim(), requests), changed: true }];
}

/** A noun or a clause as an order: that what it says be so. */
function ensured(text: string, { ensure, ensureThat }: RequestWords): string {
  return `${ensureThat?.clause.test(text) ? ensureThat.words : ensure} ${text}`;
}

/** True if a text says only that one asks, and not what for: "I urge you to". */
export function onlyAsks(text: string, { requests }: CasesheetWords): boolean {
  const end = ends(`${text} …`, requests.order);
  return end !== undefined && end >= text.length;
}

/** The order of a sentence that begins with please. */
export function politeOrder(text: string, { requests }: CasesheetWords): Request[] | undefined {
  const polite = requests.please?.exec(text);
  return polite ? [{ text: capital(text.slice(polite[0].length)), changed: false }] : undefined;
}

/** True if an item asks for nothing: it expresses or reminds of something. */
export function asksNothing(text: string, { requests }: CasesheetWords): boolean {
  return requests.none.test(text);
}

/** The item of a list without what belongs to the list: "; and" at its end. */
export function withoutEnd(text: string, { requests }: CasesheetWords): string {
  let bare = text.trim();
  for (let round = 0; round < 3; round++) {
    const next = bare.replace(requests.ends, '').trim();
    if (next === bare) break;
    bare = next;
  }
  return bare;
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

function splitOrders(text: string, { between }: RequestWords): Request[] {
  const parts = text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.map((part, nth) => ({
    text: capital(nth < parts.length - 1 ? part.replace(/[,;]$/u, '') : part),
    changed: parts.length > 1,
  }));
}

/** Where the pattern ends that a text begins with; undefined if it begins with none. */
function ends(text: string, patterns: readonly RegExp[]): number | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found[0].length;
  }
  return undefined;
}

/** With a capital letter at its beginning. */
function capital(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('en') + text.slice(first.length);
}
