import { describe, expect, test } from 'vitest';
import { isOrder, requestsBehindClause, requestsOf, toldOf } from '../../src/import/requests.ts';
import { CASESHEETS } from '../../src/languages/casesheets.ts';
import { draftFrom } from './sheets.ts';

// What sentences and items of lists ask for, language by language; and whom they name.

const wordsOf = (language: string) => {
  const words = CASESHEETS[language];
  if (!words) throw new Error(language);
  return words;
};
const texts = (requests: readonly { readonly text: string }[] | undefined) => requests?.map(({ text }) => text);

describe('a request', () => {
  test.each([
    ['es', 'pidiendo garantías de que el puente se abrirá;', ['Asegure que el puente se abrirá;']],
    ['fr', 'demandant l’assurance que le pont sera ouvert', ['Veiller à ce que le pont sera ouvert']],
    ['it', 'chiedendo garanzie che il ponte sia aperto', ['Fare in modo che il ponte sia aperto']],
    ['pt', 'pedindo garantias de que a ponte será aberta', ['Assegure que a ponte será aberta']],
    ['pt', 'pedindo a reabertura do mercado de Batatá', ['Assegure a reabertura do mercado de Batatá']],
    [
      'de',
      'um eine neue Brücke bitten, über die auch Kinder gehen können',
      ['Sorgen Sie für eine neue Brücke, über die auch Kinder gehen können'],
    ],
    ['en', 'I ask you, for the third time, to open the bridge.', ['Open the bridge.']],
    ['en', 'We urge you – not for the first time – to open the bridge.', ['Open the bridge.']],
    ['es', 'Le pido, como madre, que abra el puente.', ['Abra el puente.']],
    ['fr', 'Je vous demande, une fois encore, d’ouvrir le pont.', ['Ouvrir le pont.']],
    ['de', 'Ich bitte Sie schließlich, die Brücke zu öffnen.', ['Die Brücke öffnen.']],
    ['pt', 'Peço-lhe, por fim, que abra a ponte.', ['Abra a ponte.']],
    ['it', 'La prego, da ultimo, di aprire il ponte.', ['Aprire il ponte.']],
    ['de', 'Ich bitte Sie, dafür zu sorgen, dass sie nicht friert.', ['Dafür sorgen, dass sie nicht friert.']],
    [
      'en',
      'requesting their immediate release if they are not to be charged',
      ['Ensure their immediate release if they are not to be charged'],
    ],
    ['en', 'appealing that the others be allowed visits', ['Ensure that the others be allowed visits']],
    ['en', 'I respectfully request that you release him.', ['Release him.']],
    ['en', 'I urge you not to close the bridge.', ['Do not close the bridge.']],
    ['en', 'calling on the mayor not to close the bridge', ['Do not close the bridge']],
    ['en', 'We urge the mayor to mend the bridge and not to close it.', ['Mend the bridge', 'Do not close it.']],
    ['de', 'bitten, die Namen der Boote bekannt zu geben', ['Die Namen der Boote bekannt geben']],
    ['de', 'in denen Sie auf die Öffnung der Brücke dringen', ['Sorgen Sie für die Öffnung der Brücke']],
    [
      'de',
      'auf eine neue Brücke drängen, sofern die alte nicht hält',
      ['Sorgen Sie für eine neue Brücke, sofern die alte nicht hält'],
    ],
    ['de', 'sich für eine neue Brücke einsetzen', ['Sorgen Sie für eine neue Brücke']],
    ['de', 'auf eine neue Brücke hinweisen', undefined],
    ['en', 'I would be grateful if you would release her.', ['Release her.']],
    ['es', 'Lo insto también a devolverle la guitarra.', ['Devolverle la guitarra.']],
    ['es', 'pidiéndoles ordenar una investigación', ['Ordenar una investigación']],
    [
      'es',
      'La exhorto a que retire los cargos y a que garantice su seguridad.',
      ['Retire los cargos', 'Garantice su seguridad.'],
    ],
    ['de', 'Ich bitte Sie, ihn sofort freizulassen.', ['Ihn sofort freilassen.']],
    [
      'de',
      'Ich fordere Sie auf, die Klage fallen zu lassen und sie freizulassen.',
      ['Die Klage fallen lassen und sie freilassen.'],
    ],
    [
      'de',
      'in denen Sie die Behörden auffordern, den Ort ihrer Haft bekanntzugeben',
      ['Den Ort ihrer Haft bekanntgeben'],
    ],
    ['de', 'in denen Sie darum bitten, beide einem Arzt vorzuführen', ['Beide einem Arzt vorführen']],
    ['de', 'Ich bitte Sie, dass Sie ihn freilassen.', ['Ihn freilassen.']],
    ['de', 'Bis zu seiner Freilassung fordere ich Sie auf, ihm Besuche zu erlauben.', ['Ihm Besuche erlauben.']],
    ['de', 'Im Namen seiner Kinder bitten wir Sie, ihn freizulassen.', ['Ihn freilassen.']],
    ['de', 'eine unabhängige Untersuchung fordern.', ['Sorgen Sie für eine unabhängige Untersuchung.']],
    [
      'de',
      'die Behörden um Auskunft über den Ort ihrer Haft bitten',
      ['Sorgen Sie für Auskunft über den Ort ihrer Haft'],
    ],
    ['es', 'pidiendo medidas de protección para su hermano', ['Asegure medidas de protección para su hermano']],
    ['es', 'La insto a que haga cuanto pueda.', ['Haga cuanto pueda.']],
    ['fr', 'exhortez-les à ne pas le détenir', ['Ne pas le détenir']],
    ['fr', 'réclamant des soins médicaux', ['Garantir des soins médicaux']],
    ['it', 'chiedendo cure mediche per tutti', ['Garantire cure mediche per tutti']],
    ['pt', 'pedindo cuidados médicos para todos', ['Assegure cuidados médicos para todos']],
    ['it', 'La esorto a disporne il rilascio.', ['Disporne il rilascio.']],
    ['it', 'Le chiedo di rilasciarla e di garantirle cure mediche.', ['Rilasciarla', 'Garantirle cure mediche.']],
    ['pt', 'Exorto-o a libertá-la.', ['Libertá-la.']],
    ['ru', 'Призываю Вас немедленно освободить её.', ['Немедленно освободить её.']],
    ['ru', 'призывая власти освободить его', ['Освободить его']],
    ['ru', 'требуя, чтобы его освободили', ['Обеспечить, чтобы его освободили']],
  ])('in %s of "%s"', (language, text, requests) => {
    expect(texts(requestsOf(text, wordsOf(language)))).toEqual(requests);
  });

  test.each([
    ['en', 'Urge the authorities to stop the eviction', ['Stop the eviction']],
    ['en', 'Call on them to consult all residents', ['Consult all residents']],
    ['en', 'Demand that he be released', ['Ensure that he be released']],
    ['es', 'Pidan a las autoridades que liberen a Ana', ['Liberen a Ana']],
    ['de', 'Fordern Sie die Behörden auf, ihn freizulassen', ['Ihn freilassen']],
    ['it', 'Chiedete alle autorità di liberarla', ['Liberarla']],
  ])('that readers are told to make, in %s: "%s"', (language, text, requests) => {
    expect(texts(toldOf(text, wordsOf(language)))).toEqual(requests);
  });

  test.each([
    ['While he is in prison, I ask you to let a doctor see him.', ['Let a doctor see him.']],
    ['Until then, please make sure that he sees a doctor.', ['Make sure that he sees a doctor.']],
    ['She was ill, and nobody came.', undefined],
  ])('behind a clause: "%s"', (text, requests) => {
    expect(texts(requestsBehindClause(text, wordsOf('en')))).toEqual(requests);
  });

  test.each([
    ['de', 'Sorgen Sie bitte auch dafür, dass sie ihr Spray erhält.', true],
    ['de', 'Haben Sie davon gehört?', false],
    ['en', 'Release him at once', true],
    ['en', 'Release is a right', false],
  ])('that is an order, in %s: "%s" %s', (language, text, order) => {
    expect(isOrder(text, wordsOf(language))).toBe(order);
  });
});

