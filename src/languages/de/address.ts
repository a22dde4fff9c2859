import type { AddressForms } from '../address-forms.ts';

// Looked up on 2026-11-29. Nobody who speaks the language has read this (review: needed).

/** How letters in German begin and end, by office. */
export const forms = {
  'head-of-state': {
    salutation: {
      m: 'Sehr geehrter Herr Präsident',
      f: 'Sehr geehrte Frau Präsidentin',
      unknown: 'Exzellenz',
      confidence: 'seen2',
      source:
        'BMI Ratgeber 2010 (doczz.net 421602; excerpt at briefschreiber.name) (Hochverehrter/Sehr verehrter Herr ...; abroad: Exzellenz); kirchheim.forum2030.de (Sehr geehrter Herr Präsident)',
    },
    closing: {
      m: 'Mit vorzüglicher Hochachtung',
      f: 'Mit vorzüglicher Hochachtung',
      unknown: 'Mit vorzüglicher Hochachtung',
      confidence: 'seen1',
      source:
        'BMI Ratgeber 2010 (doczz.net 421602; excerpt at briefschreiber.name) (Mit vorzüglicher Hochachtung, head of state)',
    },
    note: 'Majestät: amnesty-kirchheim.de letters 2020-2026',
  },
  'head-of-government': {
    salutation: {
      m: 'Sehr geehrter Herr Premierminister',
      f: 'Sehr geehrte Frau Premierministerin',
      unknown: 'Exzellenz',
      confidence: 'rule1',
      source: 'protokoll-inland.de Anschriften and Anreden pages (heads of government abroad: Exzellenz)',
    },
    closing: {
      m: 'Mit freundlichen Grüßen',
      f: 'Mit freundlichen Grüßen',
      unknown: 'Mit freundlichen Grüßen',
      confidence: 'none',
      source: 'no source read',
    },
  },
  minister: {
    salutation: {
      m: 'Sehr geehrter Herr Minister',
      f: 'Sehr geehrte Frau Ministerin',
      unknown: 'Exzellenz',
      confidence: 'rule1',
      source: 'protokoll-inland.de Anschriften and Anreden pages (do not name the ministry; abroad Exzellenz)',
    },
    closing: {
      m: 'Mit freundlichen Grüßen',
      f: 'Mit freundlichen Grüßen',
      unknown: 'Mit freundlichen Grüßen',
      confidence: 'none',
      source: 'no source read',
    },
  },
  ambassador: {
    salutation: {
      m: 'Sehr geehrter Herr Botschafter',
      f: 'Sehr geehrte Frau Botschafterin',
      unknown: 'Exzellenz',
      confidence: 'seen2',
      source: 'protokoll-inland.de Anschriften and Anreden pages; code-knacker.de',
    },
    closing: {
      m: 'Mit freundlichen Grüßen',
      f: 'Mit freundlichen Grüßen',
      unknown: 'Mit freundlichen Grüßen',
      confidence: 'none',
      source: 'no source read',
    },
  },
  judge: {
    salutation: {
      m: 'Sehr geehrter Herr Richter',
      f: 'Sehr geehrte Frau Richterin',
      unknown: 'Sehr geehrte Damen und Herren',
      confidence: 'rule1',
      source: 'protokoll-inland.de Anschriften and Anreden pages (rule: Sehr geehrte/r + Herr/Frau + office)',
    },
    closing: {
      m: 'Mit freundlichen Grüßen',
      f: 'Mit freundlichen Grüßen',
      unknown: 'Mit freundlichen Grüßen',
      confidence: 'none',
      source: 'no source read',
    },
    note: 'president of a court: Herr Präsident',
  },
  prosecutor: {
    salutation: {
      m: 'Sehr geehrter Herr Generalstaatsanwalt',
      f: 'Sehr geehrte Frau Generalstaatsanwältin',
      unknown: 'Sehr geehrte Damen und Herren',
      confidence: 'rule1',
      source: 'protokoll-inland.de Anschriften and Anreden pages (rule)',
    },
    closing: {
      m: 'Mit freundlichen Grüßen',
      f: 'Mit freundlichen Grüßen',
      unknown: 'Mit freundlichen Grüßen',
      confidence: 'none',
      source: 'no source read',
    },
  },
  governor: {
    salutation: {
      m: 'Sehr geehrter Herr Gouverneur',
      f: 'Sehr geehrte Frau Gouverneurin',
      unknown: 'Sehr geehrte Damen und Herren',
      confidence: 'seen1',
      source: 'amnesty-kirchheim.de letters 2020-2026 2021-06 (Frau Gouverneurin)',
    },
    closing: {
      m: 'Mit freundlichen Grüßen',
      f: 'Mit freundlichen Grüßen',
      unknown: 'Mit freundlichen Grüßen',
      confidence: 'none',
      source: 'no source read',
    },
  },
  mayor: {
    salutation: {
      m: 'Sehr geehrter Herr Bürgermeister',
      f: 'Sehr geehrte Frau Bürgermeisterin',
      unknown: 'Sehr geehrte Damen und Herren',
      confidence: 'rule1',
      source: 'protokoll-inland.de Anschriften and Anreden pages (rule)',
    },
    closing: {
      m: 'Mit freundlichen Grüßen',
      f: 'Mit freundlichen Grüßen',
      unknown: 'Mit freundlichen Grüßen',
      confidence: 'none',
      source: 'no source read',
    },
  },
  'prison-director': {
    salutation: {
      m: 'Sehr geehrter Herr Direktor',
      f: 'Sehr geehrte Frau Direktorin',
      unknown: 'Sehr geehrte Damen und Herren',
      confidence: 'rule1',
      source: 'protokoll-inland.de Anschriften and Anreden pages (rule)',
    },
    closing: {
      m: 'Mit freundlichen Grüßen',
      f: 'Mit freundlichen Grüßen',
      unknown: 'Mit freundlichen Grüßen',
      confidence: 'none',
      source: 'no source read',
    },
  },
  'police-chief': {
    salutation: {
      m: 'Sehr geehrter Herr Polizeipräsident',
      f: 'Sehr geehrte Frau Polizeipräsidentin',
      unknown: 'Sehr geehrte Damen und Herren',
      confidence: 'rule1',
      source: 'protokoll-inland.de Anschriften and Anreden pages (rule)',
    },
    closing: {
      m: 'Mit freundlichen Grüßen',
      f: 'Mit freundlichen Grüßen',
      unknown: 'Mit freundlichen Grüßen',
      confidence: 'none',
      source: 'no source read',
    },
  },
  'military-officer': {
    salutation: {
      m: 'Sehr geehrter Herr General',
      f: 'Sehr geehrte Frau General',
      unknown: 'Sehr geehrte Damen und Herren',
      confidence: 'seen1',
      source: 'protokoll-inland.de Anschriften and Anreden pages (all generals: Herr General)',
    },
    closing: {
      m: 'Mit freundlichen Grüßen',
      f: 'Mit freundlichen Grüßen',
      unknown: 'Mit freundlichen Grüßen',
      confidence: 'none',
      source: 'no source read',
    },
  },
  'member-of-parliament': {
    salutation: {
      m: 'Sehr geehrter Herr Abgeordneter',
      f: 'Sehr geehrte Frau Abgeordnete',
      unknown: 'Sehr geehrte Damen und Herren',
      confidence: 'seen1',
      source: 'protokoll-inland.de Anschriften and Anreden pages (Frau Abgeordnete)',
    },
    closing: {
      m: 'Mit freundlichen Grüßen',
      f: 'Mit freundlichen Grüßen',
      unknown: 'Mit freundlichen Grüßen',
      confidence: 'none',
      source: 'no source read',
    },
  },
  'religious-leader': {
    salutation: {
      m: 'Exzellenz',
      confidence: 'rule1',
      source: 'docplayer.org 27137 (contents: Katholische Kirche only)',
    },
    closing: {
      m: 'Mit freundlichen Grüßen',
      f: 'Mit freundlichen Grüßen',
      unknown: 'Mit freundlichen Grüßen',
      confidence: 'none',
      source: 'no source read',
    },
    note: 'bishop, cardinal, imam: forms not read',
  },
  unknown: {
    salutation: {
      m: 'Sehr geehrter Herr {name}',
      f: 'Sehr geehrte Frau {name}',
      unknown: 'Sehr geehrte Damen und Herren',
      confidence: 'seen1',
      source: 'protokoll-inland.de Anschriften and Anreden pages',
    },
    closing: {
      m: 'Mit freundlichen Grüßen',
      f: 'Mit freundlichen Grüßen',
      unknown: 'Mit freundlichen Grüßen',
      confidence: 'none',
      source: 'no source read',
    },
  },
} satisfies AddressForms;
