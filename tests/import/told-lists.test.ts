import { expect, test } from 'vitest';
import { draftFrom } from './sheets.ts';

// What readers are told to ask for, by lists and sentences of sheets without a model letter.

const english = (asked: string) =>
  `URGENT ACTION\n\nBEEKEEPER HELD IN SECRET\nThe beekeeper Tomas Exampla was arrested on 4 May 2015 in Sampletown, in the north of Kenya.\n\n${asked}\n\nPLEASE SEND APPEALS BEFORE 30 JUNE 2015 TO:\n\nMinister of Interior\nHon. Peter Sample\nPO Box 5501\nNairobi\nKenya\nSalutation: Dear Minister\n\nInspector General of Police\nMary Example\nPO Box 5502\nNairobi\nKenya\nSalutation: Dear Inspector General\n\nName: Tomas Exampla\n`;

const spanish = (asked: string) =>
  `ACCIÓN URGENTE\n\nAPICULTOR DETENIDO EN SECRETO\nEl apicultor Tomás Ejémplez fue detenido el 4 de mayo de 2015 en Muestra, en el norte de Perú.\n\n${asked}\n\nENVÍEN LLAMAMIENTOS ANTES DEL 30 DE JUNIO DE 2015 A:\n\nMinistro del Interior\nSr. Pedro Muestra\nAvenida del Ejemplo 5501\nLima\nPerú\nTratamiento: Señor Ministro\n\nFiscal de la Nación\nDra. María Ejemplo\nAvenida del Ejemplo 5502\nLima\nPerú\nTratamiento: Señora Fiscal\n\nNombre: Tomás Ejémplez\n`;

const french = (asked: string) =>
  `ACTION URGENTE\n\nUN APICULTEUR DÉTENU EN SECRET\nL'apiculteur Thomas Exemple a été arrêté le 4 mai 2015 à Échantillon, dans le nord du Togo.\n\n${asked}\n\nENVOYEZ VOS APPELS AVANT LE 30 JUIN 2015 À :\n\nMinistre de la Sécurité\nM. Pierre Exemple\nBP 5501\nLomé\nTogo\nFormule d'appel : Monsieur le Ministre,\n\nNom : Thomas Exemple\n`;

const german = (asked: string) =>
  `URGENT ACTION\n\nIMKER IN GEHEIMER HAFT\nDer Imker Thomas Muster wurde am 4. Mai 2015 in Musterstadt im Norden von Togo festgenommen.\n\n${asked}\n\nAPPELLE BITTE BIS 30. JUNI 2015 AN:\n\nMinister für Sicherheit\nPierre Exemple\nBP 5501\nLomé\nTogo\nAnrede: Sehr geehrter Herr Minister\n\nGeneralstaatsanwältin\nMarie Exemple\nBP 5502\nLomé\nTogo\nAnrede: Sehr geehrte Frau Generalstaatsanwältin\n\nName: Thomas Muster\n`;

const portuguese = (asked: string) =>
  `AÇÃO URGENTE\n\nAPICULTOR DETIDO EM SEGREDO\nO apicultor Tomás Exemplo foi detido em 4 de maio de 2015 em Amostra, no norte de Moçambique.\n\n${asked}\n\nENVIE OS APELOS ATÉ 30 DE JUNHO DE 2015 PARA:\n\nMinistro do Interior\nSr. Pedro Amostra\nAvenida do Exemplo 5501\nMaputo\nMoçambique\nSaudação: Exmo. Senhor Ministro\n\nNome: Tomás Exemplo\n`;

const demandsOf = async (text: string, language: string) => (await draftFrom(text)).case.letter?.[language]?.demands;

/** What each target alone is asked, by its role. */
async function ownOf(text: string): Promise<Record<string, unknown>> {
  const { case: draft } = await draftFrom(text);
  const own = Object.values(draft.targets ?? {}).flatMap(({ role, demands }) => (demands ? [[role, demands]] : []));
  return Object.fromEntries(own);
}

test.each(['ü', 'Ø', '?', '+', '~', '=>', '¨', '†'])(
  'lines below a colon that begin with %s are items',
  async (sign) => {
    const items = ['Urging them to release him;', 'Asking them to give back\nhis hives.'].map(
      (one) => `${sign} ${one}`,
    );
    const text = english(`Please write immediately:\n${items.join('\n')}`);
    expect(await demandsOf(text, 'en')).toEqual(['Release him', 'Give back his hives.']);
  },
);

