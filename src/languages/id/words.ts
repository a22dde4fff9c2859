import type { LanguageWords } from '../words.ts';
import { names } from './names.ts';

/** What `check` reads the language by. */
export const words = {
  names,
  standIns: { words: 'nama, tanggal, alamat' },
  greets: 'yang terhormat, kepada yth',
  letterBegins: 'yang terhormat, kepada yth, yth., dengan hormat, bapak., ibu.',
  letterEnds: 'hormat saya, hormat kami, dengan hormat, salam hormat, salam., wassalam',
} satisfies LanguageWords;
