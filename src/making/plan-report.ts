import { jsonText } from '../terminal/json.ts';
import type { Session } from '../workspace/session.ts';
import { type Plan, type PlannedFile, type PlannedItem, slugsOf } from './plan.ts';

// What a dry run says: the plan, for people on standard error, or as data on standard output with --json.

type PlanWords = Session['messages']['plan'];

/** Says what would be made. Whatever is wrong was told before. */
export async function sayPlan(session: Session, plan: Plan): Promise<void> {
  if (session.flags.json) {
    session.host.out.write(jsonText({ plan: planData(plan) }, session.problems, session.messages));
    return;
  }
  const { printing, files } = plan;
  const words = session.messages.plan;
  if (printing) session.host.out.write(`${printing.command}\n`);
  for (const file of files) for (const line of fileLines(plan, file, words)) await session.say(line);
  if (printing) await session.say(words.wouldPrint(printing.sheets, printing.printer));
}

/** A file and how much it is, and below it whom its parts are for; of a list of cases nobody needs the cases once more. */
function fileLines(plan: Plan, file: PlannedFile, words: PlanWords): string[] {
  const { items, count, path } = file;
  const [only] = items;
  const name = only && count === 1 && plan.makes !== 'deadlines' ? whom(only, words) : '';
  const amount = [...amounts(plan, file, words), ...(name === '' ? [] : [words.whose(name)])].join(', ');
  const first = plan.printing
    ? words.wouldMake(amount)
    : path === '-'
      ? words.wouldShow(amount)
      : words.wouldWrite(path, amount);
  if (count === 1 || plan.makes === 'deadlines') return [first];
  return [first, ...items.map((item) => `  ${[whom(item, words), ...more(item, words)].join(', ')}`)];
}

/** How much a file is: 3 envelopes, 6 pages. Of one letter the pages say it all. */
function amounts({ makes, printing }: Plan, { count, pages }: PlannedFile, words: PlanWords): string[] {
  const plain = count === 1 && pages !== undefined && (makes === 'letters' || makes === 'proof');
  const unit = makes === 'labels' || printing ? words.sheets : words.pages;
  return [...(plain ? [] : [words.things[makes](count)]), ...(pages === undefined ? [] : [unit(pages)])];
}

function whom(item: PlannedItem, words: PlanWords): string {
  const slugs = slugsOf(item);
  const { name } = item;
  return name === undefined ? slugs : slugs === '' ? name : words.named(name, slugs);
}

/** What there is more than one of. */
function more({ pages, copies = 1 }: PlannedItem, words: PlanWords): string[] {
  return [...(pages === undefined ? [] : [words.pages(pages)]), ...(copies === 1 ? [] : [words.copies(copies)])];
}

/** A plan for machines. Keys stay; reasons are codes, whose sentences are among the problems. */
function planData({ leftOut, ...plan }: Plan): object {
  return {
    ...plan,
    leftOut: leftOut.map(({ findings, ...who }) => ({ ...who, reasons: findings.map(({ code }) => code) })),
  };
}
