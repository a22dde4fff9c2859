import type { GreetingWords } from '../greeting-words.ts';

/** How Arabic letters greet. */
export const greetings = {
  begins:
    'سعادة, معالي, فخامة, سيادة, سيدي, السيد, السيدة, صاحب, جلالة, حضرة, دولة, عزيزي, سمو, سيدتي, فضيلة, سماحة, السادة, تحية طيبة, قداسة, أصحاب',
} satisfies GreetingWords;
