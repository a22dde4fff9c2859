import { LETTER_LENGTHS, VOICES } from '../letter/ways.ts';
import type { PdfFlags } from '../making/flags.ts';
import { formatOf, LETTER_ENDINGS, refuseFlags } from '../making/format.ts';
import type { Outcome } from '../making/plan.ts';
import { Planner } from '../making/planner.ts';
import { mediumOf } from '../making/reach.ts';
import { type PlannedPosting, type WritingFlags, writePostings } from '../making/writing.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { addOutputFlags, addPdfFlags, collect, dayFlag, ONLY_PDF, once, wholeNumber } from './flags.ts';
import { sessionOf } from './run.ts';

interface LetterFlags extends WritingFlags, OutputFlags, PdfFlags {
  readonly copies: boolean;
  readonly all?: boolean;
  readonly from?: string;
  readonly format?: keyof typeof LETTER_ENDINGS;
  readonly body?: string;
  readonly edit?: boolean;
}

/** The same as it is typed: --lang without a language lists what there is. */
type TypedFlags = Omit<LetterFlags, 'lang'> & { readonly lang?: string | true };

export function declare(command: CommandLine): void {
  new Flags(command, 'letter')
    .add('--target <slug>', collect)
    .add('--case <slug|path>', collect)
    .add('--all')
    .add('--lang [code]')
    .add('--bilingual')
    .add('--from <name>', once('--from'))
    .add('--date <date>', dayFlag)
    .choice('--format <format>', Object.keys(LETTER_ENDINGS))
    .add('--body <file>')
    .add('--edit')
    .add('--with-copies')
    .add('--no-copies')
    .choice('--length <length>', LETTER_LENGTHS)
    .add('--voice <number>', wholeNumber(VOICES))
    .add('--with-law')
    .add('--no-law')
    .add('--template <name>', undefined, 'letter');
  addPdfFlags(command);
  addOutputFlags(command, 'letter');
  command.action(async (flags: TypedFlags, self: CommandLine) => {
    const target = flags.all ? [...(flags.target ?? []), 'all'] : flags.target;
    await sessionOf(self, (session) => letter(session, target ? { ...flags, target } : flags));
  });
}

async function letter(session: Session, typed: TypedFlags): Promise<Outcome | undefined> {
  if (typed.lang === true) {
    await (await import('../making/letter-languages.ts')).listLetterLanguages(session, typed);
    return undefined;
  }
  const { lang, ...others } = typed;
  const flags: LetterFlags = lang === undefined ? others : { ...others, lang };
  const { body, edit } = flags;
  const own = body !== undefined || edit ? await import('../making/own-letters.ts') : undefined;
  own?.checkOwnWords(session, flags);
  const format = formatOf(session, flags, LETTER_ENDINGS);
  if (format !== 'pdf') refuseFlags(flags, ONLY_PDF);
  const sender = await session.sender(flags.from);
  const words = body === undefined ? undefined : await own?.readOwnWords(session, body);
  const planner = new Planner(session, { makes: 'letters', format, keeps: flags.dryRun ?? false });
  const asked = { ...flags, ...(flags.copies ? {} : { withCopies: false }), medium: mediumOf(format) };
  const written = await writePostings(session, planner, asked, sender, words);
  const make = async (postings: readonly PlannedPosting[]) =>
    format === 'pdf'
      ? (await import('../making/letters.ts')).makePdfLetters(session, planner, postings, sender, flags)
      : format === 'eml' || format === 'mailto'
        ? (await import('../making/mails.ts')).makeMails(session, planner, postings, { format, sender, flags })
        : (await import('../making/letter-texts.ts')).makeTextLetters(session, planner, postings, {
            format,
            sender,
            flags,
          });
  if (edit && own && written.length > 0) return own.withEdited(session, written, make);
  const made = await make(written);
  if (words) await own?.tellOwnShare(session, written, sender);
  return made;
}
