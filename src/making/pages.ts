import type { PrinterProfile } from '../config/config.ts';
import { failure } from '../problem/failure.ts';
import { Progress, type Unit } from '../terminal/progress.ts';
import { deliverStream, type StreamedProduct } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { createdOn } from './created.ts';
import type { PageFlags } from './flags.ts';
import type { PrintJob } from './printing.ts';
import { held, Typesetting } from './typeset.ts';

/** A file of pages: what it is called, and, for a printer, the size of its pages. */
export interface PageFile extends Omit<PrintJob, 'sheets' | 'copies'> {
  /** What there is one of for every thing, in the plural. */
  readonly unit: Unit;
  /** How much of the work is done, from 0 to 1; undefined if nobody knows. */
  readonly share: () => number | undefined;
}

/**
 * Makes one file of pages for these things and hands it over: to a file, to stdout, or to the printer. False if it did not
 * come out of the printer.
 */
export async function deliverPages<T>(
  session: Session,
  file: PageFile,
  things: AsyncIterable<T>,
  make: (things: AsyncIterable<T> | Iterable<T>) => AsyncGenerator<Uint8Array>,
  flags: PageFlags & OutputFlags,
  sheets: (things: readonly T[]) => number,
): Promise<boolean> {
  if (flags.print) {
    const all: T[] = [];
    for await (const one of things) all.push(one);
    const { printDocument } = await import('./printing.ts');
    return printDocument(session, { ...file, sheets: sheets(all), copies: 1 }, flags, () => make(all));
  }
  const { output = '-' } = flags;
  const watched = watch(session, things, file.unit, file.share);
  if (output === '-' && session.host.out.columns !== undefined) throw failure('pdf-to-terminal', { name: file.name });
  const product = async function* (): AsyncGenerator<StreamedProduct> {
    const chunks = make(watched);
    yield { name: file.name, chunks: output === '-' ? held(chunks) : chunks };
  };
  await deliverStream(session, [file.name], product(), flags);
  return true;
}

/** The same things, while a line on the terminal says how far it is. */
async function* watch<T>(
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
