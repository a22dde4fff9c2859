import { describe, expect, test } from 'vitest';
import { draftFrom } from './sheets.ts';

// What letters and sheets ask for in running text, in lines without bullets, and what they only say to their readers.

const STORIES = {
  en: {
    story:
      'Kenya: baker held for a song\n\nBaker Amina Example was arrested in Nairobi on 1 May 2014 after she sang in the market.',
    write: 'Please write in English or Swahili.\n\nDeadline: 8 June 2014',
    greeting: 'Dear Minister,',
    closing: 'Yours sincerely,',
  },
  es: {
    story:
      'Kenia: una panadera detenida por una canción\n\nLa panadera Amina Example fue detenida en Nairobi el 1 de mayo de 2014 tras cantar en el mercado.',
    write: 'Escriba en inglés o en español.\n\nFecha límite: 8 de junio de 2014',
    greeting: 'Señor Ministro:',
    closing: 'Atentamente,',
  },
  fr: {
    story:
      'Kenya : une boulangère détenue pour une chanson\n\nLa boulangère Amina Example a été arrêtée à Nairobi le 1er mai 2014 après avoir chanté au marché.',
    write: 'Écrivez en anglais ou en français.\n\nDate limite : 8 juin 2014',
    greeting: 'Monsieur le Ministre,',
    closing: 'Respectueusement,',
  },
  de: {
    story:
      'Kenia: Bäckerin wegen eines Liedes in Haft\n\nDie Bäckerin Amina Example wurde am 1. Mai 2014 in Nairobi festgenommen, nachdem sie auf dem Markt gesungen hatte.',
    write: 'Bitte schreiben Sie auf Englisch oder Deutsch.\n\nEinsendeschluss: 8. Juni 2014',
    greeting: 'Sehr geehrter Herr Minister,',
    closing: 'Mit freundlichen Grüßen',
  },
} as const;
type Language = keyof typeof STORIES;
const ADDRESS =
  'Mr Jo Sample\nMinister of Bridges\nMinistry of Bridges\nPO Box 5501\nNairobi\nKenya\nEmail: jo@bridges.example';

/** What is read of a page that asks for something above an address, with a greeting below that and words to readers. */
async function pageWith(language: Language, asks: string) {
  const { story, write, greeting } = STORIES[language];
  const { case: draft } = await draftFrom(`${story}\n\n${asks}\n\n${ADDRESS}\n${greeting}\n\n${write}\n`);
  return { letter: draft.letter?.[language], targets: Object.values(draft.targets ?? {}) };
}

/** The requests and other paragraphs of a letter behind its opening. */
async function letterWith(language: Language, body: string) {
  const { story, write, greeting, closing } = STORIES[language];
  const { case: draft } = await draftFrom(
    `${story}\n\n${ADDRESS}\n\n${greeting}\n\n${body}\n\n${closing}\n\n${write}\n`,
  );
  const { opening = '', demands = [], paragraphs = [] } = draft.letter?.[language] ?? {};
  return { opening, demands, paragraphs };
}

const OPENINGS = {
  en: 'I am troubled by what has happened to Amina Example.',
  es: 'Me preocupa lo que le ha ocurrido a Amina Example.',
  fr: 'Ce qui est arrivé à Amina Example me préoccupe.',
  de: 'was Amina Example widerfahren ist, macht mir Sorgen.',
} as const;

