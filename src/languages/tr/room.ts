import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

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
  facts: [
    {
      part: 'hyphens',
      what: 'an ending behind an apostrophe is not parted from its name by a hyphen',
      source: 'kitap-ozet.net/kitap-ozetleri-yazar-biyografileri/kesme-isareti.html, rule 10',
      opened: '2026-11-29',
    },
  ],
} satisfies Language;
