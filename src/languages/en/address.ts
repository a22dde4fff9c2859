import type { AddressForms } from '../address-forms.ts';

// Looked up on 2026-11-29.

/** How letters in English begin and end, by office. */
export const forms = {
  'head-of-state': {
    salutation: {
      m: 'Dear Mr. President',
      f: 'Dear Madam President',
      unknown: 'Your Excellency',
      confidence: 'seen1',
      source: 'leoncountyfl.gov stumper 441 (table of forms); for Excellency bookrags 14314 (ambassador only)',
    },
    closing: {
      m: 'Yours sincerely',
      f: 'Yours sincerely',
      unknown: 'Yours sincerely',
      confidence: 'none',
      source: 'nepko.mn (poor copy) only; "Yours faithfully" with Dear Sir or Madam: no source read',
    },
    note: 'monarch: Your Majesty',
  },
  'head-of-government': {
    salutation: {
      m: 'Dear Prime Minister',
      f: 'Dear Prime Minister',
      unknown: 'Dear Prime Minister',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: 'Yours sincerely',
      f: 'Yours sincerely',
      unknown: 'Yours sincerely',
      confidence: 'none',
      source: 'nepko.mn (poor copy) only; "Yours faithfully" with Dear Sir or Madam: no source read',
    },
    note: 'gender-free',
  },
  minister: {
    salutation: {
      m: 'Dear Minister',
      f: 'Dear Minister',
      unknown: 'Dear Minister',
      confidence: 'seen1',
      source:
        'leoncountyfl.gov stumper 441 (table of forms) gives "Dear Mr./Madam Secretary"; ncpeaprofessor.org (British Columbia protocol) gives "Dear Minister"',
    },
    closing: {
      m: 'Yours sincerely',
      f: 'Yours sincerely',
      unknown: 'Yours sincerely',
      confidence: 'none',
      source: 'nepko.mn (poor copy) only; "Yours faithfully" with Dear Sir or Madam: no source read',
    },
    note: 'US: Dear Mr./Madam Secretary,; Excellency for foreign ministers',
  },
  ambassador: {
    salutation: {
      m: 'Dear Mr. Ambassador',
      f: 'Dear Madam Ambassador',
      unknown: 'Your Excellency',
      confidence: 'seen2',
      source: 'leoncountyfl.gov stumper 441 (table of forms) (Mr./Ms. Ambassador); bookrags 14314 (Your Excellency)',
    },
    closing: {
      m: 'Yours sincerely',
      f: 'Yours sincerely',
      unknown: 'Yours sincerely',
      confidence: 'none',
      source: 'nepko.mn (poor copy) only; "Yours faithfully" with Dear Sir or Madam: no source read',
    },
    note: 'Dear Ambassador SURNAME: roberthickey.wordpress.com',
  },
  judge: {
    salutation: {
      m: 'Dear Judge {name}',
      f: 'Dear Judge {name}',
      unknown: 'Dear Judge {name}',
      confidence: 'seen1',
      source: 'leoncountyfl.gov stumper 441 (table of forms)',
    },
    closing: {
      m: 'Yours sincerely',
      f: 'Yours sincerely',
      unknown: 'Yours sincerely',
      confidence: 'none',
      source: 'nepko.mn (poor copy) only; "Yours faithfully" with Dear Sir or Madam: no source read',
    },
  },
  prosecutor: {
    salutation: {
      m: 'Dear Mr. Prosecutor',
      f: 'Dear Madam Prosecutor',
      unknown: 'Dear Prosecutor General',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: 'Yours sincerely',
      f: 'Yours sincerely',
      unknown: 'Yours sincerely',
      confidence: 'none',
      source: 'nepko.mn (poor copy) only; "Yours faithfully" with Dear Sir or Madam: no source read',
    },
    note: 'US: Dear Attorney General SURNAME (name in the list of formsofaddress.info only)',
  },
  governor: {
    salutation: {
      m: 'Dear Governor {name}',
      f: 'Dear Governor {name}',
      unknown: 'Dear Governor',
      confidence: 'seen1',
      source: 'leoncountyfl.gov stumper 441 (table of forms)',
    },
    closing: {
      m: 'Yours sincerely',
      f: 'Yours sincerely',
      unknown: 'Yours sincerely',
      confidence: 'none',
      source: 'nepko.mn (poor copy) only; "Yours faithfully" with Dear Sir or Madam: no source read',
    },
  },
  mayor: {
    salutation: {
      m: 'Dear Mayor {name}',
      f: 'Dear Mayor {name}',
      unknown: 'Dear Mayor',
      confidence: 'seen1',
      source: 'leoncountyfl.gov stumper 441 (table of forms)',
    },
    closing: {
      m: 'Yours sincerely',
      f: 'Yours sincerely',
      unknown: 'Yours sincerely',
      confidence: 'none',
      source: 'nepko.mn (poor copy) only; "Yours faithfully" with Dear Sir or Madam: no source read',
    },
  },
  'prison-director': {
    salutation: {
      m: 'Dear Director {name}',
      f: 'Dear Director {name}',
      unknown: 'Dear Director',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: 'Yours sincerely',
      f: 'Yours sincerely',
      unknown: 'Yours sincerely',
      confidence: 'none',
      source: 'nepko.mn (poor copy) only; "Yours faithfully" with Dear Sir or Madam: no source read',
    },
    note: 'the project\'s own case uses "Dear Director Wang"',
  },
  'police-chief': {
    salutation: {
      m: 'Dear Chief {name}',
      f: 'Dear Chief {name}',
      unknown: 'Dear Sir or Madam',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: 'Yours sincerely',
      f: 'Yours sincerely',
      unknown: 'Yours sincerely',
      confidence: 'none',
      source: 'nepko.mn (poor copy) only; "Yours faithfully" with Dear Sir or Madam: no source read',
    },
  },
  'military-officer': {
    salutation: {
      m: 'Dear General {name}',
      f: 'Dear General {name}',
      unknown: 'Dear General',
      confidence: 'seen1',
      source: 'leoncountyfl.gov stumper 441 (table of forms)',
    },
    closing: {
      m: 'Yours sincerely',
      f: 'Yours sincerely',
      unknown: 'Yours sincerely',
      confidence: 'none',
      source: 'nepko.mn (poor copy) only; "Yours faithfully" with Dear Sir or Madam: no source read',
    },
    note: 'rank as held',
  },
  'member-of-parliament': {
    salutation: {
      m: 'Dear Mr. {name}',
      f: 'Dear Ms. {name}',
      unknown: 'Dear Member of Parliament',
      confidence: 'seen1',
      source: 'leoncountyfl.gov stumper 441 (table of forms) (Representatives; Senators: Dear Mr./Ms. Senator)',
    },
    closing: {
      m: 'Yours sincerely',
      f: 'Yours sincerely',
      unknown: 'Yours sincerely',
      confidence: 'none',
      source: 'nepko.mn (poor copy) only; "Yours faithfully" with Dear Sir or Madam: no source read',
    },
  },
  'religious-leader': {
    salutation: {
      m: 'Your Eminence',
      f: 'Dear Reverend {name}',
      confidence: 'seen1',
      source: 'leoncountyfl.gov stumper 441 (table of forms)',
    },
    closing: {
      m: 'Yours sincerely',
      f: 'Yours sincerely',
      unknown: 'Yours sincerely',
      confidence: 'none',
      source: 'nepko.mn (poor copy) only; "Yours faithfully" with Dear Sir or Madam: no source read',
    },
    note: 'by faith and rank; Ayatollah, Grand Mufti: no source',
  },
  unknown: {
    salutation: {
      m: 'Dear Mr. {name}',
      f: 'Dear Ms. {name}',
      unknown: 'Dear Sir or Madam',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: 'Yours sincerely',
      f: 'Yours sincerely',
      unknown: 'Yours sincerely',
      confidence: 'none',
      source: 'nepko.mn (poor copy) only; "Yours faithfully" with Dear Sir or Madam: no source read',
    },
    note: 'with a full name and no gender: Dear FULL NAME,',
  },
} satisfies AddressForms;
