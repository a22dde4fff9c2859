import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'հունվարի',
  'փետրվարի',
  'մարտի',
  'ապրիլի',
  'մայիսի',
  'հունիսի',
  'հուլիսի',
  'օգոստոսի',
  'սեպտեմբերի',
  'հոկտեմբերի',
  'նոյեմբերի',
  'դեկտեմբերի',
];

/** Armenian. */
export const room = {
  tag: 'hy',
  script: 'Armn',
  direction: 'ltr',
  digits: 'Armn',
  hyphens: { patterns: () => import('hyphen/patterns/hy.js') },
  lines: { together: daysAndMonths(months) },
  months,
  quotes: ['«', '»', '«', '»'],
} satisfies Language;
