import { expect, test } from 'vitest';
import { draftFrom } from './sheets.ts';

// What the pages of a document have at their heads and feet, within and behind what it says.

const sheet = (parts: { head?: string; cut?: string; behind?: string } = {}) => `${parts.head ?? 'sample society'}

UA: 31/04    Index: AFR 19/021/2004    28 June 2004

BAKER HELD WITHOUT CHARGE

KENYA
Ms AMINA EXAMPLE, baker

Amina Example was taken from her shop in Nairobi on 1 June. Nobody has told
her sister why. An appeal
${parts.cut ?? ''}to the High Court has been filed, but no date has been set.

RECOMMENDED ACTION: Please send letters in English:
- urging the authorities to release her;
- asking that she be given a lawyer.

APPEALS TO:

Minister of Justice
Ms Jane Sample
1 Sample Road
Nairobi
Kenya

COPIES TO:

Embassy of Kenya
Samplestraat 5
1050 Brussels
Belgium
${parts.behind ?? ''}`;

const STORY =
  'Amina Example was taken from her shop in Nairobi on 1 June. Nobody has told her sister why. An appeal to the High Court has been filed, but no date has been set.';

test.each(['                 - 7 -\n', '\n- 7 -\n\n', '\n– 12 –\n\n', ''])(
  'the number of a page is no part of the sentence that it cuts: %j',
  async (cut) => expect((await draftFrom(sheet({ cut }))).case.summary).toBe(STORY),
);

test.each([
  'amnesty international\nSection of the Republic of Samples        - 1 -\n\n                 u r g e n t    a c t i o n',
  'SAMPLE SOCIETY – 1 –\n\nU R G E N T   A C T I O N',
])(
  'a letterhead with the number of a page, and letters with blanks between them, are no headline: %j',
  async (head) => {
    const { title, summary } = (await draftFrom(sheet({ head }))).case;
    expect([title, summary]).toEqual(['BAKER HELD WITHOUT CHARGE', STORY]);
  },
);

test.each([
  '\nDownloaded on 02/02/2025 from www.example.org\n',
  '\nUnsubscribe: https://www.example.org/leave\n',
  '\nPrinted from https://www.example.org/ua on 3 July 2004\n',
])('the foot of a page is no part of the last address: %j', async (behind) => {
  const { address, web } = (await draftFrom(sheet({ behind }))).case.targets?.embassy ?? {};
  expect([address, web]).toEqual([['Samplestraat 5', '1050 Brussels'], undefined]);
});

const TOLD =
  'She has baked for ten years, and her bread is known in all of the town. A law of 2003 lets the council shut any shop in which five people meet.';

test.each(['More about it\n\n', 'FURTHER READING\n'])(
  'text below a heading that nobody knows, behind addresses, is the background: %j',
  async (heading) => {
    const { background, targets } = (await draftFrom(sheet({ behind: `\n${heading}${TOLD}\n` }))).case;
    expect(background).toBe(TOLD);
    expect(targets?.embassy?.address).toEqual(['Samplestraat 5', '1050 Brussels']);
  },
);

test('the background there ends where a paragraph speaks to readers', async () => {
  const behind = `\nMore about it\n\n${TOLD}\n\nLast month nineteen of you wrote to us, and one had an answer. We shall print it.\n`;
  expect((await draftFrom(sheet({ behind }))).case.background).toBe(TOLD);
});

test('what speaks to readers there is no background', async () => {
  const behind =
    '\nOnce it is posted\n\nPlease tell us which letters you have sent, and to whom, so that we can count them by the end of the month.\n';
  expect((await draftFrom(sheet({ behind }))).case.background).toBeUndefined();
});
