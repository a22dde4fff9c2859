import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  grammar: { changes: 'cases' },
  letterBegins: 'hyvä., arvoisa., arvoisat., hyvät., rakas., kunnioitettu, teidän ylhäisyytenne',
  letterEnds:
    'kunnioittavasti, kunnioittaen, ystävällisin terveisin, ystävällisesti, parhain terveisin, terveisin, syvästi kunnioittaen',
} satisfies LanguageWords;
