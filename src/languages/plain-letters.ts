// Letters of names in the letters of a slug, a to z.

/** Cyrillic letters as they are usually written in English (BGN/PCGN, without its signs). */
const CYRILLIC =
  'а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:yi є:ye ґ:g ў:u';
/** Latin letters that are no letter with a mark (Unicode, UnicodeData.txt: they have no decomposition), and signs within words. */
const LATIN = 'ß:ss ø:o æ:ae œ:oe ł:l đ:d ð:d þ:th ı:i ə:a ŋ:n ħ:h ŧ:t ĸ:k ɓ:b ɗ:d ƙ:k ƴ:y ɛ:e ɔ:o ʼ: ʻ: ʿ: ʾ:';

/** Each letter with what stands for it, "ß:ss", parted by spaces. */
export const PLAIN_LETTERS: string = `${CYRILLIC} ${LATIN}`;
