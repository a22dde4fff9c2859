import { choose } from '../ledger/choose.ts';
import { lettersOf } from '../ledger/letters.ts';
import { DIMENSIONS, type Dimension, type Report, report } from '../ledger/sums.ts';
import { anyError } from '../problem/finding.ts';
import { jsonText } from '../terminal/json.ts';
import { deliver, show, writeFiles } from '../workspace/deliver.ts';
import type { Session } from '../workspace/session.ts';
import { spokenCountries } from '../workspace/spoken.ts';
import { formatOf } from './format.ts';
import type { Outcome } from './plan.ts';
import type { SentRecord } from './sent.ts';
import { choiceOf, REPORT_ENDINGS, type SentFlags } from './sent-flags.ts';

// The numbers of what was sent, for the section.

type Format = keyof typeof REPORT_ENDINGS;

/** Makes the report that the flags ask for. A page of HTML has the numbers by everything, unless it is said by what. */
export async function makeReport(session: Session, { ledger }: SentRecord, flags: SentFlags): Promise<Outcome> {
  const format = formatOf(session, flags, REPORT_ENDINGS);
  const letters = choose(lettersOf(ledger.entries), choiceOf(flags));
  const asked = flags.by ? [[...new Set(flags.by)]] : format === 'html' ? DIMENSIONS.map((one) => [one]) : [['case']];
  const reports = (asked as Dimension[][]).map((by) => report(letters, by));
  const content = await contentOf(session, format, reports, flags, ledger.findings);
  const name = `sent.${REPORT_ENDINGS[format]}`;
  if (flags.dryRun) await writeFiles(session, [{ path: flags.output ?? name, content, isNamed: true }], flags);
  else if (format === 'table' && (flags.output ?? '-') === '-') await show(session, content);
  else await deliver(session, [{ name, content }], flags, '');
  return !anyError(ledger.findings);
}

async function contentOf(
  session: Session,
  format: Format,
  reports: readonly Report[],
  { from, to }: SentFlags,
  findings: SentRecord['ledger']['findings'],
): Promise<string> {
  const [first] = reports;
  if (!first) throw new Error('a report of nothing');
  if (format === 'json') return jsonText({ from, to, ...dataOf(first) }, findings, session.messages);
  const sent = await session.messages.sent();
  const country = (await spokenCountries(session)).postal;
  const words = { ...sent, country };
  const { title, period, made } = sent.report;
  const { reportCells, reportRows } = await import('../render/report/numbers.ts');
  switch (format) {
    case 'csv': {
      const { csv } = await import('../render/csv.ts');
      const [heading = [], ...rows] = reportRows(first);
      return csv(heading, rows);
    }
    case 'markdown': {
      const { reportMarkdown } = await import('../render/report/markdown.ts');
      return reportMarkdown(first, { title, period: period(from, to) }, words);
    }
    case 'html': {
      const { reportPage } = await import('../render/report/page.ts');
      const head = { language: session.messages.language, title, period: period(from, to), made: made(session.today) };
      return reportPage(reports, head, words);
    }
    case 'table': {
      const { table } = await import('../terminal/table.ts');
      return table(reportCells(first, words), session.host.out.columns);
    }
  }
}

function dataOf({ by, rows, total }: Report): object {
  const named = rows.map(({ values, ...sums }) => ({
    ...Object.fromEntries(by.map((one, nth) => [one, values[nth]])),
    ...sums,
  }));
  return { by, rows: named, total };
}
