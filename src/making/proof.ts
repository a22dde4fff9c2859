import type { Sender } from '../config/config.ts';
import { labelPage, layoutLabel } from '../layout/labels.ts';
import type { Page } from '../layout/page.ts';
import { proofPages } from '../layout/proof.ts';
import { labelPaper, labelPlaces } from '../paper/labels.ts';
import { failure } from '../problem/failure.ts';
import { shownPlace } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { createdOn } from './created.ts';
import type { PaperFlags } from './flags.ts';
import { chooseSheet } from './labels.ts';
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
  const typesetting = await startTypesetting(session, flags);
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
  return deliverProof(session, typesetting, { pages, title, name, paper: sheet.name }, flags);
}

/** Makes a sheet with the outlines of labels and their numbers, to be held to the light before a sheet of labels. */
export async function makeLabelProof(
  session: Session,
  asked: string,
  flags: PaperFlags & OutputFlags,
): Promise<Outcome> {
  const besides = (['form', 'envelope', 'paper'] as const).find((one) => flags[one] !== undefined);
  if (besides) throw failure('flags-together', { flags: ['--sheet', `--${besides}`], advice: 'one-by-one' });
  const grid = await chooseSheet(session, asked);
  const typesetting = await startTypesetting(session, flags);
  const numbers = labelPlaces(grid).map((_, nth) => ({ lines: [grid.name, String(nth + 1)] }));
  const blocks = numbers.map((lines) => layoutLabel(lines, grid, 'sender', typesetting.setter).block);
  const page = labelPage(blocks, grid, { start: 1, outlines: true });
  const title = (await session.messages.proof()).labelsTitle(grid.name);
  const name = `proof-${grid.name.replace(/[^A-Za-z0-9]+/g, '-')}.pdf`;
  const paper = labelPaper(grid).name ?? grid.name;
  return deliverProof(session, typesetting, { pages: [page], title, name, paper }, flags);
}

async function startTypesetting(session: Session, flags: PaperFlags): Promise<Typesetting> {
  const printer = flags.printer === undefined ? undefined : await session.printer(flags.printer);
  const created = createdOn(session, session.today);
  return Typesetting.start(session, { typeface: 'sans', created, ...(printer ? { printer } : {}) });
}

/** The pages of a test, what the file is called, and the name of its paper. */
interface Proof {
  readonly pages: readonly Page[];
  readonly title: string;
  readonly name: string;
  readonly paper: string;
}

async function deliverProof(
  session: Session,
  typesetting: Typesetting,
  { pages, title, name, paper }: Proof,
  flags: OutputFlags,
): Promise<Outcome> {
  const planner = new Planner(session, { makes: 'proof', format: 'pdf', keeps: flags.dryRun ?? false });
  const output = { ...flags, output: flags.output ?? name };
  planner.add(shownPlace(session, name, output), { pages: pages.length });
  const sheets = async function* () {
    yield pages;
  };
  const files = async function* (): AsyncGenerator<PageFile> {
    yield { name, about: { title, language: session.messages.language }, sheets: sheets() };
  };
  const { width = 0, height = 0 } = pages[0] ?? {};
  const job = { title, name, width, height };
  return makePages(session, { planner, typesetting, names: [name], files: files(), job, paper }, output);
}
