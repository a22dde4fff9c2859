import type { RequestWords } from '../languages/casesheet-words.ts';
import type { Reading } from '../languages/hinted.ts';

// Where a request begins in a sentence that asks, and what is left of it as an order.

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

/** The words that ask. */
type Asked = Pick<RequestWords, 'order' | 'result'>;

/** What a text asks for, also where a remark stands within the words that ask; a noun with a remark behind it may be whom one asks. */
export function besideAside(text: string, asked: Asked, requests: RequestWords): Request[] | undefined {
  const found = requestsBy(text, asked, requests);
  if (found && leadOf(text, asked.order, requests)) return found;
  const { plain, remark } = withoutAside(text, found ? { ...asked, result: [] } : asked, requests);
  if (plain === text) return ofOneAlone(text, asked, requests) ?? found;
  const isAlone = requests.alone?.test(remark) === true;
  return requestsBy(plain, asked, requests)?.map((one) => ({ ...one, ...(isAlone ? { alone: true } : {}) }));
}

/** What a text asks for in which a word within those that ask says that nobody else is asked: "pidan solo al Gobernador que". */
function ofOneAlone(text: string, asked: Asked, requests: RequestWords): Request[] | undefined {
  let from = 0;
  for (let round = 0; round < MOST_ALONE; round++) {
    const found = requests.alone?.exec(text.slice(from, EARLY));
    if (!found) return undefined;
    const at = from + found.index;
    from = at + found[0].length;
    const behind = text.slice(from).replace(at === 0 ? /^\s/u : /^[,،，](?=\s)/u, '');
    const plain = text.slice(0, at).trimEnd() + behind;
    const lead = leadOf(plain, asked.order, requests) ?? leadOf(plain, asked.result, requests);
    if (!lead?.whom?.trim() || lead.end <= at) continue;
    return requestsBy(plain, asked, requests)?.map((one) => ({ ...one, alone: true }));
  }
  return undefined;
}

/** "In addition, ask only": so many such words are looked at. */
const MOST_ALONE = 3;

interface Plain {
  readonly plain: string;
  readonly remark: string;
}

/** A remark within the words that ask, between two commas, two dashes or in brackets: "I ask, once more, that"; whom one writes to is one. */
const ASIDE =
  /[,،，](?=\s?(?<said>[^,،，.;:!?]{2,50})[,،，]\s?\p{L})|\s[–—](?=\s(?<dashed>[^–—.;:!?]{2,50})\s[–—]\s\p{L})|\s\((?=(?<put>[^().;:!?]{2,50})\)\s\p{L})/gu;
/** Words that ask begin so early. */
const EARLY = 120;

/** A sentence without a remark that stands within the words by which it asks, and the remark. */
function withoutAside(text: string, { order, result }: Asked, requests: RequestWords): Plain {
  const early = text.slice(0, EARLY);
  if (!/[,،，–—(]/u.test(early)) return { plain: text, remark: '' };
  for (const { index, 0: sign, groups: { said, dashed, put } = {} } of early.matchAll(ASIDE)) {
    const remark = said ?? dashed ?? put ?? '';
    if (denies(remark, requests)) continue;
    const behind = text.slice(index + sign.length).replace(/^\s/u, '');
    const left = behind.slice(remark.length).replace(/^\s?[,،，–—)]/u, '');
    const before = text.slice(0, index);
    for (const joint of said === undefined ? [''] : ['', ',']) {
      const plain = before + joint + left;
      const lead = leadOf(plain, order, requests) ?? leadOf(plain, result, requests);
      if (lead && lead.end >= index) return { plain, remark };
    }
  }
  return { plain: text, remark: '' };
}

/** True if a remark says that what is asked for shall not be: "under no circumstances", but not "not for the first time". */
function denies(remark: string, { not }: RequestWords): boolean {
  const denied = not.exec(remark)?.[0];
  return denied !== undefined && remark.endsWith(denied);
}

/** What a text asks for by the words that it begins with. */
export function requestsBy(text: string, { order, result }: Asked, requests: RequestWords): Request[] | undefined {
  const ordered = leadOf(text, order, requests);
  if (ordered) return splitOrders(text.slice(ordered.end), requests).map((one) => ({ ...one, ...whomOf(ordered) }));
  const asked = leadOf(text, result, requests);
  const { what, end = '' } = (asked ? undefined : requests.behind?.exec(text)?.groups) ?? {};
  if (what !== undefined) return [{ text: ensured(what + end, requests), changed: true }];
  return asked && [{ text: ensured(text.slice(asked.end).trim(), requests), changed: true, ...whomOf(asked) }];
}

const whomOf = ({ whom, alone }: Lead) => (whom === undefined ? {} : { whom, ...(alone ? { alone } : {}) });

/** A noun or a clause as an order: that what it says be so. */
function ensured(text: string, { ensure, ensureThat }: RequestWords): string {
  return `${ensureThat?.clause.test(text) ? ensureThat.words : ensure} ${text}`;
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
export function ordered(text: string, { instead = [] }: RequestWords): string {
  return instead.reduce((one, [pattern, put]) => one.replace(pattern, put), text);
}

/** A name: a capital letter and small ones. */
const NAMED = /^\p{Lu}[\p{Ll}’'-]/u;

/** Where the pattern ends that a text begins with; undefined if it begins with none, or with one in which a "not" would be lost. */
export function leadOf(
  text: string,
  patterns: readonly Reading[],
  { not, alone, small }: RequestWords,
): Lead | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (!found || not.test(found[0])) continue;
    if (small && NAMED.test(text.slice(found[0].length))) continue;
    const { 0: lead, groups: { whom } = {} } = found;
    const isAlone = whom !== undefined && alone?.test(lead) === true;
    const named = isAlone ? whom.replace(alone ?? '', '').trim() : whom;
    return { end: lead.length, ...(named === undefined ? {} : { whom: named }), ...(isAlone ? { alone: true } : {}) };
  }
  return undefined;
}

/** With a capital letter at its beginning. */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('en') + text.slice(first.length);
}
