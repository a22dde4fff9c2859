import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { askingPart } from './asked-prose.ts';
import {
  type Asked,
  type Asking,
  type Demand,
  demand,
  itemDemands,
  listRequests,
  placed,
  requestWithin,
} from './demands.ts';
import { doubtful, sure } from './found.ts';
import { isCapitals } from './headings.ts';
import { leadsToRequests } from './list-headings.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Request } from './request-leads.ts';
import {
  asksNothing,
  isOrder,
  politeOrder,
  requestsBehindOpening,
  requestsOf,
  toldOf,
  withoutEnd,
} from './requests.ts';
import { sentencesOf } from './sentences.ts';
import type { SheetLine } from './sheet.ts';

// What a sheet without a model letter asks for: the items of its list, and the sentences beside them.

/** A heading leads to what it asks for within so many characters. */
const FAR = 300;

/** Whom alone one asks, before what: "(to the Governor only) asking her to". */
const ALONE = /^\(([^()]{4,80})\)\s+(?=\p{L})/u;

/**
 * What the items of a list ask for, in a sheet without a model letter. Items that ask for nothing are paragraphs; where others say by
 * their first words that they ask, so are those that do not. What stands beside the items speaks to the readers.
 */
export function askedInList(list: readonly Paragraph[], words: CasesheetWords, lead?: string): Asked {
  const asked: Asking = { paragraphs: [], demands: [], unsure: [] };
  const asks = (one: Paragraph) => (saidRequests(one, words) ?? requestWithin(one.text, words)) !== undefined;
  const first = list.findIndex(({ item }) => item);
  const isPart = (one: Paragraph, nth: number) =>
    one.item ||
    (!/[:：]$/u.test(one.text) &&
      !(nth === first - 1 && isOpenLead(one, list[first], words)) &&
      !(nth < first && isCapitals(one.text)) &&
      (first === -1 || asks(one) || askedAlone(one, words) !== undefined));
  const parts = list.filter(isPart);
  const items = parts.flatMap((one) => (one.item ? behindItem(one, words) : apart(one, words)));
  const isParted = items.length > parts.length && items.at(-2)?.item === true && items.at(-1)?.item === false;
  // What stands beside a list may speak to readers by other words than its items do.
  const some = (first === -1 ? items : items.filter(({ item }) => item)).some(asks);
  for (const one of items) {
    const before = asked.demands.length;
    const alone = one.item ? undefined : askedAlone(one, words);
    if (alone) asked.demands.push(...alone.requests.map((request) => demand(request, one.from)));
    else inList(one, some, words, asked);
    const under = alone?.whom ?? underOf(one, list, words) ?? (isParted && one.item ? lead : undefined);
    // A sentence beside the items that names somebody asks nobody else.
    const more = {
      ...(under === undefined ? {} : { under }),
      ...(first === -1 || one.item ? {} : { alone: true as const }),
    };
    asked.demands.splice(before, Infinity, ...asked.demands.slice(before).map((made) => ({ ...made, ...more })));
  }
  return asked;
}

/** True if a paragraph is the beginning of a sentence that its list ends: "Please ask the Governor" above "to mend the bridge". */
const isOpenLead = ({ text }: Paragraph, item: Paragraph | undefined, words: CasesheetWords) =>
  item !== undefined &&
  !/[.!?。][)\]”“«’"'»]*$/u.test(text) &&
  leadsToRequests(text, { ...item.from, role: 'item', text: item.text }, words);

/** What a sentence asks for behind words that say of whom alone: "To the Governor only: please publish the list." */
function askedAlone({ text }: Paragraph, words: CasesheetWords): { whom: string; requests: Request[] } | undefined {
  const [, whom = '', rest = ''] = OF_ONE.exec(text) ?? [];
  if (rest === '' || words.requests.alone?.test(whom) !== true) return undefined;
  const requests = listRequests(rest, words) ?? politeOrder(rest, words);
  return requests && { whom, requests };
}

/** The words before those that ask, in a sentence beside the items: "As for the Governor, ask her to". */
function openingOf({ text, item }: Paragraph, words: CasesheetWords): string | undefined {
  const isOpen = !item && !listRequests(text, words) && requestsBehindOpening(text, words) !== undefined;
  return isOpen ? /^[^,،，]*/u.exec(text)?.[0] : undefined;
}

const OF_ONE = /^([^:：]{4,80})[:：]\s*(?=\p{L})(.+)$/u;

/** The words or the line above that say of whom an item or a sentence is. */
function underOf(one: Paragraph, list: readonly Paragraph[], words: CasesheetWords): string | undefined {
  const [, put] = ALONE.exec(one.text) ?? [];
  if (put !== undefined || !list.some(({ item }) => item)) return put;
  return openingOf(one, words) ?? leadAbove(list, one);
}

/** An item, and what a sentence behind it asks of somebody else: a line with which its own goes on ("and ask the Governor to"), or a new one. */
function behindItem(one: Paragraph, words: CasesheetWords): Paragraph[] {
  const [first = '', ...others] = sentencesOf(one.text);
  const isOfLetter = isOfLetters(first, words);
  const nth = others.findIndex((text) => tellsReaders(text, isOfLetter, words));
  if (nth !== -1) return partedAt(one, one.text.indexOf(others[nth] ?? '', first.length), '');
  for (const line of one.lines.slice(1)) {
    const and = /^\p{L}{1,3} (?=\p{L})/u.exec(line.text)?.[0];
    if (and === undefined || !` ${and}`.match(words.requests.and)) continue;
    const at = one.text.indexOf(line.text.slice(0, LONGEST_COUNT));
    if (at > 0 && namesOne(toldOf(one.text.slice(at + and.length), words))) return partedAt(one, at, and);
  }
  return [one];
}

