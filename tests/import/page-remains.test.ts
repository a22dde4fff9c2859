import { describe, expect, it } from 'vitest';
import { draftFrom } from './sheets.ts';

// What is left of pages within texts: heads and feet, links, what those who send a sheet say of their mails; and words with slips.

const sheet = ({
  head = '',
  text = '',
  more = '',
  end = '',
  background = 'Songs were banned in Kenya in 2021.',
}) => `${head}

${text || 'Amina Example, a baker, has been held in Nairobi since 1 May 2023. She had sung in the market.'}

${more}

Please write to:

Jane Sample
Minister of Justice
1 Sample Road
Nairobi
Kenya

Dear Minister,

I urge you to free Amina Example.

Yours sincerely,

${end}

Background

${background}
`;

describe('the summary', () => {
  it('has no head of a page within it', async () => {
    const { case: content } = await draftFrom(
      sheet({
        head: "Bakers' Line\nAppeals, page 1\n\n14 November 2017\n\nKenya: Baker held for a song",
        more: "Bakers' Line\nAppeals, page 2\n\nThe organisation sees the arrest as a reprisal for the song.",
      }),
    );
    expect(content.summary).toBe(
      'Amina Example, a baker, has been held in Nairobi since 1 May 2023. She had sung in the market.\n\nThe organisation sees the arrest as a reprisal for the song.',
    );
  });

  it('keeps the short end of a sentence in bold', async () => {
    const { case: content } = await draftFrom(`# Kenya: Release baker who sang in the market

Published: 6 June 2024

**Baker Amina Example has been in prison in Sampleton since 20 May 2024. She had shown a friend
the song that she sang on the market day. She is accused of giving
away secrets.**

## Take action now

Please write a polite letter:

- Release Amina Example immediately.

## Whom to write to

**Minister of Justice**
Jane Sample
1 Sample Road
Nairobi
Kenya
Salutation: Dear Minister
`);
    expect(content.summary).toMatch(/accused of giving away secrets\.$/u);
  });
});

describe('the background', () => {
  const HEAD = 'URGENT ACTION\n\nBAKER HELD FOR A SONG';

  it.each([
    'If you no longer wish to receive our appeals, reply with the word STOP.',
    'Si no deseas recibir más avisos, responde con la palabra BAJA.',
    'Si vous ne souhaitez plus recevoir nos appels, répondez avec le mot STOP.',
    'Wenn Sie keine weiteren Mails erhalten möchten, antworten Sie mit dem Wort ENDE.',
    'You may also like\n> Singers in Lagos: one year on\n> Our evening in pictures\nGive £5 a month. Your gift keeps this work going.',
    '分享到：微信 微博 脸书\n版权所有 隐私政策 联系我们',
  ])('ends above %j', async (last) => {
    const { case: content } = await draftFrom(
      sheet({ head: HEAD, background: `Songs were banned in Kenya in the spring of 2021.\n\n${last}` }),
    );
    expect(content.background).toBe('Songs were banned in Kenya in the spring of 2021.');
  });
});

describe('slips and numbers', () => {
  const HEAD = 'URGENT ACTION\n\nBAKER HELD FOR A SONG';

  it.each(['own langauge', 'own lanuage', 'own languge'])('one may write in an %s, which is doubtful', async (own) => {
    const { case: content, problems } = await draftFrom(
      sheet({
        head: HEAD,
        end: `PREFERRED LANGUAGE TO ADDRESS TARGET: Swahili, English\nYou may also write in your ${own}.`,
      }),
    );
    expect(content).toMatchObject({ languages: ['sw', 'en'], ownLanguage: true });
    expect(JSON.stringify(problems)).toContain('ownLanguage');
  });

  it('one may not where no slip makes it so', async () => {
    const { case: content } = await draftFrom(
      sheet({
        head: HEAD,
        end: 'PREFERRED LANGUAGE TO ADDRESS TARGET: Swahili, English\nYou may also write on your own luggage.',
      }),
    );
    expect(content.ownLanguage).toBeUndefined();
  });

  const old = (head: string) =>
    sheet({
      head,
      text: 'Amina Example was arrested in Nairobi on 1 March 1997. Eva Model was with her. Nothing was heard of them.',
    });

  it('which sheet of an action it is stands below its number too', async () => {
    const { case: content } = await draftFrom(
      old(
        'EXTRA 14/97    AI INDEX: AFR 32/06/97\n12 MARCH 1997\n\nFurther information on EXTRA 14/97 (AFR 32/02/97, 3 March 1997) - Death penalty\n\nKENYA     Amina Example',
      ),
    );
    expect(content).toMatchObject({ reference: 'EXTRA 14/97', sequence: 'Further information on EXTRA 14/97' });
  });

  it('new names are people too', async () => {
    const { case: content } = await draftFrom(
      old(
        'EXTERNAL    AI Index: AFR 32/05/2001\n17 September 2001\n\nFurther information on UA 140/01 (AFR 32/03/2001, 8 June 2001)\nDeath penalty\n\nKENYA         Amina Example, aged 27\n              New name: Eva Model, her sister',
      ),
    );
    expect(content.people?.map(({ name, description }) => [name, description])).toEqual([
      ['Amina Example', undefined],
      ['Eva Model', 'her sister'],
    ]);
  });
});
