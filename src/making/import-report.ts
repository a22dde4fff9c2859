import { originOf } from '../import/checked.ts';
import type { DraftProblem } from '../import/draft.ts';
import type { Drafted } from '../import/import.ts';
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

function quoted(text: string): string {
  const letters = [...visibleLine(text)];
  return letters.length > QUOTED ? `${letters.slice(0, QUOTED - 1).join('')}…` : letters.join('');
}

async function inColumns(text: string, indent: number, columns: number | undefined): Promise<string> {
  const shown = visibleLine(text);
  const lines = columns === undefined ? [shown] : wrap(shown, columns - indent, await measureFor(shown));
  return lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('');
}