const old = (list: string) =>
  `UA 12/93 Fear of torture 4 May 1993\n\nPERU: Ana Example, aged 31\n\nAna Example was arrested in Lima on 1 May 1993. She is held in a barracks.\n\nRECOMMENDED ACTION: Please send faxes in Spanish or your own language:\n\n${list}\n\nAPPEALS TO:\n\nGovernor of Lima\nJosé Sample\nCalle Uno 1\nLima\nPeru\n\nDirector of Prisons\nLuis Sample\nCalle Dos 2\nLima\nPeru\n\nPLEASE SEND APPEALS IMMEDIATELY.`;

describe('a list without a model letter', () => {
  test('asks one official alone for what it asks of him by his office', async () => {
    const { case: draft } = await draftFrom(
      old('- urging the Governor alone to say where she is;\n- calling on the authorities to release her.'),
    );
    expect(Object.values(draft.targets ?? {}).map(({ demands }) => demands?.en)).toEqual([
      ['Say where she is'],
      undefined,
    ]);
    expect(draft.letter?.en?.demands).toEqual(['Release her.']);
  });

  test('has no paragraphs but its items that ask for nothing', async () => {
    const { case: draft } = await draftFrom(
      old(
        '- expressing concern for her;\n- urging that she be released.\n\nMany people have written already, and more will.',
      ),
    );
    expect(draft.letter?.en).toMatchObject({
      paragraphs: ['expressing concern for her'],
      demands: ['Ensure that she be released.'],
    });
  });

  test('marks an item of which nobody knows whether it asks', async () => {
    const { problems } = await draftFrom(
      old('- urging that she be released;\n- mentioning, as you like, a friend.\n- hoping that she is well.'),
    );
    expect(problems.map(({ path }) => path)).toContain('letter.en.demands');
  });
});

