import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 2700,
  letterBegins: 'ຮຽນ, ທ່ານ, ກຽດສັກສີ',
  letterEnds: 'ດ້ວຍຄວາມເຄົາລົບ, ດ້ວຍຄວາມນັບຖື, ຂໍສະແດງຄວາມນັບຖື',
} satisfies LanguageWords;
