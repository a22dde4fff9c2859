// Names in their own writing beside the Latin one: Wang Jiang (王江).

/** Languages of a script, with the countries where it is another one than the first. */
const SCRIPTS: readonly (readonly [RegExp, string, Readonly<Record<string, string>>])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'ja', {}],
  [/\p{sc=Han}/u, 'zh', { JP: 'ja', TW: 'zh-Hant', HK: 'zh-Hant', MO: 'zh-Hant' }],
  [/\p{sc=Hangul}/u, 'ko', {}],
  [/\p{sc=Arabic}/u, 'ar', { IR: 'fa', AF: 'fa', PK: 'ur', CN: 'ug' }],
  [
    /\p{sc=Cyrillic}/u,
    'ru',
    { UA: 'uk', BY: 'be', BG: 'bg', RS: 'sr', ME: 'sr', MK: 'mk', KZ: 'kk', KG: 'ky', TJ: 'tg', MN: 'mn' },
  ],
  [/\p{sc=Thai}/u, 'th', {}],
  [/\p{sc=Hebrew}/u, 'he', {}],
  [/\p{sc=Greek}/u, 'el', {}],
  [/\p{sc=Ethiopic}/u, 'am', { ER: 'ti' }],
  [/\p{sc=Georgian}/u, 'ka', {}],
  [/\p{sc=Armenian}/u, 'hy', {}],
  [/\p{sc=Devanagari}/u, 'hi', { NP: 'ne' }],
  [/\p{sc=Bengali}/u, 'bn', {}],
  [/\p{sc=Tamil}/u, 'ta', {}],
  [/\p{sc=Sinhala}/u, 'si', {}],
  [/\p{sc=Myanmar}/u, 'my', {}],
  [/\p{sc=Khmer}/u, 'km', {}],
  [/\p{sc=Lao}/u, 'lo', {}],
  [/\p{sc=Tibetan}/u, 'bo', {}],
];

/** Scripts that several languages of casesheets are written in: which one it is, follows from the country at best. */
const SHARED = /[\p{sc=Arabic}\p{sc=Cyrillic}\p{sc=Devanagari}]/u;

/** In which language a name is, by its script and the country of the case; undefined if it is in Latin letters. */
export function scriptLanguage(
  name: string,
  country: string | undefined,
): { readonly language: string; readonly isSure: boolean } | undefined {
  if (/\p{sc=Latn}/u.test(name)) return undefined;
  const row = SCRIPTS.find(([pattern]) => pattern.test(name));
  if (!row) return undefined;
  const [, language, countries] = row;
  const other = country === undefined ? undefined : countries[country];
  return { language: other ?? language, isSure: other !== undefined || !SHARED.test(name) };
}

const BOTH = /^(.*?)\s*((?:(?!\p{sc=Latn})[\p{L}\p{M}])(?:(?!\p{sc=Latn})[\p{L}\p{M}\s·‧•・-])*)$/u;

/** A name in Latin letters and, behind or before it, in others. */
export function inTwoScripts(name: string): { readonly latin: string; readonly other: string } | undefined {
  if (!/\p{sc=Latn}{2}/u.test(name) || !/(?!\p{sc=Latn})\p{L}/u.test(name)) return undefined;
  const behind = BOTH.exec(name);
  if (behind && /\p{sc=Latn}/u.test(behind[1] ?? ''))
    return { latin: (behind[1] ?? '').trim(), other: (behind[2] ?? '').trim() };
  const at = name.search(/\p{sc=Latn}/u);
  const [other, latin] = [name.slice(0, at).trim(), name.slice(at).trim()];
  return /\p{L}/u.test(other) && !/(?!\p{sc=Latn})\p{L}/u.test(latin) ? { latin, other } : undefined;
}
