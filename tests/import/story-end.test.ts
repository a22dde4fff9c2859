import { describe, expect, it, test } from 'vitest';
import { ASKED, draftFrom } from './sheets.ts';

// What a sheet says to its readers behind the background, in a paragraph of its own.

const sheet = (
  end: string,
  heading = 'ADDITIONAL INFORMATION',
  story = 'She has baked for ten years.',
) => `URGENT ACTION

BAKER HELD FOR A SONG

Baker Amina Example was arrested in Nairobi, Kenya, on 1 May 1999 after she had sung in the market of her town.

UA 12/99 Index: AFR 32/12/99 2 May 1999

${ASKED}

${heading}

${story}

${end}`;

/** Sentences of which the first has the day until which letters are asked for. */
const ENDS = [
  'Letters are wanted until 25 June 1999.',
  'Send us copies of any replies. Check with us if you write after 25 June 1999.',
  'Thank you for your letters. Please write no later than 25 June 1999.',
  'Letters help until 25 June 1999.\n\nThank you for writing.',
];

describe('the end of a background', () => {
  test.each(ENDS)('is no part of it where it speaks to readers: %s', async (end) => {
    const { background, deadline } = (await draftFrom(sheet(end))).case;
    expect([background, deadline]).toEqual(['She has baked for ten years.', '1999-06-25']);
  });

  test.each([
    'Next in this series: a nurse in Samplia\nFollow | Give | Find a group near you',
    'Related alerts: Samplia (June) | Exampland (May)',
    '[ SEND A MESSAGE ]     [ TELL A FRIEND ]',
    'The bureau of bakers answers questions at desk@bakers.example.org',
    'To leave this list, write to the desk.',
    'Boulangers debout, 5 rue du Four · Dons · Mentions',
    'Suscríbase al boletín de la red.',
    'Das könnte dich auch interessieren: Erfolge, Gruppen',
  ])('is no part of it where it is of the page or of who sends it: %j', async (end) => {
    const { background, languages } = (await draftFrom(sheet(end))).case;
    expect([background, languages]).toEqual(['She has baked for ten years.', ['en']]);
  });

  it('stays where a line of the page stands right below it', async () => {
    const { background } = (await draftFrom(sheet('Her shop is closed.\nBakers | Imprint | Gifts'))).case;
    expect(background).toBe('She has baked for ten years.\n\nHer shop is closed.');
  });

  test.each([
    'She was last seen before 25 June 1997, when her shop was closed.',
    'The law of 25 June 1997 let the police read letters until they were stopped by a court.',
    'After the court had ruled on 25 June 1997, "you will write no more letters" was painted on her door.',
    'Her family speaks languages of its own.',
  ])('stays where it is of the story: %s', async (end) => {
    expect((await draftFrom(sheet(end))).case.background).toBe(`She has baked for ten years.\n\n${end}`);
  });

  it('stays where nothing else is told', async () => {
    const { background } = (await draftFrom(sheet('Kenya has signed all of them.', undefined, 'Please write soon.')))
      .case;
    expect(background).toBe('Please write soon.\n\nKenya has signed all of them.');
  });
});

const FRENCH = `ACTION URGENTE

UNE BOULANGÈRE DÉTENUE

Amina Exemple, boulangère, a été arrêtée à Conakry, en Guinée, le 1er mai 2015 parce qu'elle avait chanté au marché.

AU 12/15 Index : AFR 29/12/2015 2 mai 2015

Écrivez en français :
- demandez que la boulangère soit libérée ;
- demandez qu'elle voie un avocat.

ENVOYEZ VOS APPELS À :

Ministre de la Justice
Jean Modèle
BP 555
Conakry
Guinée

INFORMATIONS COMPLÉMENTAIRES

Elle tient sa boutique depuis dix ans, et y vend aussi des livres.

`;

test.each([
  'Merci de nous envoyer une copie des réponses.',
  'Les lettres sont utiles avant le 25 juin 2015.',
  'Veuillez écrire sans tarder. Nous comptons sur vos lettres.',
])('is told from the story in French too: %s', async (end) => {
  expect((await draftFrom(FRENCH + end)).case.background).toBe(
    'Elle tient sa boutique depuis dix ans, et y vend aussi des livres.',
  );
});

describe('what a group that sends a sheet says of itself behind the background', () => {
  const ofCircle = (end: string) =>
    sheet(end).replace('URGENT ACTION', "Bakers' Circle of Sampleton - letters for May");
  test.each([
    "Bakers' Circle, 5 Sample Yard, Sampleton. Sweets are welcome.",
    "Bakers' Circle of Sampleton, Sampleton",
    "Bakers' Circle of Sampleton e. V., calle de la Muestra 5.",
    'Next meeting: 3 June, in the mill. There will be bread.',
    'A list of members, a registered charity.',
    'Picture: bakers in front of the shop of their colleague (private).',
    'Nächstes Treffen: 3. Juni, in der Bücherei.',
    'Si recibe respuesta, envíenosla a la mesa.',
    'Apportez des timbres et des enveloppes au moulin.',
    'MOST READ\n1. Three millers are free\n2. What is a strike of bread?',
    '------\nWith kind regards, and stay well\nMartha',
    '--\nGroup 12, each second Tuesday of the month',
    'Three millers are free\nHow to write a letter\n\nSupport us: a bun a month is enough.',
    '(c) The Bakers of Sampleton',
  ])('is no part of it: %j', async (end) => {
    const { case: content, problems } = await draftFrom(ofCircle(end));
    expect(content.background).toBe('She has baked for ten years.');
    expect(problems.filter(({ finding }) => finding.code === 'import-doubt').map(({ path }) => path)).not.toContain(
      'background',
    );
  });

  test.each([
    "Bakers' Circle members, who know her well, have asked for her release each week.",
    'The next meeting of the bakers was broken up by the police.',
  ])('stays where it tells something: %s', async (end) => {
    expect((await draftFrom(ofCircle(end))).case.background).toBe(`She has baked for ten years.\n\n${end}`);
  });

  it('is no second background below words that lead to other pages', async () => {
    const { background } = (await draftFrom(sheet('Read more\n\nAnnual report | Handbook | Desk of the bakers'))).case;
    expect(background).toBe('She has baked for ten years.');
  });
});

describe('a sentence behind the background that may be of it', () => {
  it.each([
    'Her sister has not been told where she is held',
    'For news of her health ask her sister at sister@sample.example.org.',
  ])('is told where it is left out: %s', async (last) => {
    const { case: content, problems } = await draftFrom(sheet(last));
    const told = problems.find(({ path, finding }) => path === 'background' && finding.code === 'import-left-out');
    expect(content.background?.includes(last) || told?.from?.text === last).toBe(true);
  });

  it.each(['Home | News | Shop', 'To leave this list, unsubscribe here.'])('is no menu: %s', async (last) => {
    const { case: content, problems } = await draftFrom(sheet(last));
    expect(content.background).toBe('She has baked for ten years.');
    expect(problems.filter(({ finding }) => finding.code === 'import-left-out')).toEqual([]);
  });
});
