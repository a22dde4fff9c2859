import { describe, expect, test } from 'vitest';
import { asOrder, requestsOf, withoutEnd } from '../../src/import/requests.ts';
import { CASESHEETS } from '../../src/languages/casesheets.ts';
import { draftFrom, modern, sectionsFrom } from './sheets.ts';

// Sections, model letters and what they ask for.

const asked = (text: string, language = 'en') => {
  const words = CASESHEETS[language];
  if (!words) throw new Error(language);
  const bare = withoutEnd(text, words);
  return (requestsOf(bare, words) ?? [asOrder(bare, words)]).map((one) => one.text);
};

describe('requests', () => {
  test.each([
    ['en', 'I urge you to release her.', ['Release her.']],
    [
      'en',
      'I therefore call on you to release her, to let her see a doctor, and to drop the charge.',
      ['Release her', 'Let her see a doctor', 'Drop the charge.'],
    ],
    ['en', 'Urging the authorities to say where he is held;', ['Say where he is held']],
    ['en', 'calling for his release;', ['Ensure his release']],
    ['en', 'urging that he be released; and', ['Ensure that he be released']],
    ['en', 'asking for assurances that he is not tortured,', ['Ensure that he is not tortured']],
    ['en', 'Release her at once; and', ['Release her at once']],
    ['es', 'Le insto a que libere a Ana Ejemplo.', ['Libere a Ana Ejemplo.']],
    ['es', 'instando a las autoridades a proteger a la familia;', ['Proteger a la familia']],
    ['es', 'pidiendo que se ponga en libertad a Ana;', ['Asegure que se ponga en libertad a Ana']],
    ['fr', 'Je vous prie instamment de libérer Ana Exemple.', ['Libérer Ana Exemple.']],
    [
      'fr',
      'exhortez-les à ouvrir une enquête et à en déférer les auteurs ;',
      ['Ouvrir une enquête et à en déférer les auteurs'],
    ],
    ['fr', "demandez qu'elles ne soient pas maltraitées.", ["Veiller à ce qu'elles ne soient pas maltraitées."]],
    ['de', 'fordern, dass er sofort freigelassen wird;', ['Sorgen Sie dafür, dass er sofort freigelassen wird']],
  ])('in %s of "%s"', (language, text, requests) => {
    expect(asked(text, language)).toEqual(requests);
  });

  test('are taken off prose, and the rest of the paragraph stays', async () => {
    const letter =
      'Dear Minister,\n\nI am writing to urge you to free Amina Example, a baker who sang in the market of her town.\n\nShe is ill. I urge you to release her. Her children wait.\n\nYours sincerely,';
    const { case: draft } = await draftFrom(modern({ letter }));
    expect(draft.letter?.en).toMatchObject({
      opening: 'I am writing to urge you to free Amina Example, a baker who sang in the market of her town.',
      paragraphs: ['She is ill. Her children wait.'],
      demands: ['Free Amina Example, a baker who sang in the market of her town.', 'Release her.'],
    });
  });

  test.each([
    ['en', 'I write to ask you to free her.', 'Free her.'],
    ['en', 'I am writing to ask for her release.', 'Ensure her release.'],
    ['es', 'Le escribo para pedirle que libere a la panadera.', 'Libere a la panadera.'],
    ['fr', 'Je vous écris pour vous demander de libérer la boulangère.', 'Libérer la boulangère.'],
    ['de', 'Ich schreibe Ihnen, um Sie zu bitten, die Bäckerin freizulassen.', 'Die Bäckerin freilassen.'],
  ])('are told by how a letter opens, in %s: %s', (language, text, request) => {
    expect(asked(text, language)?.[0]).toBe(request);
  });

  test.each(['n', '-', '*', '•', '·', 'o ', '§'])('are told by the bullet %s', async (bullet) => {
    const items = `${bullet}${/[no§]/.test(bullet) ? '' : ' '}Release her;\n${bullet}${/[no§]/.test(bullet) ? '' : ' '}Drop the charge.`;
    const letter = `Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market of her town.\n\nI urge you to:\n${items}\n\nYours sincerely,`;
    const { case: draft } = await draftFrom(modern({ letter }));
    expect(draft.letter?.en?.demands).toEqual(['Release her', 'Drop the charge.']);
  });
});

test.each([
  ['一、', '二、'],
  ['（一）', '（二）'],
])('requests are told by the numbers %s and %s', async (one, two) => {
  const letter = `Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market of her town.\n\nI urge you to:\n${one}Release her;\n${two}Drop the charge.\n\nYours sincerely,`;
  const { case: draft } = await draftFrom(modern({ letter }));
  expect(draft.letter?.en?.demands).toEqual(['Release her', 'Drop the charge.']);
});

