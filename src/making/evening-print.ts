import type { Session } from '../workspace/session.ts';
import type { EveningFlags } from './evening-flags.ts';
import type { EveningRecord } from './evening-record.ts';
import type { EveningWork } from './evening-work.ts';
import { mayPrint, type PrintJob, planPrinting, printDocument } from './printing.ts';

// --print: the stack goes to the printer in its order; envelopes or labels wait there until they are put into the tray.

/** A larger file is printed by hand. Bytes. */
const LIMIT = 1_073_741_824;

/** The jobs of an evening: what lies on top first, and what needs other paper last, held. */
export function jobsOf(work: EveningWork, record: EveningRecord, isTwoSided: boolean): PrintJob[] {
  const { covers, sheet, session } = work;
  const title = session.messages.notes.titles.letters;
  const { width, height, pwg } = sheet;
  const papers = ['cover-sheet.pdf', 'talking-points.pdf', 'letters.pdf', 'copies.pdf'].map((name) => ({
    name,
    title,
    width,
    height,
    pwg,
    copies: 1,
    twoSided: isTwoSided,
  }));
  const cover = {
    ...covers.paper,
    name: covers.name,
    title: session.messages.notes.titles.envelopes,
    copies: 1,
    held: true,
  };
  return [...papers, cover].flatMap((job) => {
    const pages = record.pages.get(job.name) ?? 0;
    const sheets = 'twoSided' in job && job.twoSided ? Math.ceil(pages / 2) : pages;
    return pages === 0 ? [] : [{ ...job, sheets }];
  });
}

/** Prints the files of an evening from their folder, once the printer can do all of it. True if all came out. */
export async function printEvening(
  session: Session,
  jobs: readonly PrintJob[],
  folder: string,
  flags: EveningFlags,
): Promise<boolean> {
  let printer = '';
  for (const job of jobs) printer = (await planPrinting(session, job, flags)).printer;
  const sheets = jobs.reduce((sum, job) => sum + job.sheets, 0);
  if (!(await mayPrint(session, sheets, printer, flags))) {
    await session.say(session.messages.printing.nothing);
    return false;
  }
  for (const job of jobs) {
    const path = session.host.join(folder, job.name);
    const bytes = async function* () {
      yield session.host.readFile(path, LIMIT);
    };
    if (!(await printDocument(session, job, { ...flags, yes: true }, bytes))) return false;
  }
  return true;
}
