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
