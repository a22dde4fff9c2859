import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = ['ஜனவரி', 'பிப்ரவரி', 'மார்ச்', 'ஏப்ரல்', 'மே', 'ஜூன்', 'ஜூலை', 'ஆகஸ்ட்', 'செப்டம்பர்', 'அக்டோபர்', 'நவம்பர்', 'டிசம்பர்'];

/** Tamil. */
export const room = {
  tag: 'ta',
  script: 'Taml',
  direction: 'ltr',
  digits: 'Taml',
  lines: { together: daysAndMonths(months) },
  months,
  quotes: ['“', '”', '‘', '’'],
} satisfies Language;
