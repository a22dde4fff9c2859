import { describe, expect, test } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// A story that begins with the name of somebody, with a title or a country before it: no line of names, and no part of the head.

const ASKED = {
  de: 'BITTE SCHREIBEN SIE\n- Lassen Sie sie frei.\n\nAPPELLE AN',
  en: 'Please write immediately:\n- urging them to free her.\n\nPLEASE SEND APPEALS BEFORE 8 JUNE 2014 TO:',
  fr: 'DANS LES APPELS QUE VOUS FEREZ PARVENIR :\n- demandez sa libération.\n\nENVOYEZ VOS APPELS AVANT LE 8 JUIN 2014 À :',
  es: 'Escriban inmediatamente:\n- pidiendo su libertad.\n\nENVÍEN LLAMAMIENTOS ANTES DEL 8 DE JUNIO DE 2014 A:',
} as const;

/** What is read of a sheet whose story begins with some lines. */
async function read(language: keyof typeof ASKED, story: string, title: string) {
  const text = `URGENT ACTION\n\n${title}\n\n${story}\n\n${ASKED[language]}\n\nJane Sample\n1 Sample Road\nNairobi\nKenya`;
  const { case: draft } = await draftFrom(text, { language });
  return { summary: draft.summary, described: draft.people?.map(({ description }) => description) };
}

const joined = (story: string) => story.replace(/(?<!\n)\n(?!\n)/gu, ' ');

describe('a story whose first line begins with a name', () => {
  test.each<[keyof typeof ASKED, string, string]>([
    [
      'de',
      'Bäckerin wegen eines Liedes verhaftet',
      'Pastorin Amina Muster, Bäckerin in der Stadt Beispielen, ist am 2. Mai 2008 nach einem\nFest für die Nachbarn verhaftet worden. Sie soll „zu laut“ gesungen haben.\n\nDie Gäste, die ihr Brot bringen wollten, wurden abgewiesen.',
    ],
    [
      'en',
      'Baker arrested for a song',
      'Rev Amina Example, a baker from the town of Sampleton, was arrested on 2 May 2008 after a\nfeast for her neighbours. She is said to have sung too loudly.\n\nGuests who brought her bread were turned away.',
    ],
    [
      'fr',
      'Une boulangère arrêtée pour une chanson',
      "Kenya : Amina Exemple, arrêtée le 2 mai 2008 pour avoir chanté devant ses voisins, souffre d'un mal de dents que personne ne soigne.\n\nSes voisins n'ont pas pu la voir.",
    ],
    [
      'es',
      'Panadera detenida por una canción',
      'KENIA: Amina Muestra, panadera de un pueblo que se llama Ejemplia, fue detenida el 2 de mayo de 2008 tras\nuna fiesta para sus vecinos. Dicen que cantó demasiado alto.\n\nNadie ha podido verla.',
    ],
    [
      'es',
      'Panadera detenida por otra canción',
      'Dra. Amina Muestra, panadera del pueblo de Ejemplia, fue detenida el 2 de mayo de 2008 tras\nuna fiesta para sus vecinos. Dicen que cantó demasiado alto.\n\nNadie ha podido verla.',
    ],
  ])('%s: %s', async (language, title, story) => {
    const { summary, described } = await read(language, story, title);
    expect(summary).toBe(joined(story));
    expect(described?.every((one) => one === undefined) ?? true).toBe(true);
  });

  test('lines of names above it stay names', async () => {
    const { case: draft } = await draftFrom(
      'UA 12/94          Fear for safety          2 May 1994\n\nKENYA     Amina Example, baker\n          Ben Sample, her brother\n\nThe baker and her brother were arrested in Nairobi on 1 May 1994.\n\nRECOMMENDED ACTION: Please send letters:\n- urging the authorities to release them.\n\nAPPEALS TO:\n\nMinister of Justice\nJane Sample\n1 Sample Road\nNairobi\nKenya',
      { language: 'en' },
    );
    expect(draft.people?.map(({ name, description }) => [name, description])).toEqual([
      ['Amina Example', 'baker'],
      ['Ben Sample', 'her brother'],
    ]);
  });
});

