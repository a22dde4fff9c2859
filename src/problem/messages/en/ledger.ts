import type { LedgerFindings, LedgerLines, SentFindings } from '../../ledger-findings.ts';
import type { Message } from '../../messages.ts';
import { causes } from './printing.ts';

// What is said of a record of letters (sent.ndjson), in English.

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const where = ({ count, lines }: LedgerLines) =>
  count === 1 ? '' : ` (${lines.length < count ? 'the first are lines' : 'lines'} ${lines.join(', ')})`;
const lines = (some: LedgerLines) => plural(some.count, 'line', 'lines');

const STATES: Readonly<Record<string, string>> = {
  prepared: 'prepared',
  posted: 'posted',
  answered: 'answered',
  returned: 'sent back by the post',
  'handed-back': 'handed back',
};
const typed = (word: string) => `"appeal sent ${word}"`;
/** Evenings of which one may be meant. */
const someOf = (evenings: readonly string[]) =>
  evenings.length === 0 ? '' : ` (evenings: ${evenings.slice(-5).join(', ')})`;

/** The sentences of a ledger. */
export const ledger = {
  'ledger-torn': (some) => ({
    sentence: `${lines(some)} of the record cannot be read${where(some)}; what stands there is not counted.`,
    hint: 'It broke off while it was written. Look at the line: if the letter is missing, enter it with "appeal sent add"; then delete the line.',
  }),
  'ledger-foreign': (some) => ({
    sentence: `${lines(some)} of the record ${some.count === 1 ? 'is no entry' : 'are no entries'}${where(some)}, and not counted.`,
    hint: 'Mend or delete what somebody has changed by hand.',
  }),
  'ledger-conflict': (some) => ({
    sentence: `The record has ${plural(some.count, 'line', 'lines')} that git put there for a merge${where(some)}; all entries around them count.`,
    hint: 'Delete those lines and keep all others, of both sides: none of them contradict each other.',
  }),
  'ledger-newer': ({ version, ...some }) => ({
    sentence: `${lines(some)} of the record ${some.count === 1 ? 'is' : 'are'} of a newer appeal (version ${version} of the record)${where(some)}, and not counted.`,
    hint: 'Bring this appeal up to date; until then look at letters twice before you send them.',
  }),
  'ledger-differs': (some) => ({
    sentence: `${lines(some)} of the record ${some.count === 1 ? 'has' : 'have'} the id of another entry, and ${some.count === 1 ? 'says' : 'say'} something else${where(some)}; the first counts.`,
    hint: 'Somebody has changed an entry by hand, or a copy of it. Delete the wrong one.',
  }),
  'ledger-orphan': (some) => ({
    sentence: `${plural(some.count, 'entry is', 'entries are')} about a letter that the record does not have.`,
    hint: 'A line was lost, or a merge is not finished. Look for it in an older copy of the record.',
  }),
  'ledger-part': ({ path, done, count, cause }) => ({
    sentence: `Of ${count} entries ${done} were written to ${path}, then no more: ${causes[cause.is]({ value: 'value' in cause ? cause.value : '' })}.`,
    hint: 'Make room, then run the same command again: what is entered already is not entered twice. Only after "add" take it back first: "appeal sent undo".',
  }),
  'ledger-unwritable': ({ path, cause }) => ({
    sentence: `${path} could not be written: ${causes[cause.is]({ value: 'value' in cause ? cause.value : '' })}.`,
    hint: 'Nothing was entered. "appeal sent" takes another place with --ledger.',
  }),
  'ledger-clock': ({ day, today }) => ({
    sentence: `The record has an entry of ${day}, and it is ${today} today.`,
    hint: 'Is the clock of this computer right? Nothing is lost by it, but days of entries may be wrong.',
  }),
  'sent-flag': ({ flag, words }) => ({
    sentence: `${flag} is for ${words.map(typed).join(', ')}.`,
    hint: 'Leave it out, or give one of these.',
  }),
  'sent-ids': ({ words }) => ({
    sentence: `Ids stand behind ${words.map(typed).join(', ')}.`,
    hint: 'Say which letters are meant by --case, --target, --evening or --writer.',
  }),
  'sent-which': ({ word, evenings }) => ({
    sentence: `It is not said which letters are ${STATES[word] ?? word}.`,
    hint: `Say it by --evening, --case, --target or --writer, by ids of "appeal sent list", or --all${someOf(evenings)}.`,
  }),
  'sent-none': ({ path, evenings }) => ({
    sentence: `No letter in ${path} is meant by that.`,
    hint: `"appeal sent list" has all of them${someOf(evenings)}. What was not prepared here is entered with "appeal sent add".`,
  }),
  'sent-unfit': ({ word, count, states }) => ({
    sentence: `${plural(count, 'letter is', 'letters are')} ${states.map((state) => STATES[state]).join(', ')}: none of them can be ${STATES[word] ?? word}.`,
    hint: states.includes('prepared')
      ? 'Enter first that it was posted: "appeal sent posted".'
      : 'Was another letter meant? "appeal sent undo" takes an entry back.',
  }),
  'sent-several': ({ word, count }) => ({
    sentence: `${count} letters may be meant, and they differ.`,
    hint: `Say more, give an id of "appeal sent list", or --all if all of them are ${STATES[word] ?? word}.`,
  }),
  'sent-id-unclear': ({ ids }) => ({
    sentence: `Several entries have ids that begin with ${ids.join(', ')}.`,
    hint: 'Give more of each id: "appeal sent list --json" has the whole of them.',
  }),
  'sent-ahead': ({ day }) => ({ sentence: `${day} has not come yet.`, hint: 'Give the day on which it happened.' }),
  'sent-add-needs': ({ flags }) => ({
    sentence: `It is not said what was sent: ${flags.join(' and ')} ${flags.length === 1 ? 'is' : 'are'} missing.`,
    hint: 'For example: appeal sent add --case nagyz-muhammed --target wang',
  }),
  'sent-purge-needs': () => ({
    sentence: 'It is not said how old letters must be.',
    hint: 'For example: appeal sent purge --older-than 180d',
  }),
  'sent-purge-unasked': ({ count }) => ({
    sentence: `This would remove initials and hashes of ${plural(count, 'letter', 'letters')} for good, and nobody can be asked.`,
    hint: 'Look at it with --dry-run, then give --yes.',
  }),
  'sent-purge-newer': () => ({
    sentence:
      'The record has lines of a newer appeal, of which nobody here knows what is in them. Nothing was removed.',
    hint: 'Bring this appeal up to date first.',
  }),
} satisfies { readonly [C in keyof All]: (values: All[C]) => Message };

type All = LedgerFindings & SentFindings;
