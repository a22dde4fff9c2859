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