/** True if a sentence tells readers what to ask for: "Please ask the Governor alone to". Behind an order it does if it says of whom alone. */
function tellsReaders(text: string, isBehindOrder: boolean, words: CasesheetWords): boolean {
  const others = requestsBehindOpening(text, words) ?? requestsOf(text, words);
  const isOfOne = others?.some(({ alone, whom }) => alone || (whom !== undefined && !words.requests.told));
  const told = toldOf(text, words) ?? (isOfOne || words.requests.alone?.test(text) ? others : undefined);
  return isBehindOrder ? told?.some(({ alone }) => alone) === true : told !== undefined;
}

/** True if an item is an order to whom one writes, and no word to readers. */
const isOfLetters = (text: string, words: CasesheetWords) =>
  (isOrder(text, words) || words.requests.inLetters?.test(text) === true) && !toldOf(text, words);

/** True if somebody is named of whom something is asked. */
const namesOne = (told: Request[] | undefined) => told?.some(({ whom }) => whom !== undefined) === true;

/** An item up to a place in its text, and what stands behind it, which is no item, without the word that joins them. */
function partedAt(one: Paragraph, at: number, and: string): Paragraph[] {
  const rest = one.text.slice(at + and.length);
  const begins = one.text.slice(at, at + LONGEST_COUNT);
  const found = one.lines.findIndex(({ text }) => text.includes(begins) || begins.startsWith(text));
  const nth = found === -1 ? 0 : found;
  const from = one.lines[nth] ?? one.from;
  return [
    { ...one, text: one.text.slice(0, at).trim(), lines: one.lines.slice(0, Math.max(1, nth)) },
    ...sentencesOf(rest).map((text) => ({ ...one, text, lines: one.lines.slice(nth), from, item: false })),
  ];
}

/** The line with a colon that stands within a list above an item. */
function leadAbove(list: readonly Paragraph[], { from }: Paragraph): string | undefined {
  const at = list.findIndex((one) => one.from === from);
  const lead = list.findLast((one, nth) => nth > 0 && nth < at && !one.item && /[:：]$/u.test(one.text));
  return lead?.text;
}

/** A paragraph that is no item, as one for each of its sentences; of two lines or more that ask, each begins one. */
function apart(one: Paragraph, words: CasesheetWords): Paragraph[] {
  const asking = one.lines.filter(({ text }) => listRequests(text, words) !== undefined);
  if (asking.length > 1 && asking[0] === one.from && !sentencesOf(one.text)[1]) {
    const starts = asking.map((line) => one.lines.indexOf(line));
    return starts.map((start, nth) => {
      const lines = one.lines.slice(start, starts[nth + 1]);
      return { ...one, text: lines.map(({ text }) => text).join(' '), lines, from: lines[0] ?? one.from };
    });
  }
  return sentencesOf(one.text).map((text) => ({ ...one, text }));
}

function inList(one: Paragraph, some: boolean, words: CasesheetWords, asked: Asking): void {
  const text = withoutEnd(one.text.replace(ALONE, ''), words);
  const isNone = asksNothing(text, words);
  const part = one.item ? undefined : askingPart(text, words);
  if (part !== undefined) {
    const beside = text.slice(0, -part.length);
    asked.demands.push(...(listRequests(part, words) ?? []).map((made) => ({ ...demand(made, one.from), beside })));
    return;
  }
  const requests = saidRequests({ ...one, text }, words) ?? (isNone ? requestWithin(text, words) : undefined);
  if (requests) asked.demands.push(...requests.map((request) => demand(request, one.from)));
  else if (isNone) asked.paragraphs.push(sure(text, one.from));
  else if (isOrder(text, words) || (some && words.requests.ensureThat?.clause.test(text)))
    asked.demands.push(sure(text, one.from));
  else if (some) {
    asked.paragraphs.push(doubtful(text, one.from, placed));
    asked.unsure.push(one.from);
  } else asked.demands.push(...itemDemands(one, words));
}

/** The same; a sentence beside the items may begin with other words, and an item with what counts them: "First, urging him to". */
function saidRequests({ text, item }: Pick<Paragraph, 'text' | 'item'>, words: CasesheetWords): Request[] | undefined {
  const part = item ? undefined : askingPart(text, words);
  const found = listRequests(part ?? text, words);
  // "We ask you to write a short letter": to readers, and no request of the letter.
  const isToReaders = ({ text: what, whom }: Request) => whom === undefined && words.requests.writing?.test(what);
  if (!item && found?.every(isToReaders)) return undefined;
  if (found || (item && asksNothing(text, words))) return found;
  return requestsBehindOpening(withoutEnd(text, words), words, item ? LONGEST_COUNT : undefined);
}

/** "In the first place,": what counts items is no longer. */
const LONGEST_COUNT = 24;

/** What a heading asks for that goes on as a sentence: "Please send faxes urging the Governor to grant clemency". */
export function askedInHeading(text: string, from: SheetLine, words: CasesheetWords): readonly Demand[] {
  for (const { index } of text.slice(0, FAR).matchAll(/ (?=\p{Ll})/gu)) {
    const requests = requestsOf(withoutEnd(text.slice(index + 1), words), words);
    if (requests) return requests.map((one) => ({ ...demand(one, from), beside: text.slice(0, index) }));
  }
  return [];
}
