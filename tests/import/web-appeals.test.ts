import { expect, it } from 'vitest';
import { draftFrom } from './sheets.ts';

// Appeals as other organisations have them on their pages: a line of their own above the title, Roman numbers, who they are at the end.

const APPEAL = `L'OBSERVATOIRE - APPEL URGENT

Djibouti : Poursuite de la détention arbitraire
du syndicaliste Omar Exemple

Le 3 mai 2016

L'Observatoire a été informé de la poursuite de la détention arbitraire
de M. Omar Exemple, secrétaire général d'un syndicat de dockers.

Actions requises :

Merci de bien vouloir écrire aux autorités de Djibouti en leur demandant
de :

I. Garantir en toutes circonstances l'intégrité physique de M. Exemple ;

II. Procéder à sa libération immédiate et inconditionnelle ;

III. Mettre un terme à toute forme de harcèlement des syndicalistes.

Adresses :

• S.E. M. Ali Modèle, Président de la République
BP 9109, Djibouti
Fax : + 253 21 55 50 62

Prière d'écrire également aux représentations diplomatiques de Djibouti
dans vos pays respectifs.

Personne concernée : Omar Exemple

Paris-Genève, le 3 mai 2016

L'Observatoire vient en aide aux défenseurs des droits humains qui sont
menacés. Courriel : appels@observatoire.example.org ; Tél. + 33 1 55 55 20 11
`;

it('has its title below whose page it is, and nothing of its end among people and officials', async () => {
  const { case: content } = await draftFrom(APPEAL);
  expect(content.title).toBe('Djibouti : Poursuite de la détention arbitraire du syndicaliste Omar Exemple');
  expect(content.people?.map(({ name, description }) => [name, description])).toEqual([['Omar Exemple', undefined]]);
  expect(content.group).toBeUndefined();
  expect(
    Object.values(content.targets ?? {}).map(({ honorific, name, address }) => [honorific, name, address]),
  ).toEqual([['S.E. M.', 'Ali Modèle', ['BP 9109']]]);
  expect(content.letter?.fr?.demands).toEqual([
    "Garantir en toutes circonstances l'intégrité physique de M. Exemple",
    'Procéder à sa libération immédiate et inconditionnelle',
    'Mettre un terme à toute forme de harcèlement des syndicalistes.',
  ]);
});
