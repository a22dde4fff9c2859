import { type LetterSetting, layoutLetter } from '../../src/layout/letter.ts';
import { type Line, type Page, POINTS, type Stroke } from '../../src/layout/page.ts';
import type { Typesetter } from '../../src/layout/typesetter.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { FORMS, type FormName } from '../../src/paper/forms.ts';
import { addressBox, isUnfit } from '../../src/paper/safe-box.ts';
import { SHEETS, type SheetName } from '../../src/paper/sheets.ts';
import { windowFor } from '../../src/paper/windows.ts';

// Letters laid out on pages, and what stands where on them, in millimetres. No file is made.

/** A letter to an invented office, of so many paragraphs. */
export function letterOf(more: Partial<Letter> = {}, paragraphs = 1): Letter {
  const text = 'The choir of the town sang in the square until the evening came, and nobody minded that it did. ';
  return {
    caseSlug: 'choir',
    targetSlug: 'office',
    language: 'en',
    direction: 'ltr',
    sender: ['Ada Example', '1 Sample Road', 'Leeds LS1 1AA'],
    people: [],
    date: '2026-11-23',
    placeAndDate: 'Leeds, 23 November 2026',
    recipient: { lines: ['Jo Sample', 'Mayor', '1 Sample Street', 'Exampleton'], country: 'FRANCE', who: 2 },
    blocks: [
      { kind: 'subject', runs: [{ text: 'The choir' }] },
      { kind: 'salutation', runs: [{ text: 'Dear Mayor,' }] },
      ...Array.from({ length: paragraphs }, () => ({ kind: 'paragraph', runs: [{ text: text.repeat(4) }] }) as const),
      { kind: 'closing', runs: [{ text: 'Yours sincerely,' }] },
    ],
    signature: 'Ada Example',
    copies: [],
    onPaper: { name: 'Jo Sample', day: '23 November 2026', pageOf: '{page} of {pages}' },
    ...more,
  };
}

/** A form with its usual window, on its own sheet. */
export function settingOf(name: FormName, more: Partial<LetterSetting> = {}, paper?: SheetName): LetterSetting {
  const form = FORMS[name];
  const sheet = SHEETS[paper ?? form.sheet ?? 'A4'];
  const window = windowFor(name);
  const box = addressBox(form, window, sheet);
  if (isUnfit(box)) throw new Error(box.unfit);
  return { form, sheet, window, box, fit: 'never', large: false, returnAddress: true, ...more };
}

/** A line of a page: what it says, where its baseline begins, and how far it goes. Millimetres; the size in points. */
export interface Seen {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

/** The lines of text on a page, from its top. */
export function seenOn(page: Page | undefined): Seen[] {
  return (page?.items ?? []).filter((item): item is Line => item.kind === 'line').map(seen);
}

/** The straight lines on a page that lie level and are longer than a fold mark. */
export function rulesOn(page: Page | undefined): Stroke[] {
  return (page?.items ?? []).filter((item): item is Stroke => item.kind === 'stroke' && item.to[0] - item.from[0] > 10);
}

function seen({ pieces, x, y, size, scale }: Line): Seen {
  const text = pieces.map(({ shaped }) => shaped.text).join('');
  const ends = pieces.filter(({ shaped }) => shaped.text.trim() !== '').map((one) => one.x + widthOf(one.shaped, size));
  return { text: text.trim(), x, y, size, right: x + (Math.max(0, ...ends) * scale) / POINTS };
}

function widthOf({ width, face }: Line['pieces'][number]['shaped'], size: number): number {
  return (width / face.unitsPerEm) * size;
}

/** Lays a letter out in a language that is prepared for it. */
export async function laidOut(letter: Letter, setting: LetterSetting, setter: Typesetter) {
  await setter.prepare(letter.language);
  return layoutLetter(letter, setting, setter);
}
