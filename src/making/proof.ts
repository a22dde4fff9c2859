import type { Sender } from '../config/config.ts';
import { proofPages } from '../layout/proof.ts';
import { shownPlace } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { createdOn } from './created.ts';
import type { PaperFlags } from './flags.ts';
import { makePages, type PageFile } from './pages.ts';
import { choosePaper } from './paper.ts';
import type { Outcome } from './plan.ts';
import { Planner } from './planner.ts';
import { Typesetting } from './typeset.ts';

/** Makes a sheet that shows where the window lies over a letter, and how far the printer is off. */
export async function makeProof(
  session: Session,
  sender: Sender | undefined,
  flags: PaperFlags & OutputFlags,
): Promise<Outcome> {
  const { form, sheet, window } = choosePaper(flags, sender?.country);
  const printer = flags.printer === undefined ? undefined : await session.printer(flags.printer);
  const created = createdOn(session, session.today);
  const typesetting = await Typesetting.start(session, {
    typeface: 'sans',
    created,
    ...(printer ? { printer } : {}),
  });
  const { language } = session.messages;
  const labels = await session.messages.proof();
  const pages = proofPages({
    form,
    sheet,
    window,
    text: (words, size) => typesetting.setter.line(words, { language, direction: 'ltr', size }).pieces,
    labels,
    language,
  });
  const title = labels.title(form.name, window?.name, sheet.name);
  const name = `proof-${form.name}${window ? `-${window.envelope.replace(/[^A-Za-z0-9]+/g, '-')}` : ''}.pdf`;
  const planner = new Planner(session, { makes: 'proof', format: 'pdf', keeps: flags.dryRun ?? false });
  const output = { ...flags, output: flags.output ?? name };
  planner.add(shownPlace(session, name, output), { pages: pages.length });
  const sheets = async function* () {
    yield pages;
  };
  const files = async function* (): AsyncGenerator<PageFile> {
    yield { name, about: { title, language }, sheets: sheets() };
  };
  const { width, height } = sheet;
  const job = { title, name, width, height };
  return makePages(session, { planner, typesetting, names: [name], files: files(), job, paper: sheet.name }, output);
}
