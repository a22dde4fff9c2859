import type { Sender } from '../config/config.ts';
import type { AddressBlock } from '../layout/address.ts';
import { labelPage, layoutLabel } from '../layout/labels.ts';
import type { Typesetter } from '../layout/typesetter.ts';
import { findLabelSheet, LABEL_SHEET_NAMES, type LabelGrid, type LabelProblem, sheetProblem } from '../paper/labels.ts';
import { SHEETS } from '../paper/sheets.ts';
import { failure } from '../problem/failure.ts';
import type { Finding } from '../problem/finding.ts';
import { nearest } from '../problem/nearest.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { type Addresses, type Posted, senderLabel } from './addresses.ts';
import type { PageFlags } from './flags.ts';
import { addressPages, deliverPages } from './pages.ts';
import type { Laid } from './typeset.ts';
import { addressProblems } from './typeset-problems.ts';

/** The flags of labels on pages. */
export interface LabelPdfFlags extends PageFlags {
  readonly sheet?: string;
  readonly start?: number;
  readonly outlines?: boolean;
  readonly copies?: number;
}

type Named = LabelGrid & { readonly name: string };

/** Makes sheets of labels; of the sender's own address if there are no others. True if every target had an address and all came out. */
export async function deliverLabels(
  session: Session,
  addresses: Addresses | undefined,
  sender: Sender | undefined,
  flags: LabelPdfFlags & OutputFlags,
): Promise<boolean> {
  const grid = await chooseSheet(session, flags.sheet);
  const labels = grid.columns * grid.rows;
  const start = flags.start ?? 1;
  if (start > labels) throw failure('labels-start', { start, sheet: grid.name, labels });
  const typesetting = await addressPages(session, flags);
  const copies = flags.copies ?? labels - start + 1;
  const posted = addresses ? addresses.each() : repeated(sender ? senderLabel(sender) : undefined, copies);
  const who = addresses ? 'recipient' : 'sender';
  const lay = (batch: Batch, setter: Typesetter): Laid => layBatch(batch, grid, who, flags.outlines ?? false, setter);
  const { width, height, pwg } = SHEETS[grid.paper];
  const file = {
    title: 'Labels',
    name: 'labels.pdf',
    width,
    height,
    pwg,
    unit: 'sheets' as const,
    share: () => addresses?.share,
  };
  const make = async function* (batches: AsyncIterable<Batch> | Iterable<Batch>) {
    yield* typesetting.file({ title: file.title, language: 'en' }, batches, lay);
    await typesetting.settle();
  };
  const came = await deliverPages(session, file, batched(posted, start, labels), make, flags, ({ length }) => length);
  return came && (addresses?.missing ?? 0) === 0;
}

/** What goes onto one sheet, from which label on. */
interface Batch {
  readonly start: number;
  readonly posted: readonly Posted[];
}

async function* batched(posted: AsyncIterable<Posted>, first: number, labels: number): AsyncGenerator<Batch> {
  let start = first;
  let batch: Posted[] = [];
  for await (const one of posted) {
    batch.push(one);
    if (batch.length < labels - start + 1) continue;
    yield { start, posted: batch };
    start = 1;
    batch = [];
  }
  if (batch.length > 0) yield { start, posted: batch };
}

async function* repeated(one: Posted | undefined, copies: number): AsyncGenerator<Posted> {
  if (one) for (let copy = copies; copy > 0; copy--) yield one;
}

function layBatch(
  { start, posted }: Batch,
  grid: Named,
  who: 'recipient' | 'sender',
  outlines: boolean,
  setter: Typesetter,
): Laid {
  const problems: Finding[] = [];
  const blocks: AddressBlock[] = posted.map(({ targetSlug, address }) => {
    const { block, smallAddress } = layoutLabel(address, grid, who, setter);
    const fit = { ...block, ...(smallAddress === undefined ? {} : { smallAddress }) };
    problems.push(...addressProblems(targetSlug || 'your own', { kind: 'label', name: grid.name }, fit));
    return block;
  });
  return { pages: [labelPage(blocks, grid, { start, outlines })], problems };
}

const REASONS: Readonly<Record<LabelProblem, string>> = {
  figures: 'its lengths must be above 0',
  count: 'it must have at least one label and at most 1000',
  overlap: 'its labels lie over each other',
  right: 'its labels reach over the right edge of the paper',
  bottom: 'its labels reach over the bottom edge of the paper',
};

/** The sheet of a name: of the config, or one that is sold under it. */
async function chooseSheet(session: Session, words: string | undefined): Promise<Named> {
  const own = await session.labelSheets();
  const known = [...Object.keys(own), ...LABEL_SHEET_NAMES];
  if (words === undefined) throw failure('labels-sheet-needed', { known });
  const mine = Object.hasOwn(own, words) ? own[words] : undefined;
  const wrong = mine && sheetProblem(mine);
  if (wrong) throw failure('labels-wrong', { sheet: words, reason: REASONS[wrong] });
  const found = mine ? { ...mine, name: words } : findLabelSheet(words);
  if (found) return found;
  const near = nearest(words, known);
  throw failure('labels-unknown', { found: words, known, ...(near ? { near } : {}) });
}
