import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { finding } from '../problem/finding.ts';
import type { Demand } from './demands.ts';
import { doubtful } from './found.ts';
import { type Paragraph, paragraphsOf, type Wrapping } from './paragraphs.ts';
import type { Request } from './request-leads.ts';
import { requestsOf, toldOf } from './requests.ts';
import type { Section, SectionKind } from './section.ts';
import { sentencesOf } from './sentences.ts';
import type { SheetLine } from './sheet.ts';

// Requests of a sheet that has neither a model letter nor a list: a paragraph tells its readers to write, and what to ask for. "Please write to
// the minister and ask that she be freed. Urge him to see her."

/** In these a sheet may speak to its readers. */
const SPOKEN: readonly SectionKind[] = [
  'summary',
  'act',
  'letter',
  'language',
  'deadline',
  'target',
  'demands',
  'other',
];
/** What is asked for begins within so many characters of such a sentence. */
const FAR = 400;
/** A heading in the line of such a sentence: "What you can do: Write to the minister". */
const RUN_IN = /^[^:：.!?]{3,60}[:：]\s+(?=\p{L})/u;
/** So many paragraphs are looked at. */
const MOST = 60;

const placed = finding('import-inferred', { field: 'letter.demands', by: 'wording' }, undefined, 'warning');

/** What the paragraphs ask for that tell readers to write. */
export function askedOfReaders(sections: readonly Section[], words: CasesheetWords, wrapping: Wrapping): Demand[] {
  if (!words.requests.writing) return [];
  const paragraphs = paragraphsOf(linesOf(sections), wrapping).slice(0, MOST);
  return paragraphs.flatMap((one) => (one.item ? [] : askedIn(one, words)));
}

/** The lines of what may speak to readers, with those of its headings, as they stand in the sheet. */
function linesOf(sections: readonly Section[]): SheetLine[] {
  const lines = new Map<number, SheetLine>();
  const told = sections.findIndex(({ kind }) => kind === 'additional-information');
  for (const { kind, heading, lines: some } of told === -1 ? sections : sections.slice(0, told)) {
    if (!SPOKEN.includes(kind)) continue;
    for (const line of heading ? [heading, ...some] : some) {
      const before = lines.get(line.line);
      if (!before || line.text.length > before.text.length)
        lines.set(line.line, { ...line, gap: line.gap || before?.gap === true });
    }
  }
  const sorted = [...lines.values()].sort((one, other) => one.line - other.line);
  return sorted.map((line, nth) => ((sorted[nth - 1]?.line ?? 0) < line.line - 1 ? { ...line, gap: true } : line));
}

function askedIn({ text, from }: Paragraph, words: CasesheetWords): Demand[] {
  const sentences = sentencesOf(text.replace(RUN_IN, ''));
  const tells = (one: string) => words.requests.writing?.test(one) === true;
  if (!sentences.some(tells)) return [];
  return sentences.flatMap((one) => {
    const requests = toldOf(one, words) ?? requestsOf(one, words) ?? requestsWithin(one, words);
    return (requests ?? []).map(({ text: value, whom, alone }) => ({
      ...doubtful(value, from, placed),
      ...(whom === undefined ? {} : { whom }),
      ...(alone ? { alone } : {}),
    }));
  });
}

/** What a sentence asks for behind the words by which it tells readers to write. */
function requestsWithin(text: string, words: CasesheetWords): Request[] | undefined {
  const part = askingPart(text, words);
  return part === undefined ? undefined : (toldOf(part, words) ?? requestsOf(part, words));
}

/** The part of a sentence for readers that asks: "Please write to the minister and ask that she be freed." */
export function askingPart(text: string, words: CasesheetWords): string | undefined {
  if (!words.requests.writing?.test(text) || /[:：]$/u.test(text)) return undefined;
  for (const { index, 0: gap } of text.slice(0, FAR).matchAll(/[,،，]? (?=\p{L})|[,，](?=\p{Lo})/gu)) {
    const rest = text.slice(index + gap.length);
    if (toldOf(rest, words) ?? requestsOf(rest, words)) return rest;
  }
  return undefined;
}
