import { describe, expect, test } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// What a sheet says of some officials, or to some readers: who alone is asked, and whose writers alone write to an embassy.

const OFFICES = {
  en: ['Minister of Bridges', 'Chair of the Harbour Board'],
  de: ['Ministerin für Brücken', 'Gouverneurin von Musterland'],
  fr: ['Ministre des Ponts', 'Présidente de la Commission portuaire'],
  pt: ['Ministro das Pontes', 'Governadora de Sampleland'],
  it: ['Ministro dei Ponti', 'Prefetto di Sampleville'],
} as const;
const HEADS = {
  en: ['Please write immediately:\n- urging them to free her.', 'PLEASE SEND APPEALS BEFORE 8 JUNE 2014 TO:'],
  de: ['BITTE SCHREIBEN SIE\n- Lassen Sie sie frei.', 'APPELLE AN'],
  fr: [
    'DANS LES APPELS QUE VOUS FEREZ PARVENIR :\n- demandez sa libération.',
    'ENVOYEZ VOS APPELS AVANT LE 8 JUIN 2014 À :',
  ],
  pt: ['Escreva imediatamente:\n- pedindo que a libertem.', 'ENVIE APELOS ANTES DE 8 DE JUNHO DE 2014 PARA:'],
  it: ['Scrivete immediatamente:\n- chiedendo di liberarla.', 'INVIARE GLI APPELLI PRIMA DEL 8 GIUGNO 2014 A:'],
} as const;

/** What the second of two officials alone is asked, and where a doubt stands. */
async function askedOfSecond(language: keyof typeof OFFICES, apart: string) {
  const [act, target] = HEADS[language];
  const [one, other] = OFFICES[language].map((office, nth) =>
    [office, ['Jo Sample', 'Kim Example'][nth], `PO Box 550${nth}`, 'Nairobi', 'Kenya'].join('\n'),
  );
  const head = 'URGENT ACTION\n\nBAKER HELD FOR A SONG\n\nBaker Amina Example was arrested in Nairobi on 1 May 2014.';
  const { case: draft, problems } = await draftFrom([head, act, target, one, other, apart].join('\n\n'), { language });
  const [, second] = Object.entries(draft.targets ?? {});
  return {
    own: Object.values(second?.[1].demands ?? {})[0],
    isDoubted: problems.some(({ path }) => path.startsWith(`targets.${second?.[0]}.demands`)),
  };
}

describe('a sentence that says who alone is asked', () => {
  test.each<[keyof typeof OFFICES, string, string]>([
    ['en', 'The Harbour Board alone is asked to mend the crane.', 'Mend the crane.'],
    ['en', 'Ask the Harbour Board only, to mend the crane.', 'Mend the crane.'],
    ['de', 'Allein die Gouverneurin wird gebeten, den Kran zu reparieren.', 'Den Kran reparieren.'],
    ['fr', 'Seule la Commission portuaire est priée de réparer la grue.', 'Réparer la grue.'],
    ['pt', 'Só à Governadora se pede que repare a grua.', 'Repare a grua.'],
    ['it', 'Solo al Prefetto si chiede di riparare la gru.', 'Riparare la gru.'],
  ])('%s: %s', async (language, said, asked) => {
    expect((await askedOfSecond(language, said)).own).toEqual([asked]);
  });

  test('is a doubt if it is not understood', async () => {
    const said = 'Nobody but the Chair, and the Chair alone, has the key of the crane and could have it mended.';
    expect(await askedOfSecond('en', said)).toEqual({ own: undefined, isDoubted: true });
  });
});

describe('items behind signs that are no bullets everywhere', () => {
  const list = (sign: string) =>
    `WHAT YOU CAN DO\n\n${sign} Urge them to free the baker.\n${sign} Ask them to give back\n  her oven.`;
  const sheet = (sign: string, more = '') =>
    `URGENT ACTION\n\nBAKER HELD FOR A SONG\n\nAmina Example was arrested in Nairobi on 1 May 2014.${more}\n\n${list(sign)}\n\nAPPEALS TO:\n\nMinister of Bridges\nJo Sample\nPO Box 5500\nNairobi\nKenya`;

  test.each(['»', '›', '→', '✓'])('%s', async (sign) => {
    const { case: draft } = await draftFrom(sheet(sign), { language: 'en' });
    expect(draft.letter?.en?.demands).toEqual(['Free the baker.', 'Give back her oven.']);
  });

  test('are one, behind what leads to it', async () => {
    const one = sheet('»').replace(
      /WHAT YOU CAN DO[\s\S]*oven\./u,
      'Please write immediately:\n» Urge them to free the baker.',
    );
    const { case: draft } = await draftFrom(one, { language: 'en' });
    expect(draft.letter?.en?.demands).toEqual(['Free the baker.']);
  });

  test('quotations that end where lines begin are none', async () => {
    const said =
      'Amina Example sang «the song of the long night\n» at the market, and then «the song of the last day\n» in Nairobi on 1 May 2014.';
    const { case: draft } = await draftFrom(sheet('→').replace(/Amina.*2014\./u, said), { language: 'en' });
    expect(draft.summary).toContain('the last day » in Nairobi');
  });
});

describe('a copy for the writers of some countries', () => {
  const copied = async (remark: string) => {
    const copies = `COPIES TO:\n\nEmbassy of Kenya\n5 Sample Square\n1000 Brussels\nBelgium\n${remark}`;
    const end = `${copies}\n\nADDITIONAL INFORMATION\nShe has baked for ten years.`;
    const { case: draft, problems } = await draftFrom(modern({ end }), { language: 'en' });
    const [slug, one] = Object.entries(draft.targets ?? {}).find(([, { kind }]) => kind === 'copy') ?? [];
    return {
      for: one?.for,
      said: one?.instructions,
      doubted: problems.some(({ path }) => path === `targets.${slug}.for`),
    };
  };

  test.each([
    ['(for writers in Belgium and Luxembourg)', ['BE', 'LU']],
    ['(only if you live in Germany, Austria or Switzerland)', ['DE', 'AT', 'CH']],
    ['(for writers in Trinidad and Tobago)', ['TT']],
  ])('%s', async (remark, codes) => {
    expect(await copied(remark)).toEqual({ for: codes, said: undefined, doubted: false });
  });

  test('is doubted if the country is not known', async () => {
    expect((await copied('(only for writers in Ruritania)')).doubted).toBe(true);
  });
});

describe('which sheet of an action it is, behind a heading on its line', () => {
  test.each([
    ['URGENT ACTION: SECOND UA                  KENYA', 'SECOND UA'],
    ['Urgent Action | Third UA', 'Third UA'],
    ['URGENT ACTION', undefined],
  ])('%s', async (line, sequence) => {
    const head = `${line}\n\nBAKER HELD FOR A SONG\nBaker Amina Example was arrested in Nairobi on 1 May 2024.`;
    expect((await draftFrom(modern({ head }), { language: 'en' })).case.sequence).toBe(sequence);
  });
});
