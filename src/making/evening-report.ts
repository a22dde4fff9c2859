import { jsonText } from '../terminal/json.ts';
import { table } from '../terminal/table.ts';
import { shownPlace } from '../workspace/deliver.ts';
import type { Session } from '../workspace/session.ts';
import type { EveningRecord } from './evening-record.ts';
import type { EveningWork } from './evening-work.ts';

/** Says what an evening would be: a table with a row for each posting, or data. */
export async function sayEvening(session: Session, work: EveningWork, record: EveningRecord): Promise<void> {
  const { host, messages } = session;
  const { plan } = work.evening;
  if (session.flags.json) {
    const files = [...record.pages].map(([name, pages]) => ({ path: shownPlace(session, name, work.flags), pages }));
    const postings = [...record.postings(work)];
    const data = { evening: plan.day, order: plan.order, files, postings };
    host.out.write(jsonText(data, session.problems, messages));
    return;
  }
  const words = await messages.evening();
  const rows = record.made.map(({ posting, pages }, index) => {
    const writer = plan.writers[posting.writer];
    return [
      String(index + 1),
      words.writerName(writer?.guest ?? false, writer?.name ?? '', posting.writer + 1),
      posting.case,
      posting.language,
      String(pages),
      posting.kind === 'copy' ? words.copyTo(posting.name) : posting.name,
    ];
  });
  const { number, writer, case: slug, language, pages, to } = words.table;
  host.out.write(await table([[number, writer, slug, language, pages, to], ...rows], host.out.columns));
  for (const [name, count] of work.flags.split ? [] : record.pages)
    await session.say(words.wouldWrite(shownPlace(session, name, work.flags), count));
}
