import type { GreetingWords } from '../greeting-words.ts';

/** How Portuguese letters greet. */
export const greetings = {
  begins:
    'excelência, vossa excelência, senhor, senhora, exm, excelentíssim, prezad, car., caro, cara, ilustríssim, ilm, sr., sra., meritíssim, v. ex, digníssim, vossa senhoria, majestade, vossa majestade, alteza, vossa alteza, eminência, reverendíssim, estimad, venerand, respeitad, dign., carissim, ilustre',
  sure: 'Prezad[oa]',
  behind: 'Prezad',
  begun: 'vossa|excelent[ií]ssimo senhor|prezad[oa]',
  either: '(?:prezad[oa]s? |car[oa]s? )?(?:senhor(?:es)?|senhoras?)(?: ?/ ?| ou | e |, )(?:senhor(?:es)?|senhoras?)',
  several: '(?:vossas |suas )?excelências',
} satisfies GreetingWords;
