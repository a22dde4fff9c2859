import { describe, expect, it } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

/** The reasons of the doubts at values of a text. */
async function reasons(text: string): Promise<Record<string, string>> {
  const { problems } = await draftFrom(text);
  return Object.fromEntries(
    problems.flatMap(({ path, finding }) => (finding.code === 'import-doubt' ? [[path, finding.arguments.why]] : [])),
  );
}

describe('what speaks against a value', () => {
  it('is nothing in a sheet of which all is clear', async () => {
    expect(await reasons(modern())).toEqual({});
  });

  it('is a headline that ends with a small word, or has a number of the sheet in it', async () => {
    const head = (title: string) =>
      `First UA: 12/24 Index: AFR 99/1234/2024 Kenya Date: 2 May 2024\n\nURGENT ACTION\n\n${title}\n\nAmina Example was arrested in Nairobi on 1 May 2024.`;
    expect(await reasons(modern({ head: head('BAKER FACES RETURN TO') }))).toMatchObject({ title: 'cut' });
    expect(await reasons(modern({ head: head('BAKER HELD IN CASE 17/2012') }))).toMatchObject({ title: 'number' });
  });

  it('is a headline below which another one stands', async () => {
    const head =
      'First UA: 12/24 Index: AFR 99/1234/2024 Kenya Date: 2 May 2024\n\nURGENT ACTION\n\nTHE SAMPLE HOUSE OF LETTERS\n\nBaker held for a song\n\nAmina Example was arrested in Nairobi on 1 May 2024, and nobody has seen her since.';
    expect(await reasons(modern({ head }))).toMatchObject({ title: 'second' });
  });

  it('is a summary with a short quotation set apart', async () => {
    const head =
      'First UA: 12/24 Index: AFR 99/1234/2024 Kenya Date: 2 May 2024\n\nURGENT ACTION\n\nBAKER HELD FOR A SONG\n\nAmina Example was arrested in Nairobi on 1 May 2024, and nobody has seen her since.\n\n“We wait for her.”';
    expect(await reasons(modern({ head }))).toMatchObject({ summary: 'short' });
  });

  it('is a name whose first word the sheet writes small, as a title', async () => {
    const target = 'Skipper Jane Sample\nMinister of Justice\n1 Sample Road\nNairobi\nKenya';
    const letter =
      'Dear Minister,\n\nI am writing to you about Amina Example, whom the skipper of a ferry has had arrested.\n\nI urge you to release her.\n\nYours sincerely,';
    expect(Object.values(await reasons(modern({ target, letter })))).toContain('title');
  });

  it('is that nothing is asked for, or one thing alone', async () => {
    const asking = (text: string) =>
      `Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market of her town.\n\n${text}\n\nYours sincerely,`;
    const none = await reasons(modern({ letter: asking('She has two children and a dog.') }));
    expect(none).toMatchObject({ 'letter.en.demands': 'unasked' });
    const one = await reasons(modern({ letter: asking('I urge you to release her.') }));
    expect(one).toMatchObject({ 'letter.en.demands': 'alone' });
    const two = await reasons(modern({ letter: asking('I urge you to release her. I ask you to drop the charges.') }));
    expect(two).not.toHaveProperty('letter.en.demands');
  });

  it('is a line of an address that begins with a title, where nobody is named', async () => {
    const target = 'Minister of Justice\nColonel Sample Ward\n1 Sample Road\nNairobi\nKenya';
    const found = await reasons(modern({ target }));
    expect(
      Object.entries(found)
        .filter(([, why]) => why === 'person')
        .map(([path]) => path.split('.').at(-1)),
    ).toEqual(expect.arrayContaining(['name', 'honorific']));
  });

  it('is a paragraph that does not end, and a letter that nothing closes', async () => {
    const letter =
      'Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market of her\n\nI urge you to release her.\n\nYours sincerely,';
    expect(await reasons(modern({ letter }))).toMatchObject({ 'letter.en.opening': 'cut' });
  });
});

describe('addresses and stories below headings that nobody knows', () => {
  it('are found by their shape', async () => {
    const end =
      'SEND A LINE OVER HERE AS WELL:\nJohn Model\nMinistry of Bread\n2 Sample Road\nNairobi\nKenya\nEmail: bread@ministry.example\n\nPREFERRED LANGUAGE TO ADDRESS TARGET: English\n\nFrom the oven\n\nShe has baked for ten years in a town without a mill, and has walked to the next one every week with a cart and a borrowed donkey.';
    const { case: content } = await draftFrom(modern({ end }));
    expect(Object.values(content.targets ?? {}).map(({ name }) => name)).toContain('John Model');
    expect(content.background).toMatch(/^She has baked/);
  });

  it('are for the writers of one country, where the heading says so', async () => {
    const end =
      'COPIES TO (only if you write from Denmark):\nEmbassy of Kenya\nSample Alle 9\n2900 Hellerup\nDenmark\n\nNAME AND PREFERRED PRONOUN: Amina Example (she/her)';
    const { case: content } = await draftFrom(modern({ end }));
    expect(Object.values(content.targets ?? {}).at(-1)).toMatchObject({ kind: 'copy', for: ['DK'] });
  });
});
