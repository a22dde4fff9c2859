import type { Sender } from '../config/config.ts';
import { failure } from '../failure.ts';
import { boldNames } from '../letter/bold-names.ts';
import type { Posting } from '../letter/letter.ts';
import { createdOn } from './created.ts';
import { deliverStream, isFolder, type StreamedProduct } from './deliver.ts';
import type { OutputFlags } from './flags.ts';
import { choosePaper } from './paper.ts';
import type { PdfFlags } from './pdf-flags.ts';
import type { Session } from './session.ts';
import { Typesetting } from './typeset.ts';

/** Writes postings as PDF: into one file, or one file each into a folder. */
export async function deliverPdf(
  session: Session,
  postings: readonly Posting[],
  sender: Sender | undefined,
  flags: PdfFlags & OutputFlags & { readonly date?: string },
): Promise<void> {
  const { output = '-' } = flags;
  if (output === '-' && session.host.out.columns !== undefined) throw failure('pdf-to-terminal', {});
  const { form, sheet, box } = choosePaper(flags, sender?.country);
  const printer = await session.printer(flags.printer);
  const names = [...new Set(postings.flatMap(({ letters }) => letters.flatMap(({ people }) => people)))];
  const options = {
    layout: { form, sheet, box, fit: flags.fit ?? false, returnAddress: flags.returnAddress },
    typeface: flags.sans ? ('sans' as const) : ('serif' as const),
    archive: flags.pdfa ?? false,
    created: createdOn(session, flags.date ?? session.today),
    ...(flags.fontDir === undefined ? {} : { fontFolder: flags.fontDir }),
    ...(sender ? { region: sender.country } : {}),
    ...(sender && flags.author ? { author: sender.name } : {}),
    ...(printer ? { printer } : {}),
  };
  const typesetting = await Typesetting.start(session, options, names);
  const batches = batchesOf(session, flags.boldNames ? postings.map(boldNames) : postings, flags);
  const products = async function* (): AsyncGenerator<StreamedProduct> {
    for (const [name, batch] of batches) yield { name, chunks: typesetting.file(batch) };
    await typesetting.settle();
  };
  const made = output === '-' ? held(products()) : products();
  await deliverStream(session, [...batches.keys()], made, flags);
}

/** Everything made before anything is handed over: a letter that turns out wrong leaves nothing on stdout. */
async function* held(products: AsyncIterable<StreamedProduct>): AsyncGenerator<StreamedProduct> {
  const chunks: Uint8Array[] = [];
  for await (const product of products) for await (const chunk of product.chunks) chunks.push(chunk);
  yield { name: '-', chunks: each(chunks) };
}

async function* each(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
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
