// Words of RTF (Rich Text Format Specification 1.9.1).

/** Words that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '\u2014',
  endash: '\u2013',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201c',
  rdblquote: '\u201d',
  bullet: '\u2022',
  '~': '\u00a0',
  _: '\u2011',
  '-': '',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

/** Groups that hold no text of the document. Others that are marked with \* and not known are left out too. */
export const NO_TEXT = new Set(
  (
    'colortbl stylesheet info pict object fldinst listtext pntext pn pntxta pntxtb footnote annotation atnid atnauthor comment ' +
    'themedata colorschememapping datastore xmlnstbl listtable listoverridetable rsidtbl generator nonshppict sp shprslt bkmkstart ' +
    'bkmkend revtbl template tc xe rxe filetbl latentstyles mmathPr pgptbl private buptim creatim revtim printim operator title ' +
    'subject author manager company keywords doccomm hlinkbase userprops ftnsep ftnsepc aftnsep aftnsepc ftncn aftncn upr'
  ).split(' '),
);

/** Groups marked with \* that may hold text. */
export const WITH_TEXT = new Set('shpinst shptxt shppict'.split(' '));

/** Code pages by the character set of a font (\fcharset), as the WHATWG names them. */
export const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** The character set of fonts of signs. */
export const SYMBOLS = 2;

/** Code pages by their numbers (\ansicpg), where those are not behind `windows-`. */
export const CODE_PAGES: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  850: 'windows-1252',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};
