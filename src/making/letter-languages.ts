import type { Case } from '../case/schema.ts';
import { failure } from '../problem/failure.ts';
import { show } from '../workspace/deliver.ts';
import { phrasedLanguages, phrasesOf } from '../workspace/phrases.ts';
import type { Session } from '../workspace/session.ts';
import { type ChoiceFlags, eachChosen, isLeftOut } from './choosing.ts';

// In which languages a letter can be had: `appeal letter --lang` without a language, typed on a terminal.

/** Nobody who speaks the language has read it. */
const NEEDED = 'needed';

/** Lists the languages of the cases that are chosen; of any case, if none is. Throws where nobody is there to read it. */
export async function listLetterLanguages(session: Session, flags: ChoiceFlags): Promise<void> {
  const { columns } = session.host.out;
  if (columns === undefined) throw failure('flag-without-value', { flag: '--lang [code]', command: 'letter' });
  const cases = await casesOf(session, flags);
  const { headings, own, made, unread } = session.messages.letterLanguages;
  const said = (reviewed: string) => (reviewed === NEEDED ? unread : reviewed);
  const rows = new Map<string, readonly string[]>();
  if (cases.length === 0 || cases.some(({ requests }) => requests !== undefined))
    for (const tag of phrasedLanguages(session))
      rows.set(tag, [made, said((await phrasesOf(session, tag))?.reviewed ?? NEEDED)]);
  for (const { letter } of cases)
    for (const [tag, { reviewed }] of Object.entries(letter)) rows.set(tag, [own, said(reviewed)]);
  const { table } = await import('../terminal/table.ts');
  const { languageName } = session.messages;
  const lines = [...rows].sort(([one], [other]) => (one < other ? -1 : 1));
  const cells = lines.map(([tag, cell]) => [tag, languageName(tag), ...cell]);
  await show(session, await table([headings, ...cells], columns));
}

/** The cases that are chosen, if any are named. */
async function casesOf(session: Session, flags: ChoiceFlags): Promise<Case[]> {
  const cases: Case[] = [];
  if (flags.case === undefined && flags.target === undefined) return cases;
  for await (const one of eachChosen(session, { ...flags, force: true }, undefined))
    if (!isLeftOut(one)) cases.push(one.caseFile.content);
  return cases;
}
