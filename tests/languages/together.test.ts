import { expect, test } from 'vitest';
import { roomOf } from '../../src/languages/room.ts';
import { ROOMS } from '../../src/languages/rooms.ts';
import { behindFigures, heldTogether, withoutBreaks } from '../../src/languages/together.ts';

/** A text with a bar wherever a line may not end, by the room of a language. */
async function held(language: string, text: string): Promise<string> {
  const { lines } = await roomOf(language);
  const places = heldTogether(text, lines?.together);
  return [...text].map((letter, at) => (places.has(at) ? `|${letter}` : letter)).join('');
}

test.each([
  ['en', 'on 8 June 2020', 'on 8 |June 2020'],
  ['en', 'on June 8, 2020', 'on June |8, 2020'],
  ['en', 'in June 2020, of 1999 and June, June 20', 'in June 2020, of 1999 and June, June |20'],
  ['en', 'by J. S. Sample', 'by J. |S. |Sample'],
  ['en', 'Article 9, § 4 and 50 % of 10 km', 'Article 9, § |4 and 50 |% of 10 |km'],
  ['en', 'Mr Sample and No. 5', 'Mr |Sample and No. |5'],
  ['de', 'am 8. Juni, z. B. hier', 'am 8. |Juni, z. |B. hier'],
  ['fr', 'le 1er juin : « oui » !', 'le 1er |juin |: « |oui |» |!'],
  ['es', 'el 8 de junio de 2020', 'el 8 |de |junio de 2020'],
  ['fr', 'le 1er d’août', 'le 1er |d’août'],
  ['pt', 'no 10.º de junho', 'no 10.º |de |junho'],
  ['ru', '8 июня 2020 г. в г. Примерске', '8 |июня 2020 |г. в г. |Примерске'],
  ['pl', 'w domu i z psem', 'w |domu i |z |psem'],
  ['zh', '自 2020 年 3 月起', '自 2020 |年 3 |月起'],
  ['zh', '二〇二〇年', '二〇二〇|年'],
  ['ja', '2026年3月14日', '2026|年3|月14|日'],
])('%s: %s', async (language, text, shown) => {
  expect(await held(language, text)).toBe(shown);
});

test.each([
  ['fr', 'le 1er juin : « oui » !', 'le 1er_juin_: «_oui_»_!'],
  ['zh', '自 2020 年3月起', '自 2020_年3+月起'],
  ['en', 'on the 8th', 'on the 8th'],
])('%s: a browser is told by signs: %s', async (language, text, shown) => {
  const { lines } = await roomOf(language);
  const places = heldTogether(text, lines?.together);
  const signs = (one: string) => one.replaceAll('\u00a0', '_').replaceAll('\u2060', '+');
  expect(signs(withoutBreaks(text, places))).toBe(shown);
  const [first, rest] = [text.slice(0, 5), text.slice(5)]; // a text in two styles
  expect(signs(withoutBreaks(first, places) + withoutBreaks(rest, places, 5))).toBe(shown);
});

const sorted = (places: ReadonlySet<number>) => [...places].sort((one, other) => one - other);

test('signs behind figures are held as a pattern would hold them', () => {
  const signs = [...'三十〇百年月日時 a1٣３𝟙，'];
  const pattern = /[\p{Nd}〇零一二三四五六七八九十] ?(?=[年月日時])/gu;
  let seed = 3;
  for (let nth = 0; nth < 300; nth++) {
    const pick = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return signs[(seed >> 8) % signs.length] ?? '';
    };
    const text = Array.from({ length: 30 }, pick).join('');
    const places = [...text.matchAll(pattern)].map(({ 0: found, index }) => index + found.length);
    expect(sorted(heldTogether(text, [behindFigures('年月日時')])), text).toEqual(places);
  }
});

test('plain texts are read as by the patterns themselves, in every language', async () => {
  const signs = [
    'a',
    'B',
    'Mr',
    'Nr.',
    'No.',
    'de',
    'z.',
    'B.',
    'June',
    'Juni',
    'É',
    'août',
    'Öl',
    'mañana',
    'juin',
    'mayo',
    ' März',
    ' mai ',
    ' km',
    '10 m',
    '1',
    '08',
    '1er',
    '2nd',
    '3.º ',
    ' 1º de ',
    ' d’',
    '-',
    '%',
    '§',
    '«',
    '»',
    '’',
    '—',
    ' ',
    ' ',
    ' ',
    '. ',
    ', ',
    ': ',
  ];
  let seed = 7;
  const pick = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return signs[seed % signs.length] ?? '';
  };
  const texts = Array.from({ length: 120 }, () => Array.from({ length: 60 }, pick).join(''));
  for (const tag of Object.keys(ROOMS)) {
    const { lines } = await roomOf(tag);
    // A letter that is not plain far behind a full stop makes the same text one for the patterns as they are.
    for (const text of texts)
      expect(sorted(heldTogether(text, lines?.together)), `${tag}: ${text}`).toEqual(
        sorted(heldTogether(`${text}\n\u0416`, lines?.together)),
      );
  }
});
