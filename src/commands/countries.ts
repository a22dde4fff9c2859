import { COUNTRY_CODES } from '../countries/codes.ts';
import type { CountryRow } from '../countries/country.ts';
import { failure } from '../problem/failure.ts';
import { jsonText } from '../terminal/json.ts';
import { show } from '../workspace/deliver.ts';
import type { Session } from '../workspace/session.ts';
import { spokenCountries } from '../workspace/spoken.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { sessionOf } from './run.ts';

export function declare(command: CommandLine): void {
  new Flags(command, 'countries').place('[code]');
  command.action((asked: string | undefined, _: object, self: CommandLine) =>
    sessionOf(self, (session) => countries(session, asked)),
  );
}

async function countries(session: Session, asked: string | undefined): Promise<void> {
  const { country } = await import('../countries/country.ts');
  const codes = asked === undefined ? [...COUNTRY_CODES].sort() : [await codeOf(asked)];
  const rows = (await Promise.all(codes.map(country))).filter((row) => row !== undefined);
  if (session.flags.json) {
    const names = await spokenCountries(session);
    const data = rows.map((row) => ({ code: row.code, name: names.postal(row.code), ...withoutCode(row) }));
    session.host.out.write(jsonText({ countries: data }, [], session.messages));
  } else await print(session, rows, asked === undefined);
}

/** The code stands first in JSON, with the name behind it. */
function withoutCode({ code: _, ...row }: CountryRow): Omit<CountryRow, 'code'> {
  return row;
}

/** The country that is meant by a code, small letters or not, or by a name. */
async function codeOf(asked: string): Promise<string> {
  const code = asked.toUpperCase();
  if (COUNTRY_CODES.includes(code)) return code;
  const named = (await import('../countries/words.ts')).countryNamed(asked);
  if (named === undefined) throw failure('country-unknown', { found: asked });
  return named;
}

async function print(session: Session, rows: readonly CountryRow[], all: boolean): Promise<void> {
  const { countries: words, deadlines } = session.messages;
  const names = await spokenCountries(session);
  const setting = { words, weekdays: deadlines.weekdays, name: names.postal };
  const [{ countryTable, factLines }, { table }] = await Promise.all([
    import('../render/countries.ts'),
    import('../terminal/table.ts'),
  ]);
  const [first] = rows;
  const cells = all || !first ? countryTable(rows, setting) : factLines(first, setting);
  await show(session, await table(cells, session.host.out.columns));
  if (all) await session.say(words.more);
}
