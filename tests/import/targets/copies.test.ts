import { describe, expect, it } from 'vitest';
import { draftFrom } from '../sheets.ts';

// Who gets a copy, and no letter: the sheet says so above the block, before its first line, behind its name, or with whose writers it is for.

const EN = ['Embassy of Kenya', '24 Quarry Street', 'London SW1 9ZZ'];
/** A sheet with a block between the target and the letter. */
function english(...block: string[]) {
  return [
    ...['URGENT ACTION', '', 'BAKER HELD FOR A SONG', ''],
    ...['Baker Amina Muster was arrested in Nairobi, in Kenya, on 1 May 2019. Her family has not seen her since.', ''],
    ...['Send appeals to:', '', 'Minister of Justice', 'Mr Sam Muster', '5 Palm Road', 'Nairobi', 'Kenya', ''],
    ...block,
    ...['', 'Dear Minister,', '', 'I am writing to you about Amina Muster, who bakes bread in Nairobi.', ''],
    ...['I urge you to release her at once.', '', 'Yours sincerely,', ''],
  ].join('\n');
}
const targetsOf = async (text: string) => Object.values((await draftFrom(text)).case.targets ?? {});
const COPY = { kind: 'copy', organisation: 'Embassy of Kenya', address: EN.slice(1), country: 'GB' };

describe('a copy above the letter', () => {
  it.each(['Copies to:', 'Carbon copy:', 'You may send a copy to:', 'c.c.:', 'cc', 'In copy:', 'Courtesy copy to:'])(
    'is told by %s in a line of its own',
    async (lead) => {
      const targets = await targetsOf(english(lead, '', ...EN));
      expect(targets).toHaveLength(2);
      expect(targets[0]).toMatchObject({ name: 'Sam Muster', salutation: { en: 'Dear Minister' } });
      expect(targets[1]).toEqual(COPY);
    },
  );

  it.each(['Copy:', 'With a copy to:', 'cc', 'Please forward a copy to:'])(
    'is told by %s in the line of its name',
    async (lead) => {
      const [, copy] = await targetsOf(english(`${lead} ${EN[0]}`, ...EN.slice(1)));
      expect(copy).toEqual(COPY);
    },
  );

  it.each(['(copy)', '(cc)', '(for information)'])('is told by %s behind its name', async (sign) => {
    const [first, copy] = await targetsOf(english(`${EN[0]} ${sign}`, ...EN.slice(1)));
    expect([first?.salutation, copy]).toEqual([{ en: 'Dear Minister' }, COPY]);
  });

  it.each(['Copy, only if you write from Britain:', 'Copies for writers in the United Kingdom only:'])(
    '%s says whose writers it is for',
    async (lead) => {
      const [, copy] = await targetsOf(english(lead, ...EN));
      expect(copy).toEqual({ ...COPY, for: ['GB'] });
    },
  );

  it('is not for those whose embassy the heading names', async () => {
    const [, copy] = await targetsOf(english('Copies to the Embassy of Kenya only:', ...EN));
    expect(copy).toEqual(COPY);
  });
});

it('what the readers are to send to the office is no copy', async () => {
  const targets = await targetsOf(english('Please send us a copy of your letter: desk@office.example.org'));
  expect(targets.map(({ kind, email }) => [kind, email])).toEqual([[undefined, undefined]]);
});

describe.each([
  {
    language: 'de',
    sheet:
      'URGENT ACTION\n\nBÄCKERIN IN HAFT\n\nDie Bäckerin Amina Muster wurde am 1. Mai 2019 in Nairobi in Kenia festgenommen. Ihre Familie hat sie seither nicht gesehen.\n\nAppelle an:\n\nJustizminister\nHerrn Sam Muster\n5 Palm Road\nNairobi\nKENIA\n\nCOPY\n\nSehr geehrter Herr Minister,\n\nich schreibe Ihnen aus Sorge um Amina Muster.\n\nIch fordere Sie auf, sie sofort freizulassen.\n\nMit freundlichen Grüßen\n',
    block: 'Botschaft der Republik Kenia\nSteinweg 24\n10155 Berlin',
    leads: ['Sende eine Kopie an:', 'Schickt eine Kopie an:', 'In Kopie:', 'Durchschrift an:', 'Nachrichtlich:'],
  },
  {
    language: 'fr',
    sheet:
      'ACTION URGENTE\n\nUNE BOULANGÈRE DÉTENUE\n\nLa boulangère Amina Muster a été arrêtée le 1er mai 2019 à Nairobi, au Kenya. Sa famille ne l’a pas revue depuis.\n\nEnvoyez vos appels à :\n\nMinistre de la Justice\nMonsieur Sam Muster\n5 Palm Road\nNairobi\nKenya\n\nCOPY\n\nMonsieur le Ministre,\n\nJe vous écris au sujet d’Amina Muster, boulangère à Nairobi.\n\nJe vous demande de la libérer sans délai.\n\nVeuillez agréer, Monsieur le Ministre, l’expression de ma haute considération.\n',
    block: 'Ambassade du Kenya\n24 rue des Carrières\n75016 Paris',
    leads: ['Copies à :', 'Merci d’adresser une copie à :', 'Mettez en copie :', 'Double à :'],
  },
  {
    language: 'it',
    sheet:
      'AZIONE URGENTE\n\nFORNAIA IN CARCERE\n\nLa fornaia Amina Muster è stata arrestata il 1° maggio 2019 a Nairobi, in Kenya. Da allora la famiglia non l’ha più vista.\n\nInviate appelli a:\n\nMinistro della Giustizia\nSig. Sam Muster\n5 Palm Road\nNairobi\nKenya\n\nCOPY\n\nSignor Ministro,\n\nLe scrivo per Amina Muster, fornaia di Nairobi.\n\nLa esorto a rilasciarla immediatamente.\n\nDistinti saluti,\n',
    block: 'Ambasciata del Kenya\nVia della Cava 24\n00197 Roma',
    leads: ['P.c.:', 'E per conoscenza:', 'Inviate una copia a:', 'In copia:'],
  },
])('in $language', ({ sheet, block, leads }) => {
  it.each(leads)('%s', async (lead) => {
    const targets = await targetsOf(sheet.replace('COPY', () => `${lead}\n\n${block}`));
    expect(targets.map(({ kind }) => kind)).toEqual([undefined, 'copy']);
    expect([targets[0]?.salutation !== undefined, targets[1]?.salutation]).toEqual([true, undefined]);
  });
});
