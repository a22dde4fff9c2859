import { OTHERS_REACHED } from '../languages/other-texts.ts';
import type { SheetSign } from '../problem/import-findings.ts';
import type { Draft, DraftCase, DraftTarget } from './draft.ts';
import { folded } from './folded.ts';
import { isNumberLine } from './front-numbers.ts';
import type { Section } from './section.ts';
import type { Sheet } from './sheet.ts';

// What tells a casesheet from other texts.

/** All that is looked for. */
export const SIGNS: readonly SheetSign[] = ['heading', 'salutation', 'address', 'deadline', 'demands', 'reference'];
/** A casesheet has at least so many of them. */
const ENOUGH = 3;
/** How much of a sheet without headings its letter is at the least. */
const LEAST_LETTER = 0.25;
/** What such a sheet tells of the case has at least so many characters. */
const LEAST_TOLD = 40;
/** Keys of a case file, as its lines begin. */
const CASE_KEY = /^(?:title|summary|country|people|targets|letter|languages|background|reviewed|deadline):(?: |$)/;

/** Which of the signs a sheet has. */
export function signsOf(sections: readonly Section[], sheet: Sheet, { case: draft, language }: Draft): SheetSign[] {
  const headings = sections.filter(({ heading, kind }) => heading && kind !== 'other' && kind !== 'number');
  const letter = draft.letter?.[language];
  const targets = Object.values(draft.targets ?? {});
  const demands = (letter?.demands?.length ?? 0) > 0;
  const has: Record<SheetSign, boolean> = {
    heading: new Set(headings.map(({ kind }) => kind)).size >= 2,
    salutation: sections.some((one) => one.letter) || targets.some(({ salutation }) => salutation !== undefined),
    address: targets.some(({ address = [], email = [] }) => address.length > 0 || email.length > 0),
    deadline: draft.deadline !== undefined || draft.deadlines !== undefined,
    demands: demands || sections.some(({ kind }) => kind === 'demands'),
    reference: sheet.lines.some(isNumberLine),
  };
  return SIGNS.filter((sign) => has[sign]);
}

/** True if a sheet is a casesheet by its signs; one without headings is mostly its letter. */
export function isCasesheet(
  signs: readonly SheetSign[],
  sections: readonly Section[],
  { lines }: Sheet,
  { case: draft }: Draft,
): boolean {
  if (!signs.includes('reference') && isToOthers(sections, draft)) return false;
  if (isUrgentAction(signs, draft) || isAppeal(draft)) return true;
  if (signs.length < ENOUGH) return false;
  if (signs.includes('reference') && signs.includes('demands')) return true;
  if (signs.includes('heading')) return true;
  // What happened is told outside the letter, as in no letter that somebody writes to a friend; or the letter asks an office for it.
  const isToOffice = Object.values(draft.targets ?? {}).some(
    ({ name, role, organisation }) => role ?? (name && organisation),
  );
  const isRequest = isToOffice && signs.includes('address') && signs.includes('demands');
  if (!signs.includes('reference') && !isRequest && (draft.summary ?? '').length < LEAST_TOLD) return false;
  const length = (some: Sheet['lines']) => some.reduce((sum, { text }) => sum + text.length, 0);
  const letters = length(sections.filter(({ letter }) => letter).flatMap((one) => one.lines));
  if (letters > LEAST_LETTER * length(lines)) return true;
  // An appeal of others: whom to write to and what to ask for, and until when, or how they are greeted.
  return signs.includes('address') && signs.includes('demands');
}

/** Headings of an Urgent Action with its number, as when it has ended, or over an address: what is missing is told. */
function isUrgentAction(signs: readonly SheetSign[], { status }: Draft['case']): boolean {
  if (signs.includes('reference') && (status === 'closed' || signs.includes('heading'))) return true;
  return signs.includes('heading') && signs.includes('address');
}

/**
 * An appeal names so many officials, or more, and asks so much of them, or more, or says until when to write: of one official a petition
 * of neighbours asks something too.
 */
const SEVERAL = 2;

/** True for what happened, officials with their addresses, and what to ask of them, whatever stands above each. */
function isAppeal({ summary = '', targets = {}, letter = {}, deadline }: DraftCase): boolean {
  const isReached = ({ address = [], email = [], fax = [] }: DraftTarget) =>
    address.length + email.length + fax.length > 0;
  const officials = Object.values(targets).filter((one) => one.name && one.role && isReached(one));
  const demands = Object.values(letter).flatMap((one) => one.demands ?? []);
  const isAsked = demands.length >= SEVERAL || deadline !== undefined;
  return summary.length >= LEAST_TOLD && officials.length >= SEVERAL && isAsked;
}

/** True if those who are addressed are no officials: the editor of a newspaper, who answers the press, who hires. */
function isToOthers(sections: readonly Section[], { targets = {} }: DraftCase): boolean {
  const isOther = (text: string) => OTHERS_REACHED.some((one) => one.test(folded(text)));
  const found = Object.values(targets);
  if (found.length === 0) return false;
  if (found.every(({ role = '', organisation = '' }) => isOther(`${role}\n${organisation}`))) return true;
  const headings = sections.flatMap(({ kind, heading }) => (kind === 'target' && heading ? [heading.text] : []));
  return headings.length > 0 && headings.every(isOther);
}

/** True if the lines are those of a case file. */
export function isCaseFile({ lines }: Sheet): boolean {
  const keys = new Set(lines.flatMap(({ text }) => CASE_KEY.exec(text)?.[0].trim() ?? []));
  return keys.has('targets:') && keys.size >= 4;
}
