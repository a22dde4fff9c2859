// Languages by the names that casesheets call them by.

/** Names that CLDR has not, or has for languages that ISO 639-1 has not, in small letters without accents; by the tag of the language, with commas between. */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  fa: 'farsi',
  'fa-AF': 'dari',
  zh: 'mandarin, cantonese, putonghua, 中文, 汉语, 漢語, 华语',
  es: 'castilian, castellano, castillan, kastilisch',
  tl: 'filipino, tagalog, pilipino',
  my: 'myanmar',
  si: 'sinhalese',
  id: 'bahasa indonesia',
  ms: 'bahasa melayu, bahasa malaysia',
  ku: 'kurmanji, sorani',
  ht: 'haitian creole, kreyol, creole',
  'zh-Hans': 'simplified chinese',
  'zh-Hant': 'traditional chinese',
  'pt-BR': 'brazilian portuguese',
  nl: 'flemish',
  ro: 'moldovan',
  ps: 'pushto',
  ug: 'uighur',
  en: '英文',
};

/** Languages whose own names for themselves are known too. */
export const KNOWN_BY_OWN_NAME = 'en es fr de pt it ru uk ar fa zh ja ko tr pl nl id vi th el he ur hi sw'.split(' ');
