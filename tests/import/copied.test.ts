import { describe, expect, it } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// Sheets as pages, mails and lists of others have them: copied, spread, or run together.

const OLD_END = `RECOMMENDED ACTION: Please send telegrams/faxes/airmail letters:
- urging the authorities to free them.

APPEALS TO:

Minister of Justice
Mr Sam Example
5 Sample Road
Nairobi
KENYA
Salutation: Dear Minister
`;
const old = (head: string) => draftFrom(`${head}\n\n${OLD_END}`);
const TEXT = 'Baker Amina Example was arrested in Nairobi on 1 May 2024. Her family has not seen her since.';

it.each(['◼', '◾', '⬛', '⬤'])('an item of a list loses %s', async (sign) => {
  const { case: content } = await draftFrom(
    `URGENT ACTION\n\nBAKER HELD FOR A SONG\n\n${TEXT}\n\nPlease write immediately in English:\n${sign} Release Amina Example;\n${sign} Drop all charges against her.\n\nPLEASE SEND APPEALS TO:\nMinister of Justice\nMr Sam Example\n5 Sample Road\nNairobi\nKenya\nSalutation: Dear Minister\n`,
  );
  expect(content.letter?.en?.demands).toEqual(['Release Amina Example', 'Drop all charges against her.']);
});

it('a text with a blank line behind each line has its paragraphs', async () => {
  const lines = [
    ...['12 May 2003', '', 'UA 12/02 Fear for safety', '', '', 'KENYA Amina Example (f), baker', '', ''],
    ...[
      'Amina Example, who bakes bread for the strikers of the',
      'northern town, was told on the telephone that she and her',
    ]
      .concat(['family would be burnt in their house, unless she left the', 'town within a week of that call.', ''])
      .concat([
        'On 9 May a folded sheet was put below her door, in which the',
        'threat was repeated, with the names of all of her children,',
      ])
      .concat([
        'and those of two neighbours who had spoken for her. When she',
        'went to the police of the town with it, an officer read it,',
        'laughed, and put it into his pocket, and he sent her home',
        'without a word on what would be done for her and for them.',
        '',
      ]),
  ];
  const spread = lines.flatMap((line) => (line === '' ? [''] : [line, ''])).join('\n');
  const { case: content } = await draftFrom(`${spread}\n${OLD_END.replaceAll('\n', '\n\n')}`);
  expect(content.summary?.split('\n\n').map((one) => one.slice(0, 13))).toEqual(['Amina Example', 'On 9 May a fo']);
});

describe('a head that runs on into the text', () => {
  it('is parted behind the numbers and the headline in capitals', async () => {
    const glued = `UA: 12/24 Index: AFR 99/1234/2024 Kenya Date: 2 May 2024 URGENT ACTION BAKER HELD FOR A SONG ${TEXT}`;
    const { case: content } = await draftFrom(modern({ head: glued }));
    expect([content.reference, content.index, content.issued, content.title]).toEqual([
      ...['UA 12/24', 'AFR 99/1234/2024', '2024-05-02', 'BAKER HELD FOR A SONG'],
    ]);
    expect(content.summary).toBe(TEXT);
  });

  it('is parted from names before it and from the text behind it', async () => {
    const names =
      'Amina Example (f), baker; Omar Sample (m), cook, and those who bake with them AFR 99/001/2008 - UA 12/08';
    const { case: content } = await old(`${names} ${TEXT}`);
    expect([content.reference, content.index]).toEqual(['UA 12/08', 'AFR 99/001/2008']);
    expect(content.summary).toContain(TEXT);
    expect(content.summary).not.toContain('UA 12/08');
  });
});

