import { originOf } from '../import/checked.ts';
import type { DraftProblem, Origin } from '../import/draft.ts';
import type { Drafted, Imported } from '../import/import.ts';
import type { FieldChange } from '../import/update.ts';
import type { Finding } from '../problem/finding.ts';
import { describe, type Messages } from '../problem/messages.ts';
import { visibleJson } from '../problem/visible.ts';
import { valueAt } from '../source/yaml.ts';

// The draft of a case for machines: the case with the keys of its format, and for each value where it is from and what is doubtful.

/** A draft as JSON. Keys stay; the version rises when one changes or goes. */
export function importJson(drafted: Drafted, told: Imported['problems'], messages: Messages): string {
  const { slug: _, ...data } = draftData(drafted, told, messages);
  return `${visibleJson({ version: 1, ...data })}\n`;
}

/** What a newer sheet says of a case as JSON: its draft, and each field that differs. */
export function changesJson(
  drafted: Drafted,
  changes: readonly FieldChange[],
  told: Imported['problems'],
  messages: Messages,
): string {
  const { slug: _, ...data } = draftData(drafted, told, messages);
  const fields = changes.map(({ path, is, before, after, from }) => ({
    path: path.join('.'),
    is,
    before,
    after,
    ...from,
  }));
  return `${visibleJson({ version: 1, changes: fields, ...data })}\n`;
}

/** The drafts of many documents as JSON; of one that is left out, why. */
export function documentsJson(files: readonly (Imported & { readonly file: string })[], messages: Messages): string {
  const documents = files.map(({ file, drafted, problems }) => ({
    file,
    ...(drafted ? draftData(drafted, problems, messages) : { problems: problems.map((one) => ownData(one, messages)) }),
  }));
  return `${visibleJson({ version: 1, documents })}\n`;
}

function draftData(drafted: Drafted, told: Imported['problems'], messages: Messages) {
  const { draft, slug } = drafted;
  const problems = [
    ...draft.problems.map((one) => doubtData(one, drafted, messages)),
    ...told.map((one) => ownData(one, messages)),
  ];
  return { slug, case: draft.case, problems, from: draft.from };
}

/** A problem of the document itself. */
function ownData(one: Finding, messages: Messages): object {
  return problemData(one, '', one.place?.line ?? 1, one.place?.column ?? 1, messages);
}

function doubtData({ path, finding, from }: DraftProblem, { draft }: Drafted, messages: Messages): object {
  const origin = from ?? originOf(path, draft.from);
  return problemData(
    finding,
    path,
    origin?.line ?? 1,
    columnOf(valueAt(draft.case, path.split('.')), origin),
    messages,
  );
}

function problemData(one: Finding, path: string, line: number, column: number, messages: Messages): object {
  const { severity } = one;
  const code = one.code.replace(/^rule\//, ''); // as `appeal check --json` calls them
  return { code, severity, path, line, column, arguments: one.arguments, message: describe(one, messages).sentence };
}

/** The column of a line at which a value begins; 1 if it is not there as it is. */
function columnOf(value: unknown, origin: Origin | undefined): number {
  const text = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' && text !== '' ? Math.max(0, origin?.text.indexOf(text) ?? 0) + 1 : 1;
}
