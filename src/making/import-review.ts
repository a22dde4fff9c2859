import { Interrupted } from '../host/host.ts';
import { typedValue, valueToType, withValue } from '../import/change.ts';
import { type Check, emptyIn, withChecks } from '../import/checked.ts';
import type { DraftProblem } from '../import/draft.ts';
import type { Drafted } from '../import/import.ts';
import type { Finding } from '../problem/finding.ts';
import { describe } from '../problem/messages.ts';
import { visibleLine } from '../problem/visible.ts';
import { valueAt } from '../source/yaml.ts';
import { printSentence } from '../terminal/human.ts';
import type { Session } from '../workspace/session.ts';
import { doubtText } from './import-report.ts';

// `appeal import --review`: somebody at the terminal is asked about each doubt, one after the other.

/** Characters of a value that a question shows. */
const SHOWN = 200;
/** What leaves a value out. */
const LEAVE_OUT = '-';

/** The draft after the answers; and whether somebody ended it with Ctrl-C, who keeps what they answered: the other doubts stay. */
export interface Reviewed {
  readonly drafted: Drafted;
  readonly interrupted?: true;
}

/** Asks about each doubt of a draft. */
export async function reviewDraft(session: Session, drafted: Drafted, check: Check): Promise<Reviewed> {
  const words = await session.messages.importing();
  const paths = [...new Set(drafted.draft.problems.flatMap(({ path }) => toAsk(drafted, path)))];
  if (paths.length === 0) return { drafted };
  await printSentence(session.host, words.reviewBegins(paths.length));
  let now = drafted;
  let settledSoFar = 0;
  for (const [nth, path] of paths.entries()) {
    session.host.err.write(`\n${words.doubt(nth + 1, paths.length)}\n`);
    const next = await askAbout(session, now, path, check);
    if (next === 'ended' || next === 'interrupted') {
      await printSentence(session.host, words.reviewEnds(settledSoFar, paths.length - nth));
      return { drafted: now, ...(next === 'ended' ? {} : { interrupted: true }) };
    }
    if (next !== now) settledSoFar++;
    now = next;
  }
  return { drafted: now };
}

/** The path itself; of what is missing as a whole, those of the values that it needs. */
function toAsk({ whole }: Drafted, path: string): string[] {
  const values = path === '' ? undefined : valueAt(whole, path.split('.'));
  const empty = typeof values === 'object' ? emptyIn(values, path) : [];
  return empty.length > 0 ? [...new Set(empty)] : [path];
}

/** How somebody leaves before all is answered: at the end of input, or with Ctrl-C. */
type Left = 'ended' | 'interrupted';

/** The draft with what somebody says of the value at a path. */
async function askAbout(session: Session, drafted: Drafted, path: string, check: Check): Promise<Drafted | Left> {
  const { host, messages } = session;
  const words = await messages.importing();
  for (const one of drafted.draft.problems.filter((other) => other.path === path))
    host.err.write(await doubtText(session, one, drafted, host.err.columns));
  const value = valueToType(valueAt(drafted.whole, path.split('.')));
  const question = words.ask(path, value === undefined ? undefined : shortened(value));
  for (;;) {
    const said = await askOrLeft(session, question);
    if (typeof said !== 'string') return said.left;
    if (said === '') return value === '' ? drafted : settled(drafted, path);
    const next = answered(drafted, path, said, check);
    if ('draft' in next) return next;
    await printSentence(
      host,
      `  ${next.wrong === 'several' ? words.notHere : describe(next.wrong, messages).sentence}`,
    );
  }
}

async function askOrLeft({ host }: Session, question: string): Promise<string | { readonly left: Left }> {
  try {
    return (await host.ask(question))?.trim() ?? { left: 'ended' };
  } catch (error) {
    if (error instanceof Interrupted) return { left: 'interrupted' };
    throw error;
  }
}

/** The draft with an answer, or what is wrong with that. */
function answered(
  drafted: Drafted,
  path: string,
  said: string,
  check: Check,
): Drafted | { readonly wrong: Finding | 'several' } {
  if (said === LEAVE_OUT) return settled(withValue(drafted, path, undefined), path);
  if (valueToType(valueAt(drafted.whole, path.split('.'))) === undefined) return { wrong: 'several' };
  const next = withValue(drafted, path, typedValue(path, said));
  const fault = faultAt(next, path, check);
  return fault ? { wrong: fault.finding } : settled(next, path);
}

/** The draft without doubts about the value at a path, and about what is missing as a whole, if that is there now. */
function settled(drafted: Drafted, path: string): Drafted {
  const { draft, whole } = drafted;
  const isLeft = ({ path: at, finding }: DraftProblem) => {
    if (at === path || at.startsWith(`${path}.`)) return false;
    const isAround = finding.code === 'import-missing' && path.startsWith(`${at}.`);
    return !isAround || emptyIn(valueAt(whole, at.split('.')), at).length > 0;
  };
  return { ...drafted, draft: { ...draft, problems: draft.problems.filter(isLeft) } };
}

/** What a check calls wrong with a value that was typed. */
function faultAt({ draft, whole, slug }: Drafted, path: string, check: Check): DraftProblem | undefined {
  const found = withChecks({ ...draft, problems: [] }, whole, slug, check);
  return found.find(
    (one) => one.finding.severity === 'error' && (one.path === path || one.path.startsWith(`${path}.`)),
  );
}

function shortened(text: string): string {
  const letters = [...visibleLine(text)];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN - 1).join('')}…` : letters.join('');
}
