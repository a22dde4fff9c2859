import type { PrinterProfile } from '../config/config.ts';
import { failure } from '../problem/failure.ts';
import type { Sheet } from '../render/pdf/document.ts';
import { Progress, type Unit } from '../terminal/progress.ts';
import { checkNames, deliverStream, type StreamedProduct, shownPlace } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { createdOn } from './created.ts';
import type { PageFlags } from './flags.ts';
import type { Outcome } from './plan.ts';
import type { Laid, Planner } from './planner.ts';
import type { PrintJob } from './printing.ts';
import { type FileAbout, Typesetting } from './typeset.ts';

// Files of pages: planned while they are laid out, and carried out page by page, so that a batch of any size has room.

/** A file of pages, as they come from the layout. Pages that come together are of one thing. */
export interface PageFile {
  readonly name: string;
  readonly about: FileAbout;
  readonly sheets: AsyncIterable<readonly Sheet[]>;
}

/** What is to be made of pages. */
export interface PageWork {
  readonly planner: Planner;
  readonly typesetting: Pick<Typesetting, 'file'>;
  /** The names of all files that may come. */
  readonly names: readonly string[];
  readonly files: AsyncIterable<PageFile>;
  /** For a printer: what the job is called, and the size of its pages. */
  readonly job: Omit<PrintJob, 'sheets' | 'copies'>;
  /** What the sheet is called: A4, DL. */
  readonly paper: string;
  /** True if pages are printed on both sides of a sheet; asked once all are laid out. */
  readonly twoSided?: () => boolean;
}

/** The flags that say what becomes of pages. */
type MakingFlags = Pick<PageFlags, 'print' | 'printer' | 'yes'> & OutputFlags;

/**
 * Plans files of pages, tells what is left out, and then hands them over to files, stdout or the printer; a dry run ends with
 * the plan. Throws if nothing can be made.
 */
export async function makePages(session: Session, work: PageWork, flags: MakingFlags): Promise<Outcome> {
  const { planner, names, job } = work;
  if (flags.print) return printPages(session, work, flags);
  const { output = '-' } = flags;
  if (output === '-' && session.host.out.columns !== undefined) throw failure('pdf-to-terminal', { name: job.name });
  if (flags.dryRun) {
    checkNames(session, names, flags);
    for await (const { name, sheets } of work.files)
      await layOut(counted(planner, shownPlace(session, name, flags), sheets));
    await planner.tell();
    await (await import('./plan-report.ts')).sayPlan(session, planner.plan());
    return planner.outcome;
  }
  const pages = new Map<string, number>();
  const made = products(work, (name, count) => pages.set(name, count));
  const { wrotePages } = session.messages.notes;
  const wrote = (path: string, name: string) => wrotePages(path, pages.get(name) ?? 0, work.paper);
  await deliverStream(session, names, output === '-' ? held(made) : made, flags, wrote);
  return planner.outcome;
}

/** Every file as bytes. What is left out is told after the last of them, before any gets its name. */
async function* products(
  { files, typesetting, planner }: PageWork,
  then: (name: string, count: number) => void,
): AsyncGenerator<StreamedProduct> {
  for await (const { name, about, sheets } of files) {
    const pages = counting(sheets, (count) => then(name, count));
    yield { name, chunks: typesetting.file(about, pages) };
  }
  await planner.tell();
}

/** All pages go into one file, which is made before anybody is asked: nobody knows earlier how many sheets it takes. */
async function printPages(session: Session, work: PageWork, flags: MakingFlags): Promise<Outcome> {
  const { planner, job, typesetting } = work;
  const chunks: Uint8Array[] = [];
  let pageCount = 0;
  for await (const file of work.files) {
    const pages = counted(planner, job.name, file.sheets, (count) => {
      pageCount = count;
    });
    if (flags.dryRun) await layOut(pages);
    else for await (const chunk of typesetting.file(file.about, pages)) chunks.push(chunk);
  }
  await planner.tell();
  const { planPrinting, printDocument } = await import('./printing.ts');
  const twoSided = work.twoSided?.() ?? false;
  const sheets = twoSided ? Math.ceil(pageCount / 2) : pageCount;
  const whole: PrintJob = { ...job, sheets, copies: 1, twoSided };
  if (flags.dryRun) {
    planner.printing = await planPrinting(session, whole, flags);
    await (await import('./plan-report.ts')).sayPlan(session, planner.plan());
    return planner.outcome;
  }
  const printed = await printDocument(session, whole, flags, async function* () {
    yield* chunks;
  });
  return printed && planner.outcome;
}

