import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { closingLines } from './closings.ts';
import { type Asked, askedInLetter, type Demand } from './demands.ts';
import { type Found, sure } from './found.ts';
import { joined, paragraphsOf, type Wrapping } from './paragraphs.ts';
import type { Section } from './section.ts';
import type { SheetLine } from './sheet.ts';

// The model letter of a casesheet.

/** A model letter as the sheet has it. */
export interface FoundLetter {
  readonly salutations: readonly SheetLine[];
  readonly subject?: Found<string>;
  readonly opening?: Found<string>;
  readonly paragraphs: readonly Found<string>[];
  readonly demands: readonly Demand[];
  /** Lines that may ask for something, though nothing was taken from them. */
  readonly unsure: readonly SheetLine[];
  readonly closing?: Found<string>;
}

/** The letter of a section. */
export function letterOf({ lines, letter }: Section, words: CasesheetWords, wrapping: Wrapping): FoundLetter {
  const body = letter?.body ?? 0;
  const closing = letter?.closing;
  const inside = lines.slice(body, closing ?? lines.length);
  const subject = subjectIn(inside, words);
  const asked: Asked = askedInLetter(paragraphsOf(subject ? inside.slice(1) : inside, wrapping), words);
  const [opening, ...paragraphs] = asked.paragraphs;
  return {
    salutations: lines.slice(0, body),
    ...(subject ? { subject } : {}),
    ...(opening ? { opening } : {}),
    paragraphs,
    demands: asked.demands,
    unsure: asked.unsure,
    ...(closing === undefined || closing >= lines.length ? {} : { closing: closingOf(lines.slice(closing), wrapping) }),
  };
}

/** The subject, if the first line behind the salutation is one. */
function subjectIn([first]: readonly SheetLine[], words: CasesheetWords): Found<string> | undefined {
  const found = first && subjectOf(first, words);
  return found === undefined ? undefined : sure(found, first as SheetLine);
}

/** What a subject line says behind the word for it; undefined if a line is none. */
export function subjectOf({ text }: SheetLine, { headings }: CasesheetWords): string | undefined {
  const lead = /^([^:：]{1,30})\s*[:：]\s*(\S.*)$/u.exec(text);
  const [, word = '', subject = ''] = lead ?? [];
  const isSubject = (headings.subject ?? []).some((one) => one === word.trim().replace(/\.$/u, '').toLowerCase());
  return isSubject ? subject : undefined;
}

function closingOf(lines: readonly SheetLine[], wrapping: Wrapping): Found<string> {
  const text = joined(
    closingLines(lines).map((line) => line.text),
    wrapping,
  );
  return sure(text.replace(/\s*[,，،]$/u, ''), lines[0] as SheetLine);
}
