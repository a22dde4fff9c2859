import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { doubtful, type Found, sure } from './found.ts';
import { isCapitals } from './headings.ts';
import type { Paragraph } from './paragraphs.ts';
import {
  asksNothing,
  asOrder,
  conditionalOrder,
  isOrder,
  itemOrder,
  onlyAsks,
  politeOrder,
  type Request,
  requestsBehindClause,
  requestsOf,
  toldOf,
  withoutEnd,
} from './requests.ts';
import { sentencesOf } from './sentences.ts';
import type { SheetLine } from './sheet.ts';

// What a letter or a list of a sheet asks for, taken off its paragraphs.

/** A request that a sheet makes, and whom it names beside it: "urging the Governor to". */
export interface Demand extends Found<string> {
  readonly whom?: string;
  /** True if the sheet says that one asks nobody else. */
  readonly alone?: true;
  /** The line above it in its list that leads to what is asked of somebody: "In letters to the Governor alone:". */
  readonly under?: string;
}

/** The paragraphs of a letter or a list, and what they ask for. */
export interface Asked {
  readonly paragraphs: readonly Found<string>[];
  readonly demands: readonly Demand[];
  /** Lines that may ask for something, though nothing was taken from them. */
  readonly unsure: readonly SheetLine[];
}

interface Asking {
  readonly paragraphs: Found<string>[];
  readonly demands: Demand[];
  readonly unsure: SheetLine[];
}

/** A heading leads to what it asks for within so many characters. */
const FAR = 300;

/** Whom alone one asks, before what: "(to the Governor only) asking her to". */
const ALONE = /^\(([^()]{4,80})\)\s+(?=\p{L})/u;

/** The end of a sentence, with quotes and brackets behind it. */
const ENDED = /[.!?…。！？؟][)\]”’"'»]*$/u;
const placed: Finding = finding('import-inferred', { field: 'letter.paragraphs', by: 'place' }, undefined, 'warning');

function demand({ text, whom, alone }: Request, from: SheetLine): Demand {
  return { ...sure(text, from), ...(whom === undefined ? {} : { whom }), ...(alone ? { alone } : {}) };
}

/** What the paragraphs of a model letter ask for: the items below a line that leads to them, and the sentences that ask. */
export function askedInLetter(paragraphs: readonly Paragraph[], words: CasesheetWords): Asked {
  const asked: Asking = { paragraphs: [], demands: [], unsure: [] };
  for (let nth = 0; nth < paragraphs.length; nth++) {
    const one = paragraphs[nth] as Paragraph;
    const list = isLeadIn(one, paragraphs[nth + 1], words);
    if (nth === 0 && !list) inOpening(one, words, asked);
    else inProse({ ...one, text: list ? withoutLeadIn(one) : one.text }, words, asked);
    if (!list) continue;
    const items = itemsBehind(paragraphs, nth + 1, words);
    asked.demands.push(...items.flatMap((item) => itemDemands(item, words)));
    nth += items.length;
  }
  return asked;
}

/** The first paragraph stays whole; what its sentences ask for is a request as well. */
function inOpening({ text, from }: Paragraph, words: CasesheetWords, asked: Asking): void {
  asked.paragraphs.push(sure(text, from));
  for (const [nth, sentence] of sentencesOf(text).entries()) {
    const found = requestsOf(sentence, words) ?? (nth === 0 ? undefined : politeOrder(sentence, words));
    if (found) asked.demands.push(...found.map((request) => demand(request, from)));
  }
}

/** Takes the sentences that ask off a paragraph; one that may ask for something beside what it says is marked. */
function inProse({ text, from, item }: Paragraph, words: CasesheetWords, asked: Asking): void {
  const kept: string[] = [];
  let mixed = item;
  for (const sentence of sentencesOf(text)) {
    const found =
      requestsOf(sentence, words) ??
      politeOrder(sentence, words) ??
      requestsBehindClause(sentence, words) ??
      conditionalOrder(sentence, words);
    if (found) asked.demands.push(...found.map((request) => demand(request, from)));
    else kept.push(sentence);
    mixed ||= !found && requestWithin(sentence, words) !== undefined;
  }
  const rest = together(kept);
  if (rest !== '') asked.paragraphs.push(mixed ? doubtful(rest, from, placed) : sure(rest, from));
  if (mixed) asked.unsure.push(from);
}

/** Sentences as one text: scripts without spaces have none between them. */
function together(sentences: readonly string[]): string {
  return sentences.reduce((text, one) => (text === '' || /[。！？]$/u.test(text) ? text + one : `${text} ${one}`), '');
}

/** The items of the list that begins with a paragraph. */
function itemsBehind(paragraphs: readonly Paragraph[], start: number, words: CasesheetWords): Paragraph[] {
  let end = start;
  while (end < paragraphs.length && isItem(paragraphs[end] as Paragraph, paragraphs[end - 1], words)) end++;
  return paragraphs.slice(start, end);
}

