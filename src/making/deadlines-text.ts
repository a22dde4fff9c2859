import { countryNames } from '../countries/countries.ts';
import type { Sending } from '../deadline/case-post-by.ts';
import { type DeadlineRow, isOpen } from '../deadline/row.ts';
import { workingLines } from '../deadline/working.ts';
import { longDate } from '../languages/phrase-book.ts';
import type { Finding } from '../problem/finding.ts';
import type { CalendarWords } from '../render/ics.ts';
import type { Session } from '../workspace/session.ts';
import { listTemplates, TemplateShelf } from '../workspace/templates.ts';

// Deadlines in the format that was asked for.

/** What is to be made, and of what. */
interface Wanted {
  readonly format: 'table' | 'json' | 'ics' | 'markdown' | 'github';
  readonly flags: {
    readonly watchlist?: boolean;
    readonly explain?: boolean;
    readonly from?: string;
    readonly output?: string;
  };
  readonly sending: Sending | undefined;
  readonly problems: readonly Finding[];
}

/** The text of a list of deadlines. What it takes to make it is loaded only here. */
export async function deadlinesText(session: Session, rows: readonly DeadlineRow[], wanted: Wanted): Promise<string> {
  const { format, flags, sending, problems } = wanted;
  if (flags.watchlist) return watchlist(session, rows, sending);
  if (format === 'json') {
    const { jsonText } = await import('../terminal/json.ts');
    const names = sending ? await countryNames(undefined) : undefined;
    const data = rows.map((row) => rowData(row, sending, (code) => names?.postal(code) ?? code));
    return jsonText({ today: session.today, cases: data }, problems, session.messages);
  }
  if (format === 'ics') {
    const { renderIcs } = await import('../render/ics.ts');
    return renderIcs(rows, session.today, await calendarWords(session, flags.from));
  }
  if (format === 'markdown') return (await import('../render/deadlines-markdown.ts')).renderTable(rows);
  if (format === 'github') return (await import('../render/github/deadlines.ts')).renderGithub(rows);
  const { deadlinesTable, explainRows } = await import('./deadlines-table.ts');
  const columns = (flags.output ?? '-') === '-' ? session.host.out.columns : undefined;
  const working = flags.explain && sending ? await explainRows(rows, sending.from, columns) : '';
  return `${await deadlinesTable(rows, columns)}${working}`;
}

async function watchlist(
  session: Session,
  rows: readonly DeadlineRow[],
  sending: Sending | undefined,
): Promise<string> {
  const { renderWatchlist } = await import('../render/deadlines-markdown.ts');
  const names = await countryNames(undefined);
  const english = await new TemplateShelf(session).locale('en');
  return renderWatchlist(rows, {
    today: session.today,
    date: (day) => longDate(english, day, undefined),
    country: names.postal,
    from: sending?.from,
  });
}

/** The words of a calendar in the first language that the sender writes, or in English. */
async function calendarWords(session: Session, from: string | undefined): Promise<CalendarWords> {
  const { ENGLISH_CALENDAR } = await import('../render/ics.ts');
  const language = (await session.sender(from))?.languages[0];
  const known = listTemplates(session).some((one) => one.kind === 'locale' && one.name === language);
  if (language === undefined || !known) return ENGLISH_CALENDAR;
  return (await new TemplateShelf(session).locale(language)).calendar ?? ENGLISH_CALENDAR;
}

function rowData(row: DeadlineRow, sending: Sending | undefined, name: (code: string) => string): object {
  const { head, standing, daysLeft, postBy, daysToPost, posts, unpostable } = row;
  const { slug, file, title, country, reference, deadline, status, supersededBy } = head;
  const data = { case: slug, file, title, country, reference, deadline, status, supersededBy, standing, daysLeft };
  if (!sending || !isOpen(row)) return data;
  const targets = posts.map((one) => ({
    target: one.target,
    postBy: one.day,
    working: workingLines(one, sending.from, name),
  }));
  return { ...data, postBy: postBy?.day, daysToPost, unpostable, targets };
}
