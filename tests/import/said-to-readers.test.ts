import { describe, expect, test } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// What a sheet says to its readers, and is neither told of a case nor asked of officials.

const ADDRESS = 'Jane Sample\nMinister of Justice\n1 Sample Road\nNairobi\nKenya';

describe('a letter whose items no sentence ends', () => {
  const read = async (closing: string, below: string) => {
    const letter = `Dear Minister,\n\nI have learned with dismay that Amina Example, a baker, is held.\n\nI call on you to:\n\n* Free the baker\n* Give back her oven\n\n${closing}`;
    const head = 'URGENT ACTION\n\nBAKER HELD FOR A SONG\n\nBaker Amina Example was arrested in Nairobi on 1 May 2019.';
    const text = `${head}\n\nTAKE ACTION\n\n${ADDRESS}\n\n${letter}\n\n${below}`;
    const { case: draft, problems } = await draftFrom(text, { language: 'en' });
    return { ...draft.letter?.en, problems: problems.map(({ path }) => path) };
  };

  test.each(['Yours in the bakers’ cause,', 'With floury greetings,'])(
    'closes with a line that nobody knows: %s',
    async (closing) => {
      const said = await read(
        closing,
        'Your name ______________   [ SEND NOW ]\n\nPlease send your letter by 31 July 2019.',
      );
      expect(said.closing).toBe(closing.slice(0, -1));
      expect(said.demands).toEqual(['Free the baker', 'Give back her oven']);
    },
  );

  test('the day until which it is to be sent is nothing that it asks for', async () => {
    const letter =
      'Dear Minister,\n\nI write to you about Amina Example.\n\nI urge you to release her.\n\nPlease send your letter by 31 July 2019.\n\nYours sincerely,';
    const { case: draft, problems } = await draftFrom(modern({ letter }), { language: 'en' });
    expect(draft.letter?.en?.demands).toEqual(['Release her.']);
    expect(problems.map(({ path }) => path)).toContain('letter.en.demands');
  });
});

describe('a call to act behind "please" in capitals', () => {
  test.each<['es' | 'pt' | 'en', string, string, string]>([
    [
      'es',
      'La panadera Amina Muestra fue detenida en Nairobi el 1 de mayo de 2014. Nadie la ha visto.',
      'POR FAVOR, ESCRIBAN INMEDIATAMENTE en español o en su propio idioma,\ninstando a las autoridades a dejarla en libertad y\npidiendo que reciba pan cada día. Pidan también que se arregle el horno.',
      'ENVÍEN SUS LLAMAMIENTOS ANTES DEL 8 DE JUNIO DE 2014 A:',
    ],
  ])('%s', async (language, story, call, target) => {
    const head = `ACCIÓN URGENTE\n\nPANADERA DETENIDA POR UNA CANCIÓN\n\n${story}`;
    const { case: draft } = await draftFrom(`${head}\n\n${call}\n\n${target}\n${ADDRESS}`, { language });
    expect(draft.summary).toBe(story);
    expect(draft.letter?.[language]?.demands).toEqual([
      'Dejarla en libertad',
      'Asegure que reciba pan cada día.',
      'Asegure que se arregle el horno.',
    ]);
  });

  test('is a doubt about the story where its words are not known', async () => {
    const head =
      'URGENT ACTION\n\nBAKER HELD FOR A SONG\n\nBaker Amina Example was arrested in Nairobi on 1 May 2019.\n\nLET YOUR PENS BE HEARD IN NAIROBI and say what you think of it.';
    const { problems } = await draftFrom(modern({ head }), { language: 'en' });
    expect(problems.map(({ path }) => path)).toContain('summary');
  });
});
