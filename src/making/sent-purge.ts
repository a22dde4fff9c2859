import { purged } from '../ledger/purge.ts';
import { failure } from '../problem/failure.ts';
import { ledgerText, purgeLedger } from '../workspace/ledger.ts';
import { mayAsk } from '../workspace/questions.ts';
import type { Session } from '../workspace/session.ts';
import type { Outcome } from './plan.ts';
import type { SentRecord } from './sent.ts';
import type { SentFlags } from './sent-flags.ts';

/** Takes initials and hashes of old letters out of the record, once somebody has said yes. */
export async function purge(
  session: Session,
  { ledger, paths: [path] }: SentRecord,
  { olderThan, yes = false, dryRun = false }: SentFlags,
): Promise<Outcome> {
  if (olderThan === undefined) throw failure('sent-purge-needs', {});
  if (ledger.findings.some(({ code }) => code === 'ledger-newer')) throw failure('sent-purge-newer', {});
  const words = await session.messages.sent();
  const { count } = purged(await ledgerText(session, path), session.today, olderThan);
  if (count === 0) {
    await session.say(words.nothingToPurge);
    return true;
  }
  if (dryRun) {
    await session.say(words.wouldPurge(count));
    return true;
  }
  if (!yes && !mayAsk(session)) throw failure('sent-purge-unasked', { count });
  if (!yes && !words.yes((await session.host.ask(words.askPurge(count))) ?? '')) return false;
  await session.say(words.purged(await purgeLedger(session, path, olderThan)));
  return true;
}