test('items that are counted in words ask for what stands behind', async () => {
  const text = english(
    'Please write:\nFirst, urging them to release him;\nSecond, asking them to give back his hives.',
  );
  expect(await demandsOf(text, 'en')).toEqual(['Release him', 'Give back his hives.']);
});

test('clauses that go on with the verb of their lead become orders, those of others do not', async () => {
  const items =
    '1. que liberen a Tomás Ejémplez;\n2. que un médico pueda verlo;\n3. que cesen las amenazas;\n4. que le devuelvan sus libros.';
  expect(await demandsOf(spanish(`Escriban a las autoridades. Pídanles:\n${items}`), 'es')).toEqual([
    'Liberen a Tomás Ejémplez',
    'que un médico pueda verlo',
    'que cesen las amenazas',
    'Le devuelvan sus libros.',
  ]);
  expect(
    await demandsOf(portuguese('Peça-lhes:\n1. que libertem Tomás Exemplo;\n2. que ele seja tratado.'), 'pt'),
  ).toEqual(['Libertem Tomás Exemplo', 'que ele seja tratado.']);
});

test('a noun without an article is asked for by an infinitive too', async () => {
  const es = spanish('Escriban para:\n• Pedir que liberen a Tomás Ejémplez;\n• Exigir atención médica para él.');
  expect(await demandsOf(es, 'es')).toEqual(['Liberen a Tomás Ejémplez', 'Asegure atención médica para él.']);
  const pt = portuguese('Escreva para:\n• Exigir a libertação de Tomás Exemplo;\n• Pedir cuidados médicos para ele.');
  expect(await demandsOf(pt, 'pt')).toEqual([
    'Assegure a libertação de Tomás Exemplo',
    'Assegure cuidados médicos para ele.',
  ]);
});

test('numbered orders below words that ask are requests, whatever else the heading says', async () => {
  const text = french('Écrivez aux autorités. Demandez-leur :\n1. Libérez Thomas Exemple ;\n2. Rendez ses livres.');
  expect(await demandsOf(text, 'fr')).toEqual(['Libérez Thomas Exemple', 'Rendez ses livres.']);
  const led = spanish(
    'Escriba con respeto. Solicite:\n\n1. Que se libere a Tomás Ejémplez.\n2. Que un médico lo visite.',
  );
  expect(await demandsOf(led, 'es')).toEqual(['Que se libere a Tomás Ejémplez.', 'Que un médico lo visite.']);
});

test('readers are told to ask as friends too', async () => {
  const text = german(
    'Schreib einen Brief und bitte die Behörden,\n- Thomas Muster freizulassen,\n- seine Bücher zurückzugeben.',
  );
  expect(await demandsOf(text, 'de')).toEqual(['Thomas Muster freilassen', 'Seine Bücher zurückgeben.']);
});

test('an item that asks as a heading does is one of its list', async () => {
  const text = german(
    'Bitte schreiben Sie Briefe:\n- Fordern Sie die Behörden auf, Thomas Muster freizulassen;\n- Bitten Sie darum, dass ein Arzt ihn sieht;\n- Fordern Sie die Behörden auf, seine Bücher zurückzugeben.',
  );
  expect(await demandsOf(text, 'de')).toEqual([
    'Thomas Muster freilassen',
    'Sorgen Sie dafür, dass ein Arzt ihn sieht',
    'Seine Bücher zurückgeben.',
  ]);
});

const LIST = 'Please write:\n• Urging them to release him;\n• Asking them to give back his hives.';

test.each([
  'In addition, please ask the Minister to publish the contract.',
  'Please ask the Minister alone, in addition, to publish the contract.',
  'Please ask the Minister, and only him, to publish the contract.',
  'To the Minister only: please publish the contract.',
])('a sentence below a list asks one official alone: %s', async (sentence) => {
  const text = english(`${LIST}\n\n${sentence}`);
  expect(await ownOf(text)).toEqual({ 'Minister of Interior': { en: ['Publish the contract.'] } });
  expect(await demandsOf(text, 'en')).toEqual(['Release him', 'Give back his hives.']);
});