describe('a paragraph that ends with a quotation', () => {
  test.each(['„Warum?“', '»Warum?«', '„Warum?”', '“Warum?”'])('%s', async (said) => {
    const story = `Amina Muster sitzt seit dem 2. Mai in Haft. Sie hatte an die Wand ein Wort geschrieben: ${said}\n\nIhr droht ein Jahr Haft. Niemand durfte sie sehen.`;
    const head = `URGENT ACTION\n\nBÄCKERIN IN HAFT\n\nKENIA\nUA-115/2012          24. April 2012\n\nFrau AMINA MUSTER, Bäckerin\n\n${story}`;
    const end =
      'BITTE SCHREIBEN SIE\n- Bitte lassen Sie sie frei.\n\nAPPELLE AN\nJane Sample\n1 Sample Road\nNairobi\nKENIA';
    expect((await draftFrom(`${head}\n\n${end}`, { language: 'de' })).case.summary).toBe(story);
  });
});

describe('a name that is a title in another language', () => {
  test.each([
    ['es', 'NOMBRE: Irma Muestra Ejemplo, panadera', 'Irma Muestra Ejemplo'],
    ['pt', 'NOME: Irmã Ana Exemplo Modelo, padeira', 'Ana Exemplo Modelo'],
  ])('%s: %s', async (language, said, name) => {
    const { case: draft } = await draftFrom(modern({ end: said }), { language });
    expect(draft.people?.[0]?.name).toBe(name);
  });

  test('somebody whom only a title and the family names call elsewhere', async () => {
    const head =
      'URGENT ACTION\n\nBAKER HELD FOR A SONG\n\nDr. Amina Sample Nsue, the only baker of Nairobi, was arrested on 1 May 2024.';
    const letter =
      'Dear Minister,\n\nI am troubled by the arrest of Dr. Amina Sample Nsue, a baker.\n\nI urge you to free Dr. Sample Nsue. I ask you to give Dr. Sample Nsue her oven.\n\nYours sincerely,';
    const { case: draft } = await draftFrom(
      modern({ head, letter, end: 'ADDITIONAL INFORMATION\nThe town has no other.' }),
      {
        language: 'en',
      },
    );
    expect(draft.people?.map(({ name }) => name)).toEqual(['Amina Sample Nsue']);
  });
});

describe('a line of names below the last address', () => {
  test.each([
    ['Who this is about: Amina Example, baker', [['Amina Example', 'baker']]],
    ['Postage to Kenya: 1.10', undefined],
  ])('%s', async (line, people) => {
    const text = `URGENT ACTION\n\nBAKER HELD FOR A SONG\n\nAmina Example was arrested in Nairobi on 1 May 2024. Nobody has seen Amina Example since.\n\nPLEASE SEND APPEALS TO:\n\nJane Sample\nMinister of Justice\n1 Sample Road\nNairobi\nKenya\n\nCOPIES TO:\n\nEmbassy of Kenya\n5 Sample Square\nBrussels\nBelgium\n\n${line}`;
    const { case: draft } = await draftFrom(text, { language: 'en' });
    const said = draft.people?.filter(({ description }) => description).map((one) => [one.name, one.description]);
    expect(said?.length ? said : undefined).toEqual(people);
    expect(Object.values(draft.targets ?? {}).map(({ address }) => address?.length)).toEqual([2, 2]);
  });
});

test.each([
  ['es', 'Excmo. Sr. Don Teo Muestra Ejemplo', 'Excmo. Sr. Don', 'Teo Muestra Ejemplo'],
  ['en', 'Mr Don Sample', 'Mr', 'Don Sample'],
])('forms of address before a name in %s: %s', async (language, said, honorific, name) => {
  const { case: draft } = await draftFrom(
    modern({ target: `${said}\nMinister of Justice\n1 Sample Road\nNairobi\nKenya` }),
    {
      language,
    },
  );
  expect(Object.values(draft.targets ?? {})[0]).toMatchObject({ honorific, name });
});

describe('the number of a prisoner behind a name', () => {
  test.each([
    ['fr', "numéro d'écrou 2017/0418"],
    ['es', 'número del preso 2017/0418'],
    ['it', 'numero di matricola 2017/0418'],
  ])('%s: %s', async (language, said) => {
    const end = `NAME: Amina Example (she/her), ${said}`;
    const { case: draft } = await draftFrom(modern({ end }), { language });
    expect(draft.people?.[0]).toMatchObject({ number: '2017/0418' });
    expect(draft.people?.[0]?.description).toBeUndefined();
  });
});
