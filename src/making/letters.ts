import type { Sender } from '../config/config.ts';
import { type LetterSetting, layoutLetter } from '../layout/letter.ts';
import type { Page } from '../layout/page.ts';
import { boldNames } from '../letter/bold-names.ts';
import { type Letter, type Posting, plain } from '../letter/letter.ts';
import type { Sheet } from '../paper/sheets.ts';
import { failure } from '../problem/failure.ts';
import { deliverStream, isFolder, type StreamedProduct } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { createdOn } from './created.ts';
import type { PdfFlags } from './flags.ts';
import { printerProfile } from './pages.ts';
import { choosePaper } from './paper.ts';
import { type FileAbout, held, Typesetting } from './typeset.ts';
import { letterProblems } from './typeset-problems.ts';

/** Writes postings as PDF: into one file, or one file each into a folder. */
export async function deliverPdf(
  session: Session,
  postings: readonly Posting[],
  sender: Sender | undefined,
  flags: PdfFlags & OutputFlags & { readonly date?: string },
): Promise<boolean> {
  const { output = '-' } = flags;
  if (output === '-' && !flags.print && session.host.out.columns !== undefined)
    throw failure('pdf-to-terminal', { name: 'letter.pdf' });
  const { form, sheet, box } = choosePaper(flags, sender?.country);
  const printer = await printerProfile(session, flags);
  const names = [...new Set(postings.flatMap(({ letters }) => letters.flatMap(({ people }) => people)))];
  const setting = { form, sheet, box, fit: flags.fit ?? false, returnAddress: flags.returnAddress };
  const options = {
    typeface: flags.sans ? ('sans' as const) : ('serif' as const),
    archive: flags.pdfa ?? false,
    created: createdOn(session, flags.date ?? session.today),
    ...(flags.fontDir === undefined ? {} : { fontFolder: flags.fontDir }),
    ...(sender ? { region: sender.country } : {}),
    ...(sender && flags.author ? { author: sender.name } : {}),
    ...(printer ? { printer } : {}),
  };
  const typesetting = await Typesetting.start(session, options, names);
  if (flags.print) return printLetters(session, postings, sheet, setting, typesetting, flags);
  const batches = batchesOf(session, flags.boldNames ? postings.map(boldNames) : postings, flags);
  const products = async function* (): AsyncGenerator<StreamedProduct> {
    for (const [name, batch] of batches) yield { name, chunks: fileOf(batch, setting, typesetting) };
    await typesetting.settle();
  };
  const made = output === '-' ? heldProducts(products()) : products();
  await deliverStream(session, [...batches.keys()], made, flags);
  return true;
}

/** Prints all letters as one file. They are made once before, for nobody knows earlier how many sheets they take. */
async function printLetters(
  session: Session,
  postings: readonly Posting[],
  { width, height, pwg }: Sheet,
  setting: LetterSetting,
  typesetting: Typesetting,
  flags: PdfFlags & OutputFlags,
): Promise<boolean> {
  const counted = { pages: 0 };
  const chunks: Uint8Array[] = [];
  const all = flags.boldNames ? postings.map(boldNames) : postings;
  for await (const chunk of fileOf(all, setting, typesetting, counted)) chunks.push(chunk);
  await typesetting.settle();
  const { printDocument } = await import('./printing.ts');
  const job = { title: 'Letters', name: 'letters.pdf', width, height, pwg, sheets: counted.pages, copies: 1 };
  return printDocument(session, job, flags, async function* () {
    yield* chunks;
  });
}

/** The bytes of a file with these postings. Of several letters each begins on a front page, unless sheets are counted, which are printed on one side. */
function fileOf(
  postings: readonly Posting[],
  setting: LetterSetting,
  typesetting: Typesetting,
  counted?: { pages: number },
): AsyncGenerator<Uint8Array> {
  const letters = postings.flatMap((posting) => posting.letters);
  const last = letters.at(-1);
  return typesetting.file(aboutOf(letters), letters, async (letter, setter) => {
    await setter.prepare(letter.language);
    const laidOut = layoutLetter(letter, setting, setter);
    const problems = letterProblems(letter, laidOut, setting);
    const pages = letter === last || counted ? laidOut.pages : withBack(laidOut.pages);
    if (counted) counted.pages += pages.length;
    return { pages, problems };
  });
}

function aboutOf([first]: readonly Letter[]): FileAbout {
  const subject = first?.blocks.find((block) => block.kind === 'subject');
  const title = subject && subject.kind !== 'demands' ? plain(subject.runs) : 'Letter';
  return { title, language: first?.language ?? 'en' };
}

/** The pages, with a blank one so that the next letter begins on a front page. */
function withBack(pages: readonly Page[]): readonly Page[] {
  const [first] = pages;
  return first && pages.length % 2 === 1 ? [...pages, { width: first.width, height: first.height, items: [] }] : pages;
}

/** Everything made before anything is handed over: a letter that turns out wrong leaves nothing on stdout. */
async function* heldProducts(products: AsyncIterable<StreamedProduct>): AsyncGenerator<StreamedProduct> {
  const all = async function* () {
    for await (const { chunks } of products) yield* chunks;
  };
  yield { name: '-', chunks: held(all()) };
}

/** The postings that go into each file, by its name. */
function batchesOf(
  session: Session,
  postings: readonly Posting[],
  flags: PdfFlags & OutputFlags,
): Map<string, Posting[]> {
  const { output = '-' } = flags;
  if (!isFolder(session, output) || flags.combined) return new Map([['letters.pdf', [...postings]]]);
  const batches = new Map<string, Posting[]>();
  for (const posting of postings) {
    const name = `${posting.caseSlug}-${posting.targetSlug}.pdf`;
    batches.set(name, [...(batches.get(name) ?? []), posting]);
  }
  return batches;
}
