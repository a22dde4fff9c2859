import type { AddressForms } from '../address-forms.ts';

// Looked up on 2026-11-29. Nobody who speaks the language has read this (review: needed).

/** How letters in Turkish begin and end, by office. */
export const forms = {
  'head-of-state': {
    salutation: {
      m: 'Sayın Cumhurbaşkanı',
      f: 'Sayın Cumhurbaşkanı',
      unknown: 'Sayın Cumhurbaşkanı',
      confidence: 'seen1',
      source: 'haber.mynet.com 110107234630 (this form)',
    },
    closing: {
      m: 'Saygılarımla',
      f: 'Saygılarımla',
      unknown: 'Saygılarımla',
      confidence: 'none',
      source: 'no source read',
    },
    note: 'gender-free; no suffix on the name; Ekselansları for ambassadors: no source',
  },
  'head-of-government': {
    salutation: {
      m: 'Sayın Başbakan',
      f: 'Sayın Başbakan',
      unknown: 'Sayın Başbakan',
      confidence: 'rule1',
      source: 'haber.mynet.com 110107234630 (rule: Sayın + office)',
    },
    closing: {
      m: 'Saygılarımla',
      f: 'Saygılarımla',
      unknown: 'Saygılarımla',
      confidence: 'none',
      source: 'no source read',
    },
    note: 'gender-free; no suffix on the name; Ekselansları for ambassadors: no source',
  },
  minister: {
    salutation: {
      m: 'Sayın Bakan',
      f: 'Sayın Bakan',
      unknown: 'Sayın Bakan',
      confidence: 'rule1',
      source: 'haber.mynet.com 110107234630 (spoken form with -ım: Sayın Bakanım)',
    },
    closing: {
      m: 'Saygılarımla',
      f: 'Saygılarımla',
      unknown: 'Saygılarımla',
      confidence: 'none',
      source: 'no source read',
    },
    note: 'gender-free; no suffix on the name; Ekselansları for ambassadors: no source',
  },
  ambassador: {
    salutation: {
      m: 'Sayın Büyükelçi',
      f: 'Sayın Büyükelçi',
      unknown: 'Sayın Büyükelçi',
      confidence: 'rule1',
      source: 'haber.mynet.com 110107234630 (rule: Sayın + office)',
    },
    closing: {
      m: 'Saygılarımla',
      f: 'Saygılarımla',
      unknown: 'Saygılarımla',
      confidence: 'none',
      source: 'no source read',
    },
    note: 'gender-free; no suffix on the name; Ekselansları for ambassadors: no source',
  },
  judge: {
    salutation: {
      m: 'Sayın Hâkim',
      f: 'Sayın Hâkim',
      unknown: 'Sayın Hâkim',
      confidence: 'rule1',
      source: 'haber.mynet.com 110107234630 (rule: Sayın + office)',
    },
    closing: {
      m: 'Saygılarımla',
      f: 'Saygılarımla',
      unknown: 'Saygılarımla',
      confidence: 'none',
      source: 'no source read',
    },
    note: 'gender-free; no suffix on the name; Ekselansları for ambassadors: no source',
  },
  prosecutor: {
    salutation: {
      m: 'Sayın Savcı',
      f: 'Sayın Savcı',
      unknown: 'Sayın Savcı',
      confidence: 'rule1',
      source: 'haber.mynet.com 110107234630 (rule: Sayın + office)',
    },
    closing: {
      m: 'Saygılarımla',
      f: 'Saygılarımla',
      unknown: 'Saygılarımla',
      confidence: 'none',
      source: 'no source read',
    },
    note: 'gender-free; no suffix on the name; Ekselansları for ambassadors: no source',
  },
  governor: {
    salutation: {
      m: 'Sayın Vali',
      f: 'Sayın Vali',
      unknown: 'Sayın Vali',
      confidence: 'seen1',
      source: 'haber.mynet.com 110107234630 (this form)',
    },
    closing: {
      m: 'Saygılarımla',
      f: 'Saygılarımla',
      unknown: 'Saygılarımla',
      confidence: 'none',
      source: 'no source read',
    },
    note: 'gender-free; no suffix on the name; Ekselansları for ambassadors: no source',
  },
  mayor: {
    salutation: {
      m: 'Sayın Başkan',
      f: 'Sayın Başkan',
      unknown: 'Sayın Başkan',
      confidence: 'rule1',
      source: 'haber.mynet.com 110107234630 (spoken form with -ım: Sayın Bakanım)',
    },
    closing: {
      m: 'Saygılarımla',
      f: 'Saygılarımla',
      unknown: 'Saygılarımla',
      confidence: 'none',
      source: 'no source read',
    },
    note: 'gender-free; no suffix on the name; Ekselansları for ambassadors: no source',
  },
  'prison-director': {
    salutation: {
      m: 'Sayın Müdür',
      f: 'Sayın Müdür',
      unknown: 'Sayın Müdür',
      confidence: 'rule1',
      source: 'haber.mynet.com 110107234630 (spoken form with -ım: Sayın Bakanım)',
    },
    closing: {
      m: 'Saygılarımla',
      f: 'Saygılarımla',
      unknown: 'Saygılarımla',
      confidence: 'none',
      source: 'no source read',
    },
    note: 'gender-free; no suffix on the name; Ekselansları for ambassadors: no source',
  },
  'police-chief': {
    salutation: {
      m: 'Sayın Müdür',
      f: 'Sayın Müdür',
      unknown: 'Sayın Müdür',
      confidence: 'rule1',
      source: 'haber.mynet.com 110107234630 (rule: Sayın + office)',
    },
    closing: {
      m: 'Saygılarımla',
      f: 'Saygılarımla',
      unknown: 'Saygılarımla',
      confidence: 'none',
      source: 'no source read',
    },
    note: 'gender-free; no suffix on the name; Ekselansları for ambassadors: no source',
  },
  'military-officer': {
    salutation: {
      m: 'Sayın General',
      f: 'Sayın General',
      unknown: 'Sayın General',
      confidence: 'seen1',
      source: 'haber.mynet.com 110107234630 (this form)',
    },
    closing: {
      m: 'Saygılarımla',
      f: 'Saygılarımla',
      unknown: 'Saygılarımla',
      confidence: 'none',
      source: 'no source read',
    },
    note: 'gender-free; no suffix on the name; Ekselansları for ambassadors: no source',
  },
  'member-of-parliament': {
    salutation: {
      m: 'Sayın Milletvekili',
      f: 'Sayın Milletvekili',
      unknown: 'Sayın Milletvekili',
      confidence: 'rule1',
      source: 'haber.mynet.com 110107234630 (rule: Sayın + office)',
    },
    closing: {
      m: 'Saygılarımla',
      f: 'Saygılarımla',
      unknown: 'Saygılarımla',
      confidence: 'none',
      source: 'no source read',
    },
    note: 'gender-free; no suffix on the name; Ekselansları for ambassadors: no source',
  },
  'religious-leader': {
    salutation: {
      m: 'Sayın Başkan',
      f: 'Sayın Başkan',
      unknown: 'Sayın Başkan',
      confidence: 'rule1',
      source: 'haber.mynet.com 110107234630 (rule: Sayın + office)',
    },
    closing: {
      m: 'Saygılarımla',
      f: 'Saygılarımla',
      unknown: 'Saygılarımla',
      confidence: 'none',
      source: 'no source read',
    },
    note: 'gender-free; no suffix on the name; Ekselansları for ambassadors: no source',
  },
  unknown: {
    salutation: {
      m: 'Sayın {name}',
      f: 'Sayın {name}',
      unknown: 'Sayın Yetkili',
      confidence: 'rule1',
      source: 'haber.mynet.com 110107234630 (rule: Sayın + office)',
    },
    closing: {
      m: 'Saygılarımla',
      f: 'Saygılarımla',
      unknown: 'Saygılarımla',
      confidence: 'none',
      source: 'no source read',
    },
    note: 'gender-free; no suffix on the name; Ekselansları for ambassadors: no source',
  },
} satisfies AddressForms;
