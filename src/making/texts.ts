import { checkNames, deliver, type Product, shownPlace } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import type { Outcome, PlannedItem } from './plan.ts';
import type { Planner } from './planner.ts';

// Files of text: planned as a whole, then carried out.

/** A file of text, and what it is about. */
export interface TextFile {
  readonly name: string;
  readonly items: readonly PlannedItem[];
  /** Makes the text, once all else is known. */
  readonly content: () => string | Promise<string>;
}

/** Plans texts, tells what is left out, and hands them over; a dry run ends with the plan. Throws if nothing can be made. */
export async function makeTexts(
  session: Session,
  planner: Planner,
  files: readonly TextFile[],
  flags: OutputFlags,
): Promise<Outcome> {
  for (const { name, items } of files) {
    const path = shownPlace(session, name, flags);
    for (const item of items) planner.add(path, item);
  }
  await planner.tell();
  checkNames(
    session,
    files.map(({ name }) => name),
    flags,
  );
  if (flags.dryRun) {
    await (await import('./plan-report.ts')).sayPlan(session, planner.plan());
    return planner.outcome;
  }
  const products: Product[] = [];
  for (const { name, content } of files) products.push({ name, content: await content() });
  await deliver(session, products, flags, '');
  return planner.outcome;
}

/** A terminal wider than this makes lines that nobody likes to read. */
const WIDEST = 80;

/** Columns of a text that goes to a terminal or a file. */
export function textColumns({ host }: Session, output = '-'): number {
  return Math.min(WIDEST, (output === '-' ? host.out.columns : undefined) ?? WIDEST);
}

/** What parts texts that go to one place: a line across a terminal, and in a file the sign for a new page. */
export function textRule(session: Session, output = '-'): string {
  const onTerminal = output === '-' && session.host.out.columns !== undefined;
  return onTerminal ? `\n${'─'.repeat(textColumns(session, output))}\n\n` : '\f';
}
