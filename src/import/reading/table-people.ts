import type { RawLine } from './sheet-lines.ts';

// Tables of people: a row for each, with columns for the name, the age, what somebody does.

type Cell = readonly RawLine[];

const LEAST = 2;
const MOST_ROWS = 60;
const MOST_COLUMNS = 5;
const NAME = /^(?=.*\p{Ll})(?:\p{Lu}[\p{L}\p{M}'’.-]* (?:\p{Ll}{1,4} ){0,2}){1,4}\p{Lu}[\p{L}\p{M}'’-]+$/u;
/** An age, or words that begin with a small letter. */
const SAID = /^(?:\d{1,2}|\p{Ll}[^:：.!?@]{1,60})$/u;

/** The lines of such a table, one for each row, "Ana Example, 34, teacher", without what stands above its columns; undefined if it is another one. */
export function personLines(rows: readonly (readonly Cell[])[]): RawLine[] | undefined {
  const [head, ...others] = rows.map((cells) => cells.map(textOf)).filter((texts) => texts.some(Boolean));
  if (!head || others.length < LEAST || others.length > MOST_ROWS || !others.every(isPerson)) return undefined;
  const people = isPerson(head) ? [head, ...others] : others;
  if (people !== others || head.every((text) => !/[\d@]/u.test(text) && text.split(' ').length < MOST_COLUMNS))
    return people.map((texts, nth) => ({
      text: texts.filter(Boolean).join(', '),
      ...lineOf(rows, texts),
      gap: nth === 0,
      ends: true,
    }));
  return undefined;
}

const textOf = (cell: Cell) => cell.map(({ text }) => text.trim()).join(' ');

function isPerson([name = '', ...others]: readonly string[]): boolean {
  const said = others.filter(Boolean);
  return said.length > 0 && said.length < MOST_COLUMNS && NAME.test(name) && said.every((text) => SAID.test(text));
}

/** The number of the line in which a row stands, where it is known. */
function lineOf(rows: readonly (readonly Cell[])[], [name]: readonly string[]): Pick<RawLine, 'line'> {
  const line = rows.find(([cell]) => cell && textOf(cell) === name)?.[0]?.[0]?.line;
  return line === undefined ? {} : { line };
}