it('a call to act in capitals stays with what it goes on with in small letters', async () => {
  const call =
    'WITHOUT DELAY AND IN AS MANY LETTERS AS YOU CAN, PLEASE WRITE IMMEDIATELY in English or in your own language, and send them by air mail:';
  const { case: content } = await draftFrom(
    `URGENT ACTION\n\nBAKER HELD FOR A SONG\n\n${TEXT}\n\n${call}\n\n- Release Amina Example;\n\n- Drop all charges against her.\n\n${OLD_END.slice(OLD_END.indexOf('APPEALS'))}`,
  );
  expect(content.letter?.en?.demands).toEqual(['Release Amina Example', 'Drop all charges against her.']);
});

describe('the number of the action', () => {
  it('is no day of a page that is called by one', async () => {
    const { case: content } = await old(
      `Urgent Action 6-17-09\n\n17 June 2009\n\nUA 144/09 Fear for safety\n\nKENYA Amina Example (f)\n\n${TEXT}`,
    );
    expect(content.reference).toBe('UA 144/09');
  });

  it('is that in the text, with a doubt, where the page says no other', async () => {
    const head = `BAKER HELD FOR A SONG\n\n${TEXT}\n\nTell us what you did for Urgent Action 12.24, as we add up all letters.`;
    const { case: content, problems } = await draftFrom(modern({ head }));
    expect(content.reference).toBe('UA 12/24');
    expect(problems.map(({ path }) => path)).toContain('reference');
  });

  it('is read where the index number runs on behind it', async () => {
    const { case: content } = await draftFrom(
      `Bäckerin frei\n\nKENIA\n\nUA-Nr.: UA-033/2016-2AI-Index: AFR 99/0111/2016 Datum:\n\nDie Aktion ist beendet.\n\nAmina Example ist wieder zu Hause.\n`,
    );
    expect([content.reference, content.index]).toEqual(['UA 33/16', 'AFR 99/0111/2016']);
  });

  it('is no earlier one within a paragraph, of which no line is lost', async () => {
    const { case: content } = await old(
      `UA 77/97 Fear for safety 4 June 1997\nKENYA Amina Example (f), baker\n\nAmina Example has been followed by cars without number plates for weeks.\nAn appeal that went out before this one (UA 70/97 of 20 May 1997) had\nher brother in it, who has since left the country with his two children.`,
    );
    expect(content.reference).toBe('UA 77/97');
    expect(content.summary).toContain('(UA 70/97 of 20 May 1997) had her brother in it');
  });

  it('has its sequence with a count of what went before', async () => {
    const { case: content } = await old(
      `Further information (3) on UA 71/95 (AFR 99/12/95, 3 April 1995) - Fear for safety\nKENYA Amina Example (f), baker\n\n${TEXT}`,
    );
    expect(content.sequence).toBe('Further information (3) on UA 71/95');
  });
});

describe('the country', () => {
  it('is not that of the section which sends the sheet', async () => {
    const { case: content } = await old(
      `URGENT ACTION APPEAL\n- From Amnesty International USA\n\n2 March 2011\n\nUA 36/11 Fear for safety\n\nKENYA Amina Example (f)\n\n${TEXT}`,
    );
    expect(content.country).toBe('KE');
  });

  it('is no number of a street', async () => {
    const { case: content } = await old(
      `Calle Alfonso VI, 8\n28004 Sampletown\n\nUA 36/11 Fear for safety 2 March 2011\n\n${TEXT}`,
    );
    expect(content.country).toBe('KE');
  });
});

it('the concern beside a number is the title, though names stand apart from the country', async () => {
  const { case: content } = await old(
    `7 March 2006\n\nUA 55/06 Fear of torture\n\nKENYA\n\nAmina Example (f)\nOmar Sample (m)\n\n${TEXT}`,
  );
  expect(content.title).toBe('Fear of torture');
  expect(content.people?.map(({ name }) => name)).toEqual(['Amina Example', 'Omar Sample']);
});

it('the concern of a number line ends with the day in it', async () => {
  const { case: content } = await old(
    `UA 88/92 Legal concern/Fear of torture 9 July 1992\nKenya Amina Example Omar Sample\n\n${TEXT}`,
  );
  expect(content.title).toBe('Legal concern/Fear of torture');
});
