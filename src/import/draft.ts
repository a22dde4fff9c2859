import { CASESHEETS, casesheetWords } from '../languages/casesheets.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { SheetSign } from '../problem/import-findings.ts';
import { assembled } from './assemble.ts';
import { withDoubts } from './doubts.ts';
import { withWholeLines } from './glued-heads.ts';
import { isUnknownLanguage, languageOfSheet } from './language-of.ts';
import type { KnownCase } from './numbers.ts';
import { partsOf } from './parts.ts';
import { sectionsOf } from './sections.ts';
import { narrowed, type Sheet } from './sheet.ts';
import { isCaseFile, isCasesheet, SIGNS, signsOf } from './signs.ts';
import { unwrapped } from './wrapper.ts';

// From the lines of a casesheet to the draft of a case.

/** A person of a draft, with the keys of the case format. */
export interface DraftPerson {
  name: string;
  pronouns?: string;
  aliases?: string[];
  description?: string;
  /** The name in its own writing, by language. */
  native?: Readonly<Record<string, string>>;
  number?: string;
  born?: string;
}

/** A target of a draft, with the keys of the case format. */
export interface DraftTarget {
  kind?: 'target' | 'additional' | 'copy';
  name?: string;
  honorific?: string;
  role?: string;
  organisation?: string;
  address?: string[];
  country?: string;
  /** By language; a list where the sheet offers several. */
  salutation?: Record<string, string | string[]>;
  email?: string[];
  fax?: string[];
  phone?: string[];
  social?: string[];
  web?: string[];
  demands?: Record<string, string[]>;
  for?: string[];
  instructions?: string;
}

/** A model letter of a draft, with the keys of the case format. */
export interface DraftLetter {
  subject?: string;
  opening?: string;
  paragraphs?: string[];
  demands?: string[];
  closing?: string;
  reviewed: string;
}

/** A case as far as the sheet says it: the keys of the case format, in the order of the schema. What the sheet does not say is left out. */
export interface DraftCase {
  title?: string;
  summary?: string;
  country?: string;
  reference?: string;
  sequence?: string;
  index?: string;
  issued?: string;
  deadline?: string;
  deadlines?: { date: string; for: string }[];
  limit?: string;
  status?: 'open' | 'closed' | 'superseded';
  supersedes?: string;
  statusNote?: string;
  people?: DraftPerson[];
  group?: { name: string; pronouns?: string; count?: number };
  languages?: string[];
  ownLanguage?: boolean;
  targets?: Record<string, DraftTarget>;
  letter?: Record<string, DraftLetter>;
  background?: string;
}

/** The line of the sheet that a value is from. */
export interface Origin {
  readonly line: number;
  readonly text: string;
}

/** A doubt about the value at a path, or what is missing there: `targets.wang.address`, `people.0.name`. */
export interface DraftProblem {
  readonly path: string;
  readonly finding: Finding;
  /** The line of the sheet to look at, if there is one. */
  readonly from?: Origin;
}

/** What came of a casesheet. */
export interface Draft {
  readonly is: 'draft';
  /** The language of the sheet (ISO 639-1). */
  readonly language: string;
  readonly case: DraftCase;
  /** Where each value is from, by its path; a list or map has the path of each of its values. */
  readonly from: Readonly<Record<string, Origin>>;
  readonly problems: readonly DraftProblem[];
}

/** A document of which no draft is made: it is no casesheet, or has several; the finding says so, with severity error. */
export interface NoDraft {
  readonly is: 'no-casesheet' | 'case-file' | 'several' | 'no-part';
  readonly finding: Finding;
}

/** What whoever imports may say of a sheet. */
export interface DraftOptions {
  /** The language of the sheet (ISO 639-1), in place of the one that is told by its words. */
  readonly language?: string;
  /** Which of several sheets in the document, from 1. */
  readonly part?: number;
  /** Cases that are there already, of which the sheet may be a newer one. */
  readonly known?: readonly KnownCase[];
}

/** The draft of a case from a casesheet, or why there is none. */
export async function draftOf(read: Sheet, options: DraftOptions = {}): Promise<Draft | NoDraft> {
  const sheet = narrowed(read);
  if (isCaseFile(sheet)) return { is: 'case-file', finding: finding('import-case-file', {}) };
  const told = languageOfSheet(sheet);
  const language =
    options.language !== undefined && casesheetWords(options.language) ? options.language : told.language;
  const part = partOf(sheet, language, options.part);
  if ('is' in part) return part;
  const sections = sectionsOf(part, language, told.likely);
  const { kept, draft: made } = withDoubts(
    assembled(part, sections, language, options.known),
    part,
    sections,
    language,
  );
  const isParted = Object.values(made.from).some(({ line }) => !Number.isInteger(line));
  const draft = isParted ? { ...made, from: withWholeLines(made.from), problems: withWholeLines(made.problems) } : made;
  const found = signsOf(sections, part, kept);
  if (!isCasesheet(found, sections, part, kept)) return { is: 'no-casesheet', finding: whyNone(sheet, found) };
  if (options.language !== undefined || told.sure) return draft;
  const unsure = finding('import-language', { language }, undefined, 'warning');
  return { ...draft, problems: [...draft.problems, { path: `letter.${language}`, finding: unsure }] };
}

/** Why a document is no casesheet: nobody knows its language, or it has too little of one. */
function whyNone(sheet: Sheet, found: readonly SheetSign[]): Finding {
  const languages = Object.keys(CASESHEETS);
  if (isUnknownLanguage(sheet)) return finding('import-no-language', { languages });
  return finding('import-no-casesheet', { looked: SIGNS, found, languages });
}

/** The casesheet that is asked for, or why there is none such. */
function partOf(sheet: Sheet, language: string, asked: number | undefined): Sheet | NoDraft {
  const words = casesheetWords(language);
  const own = words ? unwrapped(sheet, words) : sheet;
  const parts = words ? partsOf(own, words) : [];
  const told = parts.map(({ line, title }) => ({ line, title }));
  if (asked !== undefined)
    return parts[asked - 1]?.sheet ?? { is: 'no-part', finding: finding('import-part', { found: asked, parts: told }) };
  return parts.length > 1 ? { is: 'several', finding: finding('import-several', { parts: told }) } : own;
}
