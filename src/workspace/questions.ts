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
  /** What is meant by an answer that is wrong, but can be understood: it is asked, or said, whether it is right. */
  readonly meant?: (answer: string) => Promise<Meant | undefined>;
  /** The answers that there are, if there are not many. */
  readonly known?: readonly string[];
}

/** What an answer means: the value that it stands for, and each part of that with its name. */
export interface Meant {
  readonly value: string;
  readonly names: readonly string[];
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
  const { flag, given, optional = false, wrong, meant, known = [] } = question;
  if (given !== undefined) {
    const expected = wrong?.(given.trim());
    const understood = expected && (await meant?.(given.trim()));
    if (understood) {
      await session.say(session.messages.init.taken(understood.names));
      return understood.value;
    }
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

async function askUntilRight(session: Session, question: Question): Promise<string> {
  const { host, messages } = session;
  const { flag, mark = 0, optional, now, wrong } = question;
  const { what, ask } = messages.questions[flag];
  const words = now === undefined ? ask(mark) : messages.init.keep(what, now);
  for (;;) {
    const said = (await host.ask(words))?.trim();
    if (said === undefined) throw failure('answer-missing', { flag });
    if (said === '' && optional) return '';
    const expected: Expected | undefined = said === '' ? { is: 'answer' } : wrong?.(said);
    if (!expected) return said;
    const value = await confirmed(session, question, said);
    if (value !== undefined) return value;
    await printSentence(host, messages.init.please(expected));
  }
}

/** What an answer means that is wrong as it stands, once somebody has said that it does. */
async function confirmed(
  { host, messages }: Session,
  { flag, meant }: Question,
  said: string,
): Promise<string | undefined> {
  const understood = said === '' ? undefined : await meant?.(said);
  if (!understood) return undefined;
  const reply = (await host.ask(messages.init.isIt(understood.names)))?.trim().toLowerCase();
  if (reply === undefined) throw failure('answer-missing', { flag });
  return messages.letter.no.includes(reply) ? undefined : understood.value;
}
