import { describe, expect, it } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// Layouts that sheets have beside the usual ones: blocks of numbers, lists below other headings, lines of the sheet among addresses.

/** What a draft says of its targets, in their order. */
async function targetsFrom(parts: Parameters<typeof modern>[0]) {
  const draft = await draftFrom(modern(parts));
  return Object.values(draft.case.targets ?? {});
}

const ABOUT =
  'URGENT ACTION\n\nBAKER HELD FOR A SONG\n\nBaker Amina Example was arrested in Nairobi on 1 May 2017, and has not seen a judge since.';
const TARGET = 'Minister of Justice\nJane Sample\n1 Sample Road\nNairobi\nKenya';

describe('numbers of the sheet between summary and letter', () => {
  it.each([
    [
      'de',
      'ART UND NUMMER DER URGENT ACTION: UA-189/2017\nINDEXNUMMER: AFR 32/6921/2017\nDATUM DER VERÖFFENTLICHUNG: 21.08.2017\nLAND: Kenia\n\nBRIEF ZUR URGENT ACTION:\n\nSehr geehrte Frau Ministerin,\n\nich schreibe Ihnen wegen der Bäckerin Amina Example, die seit Mai in Nairobi in Haft ist.\n\nIch bitte Sie, Amina Example freizulassen.\n\nHochachtungsvoll\n\nKONTAKTDATEN DER ADRESSATEN UND „KOPIEN AN“:',
    ],
    [
      'es',
      'TIPO Y NÚMERO DE ACCIÓN URGENTE: Primera AU 189/17\nNÚMERO DE ÍNDICE: AFR 32/6921/2017\nFECHA DE PUBLICACIÓN: 21 de agosto de 2017\nPAÍS: Kenia\n\nCARTA DE LA ACCIÓN URGENTE:\n\nSeñora Ministra:\n\nLe escribo con motivo de la detención de la panadera Amina Example, que sigue en la cárcel.\n\nLe insto a que libere a Amina Example.\n\nAtentamente,\n\nDATOS DE CONTACTO DEL DESTINATARIO Y «COPIAS A»:',
    ],
    [
      'fr',
      "TYPE ET NUMÉRO DE L'ACTION URGENTE : Première AU 189/17\nINDEX : AFR 32/6921/2017\nDATE DE PUBLICATION : 21 août 2017\nPAYS : Kenya\n\nLETTRE DE L'ACTION URGENTE :\n\nMadame la Ministre,\n\nJe vous écris au sujet de la boulangère Amina Example, qui est en prison depuis le mois de mai.\n\nJe vous demande de libérer Amina Example.\n\nVeuillez agréer, Madame la Ministre, mes salutations.\n\nCOORDONNÉES DU DESTINATAIRE ET « COPIES À » :",
    ],
  ])('are no target: %s', async (language, body) => {
    const { case: found } = await draftFrom(`${ABOUT}\n\n${body}\n\n${TARGET}`, { language });
    expect(found).toMatchObject({
      reference: 'UA 189/17',
      index: 'AFR 32/6921/2017',
      issued: '2017-08-21',
      country: 'KE',
    });
    expect(Object.keys(found.targets ?? {})).toHaveLength(1);
    expect(found.summary).toMatch(/judge since\.$/);
  });
});

describe('what to ask for', () => {
  it('is a list below the heading of a letter that is none', async () => {
    const letter = 'URGENT ACTION LETTER:\n\nWrite a letter or a fax. In your own words, or in these:';
    const list = '* Let Amina Example go home;\n* Give her back the oven of her shop.';
    const { case: found } = await draftFrom(
      `${ABOUT}\n\n${letter}\n\n${list}\n\nYou may write in English.\n\nTARGET'S CONTACT DETAILS\n\n${TARGET}`,
    );
    expect(found.letter?.en?.demands).toEqual(['Let Amina Example go home', 'Give her back the oven of her shop.']);
  });

  it('has no bullets where lines end with semicolons', async () => {
    const letter =
      'Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market of her town and was taken from there by four men who did not say who they were, in a car without plates.\n\nI urge you to:\nRelease her;\nLet her see a doctor of her own;\nSay who took her away\n\nYours sincerely,';
    const { case: found } = await draftFrom(modern({ letter }));
    expect(found.letter?.en?.demands).toEqual([
      'Release her',
      'Let her see a doctor of her own',
      'Say who took her away',
    ]);
  });

  it('is not parted before a thing', async () => {
    const letter =
      'Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market of her town.\n\nI urge you to grant her access to a doctor and to the lawyer of her family and to release her.\n\nYours sincerely,';
    const { case: found } = await draftFrom(modern({ letter }));
    expect(found.letter?.en?.demands).toEqual([
      'Grant her access to a doctor and to the lawyer of her family',
      'Release her.',
    ]);
  });
});

