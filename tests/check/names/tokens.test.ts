import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/check/names/tokens.ts';
import { wordsOf } from '../../../src/check/texts.ts';

const SIGNS = [..." ab1É'’ʼʻ‐-·.\u00ad\u0301م中", '😀'];

test('the words of a text are the same whether they are at hand or not', () => {
  for (const one of SIGNS)
    for (const two of SIGNS)
      for (const three of SIGNS) {
        const text = `D’Evin a${one}${two}${three}b, ${three}l’${one}x${two}`;
        expect(
          tokensOf(text, true, () => wordsOf(text)),
          text,
        ).toEqual(tokensOf(text, true));
      }
});