test('requests are told in a list that has neither bullets nor stops, line by line', async () => {
  const text =
    'UA: 12/13 Index: AFR 99/123/2013 Kenya Date: 2 May 2013\n\nURGENT ACTION\n\nBAKER HELD FOR A SONG\nBaker Amina Example was arrested in Nairobi on 1 May 2013 for a song.\n\nPlease write immediately in English or your own language:\nCalling on the authorities to free the baker\nUrging them to give back her drum\nUrging them to open the market.\n\nPLEASE SEND APPEALS BEFORE 8 JUNE 2013 TO:\n\nMinister of Justice\nJane Sample\n1 Sample Road\nNairobi\nKenya';
  const { case: draft } = await draftFrom(text);
  expect(draft.letter?.en?.demands).toEqual(['Free the baker', 'Give back her drum', 'Open the market.']);
});

describe('headings', () => {
  const kinds = async (heading: string, language?: string) =>
    (await sectionsFrom(`TAKE ACTION\n\nx\n\n${heading}\n\ny`, language)).map(([kind]) => kind);

  test.each([
    ['NAME AND PREFFERED PRONOUN: Ana Example', 'name'],
    ['Prefered language to adress target: Spanish', 'language'],
    ['ADDITIONAL INFORMATION', 'additional-information'],
    ['PLEASE SEND APPEALS BEFORE 5 JUNE 2013 TO:', 'target'],
    ['And copies to:', 'copies'],
    ['RECOMMENDED ACTION: Please send telegrams/faxes in Spanish or your own language:', 'demands'],
  ])('"%s" is one', async (heading, kind) => {
    expect(await kinds(heading)).toContain(kind);
  });

  test.each([
    ['es', 'INFORMACION COMPLEMENTARIA', 'additional-information'],
    ['fr', 'INFORMATION COMPLEMENTAIRE', 'additional-information'],
    ['de', 'APPELLE AN', 'target'],
    ['pt', 'NOME E PRONOME PREFERENCIAL: Ana', 'name'],
    ['it', 'ULTERIORI INFORMAZIONI', 'additional-information'],
    ['ru', 'ДОПОЛНИТЕЛЬНАЯ ИНФОРМАЦИЯ', 'additional-information'],
    ['ar', 'معلومات إضافية', 'additional-information'],
    ['zh', '补充信息', 'additional-information'],
  ])('in %s "%s" is one', async (language, heading, kind) => {
    expect(await kinds(heading, language)).toContain(kind);
  });

  test('no sentence is one', async () => {
    expect(
      await kinds('Additional information about her was sent to the court by her family last week.'),
    ).not.toContain('additional-information');
  });
});

describe('the borders of a letter', () => {
  test('are a salutation of two kinds, a subject, and a closing', async () => {
    const { case: draft } = await draftFrom(
      modern({
        target: 'Jane Sample\nMinister of Justice\n1 Sample Road\nNairobi\nKenya\n\nSubject: Amina Example, baker',
        letter:
          'Your Excellency / Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market of her town.\n\nPlease release her.\n\nYours faithfully,\n[YOUR NAME]',
      }),
    );
    expect(draft.letter?.en).toMatchObject({
      subject: 'Amina Example, baker',
      demands: ['Release her.'],
      closing: 'Yours faithfully',
    });
    expect(Object.values(draft.targets ?? {})[0]?.salutation).toEqual({ en: ['Your Excellency', 'Dear Minister'] });
  });

  test('are a closing of one sentence that is broken at a line’s end', async () => {
    const { case: draft } = await draftFrom(
      modern({
        letter:
          'Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market of her town.\n\nPlease release her.\n\nVeuillez agréer, Monsieur le Ministre, l’expression de ma plus haute\nconsidération.\n\n[YOUR NAME]',
      }),
      { language: 'fr' },
    );
    expect(Object.values(draft.letter ?? {})[0]?.closing).toBe(
      'Veuillez agréer, Monsieur le Ministre, l’expression de ma plus haute considération.',
    );
  });

  test('are found without any heading', async () => {
    const text = modern().replace(/^TAKE ACTION.*$/m, '');
    const { case: draft } = await draftFrom(text);
    expect(draft.letter?.en?.demands).toEqual(['Release her.', 'Drop all charges.']);
    expect(draft.summary).toBe('Baker Amina Example was arrested in Nairobi on 1 May 2024.');
  });
});