/** The same pages; the plan knows in the end how many they are. */
function counted(
  planner: Planner,
  path: string,
  sheets: AsyncIterable<readonly Sheet[]>,
  then: (count: number) => void = () => {},
): AsyncGenerator<readonly Sheet[]> {
  return counting(sheets, (count) => {
    if (count > 0) planner.setPages(path, count);
    then(count);
  });
}

/** The same pages; `then` is told in the end how many they are. */
async function* counting(
  sheets: AsyncIterable<readonly Sheet[]>,
  then: (count: number) => void,
): AsyncGenerator<readonly Sheet[]> {
  let count = 0;
  for await (const pages of sheets) {
    count += pages.length;
    yield pages;
  }
  then(count);
}

async function layOut(sheets: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of sheets); // laid out, and looked at by nobody: the plan is what is wanted
}

/** Everything made before anything is handed over: what turns out wrong leaves nothing on stdout. */
async function* held(products: AsyncIterable<StreamedProduct>): AsyncGenerator<StreamedProduct> {
  const all: Uint8Array[] = [];
  for await (const { chunks } of products) for await (const chunk of chunks) all.push(chunk);
  yield {
    name: '-',
    chunks: (async function* () {
      yield* all;
    })(),
  };
}

/** The one file of a job, in English: what machines and posts read. */
export async function* onlyFile(
  { name, title }: { readonly name: string; readonly title: string },
  sheets: AsyncIterable<readonly Sheet[]>,
): AsyncGenerator<PageFile> {
  yield { name, about: { title, language: 'en' }, sheets };
}

/** Things as often as each is wanted. */
export async function* copied<Thing>(laid: AsyncIterable<Laid<Thing>>): AsyncGenerator<Thing> {
  for await (const { item, thing } of laid) for (let copy = item.copies ?? 1; copy > 0; copy--) yield thing;
}

/** The same things, while a line on the terminal says how far it is. `share` is how much is done, from 0 to 1, if it is known. */
export async function* watched<T>(
  session: Session,
  things: AsyncIterable<T>,
  unit: Unit,
  share: () => number | undefined,
): AsyncGenerator<T> {
  const progress = new Progress(session.host, session.messages.progress, unit);
  session.progress = session.flags.quiet ? undefined : progress;
  let count = 0;
  try {
    for await (const one of things) {
      if (session.progress) progress.at(count, share());
      count++;
      yield one;
    }
  } finally {
    progress.clear();
  }
}

/** Fonts and settings for pages of addresses, in letters that machines read. */
export async function addressPages(session: Session, flags: PageFlags): Promise<Typesetting> {
  const printer = await printerProfile(session, flags);
  return Typesetting.start(session, {
    typeface: 'sans',
    created: createdOn(session, session.today),
    ...(flags.fontDir === undefined ? {} : { fontFolder: flags.fontDir }),
    ...(printer ? { printer } : {}),
  });
}

/** What the printer gets wrong: as the flags say, else as the config says of it. With --print a name may be any printer's. */
export async function printerProfile(session: Session, flags: PageFlags): Promise<PrinterProfile | undefined> {
  const named = flags.print && flags.printer !== undefined ? await session.hasPrinter(flags.printer) : true;
  const profile = named ? await session.printer(flags.printer) : undefined;
  return flags.offset ? { scale: 1, ...profile, ...flags.offset } : profile;
}
