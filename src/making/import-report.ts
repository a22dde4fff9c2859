import { originOf } from '../import/checked.ts';
import type { DraftProblem } from '../import/draft.ts';
import type { Drafted } from '../import/import.ts';
import type { FieldChange } from '../import/update.ts';
import { measureFor, wrap } from '../layout/wrap.ts';
import { describe } from '../problem/messages.ts';
import { visibleLine } from '../problem/visible.ts';
import { firstDoubts, importTable, legendOf } from '../render/import-table.ts';
import type { Output } from '../terminal/screen.ts';
import { table } from '../terminal/table.ts';
import type { Session } from '../workspace/session.ts';

/** Characters of a line of the sheet that are quoted. */
const QUOTED = 160;
/** Columns before what is said of a doubt, and before the line that it is about. */
const INDENT = 2;
const QUOTE_INDENT = 6;

/** Tells what came of a document: what was found, and what needs eyes first, with the lines that say so. */
export async function reportDraft(session: Session, drafted: Drafted, stream: Output): Promise<void> {
  const words = await session.messages.importing();
  const { problems } = drafted.draft;
  const rows = importTable(drafted, words);
  stream.write(await table(rows, stream.columns));
  const marks = legendOf(rows, words);
  if (marks !== '') stream.write(await inColumns(marks, 0, stream.columns));
  const first = firstDoubts(problems);
  if (first.length === 0) return stream.write(`\n${words.noDoubts}\n`);
  stream.write(`\n${words.first(first.length)}\n`);
  for (const one of first) stream.write(await doubtText(session, one, drafted, stream.columns));
  const more = problems.length - first.length;
  if (more > 0) stream.write(await inColumns(words.more(more), 0, stream.columns));
}

/** A doubt with the line that it is about. */
export async function doubtText(
  session: Session,
  { path, finding, from }: DraftProblem,
  { draft }: Drafted,
  columns: number | undefined,
): Promise<string> {
  const words = await session.messages.importing();
  const origin = from ?? originOf(path, draft.from);
  const { sentence } = describe(finding, session.messages);
  const said = await inColumns(path === '' ? sentence : `${path}: ${sentence}`, INDENT, columns);
  if (!origin) return said;
  return said + (await inColumns(`${words.lineOf(origin.line)}: ${quoted(origin.text)}`, QUOTE_INDENT, columns));
}

/** Tells what is different in a newer sheet: each field, what the case has, and what the sheet says. */
export async function reportChanges(session: Session, changes: readonly FieldChange[], stream: Output): Promise<void> {
  const words = await session.messages.importing();
  for (const { path, is, before, after, from } of changes) {
    const line = from ? ` (${words.lineOf(from.line)})` : '';
    stream.write(await inColumns(`${words.changes[is]}: ${path.join('.')}`, 0, stream.columns));
    const rows = [
      ...(is === 'new' ? [] : onlyIn(before, after).map((one) => `- ${quoted(one)}`)),
      ...onlyIn(after, before).map((one) => `+ ${quoted(one)}${line}`),
    ];
    for (const row of rows) stream.write(await inColumns(row, INDENT, stream.columns));
  }
  if (changes.some(({ is }) => is === 'kept')) stream.write(await inColumns(words.keptWhy, 0, stream.columns));
}

/** What a value has that another has not: of lists the entries, of anything else all of it, each in a line. */
export function onlyIn(value: unknown, other: unknown): string[] {
  if (!Array.isArray(value) || !Array.isArray(other)) return [shown(value)];
  const known = new Set(other.map(shown));
  return value.map(shown).filter((one) => !known.has(one));
}

/** A value in a line. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(' / ');
  return value !== null && typeof value === 'object'
    ? Object.values(value).map(shown).join(' / ')
    : String(value ?? '');
}

function quoted(text: string): string {
  const letters = [...visibleLine(text)];
  return letters.length > QUOTED ? `${letters.slice(0, QUOTED - 1).join('')}…` : letters.join('');
}

async function inColumns(text: string, indent: number, columns: number | undefined): Promise<string> {
  const shown = visibleLine(text);
  const lines = columns === undefined ? [shown] : wrap(shown, columns - indent, await measureFor(shown));
  return lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('');
}
