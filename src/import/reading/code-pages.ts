// In which code page old programs wrote each language. Code pages as the WHATWG names them (encoding.spec.whatwg.org), languages as
// Windows shared them out (learn.microsoft.com/windows/win32/intl/code-page-identifiers, and the ANSI code page of each locale).

const LANGUAGES_OF: Readonly<Record<string, string>> = {
  'windows-1250': 'bs cs hr hu pl ro sk sl sq',
  'windows-1251': 'be bg kk ky mk mn ru sr tg uk',
  'windows-1253': 'el',
  'windows-1254': 'az tr uz',
  'windows-1255': 'he yi',
  'windows-1256': 'ar fa ku ps ug ur',
  'windows-1257': 'et lt lv',
  'windows-874': 'th',
  gb18030: 'zh',
  big5: 'zh',
  shift_jis: 'ja',
  'euc-kr': 'ko',
};

/** Windows-1252, the code page of Western Europe, of which Node's own decoder is wrong (see `source/western`). */
export const WESTERN = 'windows-1252';

/** Windows-1258 writes the marks of Vietnamese apart, so nothing else than Vietnamese may be read by it. */
const VIETNAMESE = 'windows-1258';

/** Code pages whose letters are two bytes or more. */
export const OF_TWO_BYTES: ReadonlySet<string> = new Set(['gb18030', 'big5', 'shift_jis', 'euc-kr', 'euc-jp']);

/** The code pages of a language (ISO 639-1), likeliest first. */
export function codePagesOf(language: string): readonly string[] {
  if (language === 'vi') return [VIETNAMESE];
  const found = Object.entries(LANGUAGES_OF).flatMap(([page, languages]) =>
    languages.split(' ').includes(language) ? [page] : [],
  );
  return found.length > 0 ? found : [WESTERN];
}

/** All code pages that are tried where the language does not help. */
export const ALL_PAGES: readonly string[] = [...Object.keys(LANGUAGES_OF), 'euc-jp'];
