import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { doubtful, type Found, sure } from './found.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Request } from './request-leads.ts';
import {
  asOrder,
  conditionalOrder,
  isOrder,
  itemOrder,
  onlyAsks,
  politeOrder,
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
  /** What its sentence says before it asks: "Please write to the Governor, asking him to". */
  readonly beside?: string;
}

/** The paragraphs of a letter or a list, and what they ask for. */
export interface Asked {
  readonly paragraphs: readonly Found<string>[];
  readonly demands: readonly Demand[];
  /** Lines that may ask for something, though nothing was taken from them. */
  readonly unsure: readonly SheetLine[];
}

/** The same, as it is put together. */
export interface Asking {
  readonly paragraphs: Found<string>[];
  readonly demands: Demand[];
  readonly unsure: SheetLine[];
}

/** The end of a sentence, with quotes and brackets behind it. */
const ENDED = /[.!?…。！？؟][)\]”“«’"'»]*$/u;
/** A paragraph that may ask for something. */
export const placed: Finding = finding(
  'import-inferred',
  { field: 'letter.paragraphs', by: 'place' },
  undefined,
  'warning',
);

/** A request as a line makes it. */
export function demand({ text, whom, alone }: Request, from: SheetLine): Demand {
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
    const found =
      requestsOf(sentence, words) ??
      (nth === 0 ? undefined : politeOrder(sentence, words)) ??
      (nth === 0 ? behindAnd(sentence, words) : undefined);
    if (found) asked.demands.push(...found.map((request) => demand(request, from)));
  }
}

/** Takes the sentences that ask off a paragraph; one that may ask for something beside what it says is marked. */
function inProse({ text, from, item }: Paragraph, words: CasesheetWords, asked: Asking): void {
  const kept: string[] = [];
  let mixed = item;
  for (const sentence of sentencesOf(text)) {
    if (isDueToReaders(sentence, words)) {
      asked.unsure.push(from);
      continue;
    }
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

/** "Please send your letter by 5 May 2016.": a day until which readers are told to write; an official may be told so as well, if seldom. */
function isDueToReaders(text: string, { requests }: CasesheetWords): boolean {
  return text.length < LONGEST_DUE && DUE.test(text) && requests.writing?.test(text) === true;
}

const LONGEST_DUE = 120;
/** A day with its year at the end of a sentence. */
const DUE = /(?<!\d)\d{1,2}[^,;:]{1,24}(?<!\d)(?:19|20)\d\d[^\p{L}\d]{0,2}$/u;

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

/** What an item of a list asks for by its first words. */
export const listRequests = (text: string, words: CasesheetWords) =>
  requestsOf(withoutEnd(text, words), words) ?? toldOf(withoutEnd(text, words), words) ?? itemOrder(text, words);

/** What is asked behind what an item only says begins within so many characters. */
const FURTHEST = 2000;

/** What a sentence asks for behind what it says first: "I write about Ana Example, and ask you to release her." */
function behindAnd(text: string, words: CasesheetWords): Request[] | undefined {
  for (const { index, 0: and } of text.slice(0, FURTHEST).matchAll(words.requests.and)) {
    const requests = requestsOf(text.slice(index + and.length), words);
    if (requests) return requests;
  }
  return undefined;
}

/** What an item asks for behind what it only says: "welcoming the stay and urging them to grant clemency". */
export function requestWithin(text: string, words: CasesheetWords): Request[] | undefined {
  for (const { index, 0: and } of text.slice(0, FURTHEST).matchAll(words.requests.and)) {
    const requests = listRequests(text.slice(index + and.length), words);
    if (requests) return requests.map((one) => ({ ...one, changed: true }));
  }
  return undefined;
}

/** The requests of an item, whatever it begins with. */
export function itemDemands({ text, from }: Paragraph, words: CasesheetWords): Demand[] {
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
