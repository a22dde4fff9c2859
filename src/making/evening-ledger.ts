import type { EveningPosting } from '../evening/evening-plan.ts';
import { initialsOf, type Member } from '../evening/member.ts';
import type { MadePosting } from '../evening/tally.ts';
import type { NewEntry } from '../ledger/entry.ts';
import { postedBefore, postedKeys } from '../ledger/letters.ts';
import { failure } from '../problem/failure.ts';
import { finding } from '../problem/finding.ts';
import { append, ledgerPath, loadLedger } from '../workspace/ledger.ts';
import type { Session } from '../workspace/session.ts';
import type { Evening } from './evening-choice.ts';
import type { EveningFlags } from './evening-flags.ts';

// What the record of sent letters has to do with an evening: what is posted is not written again, and what is made is entered as prepared.

/** Targets that are named in one line. */
const NAMED = 8;

/** The evening without letters that somebody posted already, unless --force wants them again. Throws if nothing is left. */
export async function withoutPosted(
  session: Session,
  evening: Evening,
  roster: string | undefined,
  flags: EveningFlags,
): Promise<Evening> {
  if (flags.force) return evening;
  const { entries, findings } = await loadLedger(session, ledgerPath(session, roster));
  await session.report(findings);
  const keys = postedKeys(entries);
  if (keys.size === 0) return evening;
  const { plan } = evening;
  const left = new Map<string, string>();
  const kept = plan.postings.filter((one) => {
    const posted = postedBefore(keys, { ...onceOf(one), ...writerOf(plan.writers[one.writer], flags) });
    if (posted) left.set(`${one.case}/${one.target}`, one.name);
    return posted === undefined;
  });
  const written = new Set(kept.filter((one) => one.kind === 'letter').map(pileOf));
  const postings = kept.filter((one) => one.kind === 'letter' || written.has(pileOf(one))); // no letter, no copy of it
  const count = plan.postings.length - postings.length;
  if (count === 0) return evening;
  if (postings.length === 0) throw failure('evening-all-posted', { count });
  const names = [...left.values()];
  const values = { count, names: names.slice(0, NAMED), more: Math.max(0, names.length - NAMED) };
  await session.report([finding('evening-posted', values, undefined, 'note')]);
  return { ...evening, plan: { ...plan, postings } };
}

/** Enters what was made as prepared. What was entered before by the same evening counts once. */
export async function enterPrepared(
  session: Session,
  { plan }: Evening,
  made: readonly MadePosting[],
  roster: string | undefined,
  flags: EveningFlags,
): Promise<void> {
  const seen = new Map<string, number>();
  const entries = made.map(({ posting, sha256 }): NewEntry => {
    const nth = seen.get(sha256) ?? 0;
    seen.set(sha256, nth + 1); // guests' letters say the same, and are letters all the same
    const id = session.host.sha256(JSON.stringify([plan.day, posting.case, posting.target, sha256, nth]));
    return {
      id: id.slice(0, 32),
      state: 'prepared',
      ...onceOf(posting),
      country: posting.country,
      channel: 'post',
      language: posting.language,
      evening: plan.day,
      ...writerOf(plan.writers[posting.writer], flags),
      sha256,
    };
  });
  await append(session, ledgerPath(session, roster), entries);
}

function pileOf({ writer, case: slug }: EveningPosting): string {
  return `${writer} ${slug}`;
}

function onceOf({ case: slug, target }: EveningPosting): { readonly case: string; readonly target: string } {
  return { case: slug, target };
}

/** The initials of a writer, if they are asked for; guests have none. */
function writerOf(member: Member | undefined, { initials }: EveningFlags): { readonly writer?: string } {
  if (!initials || !member || member.guest) return {};
  const writer = member.initialsOnly ? member.name : initialsOf(member.name);
  return writer === '' ? {} : { writer };
}
