import { Failure, failure } from '../problem/failure.ts';
import type { AskedFlag, Expected, Finding } from '../problem/finding.ts';
import { nearest } from '../problem/nearest.ts';
import { printSentence } from '../terminal/human.ts';
import type { Session } from './session.ts';

// Answers that a flag gives, or somebody at the terminal.

/** One thing to ask: the flag that answers it, and what an answer must be that is wrong. */
export interface Question {
  readonly flag: AskedFlag;
  /** The length that a mark on paper should have, in mm, if the question is how long it is. */
  readonly mark?: number;
  readonly given: string | undefined;
  readonly optional?: boolean;
  /** What is there now, which no answer keeps. */
  readonly now?: string;
  readonly wrong?: (answer: string) => Expected | undefined;
  /** The answers that there are, if there are not many. */
  readonly known?: readonly string[];
}

/** True if there is somebody who may be asked. */
export function mayAsk({ host, flags }: Session): boolean {
  return host.interactive && flags.input;
}

/**
 * The answers to questions, in their order; '' for one that is optional and left out. Throws at the first one that nobody
 * at the terminal answers; if nobody may be asked, with all that is missing or wrong.
 */
export class Answers {
  private readonly session: Session;
  private readonly problems: Finding[] = [];

  constructor(session: Session) {
    this.session = session;
  }

  async ask(question: Question): Promise<string> {
    try {
      return await answer(this.session, question);
    } catch (error) {
      if (!(error instanceof Failure) || mayAsk(this.session)) throw error;
      this.problems.push(...error.problems);
      return '';
    }
  }

  /** Throws if an answer was missing or wrong. */
  check(): void {
    if (this.problems.length > 0) throw new Failure(this.problems);
  }
}

async function answer(session: Session, question: Question): Promise<string> {
  const { flag, given, optional = false, wrong, known = [] } = question;
  if (given !== undefined) {
    const expected = wrong?.(given.trim());
    if (expected) {
      const near = nearest(given.trim(), known);
      throw failure('flag-value', { flag, found: given, expected, ...(near ? { near } : {}) });
    }
    return given.trim();
  }
  if (mayAsk(session)) return askUntilRight(session, question);
  if (!optional) throw failure('answer-missing', { flag });
  return '';
}

async function askUntilRight(
  { host, messages }: Session,
  { flag, mark = 0, optional, now, wrong }: Question,
): Promise<string> {
  const { what, ask } = messages.questions[flag];
  const question = now === undefined ? ask(mark) : messages.init.keep(what, now);
  for (;;) {
    const said = (await host.ask(question))?.trim();
    if (said === undefined) throw failure('answer-missing', { flag });
    if (said === '' && optional) return '';
    const expected: Expected | undefined = said === '' ? { is: 'answer' } : wrong?.(said);
    if (!expected) return said;
    await printSentence(host, messages.init.please(expected));
  }
}