describe('a greeting below an address', () => {
  test.each([
    [
      'en',
      'Our demands to the minister\n\nRelease Amina Example.\nGive back the flour.\nOpen the ovens again.',
      'Release Amina Example.',
    ],
    [
      'es',
      'Qué pedimos\n\nQue Amina Example sea puesta en libertad.\nQue se devuelva la harina.\nQue se abra el horno.',
      'Que Amina Example sea puesta en libertad.',
    ],
    [
      'fr',
      "Ce que nous demandons\n\nLa libération d'Amina Example.\nLa restitution de la farine.\nLa réouverture du four.",
      "La libération d'Amina Example.",
    ],
    [
      'de',
      'Unsere Forderungen\n\nDie Freilassung von Amina Example.\nDie Rückgabe des Mehls.\nDie Öffnung der Backstube.',
      'Die Freilassung von Amina Example.',
    ],
  ] as const)('begins no letter where words to readers follow: %s', async (language, asks, first) => {
    const { letter, targets } = await pageWith(language, asks);
    expect(letter?.opening).toBeUndefined();
    expect(letter?.demands).toHaveLength(3);
    expect(letter?.demands?.[0]).toBe(first);
    expect(targets).toHaveLength(1);
    expect(targets[0]?.address).toEqual(['PO Box 5501', 'Nairobi']);
  });

  test('begins a letter that nothing closes, up to the words to readers', async () => {
    const { story, write, greeting } = STORIES.en;
    const { case: draft } = await draftFrom(
      `${story}\n\n${ADDRESS}\n\n${greeting}\n\n${OPENINGS.en}\n\nI urge you to release her.\n\n${write}\n`,
    );
    expect(draft.letter?.en).toMatchObject({ opening: OPENINGS.en, demands: ['Release her.'] });
    expect(draft.letter?.en?.paragraphs ?? []).toEqual([]);
  });
});

describe('a sentence of a letter', () => {
  test.each([
    [
      'es',
      'Libere a Amina Example. De lo contrario, júzguenla con garantías.',
      ['Libere a Amina Example.', 'De lo contrario, júzguenla con garantías.'],
    ],
    [
      'fr',
      'Libérez Amina Example. Sinon, jugez-la équitablement.',
      ['Libérez Amina Example.', 'Sinon, jugez-la équitablement.'],
    ],
    ['de', 'Andernfalls lassen Sie sie bitte frei.', ['Andernfalls lassen Sie sie bitte frei.']],
    ['en', 'Would you please let her bake?', ['Let her bake?']],
    [
      'fr',
      'Je vous exhorte à libérer Amina Example, à rouvrir le four et à rendre la farine.',
      ['Libérer Amina Example', 'Rouvrir le four', 'Rendre la farine.'],
    ],
    [
      'fr',
      'Je vous invite à autoriser sa famille à venir la voir et à lui écrire.',
      ['Autoriser sa famille à venir la voir et à lui écrire.'],
    ],
    ['fr', 'Je tiens également à vous prier de rouvrir le four.', ['Rouvrir le four.']],
    ['es', 'Solicito de su despacho la libertad de Amina Example.', ['Asegure la libertad de Amina Example.']],
    [
      'de',
      'Ich ersuche Sie um die Freilassung von Amina Example.',
      ['Sorgen Sie für die Freilassung von Amina Example.'],
    ],
    ['de', 'Ich bitte Sie, alle Öfen ohne Auflagen wieder zu öffnen.', ['Alle Öfen ohne Auflagen wieder öffnen.']],
    [
      'de',
      'Ich bitte Sie, Amina Example ohne Auflagen zu machen freizulassen.',
      ['Amina Example ohne Auflagen zu machen freilassen.'],
    ],
  ] as const)('asks in %s: %s', async (language, body, demands) => {
    const opening = OPENINGS[language];
    expect(await letterWith(language, `${opening}\n\n${body}`)).toEqual({ opening, demands, paragraphs: [] });
  });

  test.each([
    ['fr', 'Vous savez que le four est froid.'],
    ['fr', 'Assez de farine a été perdue.'],
    ['es', 'Leche y pan faltan en el mercado.'],
  ] as const)('only says something in %s: %s', async (language, body) => {
    const opening = OPENINGS[language];
    expect(await letterWith(language, `${opening}\n\n${body}`)).toEqual({ opening, demands: [], paragraphs: [body] });
  });

  test.each([
    ['de', 'ich schreibe Ihnen wegen der Bäckerin Amina Example und bitte Sie, sie freizulassen.', 'Sie freilassen.'],
    ['fr', 'Je vous parle de la boulangère Amina Example et vous demande de la libérer.', ''],
    ['en', 'We write about the baker Amina Example, and we urge you to release her.', 'Release her.'],
  ] as const)('asks behind what the opening says in %s: %s', async (language, opening, demand) => {
    const asked = await letterWith(language, opening);
    expect(asked).toEqual({ opening, demands: demand === '' ? [] : [demand], paragraphs: [] });
  });
});

