import { describe, expect, test } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// Sheets of before 2009 with their country alone, and who made a sheet, which is no part of a case.

/** An old sheet with lines in place of those below its country, and of its end. */
const old = (names: string, end = '') => `EXTRA 47/91    Death penalty    AI Index: ASA 33/22/91
Distr: UA/DP

PAKISTAN

${names}

Ghulam Sample is to be hanged on 10 October 1991. He was convicted in 1988 after a trial of two
afternoons. In an earlier case another prisoner was hanged in the same jail.

RECOMMENDED ACTION: Please send faxes and express letters in English or your own language:
- urging the authorities to commute the sentence passed on Ghulam Sample;
- (to the Superintendent only) asking him to let his family visit him.

APPEALS TO:
Mr Rafiq Sample
President of the Republic
1 Sample Road
Islamabad
Pakistan

Superintendent of the Sample Jail
2 Sample Road
Islamabad
Pakistan

COPIES TO: diplomatic representatives of Pakistan accredited to your country.

PLEASE SEND APPEALS AT ONCE. Check with your section if sending appeals after 10 October 1991.
${end}`;

describe('an old sheet whose country stands alone', () => {
  test('has its concern beside the number, and its people below the country', async () => {
    const { case: draft } = await draftFrom(old('Ghulam Sample (alias Nabi Example), tailor'));
    expect(draft.title).toBe('Death penalty');
    expect(draft.people).toMatchObject([{ name: 'Ghulam Sample', aliases: ['Nabi Example'], description: 'tailor' }]);
    expect(draft.summary).toMatch(/^Ghulam Sample is to be hanged/);
  });

  test('has its people behind a gap, with what they are', async () => {
    const { case: draft } = await draftFrom(
      old('FEAR FOR SAFETY / TORTURE\n\nGhulam Sample, tailor\nSajida Sample Khan, his sister'),
    );
    expect(draft.people).toMatchObject([
      { name: 'Ghulam Sample', description: 'tailor' },
      { name: 'Sajida Sample Khan', description: 'his sister' },
    ]);
  });

  test('has a concern in capitals above its people', async () => {
    const { case: draft } = await draftFrom(old('CONCERN FOR SAFETY\n\nGhulam Sample, tailor'));
    expect(draft.people).toMatchObject([{ name: 'Ghulam Sample', description: 'tailor' }]);
  });

  test('has a province behind it', async () => {
    const sheet = old('Ghulam Sample, tailor\nSajida Example').replace('PAKISTAN', 'PAKISTAN (Sindh)');
    const { case: draft } = await draftFrom(sheet);
    expect(draft.people?.map(({ name }) => name)).toEqual(['Ghulam Sample', 'Sajida Example']);
  });

  test('names several people in lines of their own', async () => {
    const { case: draft } = await draftFrom(old('Ghulam Sample (m), tailor\nNew names: Sajida Example (f), lawyer'));
    expect(draft.title).toBe('Death penalty');
    expect(draft.people?.map(({ name }) => name)).toEqual(['Ghulam Sample', 'Sajida Example']);
  });

  test('asks what it says in brackets of one official alone', async () => {
    const { case: draft } = await draftFrom(old('Ghulam Sample, tailor'));
    const own = Object.values(draft.targets ?? {}).map(({ demands }) => demands?.en);
    expect(own).toEqual([undefined, ['Let his family visit him.']]);
  });
});

test('an action that has ended says so without the heading before it', async () => {
  const head = 'UA 47/91    Fear of torture    AI Index: ASA 33/22/91    4 May 1991';
  const told = 'Ghulam Sample was set free on 2 May 1991 after a trial of two afternoons.';
  const { case: draft } = await draftFrom(
    `${head}\n\nPAKISTAN: Ghulam Sample, tailor\n\n${told}\n\nRECOMMENDED ACTION: No further action is needed, with thanks to all who wrote.`,
  );
  expect(draft).toMatchObject({
    status: 'closed',
    statusNote: 'No further action is needed, with thanks to all who wrote.',
  });
  expect(draft.letter).toBeUndefined();
});

describe('who made a sheet', () => {
  test.each([
    ["Urgent Action Desk, 14 Sample's Rise, Wexbury WX2 4QD. Tel. 0990 1144."],
    ['Amnesty Section of Sampleton, 3 Sample Quay, 1299 Sampleton, ua@section.example'],
  ])('is no target: %s', async (line) => {
    const { case: draft } = await draftFrom(old('Ghulam Sample, tailor', `\n${line}\n`));
    expect(JSON.stringify(draft)).not.toContain(line.slice(0, 18));
    expect(Object.keys(draft.targets ?? {})).toHaveLength(2);
  });

  test.each([
    ['Translation: a team of volunteers, 9 Sample Street, Sampleton.'],
    ['Sources: local radio, 8 April 2014.'],
  ])('is no background, below a line of dashes either: %s', async (line) => {
    const end = `PLEASE TAKE ACTION UNTIL: 8 June 2024\n\nNAME AND PREFERRED PRONOUN: Amina Example (she/her)\n\nADDITIONAL INFORMATION\nShe has baked for ten years.\n\n________\n${line}`;
    const { case: draft } = await draftFrom(modern({ end }));
    expect(draft.background).toBe('She has baked for ten years.');
  });

  test('stays where it stands within the text', async () => {
    const end =
      'ADDITIONAL INFORMATION\nSources: she baked for ten years.\n\nNAME AND PREFERRED PRONOUN: Amina Example (she/her)';
    expect((await draftFrom(modern({ end }))).case.background).toBe('Sources: she baked for ten years.');
  });
});

test('a form for addresses that somebody shall fill in is no target', async () => {
  const form =
    'And copies to:\nMs Jane Example\n1 Sample Road\nNairobi\nKenya\n\nName   Address 1   Address 2   Address 3   Fax   Email   Salutation';
  const { case: draft } = await draftFrom(modern({ end: form }));
  expect(Object.keys(draft.targets ?? {})).toEqual(['sample', 'example']);
});
