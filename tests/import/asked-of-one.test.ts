import { describe, expect, test } from 'vitest';
import { draftFrom } from './sheets.ts';

// A sentence that stands behind a list, or among addresses, and asks something of one official alone.

const ADDRESSES = {
  en: ['Minister of Bridges', 'Governor of Sampleland'],
  es: ['Ministro de Puentes', 'Gobernador de Ejemplia'],
  fr: ['Ministre des Ponts', 'Préfet de Sampleville'],
  de: ['Minister of Bridges', 'Governor of Sampleland'],
  pt: ['Ministro das Pontes', 'Governador de Sampleland'],
  it: ['Ministro dei Ponti', 'Prefetto di Sampleville'],
} as const;
const HEADS = {
  en: ['Please write immediately:', 'PLEASE SEND APPEALS BEFORE 8 JUNE 2014 TO:'],
  es: ['Escriban inmediatamente:', 'ENVÍEN LLAMAMIENTOS ANTES DEL 8 DE JUNIO DE 2014 A:'],
  fr: ['DANS LES APPELS QUE VOUS FEREZ PARVENIR :', 'ENVOYEZ VOS APPELS AVANT LE 8 JUIN 2014 À :'],
  de: ['BITTE SCHREIBEN SIE', 'APPELLE AN'],
  pt: ['Escreva imediatamente:', 'ENVIE APELOS ANTES DE 8 DE JUNHO DE 2014 PARA:'],
  it: ['Scrivete immediatamente:', 'INVIARE GLI APPELLI PRIMA DEL 8 GIUGNO 2014 A:'],
} as const;
type Language = keyof typeof HEADS;

async function askedOf(language: Language, lines: readonly string[], { remark = '', apart = '' } = {}) {
  const [act, target] = HEADS[language];
  const [one, other] = ADDRESSES[language].map((office, nth) =>
    [office, ['Jo Sample', 'Ben Example'][nth], `PO Box 550${nth}`, 'Nairobi', 'Kenya'].join('\n'),
  );
  const text = [
    'URGENT ACTION\n\nBAKER HELD FOR A SONG',
    'Baker Amina Example was arrested in Nairobi on 1 May 2014.',
    [act, ...lines].join('\n'),
    target,
    one,
    `${other}${remark ? `\n${remark}` : ''}`,
    apart,
  ].join('\n\n');
  const { case: draft, problems } = await draftFrom(text, { language });
  const [minister, governor] = Object.entries(draft.targets ?? {});
  return {
    all: Object.values(draft.letter ?? {})[0]?.demands,
    said: Object.values(draft.letter ?? {})[0]?.paragraphs,
    minister: Object.values(minister?.[1].demands ?? {})[0],
    governor: Object.values(governor?.[1].demands ?? {})[0],
    doubted: problems.filter(({ finding }) => finding.severity === 'warning').map(({ path }) => path),
  };
}

describe('a sentence right below the last item', () => {
  test.each<[Language, string, string, string, string]>([
    [
      'en',
      '- urging them to free her.',
      'Please ask the Governor alone to mend the bridge.',
      'Free her.',
      'Mend the bridge.',
    ],
    [
      'en',
      '- urging them to free her.',
      'Only the Governor should be asked to mend the bridge.',
      'Free her.',
      'Mend the bridge.',
    ],
    [
      'es',
      '- instando a las autoridades a que la liberen.',
      'Además, pidan solo al Gobernador que envíe una barca.',
      'La liberen.',
      'Envíe una barca.',
    ],
    [
      'fr',
      '- exhortez les autorités à la libérer.',
      'Demandez uniquement au préfet de rouvrir le pont.',
      'La libérer.',
      'Rouvrir le pont.',
    ],
    [
      'de',
      '- Bitten Sie die Behörden, sie freizulassen.',
      'Verlangen Sie nur vom Gouverneur, die Brücke zu öffnen.',
      'Sie freilassen.',
      'Die Brücke öffnen.',
    ],
    [
      'pt',
      '- pedindo às autoridades que a libertem.',
      'Peçam apenas ao Governador que abra a ponte.',
      'A libertem.',
      'Abra a ponte.',
    ],
    [
      'it',
      '- chiedendo alle autorità di liberarla.',
      'Chiedete solo al prefetto di riaprire il ponte.',
      'Liberarla.',
      'Riaprire il ponte.',
    ],
  ])('is of the one whom it names: %s, %s %s', async (language, item, sentence, shared, own) => {
    const { all, governor, doubted } = await askedOf(language, [item, sentence]);
    expect(all).toEqual([shared]);
    expect(governor).toEqual([own]);
    expect(doubted.some((path) => /^targets\..*\.demands/u.test(path))).toBe(true);
  });

  test('is of them also where it goes on in the next line, and stands in that of the item', async () => {
    const { all, governor } = await askedOf('en', [
      '- calling for her release;',
      '- asking for an inquiry into the night. Please ask the',
      'Governor alone to mend the bridge.',
    ]);
    expect(all).toEqual(['Ensure her release', 'Ensure an inquiry into the night.']);
    expect(governor).toEqual(['Mend the bridge.']);
  });

  test('stays with an order to the official that asks somebody else', async () => {
    const { all } = await askedOf('en', ['- Free her. Ask the police to find the oven.', '- Mend the bridge.']);
    expect(all).toEqual(['Free her. Ask the police to find the oven.', 'Mend the bridge.']);
  });
});

test('a sentence below the last address may name another official, in another language', async () => {
  const { minister, governor } = await askedOf('de', ['- Bitten Sie die Behörden, sie freizulassen.'], {
    apart: 'Bitten Sie den Minister außerdem,\nden Backofen zurückzugeben.',
  });
  expect(minister).toEqual(['Den Backofen zurückgeben.']);
  expect(governor).toBeUndefined();
});

test('what is asked below an address goes on in the next line', async () => {
  const { governor } = await askedOf('en', ['- urging them to free her.'], {
    remark: 'Please ask the Governor, in addition, to mend the bridge that leads to the\nmarket.',
  });
  expect(governor).toEqual(['Mend the bridge that leads to the market.']);
});

test('items that ask are a list though no colon leads to them, whatever their sign', async () => {
  const lines = [
    'Please send letters or cards',
    '- Protesting against her arrest',
    '- Urging them to free her',
    '- Calling for an inquiry',
  ];
  const sheet = [
    'EXAMPLE ALERT 3/14',
    '1 May 2014',
    'KENYA: baker held',
    'Baker Amina Example was arrested in Nairobi on 1 May 2014. She had sung in the street.',
    'TAKE ACTION',
    lines.join('\n'),
    'Send your appeals to',
    'Minister of Bridges\nJo Sample\nPO Box 5501\nNairobi\nKenya',
  ];
  const { case: draft } = await draftFrom(sheet.join('\n\n'));
  expect(draft.letter?.en?.demands).toEqual(['Free her', 'Ensure an inquiry']);
  expect(draft.letter?.en?.paragraphs).toEqual(['Protesting against her arrest']);
});
