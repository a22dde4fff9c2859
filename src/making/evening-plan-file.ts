import { type PlanFile, parsePlanFile } from '../evening/plan-file.ts';
import { Failure } from '../problem/failure.ts';
import type { Session } from '../workspace/session.ts';
import type { EveningFlags } from './evening-flags.ts';

/** Flags with what the plan file of an evening says besides. A flag goes before it; paths in it count from its folder. */
export async function withPlanFile(
  session: Session,
  path: string | undefined,
  flags: EveningFlags,
): Promise<EveningFlags> {
  if (path === undefined) return flags;
  const { text, file, problems } = await session.readText(path);
  const read = problems.length > 0 ? { problems } : parsePlanFile(text, file);
  if (!read.plan) throw new Failure(read.problems);
  await session.report(read.problems);
  const said = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
  return { ...planned(session, read.plan, path), ...said, copies: flags.copies && (read.plan.copies ?? true) };
}

function planned({ host }: Session, plan: PlanFile, path: string): Partial<EveningFlags> {
  const beside = (one: string) => (path === '-' || one.startsWith('/') ? one : host.join(path, '..', one));
  const paths = {
    ...(plan.writers === undefined ? {} : { writers: beside(plan.writers) }),
    ...(plan.postage === undefined ? {} : { postage: beside(plan.postage) }),
    ...(plan.output === undefined ? {} : { output: beside(plan.output) }),
  };
  const { only, guests, cases, targets, pairs, each, rotate, order, handwrite, envelope, labels, date } = plan;
  const values = {
    writer: only,
    guests,
    case: cases?.map((one) => (one.includes('/') || /\.ya?ml$/.test(one) ? beside(one) : one)),
    target: targets,
    pairs,
    each,
    rotate,
    order,
    handwrite,
    size: envelope,
    sheet: labels,
    date,
  };
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return { ...given, ...paths };
}
