import { type Draft, draftOf, type NoDraft } from '../../src/import/draft.ts';
import { readDocument } from '../../src/import/reading/read-document.ts';
import type { Section } from '../../src/import/section.ts';
import { sectionsOf } from '../../src/import/sections.ts';
import type { Sheet } from '../../src/import/sheet.ts';

// Casesheets of a test, given as text.

/** A text as the parser sees it. */
async function sheetOf(text: string): Promise<Sheet> {
  const { sheet } = await readDocument(new TextEncoder().encode(text), { file: 'sheet.txt', languages: ['en'] });
  if (!sheet) throw new Error('the text of the test cannot be read');
  return sheet;
}

/** What comes of a text. */
export async function importedFrom(
  text: string,
  options: Parameters<typeof draftOf>[1] = {},
): Promise<Draft | NoDraft> {
  return draftOf(await sheetOf(text), options);
}

/** The draft that comes of a text. */
export async function draftFrom(text: string, options: Parameters<typeof draftOf>[1] = {}): Promise<Draft> {
  const draft = await importedFrom(text, options);
  if (draft.is !== 'draft') throw new Error(`no draft: ${draft.is}`);
  return draft;
}

/** The sections of a text: what each is, with its lines. */
export async function sectionsFrom(text: string, language = 'en'): Promise<[Section['kind'], string[]][]> {
  return sectionsOf(await sheetOf(text), language).map(({ kind, lines }) => [kind, lines.map((line) => line.text)]);
}

/** A casesheet as they are laid out since 2018; parts may be put in place of others. */
export function modern(parts: Partial<Record<'head' | 'target' | 'letter' | 'end', string>> = {}): string {
  const {
    head = 'First UA: 12/24 Index: AFR 99/1234/2024 Kenya Date: 2 May 2024\n\nURGENT ACTION\n\nBAKER HELD FOR A SONG\nBaker Amina Example was arrested in Nairobi on 1 May 2024.',
    target = 'Jane Sample\nMinister of Justice\n1 Sample Road\nNairobi\nKenya',
    letter = 'Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market of her town.\n\nI urge you to release her. I ask you to drop all charges.\n\nYours sincerely,',
    end = 'ADDITIONAL INFORMATION\nShe has baked for ten years.\n\nPLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 8 June 2024\n\nNAME AND PREFERRED PRONOUN: Amina Example (she/her)',
  } = parts;
  const act = 'TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER';
  return [head, act, target, letter, end].join('\n\n');
}

/** The requests and the address of a casesheet of before 2009, in the middle of it. */
export const ASKED =
  'RECOMMENDED ACTION: Please send letters in English:\n- urging the authorities to release her;\n- asking that she be given a lawyer.\n\nAPPEALS TO:\n\nMinister of Justice\nJane Sample\n1 Sample Road\nNairobi\nKenya';
