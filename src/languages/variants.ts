// Made by `npm run languages` from the folders beside it.

/** The variants of each language, with the countries where a sender writes so, and whether their script is another. */
export const VARIANTS: Readonly<
  Record<string, readonly { readonly tag: string; readonly script: boolean; readonly regions: readonly string[] }[]>
> = {
  de: [{ tag: 'de-CH', script: false, regions: 'CH LI'.split(' ') }],
  en: [
    { tag: 'en-GB', script: false, regions: 'GB GG IM JE'.split(' ') },
    { tag: 'en-US', script: false, regions: 'AS GU MH MP PH PR UM US VI'.split(' ') },
  ],
  es: [
    { tag: 'es-419', script: false, regions: 'AR BO CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE'.split(' ') },
  ],
  fr: [{ tag: 'fr-CH', script: false, regions: 'CH'.split(' ') }],
  pt: [
    { tag: 'pt-BR', script: false, regions: 'BR'.split(' ') },
    { tag: 'pt-PT', script: false, regions: 'AO CV GW MO MZ PT ST TL'.split(' ') },
  ],
  sr: [
    { tag: 'sr-Cyrl', script: true, regions: ''.split(' ') },
    { tag: 'sr-Latn', script: true, regions: ''.split(' ') },
  ],
  zh: [
    { tag: 'zh-Hans', script: true, regions: 'CN MY SG'.split(' ') },
    { tag: 'zh-Hant', script: true, regions: 'HK MO TW'.split(' ') },
  ],
};
