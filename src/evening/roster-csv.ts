import { type MemberColumn as Column, headingsOf } from '../languages/member-words.ts';
import type { RowFault } from '../problem/evening-findings.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { plainName } from '../problem/plain-name.ts';
import { forbiddenCharacters } from '../problem/visible.ts';
import { addressLinesIn } from './address-cell.ts';
import { type CsvRow, type CsvTable, readCsv } from './csv.ts';
import type { Entry } from './member.ts';

// A list of members from a table: which column is which, and what is wrong with a row.

/** What a list of members has, and what is wrong with it; a row in which something is wrong is left out. */
export interface ReadEntries {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}

/** Characters of a cell. Names and lines of an address are shorter; a sentence of one's own is not. */
const LONGEST = { name: 100, words: 1000, other: 500 } as const;

/** Headings that are told of. */
const TOLD = 12;

/** A cell that a spreadsheet reckons with: its formula was saved and not what it shows. */
const FORMULA = /^\s*(?:[=@]|[+-](?=[\p{L}(]))/u;

/** What people type where there is nothing. */
const NOTHING = /^[\s\p{Pd}.?/]*$|^n\/?a$/iu;

/** Reads a list of members from a table with a heading. */
export function entriesOfCsv(text: string, file: string): ReadEntries {
  const table = readCsv(text);
  const [heading, ...rows] = table.rows;
  const broken = brokenRows(table, file);
  if (!heading) return { entries: [], findings: [...broken, finding('roster-empty', {}, { file })] };
  const columns = columnsOf(heading.cells);
  if (columns.name.length === 0) {
    const found = heading.cells.slice(0, TOLD).map((one) => one.slice(0, LONGEST.name));
    const known = ['name', 'address', 'town', 'country', 'languages'];
    return {
      entries: [],
      findings: [...broken, finding('roster-no-names', { found, known }, { file, line: heading.line })],
    };
  }
  const entries: Entry[] = [];
  const findings: Finding[] = [...broken];
  for (const row of rows) {
    const read = entryOf(row, columns, heading.cells.length);
    if ('name' in read) entries.push(read);
    else findings.push(...read.problems.map((one) => ({ ...one, place: { file, line: row.line } })));
  }
  return { entries, findings };
}

function brokenRows({ broken, stopped }: CsvTable, file: string): Finding[] {
  const rows = broken.map(({ line, fault }) => finding('roster-row', { fault }, { file, line }));
  return stopped ? [...rows, finding('roster-broken', { limit: broken.length }, { file })] : rows;
}

/** The places of each column in a row. A name or an address may stand in several. */
type Places = Readonly<Record<Column, readonly number[]>>;

function columnsOf(heading: readonly string[]): Places {
  const titles = heading.map(plainName);
  const known = new Map<Column, ReadonlySet<string>>();
  const at = (column: Column) => {
    const words = known.get(column) ?? new Set(headingsOf(column).map(plainName));
    known.set(column, words);
    return titles.flatMap((title, index) => (words.has(title) ? [index] : []));
  };
  const one = (column: Column) => at(column).slice(0, 1);
  const [first, last] = [one('first'), one('last')];
  const both = first.length > 0 && last.length > 0 && first[0] !== last[0];
  const name = both ? [...first, ...last] : [...one('name'), ...first, ...last].slice(0, 1);
  const single = Object.fromEntries(
    (['postcode', 'town', 'country', 'languages', 'about', 'why'] as const).map((column) => [column, one(column)]),
  ) as Record<Exclude<Column, 'name' | 'first' | 'last' | 'address'>, number[]>;
  return { ...single, name, first, last, address: at('address') };
}

/** What a row says, or what is wrong with it. */
function entryOf(
  { line, cells }: CsvRow,
  columns: Places,
  width: number,
): Entry | { readonly problems: readonly Finding[] } {
  const fault = (wrong: RowFault, found?: string) => ({
    problems: [
      finding('roster-row', { fault: wrong, ...(found === undefined ? {} : { found: found.slice(0, LONGEST.name) }) }),
    ],
  });
  const extra = cells.slice(width).find((cell) => cell.trim() !== '');
  if (extra !== undefined) return fault('cells', extra);
  const used = [...new Set(Object.values(columns).flat())].map((at) => cells[at] ?? '');
  const forbidden = used.flatMap((cell) => forbiddenCharacters(cell, 1));
  if (forbidden.length > 0) return { problems: forbidden.map(({ code, name }) => finding(code, { code: name })) };
  const formula = used.find((cell) => FORMULA.test(cell) && !NOTHING.test(cell));
  if (formula !== undefined) return fault('formula', formula);
  const cell = (column: Column) =>
    columns[column]
      .map((at) => cells[at] ?? '')
      .filter((text) => !NOTHING.test(text))
      .join(column === 'address' ? '\n' : ' ');
  const text = (column: Column) => cell(column).replace(/\s+/g, ' ').trim();
  const name = text('name');
  if (name === '') return fault('no-name');
  if (name.length > LONGEST.name) return fault('long-cell', name);
  const [address, about, why] = [cell('address'), text('about'), text('why')];
  if (Math.max(about.length, why.length) > LONGEST.words) return fault('long-cell', about || why);
  const others = [text('postcode'), text('town'), text('country'), text('languages'), ...address.split('\n')];
  const long = others.find((one) => one.length > LONGEST.other);
  if (long !== undefined) return fault('long-cell', long);
  const languages = text('languages')
    .split(/\s*[\p{Po}&+]\s*|\s+(?=[a-z]{2}\b)/iu)
    .filter((one) => one !== '');
  return {
    line,
    name,
    languages,
    ...placed(address, text('postcode'), text('town')),
    ...said('country', text('country')),
    ...said('about', about),
    ...said('why', why),
  };
}

/** The address: lines as they are, or street, postcode and town, which each post has in an order of its own. */
function placed(address: string, postcode: string, town: string): Pick<Entry, 'address' | 'postcode' | 'town'> {
  return { address: addressLinesIn(address), ...said('postcode', postcode), ...said('town', town) };
}

function said<K extends keyof Entry>(key: K, text: string): Partial<Record<K, string>> {
  return text === '' ? {} : ({ [key]: text } as Partial<Record<K, string>>);
}
