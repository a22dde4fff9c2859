import type { Sending } from '../deadline/case-post-by.ts';
import { deadlinesData } from '../deadline/deadlines.ts';
import { type DeadlineRow, isOpen } from '../deadline/row.ts';
import { workingLines } from '../deadline/working.ts';
import type { Finding } from '../problem/finding.ts';
import type { Messages } from '../problem/messages.ts';
import type { CalendarWords } from '../render/ics.ts';
import type { Session } from '../workspace/session.ts';

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
    const names = sending ? await (await spoken()).spokenCountries(session) : undefined;
    const data = rows.map((row) =>
      rowData(row, sending, (code) => names?.postal(code) ?? code, session.messages.deadlines),
    );
    return jsonText({ today: session.today, cases: data }, problems, session.messages);
  }
  if (format === 'ics') {
    const { renderIcs } = await import('../render/ics.ts');
    return renderIcs(rows, session.today, await calendarWords(session, flags.from));
  }
  if (format === 'markdown')
    return (await import('../render/deadlines-markdown.ts')).renderTable(rows, session.messages);
  if (format === 'github')
    return (await import('../render/github/deadlines.ts')).renderGithub(rows, session.messages.github);
  const { deadlinesTable, explainRows } = await import('./deadlines-table.ts');
  const columns = (flags.output ?? '-') === '-' ? session.host.out.columns : undefined;
  const working = flags.explain && sending ? await explainRows(rows, sending.from, session, columns) : '';
  return `${await deadlinesTable(rows, session.messages, columns)}${working}`;
}

/** Names and dates in words, with the phrase books: a table has none. */
const spoken = () => import('../workspace/spoken.ts');

async function watchlist(
  session: Session,
  rows: readonly DeadlineRow[],
  sending: Sending | undefined,
): Promise<string> {
  const { renderWatchlist } = await import('../render/deadlines-markdown.ts');
  const { longDate } = await import('../languages/phrase-book.ts');
  const { spokenCountries, spokenDates } = await spoken();
  const names = await spokenCountries(session);
  const locale = await spokenDates(session);
  return renderWatchlist(rows, {
    today: session.today,
    words: session.messages,
    date: (day) => longDate(locale, day, undefined),
    country: names.postal,
    from: sending?.from,
  });
}

/** The words of a calendar in the first language that the sender writes, or in that of messages. */
async function calendarWords(session: Session, from: string | undefined): Promise<CalendarWords> {
  const { listTemplates, templateShelf } = await import('../workspace/templates.ts');
  const otherwise = session.messages.calendar;
  const language = (await session.sender(from))?.languages[0];
  const known = listTemplates(session).some((one) => one.kind === 'locale' && one.name === language);
  if (language === undefined || !known) return otherwise;
  return { ...otherwise, ...(await templateShelf(session).locale(language)).calendar };
}

function rowData(
  row: DeadlineRow,
  sending: Sending | undefined,
  name: (code: string) => string,
  words: Messages['deadlines'],
): object {
  const { head, standing, daysLeft, postBy, daysToPost, posts, unpostable } = row;
  const { slug, file, title, country, reference, status, supersededBy } = head;
  const dates = { deadline: row.deadline?.day, ...deadlinesData(head) };
  const data = { case: slug, file, title, country, reference, ...dates, status, supersededBy, standing, daysLeft };
  if (!sending || !isOpen(row)) return data;
  const targets = posts.map((one) => ({
    target: one.target,
    postBy: one.day,
    working: workingLines(one, { from: sending.from, name }, words),
  }));
  return { ...data, postBy: postBy?.day, daysToPost, unpostable, targets };
}
