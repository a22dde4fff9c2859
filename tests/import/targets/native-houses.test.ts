import { expect, it } from 'vitest';
import { headOf } from '../../../src/import/targets/line-heads.ts';
import { wordingFor } from '../../../src/import/targets/wording.ts';
import { HOUSES } from '../../../src/languages/house-words.ts';

const wording = wordingFor(['en'], undefined);

it.each(Object.entries(HOUSES))('official names of %s are houses', (_, { source }) => {
  const names = source.split(/, (?=\p{Lu})/u).map((name) => name.replace(/\s*\([^()]*\)$/u, ''));
  for (const name of names) expect([name, headOf(name, wording)?.sort]).toEqual([name, 'house']);
});

it.each([
  'Bismar Cumhuriyet Savciligi',
  'Pécs Megyei Jogú Város Önkormányzata',
  'Markas Polda',
  'Administratsia Prezidenta',
])('%s is a house', (text) => expect(headOf(text, wording)?.sort).toBe('house'));

it.each(['Tribhuvan Markandey', 'Polina Ministrova', 'Sudan Rechter', 'Jesper Valin', 'Saodat Uprava'])(
  '%s may be somebody',
  (text) => expect(headOf(text, wording)).toBeUndefined(),
);