describe('a letter', () => {
  test('leads to a list in the midst of a sentence', async () => {
    const { case: draft } = await draftFrom(
      'URGENT ACTION\n\nBAKER HELD FOR A SONG\n\nBaker Ana Example was arrested in Kenya on 1 May 2024.\n\nTAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n\nJane Sample\nMinister of Justice\n1 Sample Road\nNairobi\nKenya\n\nDear Minister,\n\nI am writing to you about Ana Example, a baker who sang in the market.\n\nPending her release, please\n• let her see a doctor;\n• let her father visit her.\n\nYours sincerely,\n\nPLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 8 June 2024',
    );
    expect(draft.letter?.en).toMatchObject({ demands: ['let her see a doctor', 'let her father visit her.'] });
    expect(draft.letter?.en?.paragraphs).toBeUndefined();
  });
});

describe('a list without a heading', () => {
  test('is told by items that ask', async () => {
    const { case: draft } = await draftFrom(
      'URGENT ACTION\n\nBAKER HELD IN SECRET (KENYA: UA 77.16)\n\nOn 3 May baker Ana Example was taken from her shop. Nobody has told her family where she is.\n\nAppeals in any form, please:\n\n* Urging the authorities to say where she is held;\n* Expressing concern about her health.\n\nPLEASE SEND APPEALS BEFORE 30 JUNE 2016 TO:\n\nJane Sample\nMinister of Justice\n1 Sample Road\nNairobi\nKenya',
    );
    expect(draft.letter?.en).toMatchObject({
      demands: ['Say where she is held'],
      paragraphs: ['Expressing concern about her health.'],
    });
    expect(draft.summary).toBe(
      'On 3 May baker Ana Example was taken from her shop. Nobody has told her family where she is.',
    );
  });
});

describe('a form of address above a name', () => {
  test('is no salutation', async () => {
    const { case: draft } = await draftFrom(
      'URGENT ACTION\n\nBAKER HELD FOR A SONG\n\nBaker Ana Example was arrested in Kenya on 1 May 2024.\n\nTAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n\nYour Excellency\nJane Sample\nMinister of Justice\n1 Sample Road\nNairobi\nKenya\n\nDear Minister,\n\nI am writing to you about Ana Example, a baker who sang in the market.\n\nI urge you to release her.\n\nYours sincerely,\n\nPLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 8 June 2024',
    );
    expect(draft.letter?.en?.opening).toBe('I am writing to you about Ana Example, a baker who sang in the market.');
  });
});