test('the same in other languages', async () => {
  const list = 'Escriban a las autoridades. Pídanles:\n• que liberen a Tomás Ejémplez;\n• que le devuelvan sus libros.';
  const own = { 'Fiscal de la Nación': { es: ['Investigue los golpes.'] } };
  expect(await ownOf(spanish(`${list}\n\nA la Fiscal, pídanle además que investigue los golpes.`))).toEqual(own);
  expect(await ownOf(spanish(`${list}\n\nSólo a la Fiscal: que investigue los golpes.`))).toEqual(own);
  const text = german(
    'Bitten Sie die Behörden,\n- Thomas Muster freizulassen;\n- seine Bücher zurückzugeben.\n\nBitten Sie außerdem den Minister, den Vertrag zu veröffentlichen.',
  );
  expect(await ownOf(text)).toEqual({ 'Minister für Sicherheit': { de: ['Den Vertrag veröffentlichen.'] } });
});

test('whoever is asked behind a list in the same sentence is asked alone, and so is whom its lead names', async () => {
  const text = english(
    'What to write\n\nPlease say so in the first line. Ask the\nMinister to\n  - Release him\n  - Give back his hives\nand ask the Inspector General to discipline the officers.',
  );
  expect(await ownOf(text)).toEqual({
    'Minister of Interior': { en: ['Release him', 'Give back his hives'] },
    'Inspector General of Police': { en: ['Discipline the officers.'] },
  });
});

test('somebody alone is found by an office in another language, and doubted where nobody has it', async () => {
  const named = (whom: string) =>
    english(`Please write:\n• Urging them to release him;\n• Asking ${whom}, in addition, to open the cells.`).replace(
      'Inspector General of Police\nMary Example',
      'Directeur des prisons\nMarie Example',
    );
  expect(await ownOf(named('the Director of Prisons'))).toEqual({
    'Directeur des prisons': { en: ['Open the cells.'] },
  });
  const { problems } = await draftFrom(named('the Harbour Master'));
  const paths = problems.map(({ path }) => String(path));
  expect(paths).toEqual(expect.arrayContaining([expect.stringMatching(/targets\.\w+\.demands/u)]));
});

test('numbered orders below a colon are a list though nothing says that one asks', async () => {
  const en = english('Things to say:\n1. Release Tomas Exampla.\n2. Until then, let a doctor see him.');
  expect(await demandsOf(en, 'en')).toEqual(['Release Tomas Exampla.', 'Until then, let a doctor see him.']);
  const es = spanish(
    'Qué decir\nPreséntese con cortesía y haga estas peticiones:\n1. Poner en libertad a Tomás Ejémplez.\n2. Permitir que un médico lo visite.',
  );
  expect(await demandsOf(es, 'es')).toEqual([
    'Poner en libertad a Tomás Ejémplez.',
    'Permitir que un médico lo visite.',
  ]);
});

test('short items at the end of a list stay in it above addresses that a line leads to', async () => {
  const text = german(
    'Bitten Sie höflich um Folgendes:\n\n– Sagen Sie öffentlich den Schutz von Thomas Muster zu.\n– Geben Sie die Bücher zurück.\n– Untersuchen Sie die Schläge.\n\nBriefe auf Französisch an:\n\nPräfekt von Musterstadt\nJean Exemple\nBP 5503\nLomé\nTogo',
  );
  expect(await demandsOf(text, 'de')).toEqual([
    'Sagen Sie öffentlich den Schutz von Thomas Muster zu.',
    'Geben Sie die Bücher zurück.',
    'Untersuchen Sie die Schläge.',
  ]);
});

test('a greeting that nobody knows begins a letter with a colon too, and a figure ends a sentence', async () => {
  const text = spanish(
    'CARTA MODELO\n\nASUNTO: Tomás Ejémplez\n\nCon el mayor respeto, señor ministro:\n\nLe escribo sobre el apicultor Tomás Ejémplez, detenido en secreto desde mayo en la celda 88. Pido que se le libere.\n\nSin otro particular, le saluda atentamente,',
  );
  const { case: draft } = await draftFrom(text);
  expect(draft.letter?.es).toMatchObject({
    subject: 'Tomás Ejémplez',
    opening:
      'Le escribo sobre el apicultor Tomás Ejémplez, detenido en secreto desde mayo en la celda 88. Pido que se le libere.',
    demands: ['Asegure que se le libere.'],
    closing: 'Sin otro particular, le saluda atentamente',
  });
});
