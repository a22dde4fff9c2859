import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'];

/** Khmer. */
export const room = {
  tag: 'km',
  script: 'Khmr',
  direction: 'ltr',
  digits: 'Khmr',
  lines: { together: daysAndMonths(months) },
  unspaced: /[\u1780-\u17d3\u17d7\u17dc\u17dd]+/g,
  months,
  quotes: ['“', '”', '‘', '’'],
} satisfies Language;