/**
 * What the items of a list ask for, in a sheet without a model letter. Items that ask for nothing are paragraphs; where others say by
 * their first words that they ask, so are those that do not. What stands beside the items speaks to the readers.
 */
export function askedInList(list: readonly Paragraph[], words: CasesheetWords): Asked {
  const asked: Asking = { paragraphs: [], demands: [], unsure: [] };
  const asks = ({ text }: Paragraph) => (listRequests(text, words) ?? requestWithin(text, words)) !== undefined;
  const first = list.findIndex(({ item }) => item);
  const isPart = (one: Paragraph, nth: number) =>
    one.item || (!/[:：]$/u.test(one.text) && !(nth < first && isCapitals(one.text)) && (first === -1 || asks(one)));
  const items = list.filter(isPart).flatMap((one) => (one.item ? [one] : apart(one, words)));
  // What stands beside a list may speak to readers by other words than its items do.
  const some = (first === -1 ? items : items.filter(({ item }) => item)).some(asks);
  for (const one of items) {
    const before = asked.demands.length;
    inList(one, some, words, asked);
    const under = ALONE.exec(one.text)?.[1] ?? (first === -1 ? undefined : leadAbove(list, one));
    // A sentence beside the items that names somebody asks nobody else.
    const more = {
      ...(under === undefined ? {} : { under }),
      ...(first === -1 || one.item ? {} : { alone: true as const }),
    };
    asked.demands.splice(before, Infinity, ...asked.demands.slice(before).map((made) => ({ ...made, ...more })));
  }
  return asked;
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
  const requests = listRequests(text, words) ?? (isNone ? requestWithin(text, words) : undefined);
  if (requests) asked.demands.push(...requests.map((request) => demand(request, one.from)));
  else if (isNone) asked.paragraphs.push(sure(text, one.from));
  else if (isOrder(text, words) || (some && words.requests.ensureThat?.clause.test(text)))
    asked.demands.push(sure(text, one.from));
  else if (some) {
    asked.paragraphs.push(doubtful(text, one.from, placed));
    asked.unsure.push(one.from);
  } else asked.demands.push(...itemDemands(one, words));
}

/** What an item of a list asks for by its first words. */
const listRequests = (text: string, words: CasesheetWords) =>
  requestsOf(withoutEnd(text, words), words) ?? toldOf(withoutEnd(text, words), words) ?? itemOrder(text, words);

/** What a heading asks for that goes on as a sentence: "Please send faxes urging the Governor to grant clemency". */
export function askedInHeading(text: string, from: SheetLine, words: CasesheetWords): readonly Demand[] {
  for (const { index } of text.slice(0, FAR).matchAll(/ (?=\p{Ll})/gu)) {
    const requests = requestsOf(text.slice(index + 1), words);
    if (requests) return requests.map((one) => demand({ ...one, changed: true }, from));
  }
  return [];
}

/** What is asked behind what an item only says begins within so many characters. */
const FURTHEST = 2000;

/** What an item asks for behind what it only says: "welcoming the stay and urging them to grant clemency". */
function requestWithin(text: string, words: CasesheetWords): Request[] | undefined {
  for (const { index, 0: and } of text.slice(0, FURTHEST).matchAll(words.requests.and)) {
    const requests = listRequests(text.slice(index + and.length), words);
    if (requests) return requests.map((one) => ({ ...one, changed: true }));
  }
  return undefined;
}

function itemDemands({ text, from }: Paragraph, words: CasesheetWords): Demand[] {
  const bare = withoutEnd(text, words);
  const requests = requestsOf(bare, words) ?? itemOrder(bare, words) ?? [asOrder(bare, words)];
  return requests.map((request) => demand(request, from));
}

/**
 * True if a paragraph leads to a list: it ends with a colon, or in the midst of a sentence before an item, or says only that one asks ("I
 * urge you to").
 */
function isLeadIn(one: Paragraph, next: Paragraph | undefined, words: CasesheetWords): boolean {
  if (next === undefined || (one.item && !next.item)) return false;
  if (/[:：]$/u.test(one.text)) return true;
  if (next.item && !one.item && !ENDED.test(one.text)) return true;
  return onlyAsks(sentencesOf(one.text).at(-1) ?? '', words);
}

/** True if a paragraph goes on with a list: by its bullet, or because the one before it ended as items do. */
function isItem(one: Paragraph, before: Paragraph | undefined, words: CasesheetWords): boolean {
  if (one.item) return true;
  if (before === undefined || before.item) return false;
  if (onlyAsks(sentencesOf(before.text).at(-1) ?? '', words)) return true;
  if (/[:：;；,，؛،]$/u.test(before.text)) return true;
  // Neither bullets nor signs: "Drop the charge" / "Stop opposing bail".
  if (!ENDED.test(before.text) && (isOrder(one.text, words) || !ENDED.test(one.text))) return true;
  return withoutEnd(before.text, words) !== before.text;
}

/** What stands before the sentence that leads to a list. */
function withoutLeadIn({ text }: Paragraph): string {
  return together(sentencesOf(text).slice(0, -1));
}
