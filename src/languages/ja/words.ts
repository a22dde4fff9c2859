import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 1000,
  numbers: { days: 'eastern', otherYears: true },
  states: {
    states: /(?:ている|ています|ました|された|されました|である|です)$/,
    asks: /ください|下さい|願|求め|べき|こと$/,
  },
  boxes: [/私書箱/u],
  negations: '不 未 無',
  thousands: '万 億 千 百',
  introduces: /私の名前は|と申します|私の住所/u,
  standIns: { words: '名前, 氏名, お名前, 住所, 日付, 国名', name: '名' },
  letterBegins: '拝啓, 謹啓, 前略, 拝復',
  letterEnds: '敬具, 謹白, 敬白, 草々, 早々, かしこ, 謹言',
} satisfies LanguageWords;