describe('sentences below a line that asks', () => {
  test.each([
    [
      'es',
      'Le pido que:\nOrdene la libertad de Amina Example.\nDevuelva la harina.\nAbra el horno.',
      ['Ordene la libertad de Amina Example.', 'Devuelva la harina.', 'Abra el horno.'],
    ],
    [
      'fr',
      'Je vous demande de :\nLibérer Amina Example.\nRendre la farine.\nRouvrir le four.',
      ['Libérer Amina Example.', 'Rendre la farine.', 'Rouvrir le four.'],
    ],
  ] as const)('are a request each without bullets: %s', async (language, list, demands) => {
    const opening = OPENINGS[language];
    expect(await letterWith(language, `${opening}\n\n${list}`)).toEqual({ opening, demands, paragraphs: [] });
  });

  test('are text where the line only leads to what it tells', async () => {
    const told = 'This is what I have heard:\nThe ovens are cold.\nThe flour is wet.';
    const { demands } = await letterWith('en', `${OPENINGS.en}\n\n${told}`);
    expect(demands).toEqual([]);
  });
});

describe('a sentence to readers', () => {
  const OFFICIALS = `APPEALS TO:\n\nMinister of Bridges\nMr Jo Sample\nPO Box 5501\nNairobi\nKenya\nSalutation: Dear Minister,\n\nDirector of Ovens\nMs Ana Modella\nPO Box 5502\nNairobi\nKenya\nSalutation: Dear Director,`;
  const FRONT =
    'UA 91/04          Fear of torture\n\n15 March 2004\n\nKENYA             Amina Example, baker, aged 41\n\nAmina Example was taken from her bakery in Nairobi on 11 March. Her family have not\nbeen told where she is held.';
  const asked = async (asks: string) => {
    const { case: draft } = await draftFrom(`${FRONT}\n\n${asks}\n\n${OFFICIALS}\n`);
    const { demands = [], opening } = draft.letter?.en ?? {};
    return { demands, opening, own: Object.values(draft.targets ?? {}).map((one) => one.demands?.en) };
  };

  test.each([
    [
      'Please write courteous letters urging that Amina Example be released without delay.',
      ['Ensure that Amina Example be released without delay.'],
    ],
    [
      'Telegrams and letters are needed to ask the authorities to name those who hold Amina\nExample, to guarantee that she is not tortured and to free her.',
      ['Name those who hold Amina Example', 'Guarantee that she is not tortured', 'Free her.'],
    ],
    [
      'What you can do: Write to the minister, asking him to open the files. Urge him not to burn them.',
      ['Open the files.', 'Do not burn them.'],
    ],
    ['Write a short and polite letter. You could ask the minister to say where she is.', ['Say where she is.']],
    ['Please send letters urging an end to raids on bakeries.', ['Ensure an end to raids on bakeries.']],
  ])('asks: %s', async (asks, demands) => {
    expect(await asked(asks)).toMatchObject({ demands, opening: undefined });
  });

  test('asks each of two officials by a pronoun', async () => {
    const { demands, own } = await asked(
      'RECOMMENDED ACTION: Please write to the Minister of Bridges asking him to say where\nAmina Example is held. Please also write to the Director of Ovens asking her to let a doctor in.',
    );
    expect(demands).toEqual([]);
    expect(own).toEqual([['Say where Amina Example is held.'], ['Let a doctor in.']]);
  });
});

test('a name is no verb behind what asks', async () => {
  const text = `AU 91/04          Craintes de torture\n\n15 mars 2004\n\nKENYA             Walter Example, boulanger\n\nWalter Example a été emmené de sa boulangerie à Nairobi le 11 mars 2004 par des hommes en civil.\n\nACTION RECOMMANDÉE : dans vos appels, en anglais ou en français :\n- appelez à la libération de Walter Example ;\n- insistez sur son droit de voir un avocat ;\n- demandez la fermeture de Walter & Fils.\n\nAPPELS À :\n\nMinistre des Ponts\nM. Jo Sample\nBP 5501\nNairobi\nKenya\n`;
  const { case: draft } = await draftFrom(text);
  expect(draft.letter?.fr?.demands).toEqual([
    'Garantir la libération de Walter Example',
    'Garantir son droit de voir un avocat',
    'Garantir la fermeture de Walter & Fils.',
  ]);
});
