import type { LedgerFindings, LedgerLines } from '../../ledger-findings.ts';
import type { Message } from '../../messages.ts';
import { causes } from './printing.ts';

// What is said of a record of letters (sent.ndjson), in English.

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const where = ({ count, lines }: LedgerLines) =>
  count === 1 ? '' : ` (${lines.length < count ? 'the first are lines' : 'lines'} ${lines.join(', ')})`;
const lines = (some: LedgerLines) => plural(some.count, 'line', 'lines');

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
    hint: 'Make room, then run the same command again: what is entered already stays as it is.',
  }),
} satisfies { readonly [C in keyof LedgerFindings]: (values: LedgerFindings[C]) => Message };
