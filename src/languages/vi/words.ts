import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 3200,
  numbers: { days: /(\d{1,2}) tháng (\d{1,2})(?!\d)/g },
  states: {
    states: /^(?:anh|chị|cô|ông|bà|họ)(?: ấy)? (?:đã|đang|bị|được|là|không|vẫn)(?= )/,
    asks: /phải|cần|nên|hãy|xin|đề nghị|yêu cầu|cho phép/,
    person: 'bà',
  },
  thousands: 'nghìn ngàn triệu',
  standIns: { words: 'tên, họ tên, họ và tên, ngày, địa chỉ' },
  letterBegins: 'kính gửi, kính thưa, thưa., kính.',
  letterEnds: 'trân trọng, kính thư, kính chào, trân trọng kính chào, thân ái',
} satisfies LanguageWords;
