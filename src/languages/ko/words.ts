import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 1300,
  numbers: { days: 'eastern' },
  states: {
    states: /(?:있다|있습니다|했다|했습니다|되었다|되었습니다|이다|입니다)$/,
    asks: /주십시오|주세요|바랍니다|부탁|해야|요청|것$/,
  },
  boxes: [/사서함/u],
  thousands: '만 천 억',
  introduces: /(?:제|저의) (?:이름|성함|주소)(?:은|는)/u,
  standIns: { words: '이름, 성명, 날짜, 주소' },
  letterBegins: '존경하는, 친애하는, 관계자, 귀하, 장관님, 대통령님',
  letterEnds: '존경을 담아, 감사합니다, 올림, 드림, 경의를 표하며, 삼가',
} satisfies LanguageWords;
