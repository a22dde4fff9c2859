import type { Address } from '../address/lines.ts';
import type { Sender } from '../config/config.ts';
import type { AddressBlock } from '../layout/address.ts';
import { labelPage, layoutLabel } from '../layout/labels.ts';
import type { Page } from '../layout/page.ts';
import {
  findLabelSheet,
  LABEL_SHEET_NAMES,
  type LabelGrid,
  labelPaper,
  sheetProblem,
  sheetsLike,
} from '../paper/labels.ts';
import { failure } from '../problem/failure.ts';
import { nearest } from '../problem/nearest.ts';
import { shownPlace } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { type Addresses, type Posted, senderLabel } from './addresses.ts';
import type { PageFlags } from './flags.ts';
import { addressPages, copied, makePages, onlyFile, watched } from './pages.ts';
import type { Outcome } from './plan.ts';
import type { Laid, Planner } from './planner.ts';
import type { Typesetting } from './typeset.ts';
import { addressProblems } from './typeset-problems.ts';

/** The flags of labels on pages. */
export interface LabelPdfFlags extends PageFlags {
  readonly sheet?: string;
  readonly start?: number;
  readonly outlines?: boolean;
  readonly copies?: number;
}

type NamedGrid = LabelGrid & { readonly name: string };

/** Makes sheets of labels; of the sender's own address if there are no others. */
export async function makeLabels(
  session: Session,
  planner: Planner,
  addresses: Addresses | undefined,
  sender: Sender | undefined,
  flags: LabelPdfFlags & OutputFlags,
): Promise<Outcome> {
  const grid = await chooseSheet(session, flags.sheet);
  const labels = grid.columns * grid.rows;
  const start = flags.start ?? 1;
  if (start > labels) throw failure('labels-start', { start, sheet: grid.name, labels });
  const typesetting = await addressPages(session, flags);
  const own = sender ? [await senderLabel(sender, flags.copies ?? labels - start + 1)] : [];
  const posted = addresses ? watched(session, addresses.each(), 'labels', () => addresses.share) : own;
  const who = addresses ? 'recipient' : 'sender';
  const laid = layLabels(posted, grid, { who, own: session.messages.notes.yourOwn }, typesetting);
  const { width, height, pwg, name: paper = grid.name } = labelPaper(grid);
  const size = { width, height, ...(pwg ? { pwg } : {}) };
  const job = { title: session.messages.notes.titles.labels, name: 'labels.pdf', ...size };
  const path = flags.print ? job.name : shownPlace(session, job.name, flags);
  const blocks = copied(planner.passing(laid, () => path));
  const sheets = sheetsOf(blocks, grid, start, flags.outlines ?? false);
  const work = { planner, typesetting, names: [job.name], files: onlyFile(job, sheets), job, paper };
  return makePages(session, work, flags);
}

/** Lays labels out, and finds whether each address fits. */
async function* layLabels(
  posted: AsyncIterable<Posted> | Iterable<Posted>,
  grid: NamedGrid,
  { who, own }: { readonly who: 'recipient' | 'sender'; readonly own: string },
  typesetting: Typesetting,
): AsyncGenerator<Laid<AddressBlock>> {
  const place = { kind: 'label', name: grid.name } as const;
  for await (const { item, address } of posted) {
    const { block, smallAddress } = layoutLabel(address, grid, who, typesetting.setter);
    const larger = block.misfits.length > 0 ? largerSheets(address, grid, who, typesetting) : undefined;
    const fit = {
      ...block,
      ...(smallAddress === undefined ? {} : { smallAddress }),
      ...(larger ? { larger } : {}),
    };
    const findings = [...addressProblems(item.target ?? own, place, fit), ...typesetting.lacking()];
    yield { item, thing: block, findings };
  }
}

/** Sheets that are told of. */
const TOLD = 4;

/** The sheets of the same paper whose labels would hold an address, the smallest first. */
function largerSheets(
  address: Address,
  grid: NamedGrid,
  who: 'recipient' | 'sender',
  { setter }: Typesetting,
): readonly string[] {
  const fitting: string[] = [];
  for (const one of sheetsLike(grid)) {
    if (one.height < grid.height && one.width < grid.width) continue;
    if (layoutLabel(address, one, who, setter).block.misfits.length === 0) fitting.push(one.name);
    if (fitting.length === TOLD) break;
  }
  return fitting;
}

/** Labels on their sheets, from the `first`th of the first sheet on. */
export async function* sheetsOf(
  blocks: AsyncIterable<AddressBlock>,
  grid: NamedGrid,
  first: number,
  outlines: boolean,
): AsyncGenerator<readonly Page[]> {
  const labels = grid.columns * grid.rows;
  let start = first;
  let batch: AddressBlock[] = [];
  for await (const block of blocks) {
    batch.push(block);
    if (batch.length < labels - start + 1) continue;
    yield [labelPage(batch, grid, { start, outlines })];
    start = 1;
    batch = [];
  }
  if (batch.length > 0) yield [labelPage(batch, grid, { start, outlines })];
}

/** The sheet of a name: of the config, or one that is sold under it. */
export async function chooseSheet(session: Session, words: string | undefined): Promise<NamedGrid> {
  const own = await session.labelSheets();
  const known = [...Object.keys(own), ...LABEL_SHEET_NAMES];
  if (words === undefined) throw failure('labels-sheet-needed', { known });
  const mine = Object.hasOwn(own, words) ? own[words] : undefined;
  const wrong = mine && sheetProblem(mine);
  if (wrong) throw failure('labels-wrong', { sheet: words, reason: wrong });
  const found = mine ? { ...mine, name: words } : findLabelSheet(words);
  if (found) return found;
  const near = nearest(words, known);
  throw failure('labels-unknown', { found: words, known, ...(near ? { near } : {}) });
}
