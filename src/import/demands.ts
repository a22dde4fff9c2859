import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { doubtful, type Found, sure } from './found.ts';
import { isCapitals } from './headings.ts';
import type { Paragraph } from './paragraphs.ts';
import { asksNothing, asOrder, onlyAsks, politeOrder, type Request, requestsOf, withoutEnd } from './requests.ts';
import { sentencesOf } from './sentences.ts';
import type { SheetLine } from './sheet.ts';

// What a letter or a list of a sheet asks for, taken off its paragraphs.

/** The paragraphs of a letter or a list, and what they ask for. */
export interface Asked {
  readonly paragraphs: readonly Found<string>[];
  readonly demands: readonly Found<string>[];
}

/** A heading leads to what it asks for within so many characters. */
const FAR = 300;

const reworded: Finding = finding('import-inferred', { field: 'letter.demands', by: 'wording' }, undefined, 'warning');

function demand({ text, changed }: Request, from: SheetLine): Found<string> {
  return changed ? doubtful(text, from, reworded) : sure(text, from);
}

/** What the paragraphs of a model letter ask for: the items below a line that leads to them, and the sentences that ask. */
export function askedInLetter(paragraphs: readonly Paragraph[], words: CasesheetWords): Asked {
  const asked: { paragraphs: Found<string>[]; demands: Found<string>[] } = { paragraphs: [], demands: [] };
  for (let nth = 0; nth < paragraphs.length; nth++) {
    const one = paragraphs[nth] as Paragraph;
    const list = isLeadIn(one, paragraphs[nth + 1], words);
    const text = list ? withoutLeadIn(one) : one.text;
    const { kept, requests } = nth === 0 && !list ? { kept: text, requests: [] } : sentencesIn(text, words);
    if (kept !== '') asked.paragraphs.push(sure(kept, one.from));
    asked.demands.push(...requests.map((request) => demand(request, one.from)));
    if (!list) continue;
    const items = itemsBehind(paragraphs, nth + 1, words);
    asked.demands.push(...items.flatMap((item) => itemDemands(item, words)));
    nth += items.length;
  }
  return asked;
}

/** The items of the list that begins with a paragraph. */
function itemsBehind(paragraphs: readonly Paragraph[], start: number, words: CasesheetWords): Paragraph[] {
  let end = start;
  while (end < paragraphs.length && isItem(paragraphs[end] as Paragraph, paragraphs[end - 1], words)) end++;
  return paragraphs.slice(start, end);
}

/**
 * What the items of a list ask for, in a sheet without a model letter. Items that ask for nothing are paragraphs; where others say by
 * their first words that they ask, so are those that do not.
 */
export function askedInList(list: readonly Paragraph[], words: CasesheetWords): Asked {
  const asked: { paragraphs: Found<string>[]; demands: Found<string>[] } = { paragraphs: [], demands: [] };
  const first = list.findIndex(({ item }) => item);
  const items = list.filter(
    (one, nth) => one.item || !(/[:：]$/u.test(one.text) || (nth < first && isCapitals(one.text))),
  );
  const some = items.some(({ text }) => (requestsOf(text, words) ?? requestWithin(text, words)) !== undefined);
  for (const one of items) {
    const text = withoutEnd(one.text, words);
    const within = asksNothing(text, words) ? requestWithin(text, words) : undefined;
    if (within) asked.demands.push(...within.map((request) => demand(request, one.from)));
    else if (asksNothing(text, words)) asked.paragraphs.push(sure(text, one.from));
    else if (some && !requestsOf(text, words)) asked.paragraphs.push(doubtful(text, one.from, placed));
    else asked.demands.push(...itemDemands(one, words));
  }
  return asked;
}

const placed: Finding = finding('import-inferred', { field: 'letter.paragraphs', by: 'place' }, undefined, 'warning');

/** What a heading asks for that goes on as a sentence: "Please send faxes urging the Governor to grant clemency". */
export function askedInHeading(text: string, from: SheetLine, words: CasesheetWords): readonly Found<string>[] {
  for (const { index } of text.slice(0, FAR).matchAll(/ (?=\p{Ll})/gu)) {
    const requests = requestsOf(text.slice(index + 1), words);
    if (requests) return requests.map((one) => demand({ ...one, changed: true }, from));
  }
  return [];
}

/** What an item asks for behind what it only says: "welcoming the stay and urging them to grant clemency". */
function requestWithin(text: string, words: CasesheetWords): Request[] | undefined {
  for (const { index, 0: and } of text.matchAll(words.requests.and)) {
    const requests = requestsOf(text.slice(index + and.length), words);
    if (requests) return requests.map((one) => ({ ...one, changed: true }));
  }
  return undefined;
}

function itemDemands({ text, from }: Paragraph, words: CasesheetWords): Found<string>[] {
  const bare = withoutEnd(text, words);
  const requests = requestsOf(bare, words) ?? [asOrder(bare, words)];
  return requests.map((request) => demand(request, from));
}

/** True if a paragraph leads to a list: items follow, and it ends with a colon, or says only that one asks ("I urge you to"). */
function isLeadIn(one: Paragraph, next: Paragraph | undefined, words: CasesheetWords): boolean {
  if (next === undefined || (one.item && !next.item)) return false;
  return /[:：]$/u.test(one.text) || onlyAsks(sentencesOf(one.text).at(-1) ?? '', words);
}

/** True if a paragraph goes on with a list: by its bullet, or because the one before it ended as items do. */
function isItem(one: Paragraph, before: Paragraph | undefined, words: CasesheetWords): boolean {
  if (one.item) return true;
  if (before === undefined || before.item) return false;
  if (onlyAsks(sentencesOf(before.text).at(-1) ?? '', words)) return true;
  if (/[:：;；,，]$/u.test(before.text)) return true;
  return withoutEnd(before.text, words) !== before.text;
}

/** What stands before the sentence that leads to a list. */
function withoutLeadIn({ text }: Paragraph): string {
  return sentencesOf(text).slice(0, -1).join(' ');
}

/** The sentences of a paragraph that ask for something, and the others. */
function sentencesIn(text: string, words: CasesheetWords): { kept: string; requests: Request[] } {
  const kept: string[] = [];
  const requests: Request[] = [];
  for (const sentence of sentencesOf(text)) {
    const found = requestsOf(sentence, words) ?? politeOrder(sentence, words);
    if (found) requests.push(...found);
    else kept.push(sentence);
  }
  return { kept: kept.join(' '), requests };
}
