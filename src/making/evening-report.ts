import { jsonText } from '../terminal/json.ts';
import { table } from '../terminal/table.ts';
import { shownPlace } from '../workspace/deliver.ts';
import type { Session } from '../workspace/session.ts';
import type { EveningRecord } from './evening-files.ts';
import type { EveningFlags } from './evening-flags.ts';
import type { EveningWork } from './evening-work.ts';

/** Says what an evening would be: a table with a row for each posting, or data. */
export async function sayEvening(
  session: Session,
  work: EveningWork,
  record: EveningRecord,
  flags: EveningFlags,
): Promise<void> {
  const { host, messages } = session;
  const postings = record.postings(work);
  if (session.flags.json) {
    const { day, order } = work.evening.plan;
    const files = [...record.pages].map(([name, pages]) => ({ path: shownPlace(session, name, flags), pages }));
    host.out.write(jsonText({ evening: day, order, files, postings }, session.problems, messages));
    return;
  }
  const words = await messages.evening();
  const { writers } = work.evening.plan;
  const rows = record.made.map(({ posting, pages }, index) => {
    const writer = writers[posting.writer];
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
  for (const [name, count] of record.pages)
    await session.say(words.wouldWrite(shownPlace(session, name, flags), count));
}