describe('a target', () => {
  it('may be a newspaper below its editor, which is doubtful', async () => {
    const end = 'COPIES TO:\nEditor\nThe Sampletown Lantern\nPO Box 12\nNairobi\nKenya';
    const draft = await draftFrom(modern({ end }));
    const [path, copy] = Object.entries(draft.case.targets ?? {}).at(-1) ?? [];
    expect(copy).toMatchObject({
      role: 'Editor',
      organisation: 'The Sampletown Lantern',
      address: ['PO Box 12', 'Nairobi'],
    });
    expect(draft.problems.map((one) => one.path)).toContain(`targets.${path}.organisation`);
  });

  it('keeps its name where every line of its address ends with a comma', async () => {
    const [found] = await targetsFrom({
      target: 'Mr John Sample,\nMinister of Justice,\n1 Sample Road,\nNairobi,\nKenya',
    });
    expect(found).toMatchObject({ honorific: 'Mr', name: 'John Sample', role: 'Minister of Justice' });
  });

  it('has a title with an article before it', async () => {
    const target = 'The Right Reverend John Sample\nChair of the Sample Board\n1 Sample Road\nNairobi\nKenya';
    const [found] = await targetsFrom({ target });
    expect(found).toMatchObject({ honorific: 'The Right Reverend', name: 'John Sample' });
    const ward = 'The Honorable Ward P. Sample\nGovernor of Sampleton\n1 Sample Road\nNairobi\nKenya';
    expect((await targetsFrom({ target: ward }))[0]).toMatchObject({ name: 'Ward P. Sample' });
  });

  it('has a remark in brackets below its address', async () => {
    const target =
      'Jane Sample\nMinister of Justice\n1 Sample Road\nNairobi\nKenya\n(please send your letter by way of the embassy)';
    const [found] = await targetsFrom({ target });
    expect(found).toMatchObject({ name: 'Jane Sample', instructions: 'please send your letter by way of the embassy' });
  });

  it('is neither who sends the sheet out nor a sentence to its readers', async () => {
    const end =
      'COPIES TO:\nSample Bar Association\n2 Sample Road\nNairobi\nKenya\n\nYou may write in English or in your own language.\n\nThank you.\nUrgent Appeals Desk\ndesk@appeals.example';
    expect(await targetsFrom({ end })).toHaveLength(2);
  });

  it('is a copy where the heading above it is not known', async () => {
    const end =
      'NAME AND PREFERRED PRONOUN: Amina Example (she/her)\n\nFOR THEIR KNOWLEDGE\n\nEmbassy of Kenya\n45 Sample Place\nLondon W1B 1AA\nUnited Kingdom';
    const found = await targetsFrom({ end });
    expect(found.at(-1)).toMatchObject({ kind: 'copy', organisation: 'Embassy of Kenya', country: 'GB' });
  });
});

describe('people', () => {
  it('may be a group that its article tells, and have a particle with a hyphen', async () => {
    const named = async (name: string) => (await draftFrom(modern({ end: `NAME: ${name}` }))).case;
    expect((await named('the bakers of Sampletown')).group?.name).toBe('the bakers of Sampletown');
    expect((await named('Imad al-Din Example')).people).toMatchObject([{ name: 'Imad al-Din Example' }]);
  });
});

describe('the day of issue', () => {
  it('stands above the summary, with a word or a country beside it', async () => {
    const head = (line: string) =>
      `URGENT ACTION\n\nBAKER HELD FOR A SONG\n\n${line}\n\nBaker Amina Example was arrested in Nairobi on 1 May 2024.`;
    for (const line of ['Published on 2 May 2024', 'May 2, 2024 | Kenya']) {
      const { case: found } = await draftFrom(modern({ head: head(line) }));
      expect(found.issued).toBe('2024-05-02');
      expect(found.summary).toMatch(/^Baker Amina/);
    }
  });
});
