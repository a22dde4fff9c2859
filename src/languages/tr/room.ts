import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

// Türk Dil Kurumu, Yazım Kılavuzu: an ending behind an apostrophe is not parted from its name by a hyphen.

const months = [
  'Ocak',
  'Şubat',
  'Mart',
  'Nisan',
  'Mayıs',
  'Haziran',
  'Temmuz',
  'Ağustos',
  'Eylül',
  'Ekim',
  'Kasım',
  'Aralık',
];

/** Turkish. */
export const room = {
  tag: 'tr',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/tr.js'), whole: /['’].*$/u },
  lines: { together: daysAndMonths(months) },
  months,
  quotes: ['“', '”', '‘', '’'],
} satisfies Language;
