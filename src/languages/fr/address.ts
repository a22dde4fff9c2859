import type { AddressForms } from '../address-forms.ts';

// Looked up on 2026-11-29. Nobody who speaks the language has read this (review: needed).

/** How letters in French begin and end, by office. */
export const forms = {
  'head-of-state': {
    salutation: {
      m: 'Monsieur le Président',
      f: 'Madame la Présidente',
      unknown: 'Excellence',
      confidence: 'seen2',
      source:
        'amnesty.fr (Peltier letter); Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f) (Excellence: governor general)',
    },
    closing: {
      m: 'Je vous prie d’agréer, Monsieur le Président, l’expression de ma haute considération.',
      f: 'Je vous prie d’agréer, Madame la Présidente, l’expression de ma haute considération.',
      unknown: 'Je vous prie d’agréer l’expression de ma haute considération.',
      confidence: 'seen1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f); French Canada writes "mes respectueux hommages" / "l’hommage de mon profond respect" to women, an old form: ask a reader',
    },
    unknownNotIn: ['FR'],
    note: "Excellence not for France's own; Majesté for monarchs (address1_f)",
  },
  'head-of-government': {
    salutation: {
      m: 'Monsieur le Premier Ministre',
      f: 'Madame la Première Ministre',
      unknown: 'Excellence',
      confidence: 'seen1',
      source: 'noslangues-ourlanguages.gc.ca (conversation column)',
    },
    closing: {
      m: 'Je vous prie d’agréer, Monsieur le Premier Ministre, l’expression de ma haute considération.',
      f: 'Je vous prie d’agréer, Madame la Première Ministre, l’expression de ma haute considération.',
      unknown: 'Je vous prie d’agréer l’expression de ma haute considération.',
      confidence: 'seen1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f); French Canada writes "mes respectueux hommages" / "l’hommage de mon profond respect" to women, an old form: ask a reader',
    },
    unknownNotIn: ['FR'],
  },
  minister: {
    salutation: {
      m: 'Monsieur le Ministre',
      f: 'Madame la Ministre',
      unknown: 'Excellence',
      confidence: 'seen1',
      source: 'amnistiepdm.org (Amnesty letter to Bahrain, 2019)',
    },
    closing: {
      m: 'Je vous prie d’agréer, Monsieur le Ministre, l’expression de ma haute considération.',
      f: 'Je vous prie d’agréer, Madame la Ministre, l’expression de ma haute considération.',
      unknown: 'Je vous prie d’agréer l’expression de ma haute considération.',
      confidence: 'seen1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f); French Canada writes "mes respectueux hommages" / "l’hommage de mon profond respect" to women, an old form: ask a reader',
    },
    unknownNotIn: ['FR'],
    note: 'France: no Excellence at home',
  },
  ambassador: {
    salutation: {
      m: 'Monsieur l’Ambassadeur',
      f: 'Madame l’Ambassadrice',
      unknown: 'Excellence',
      confidence: 'seen2',
      source: 'larencore.blogspot.com 2021 (Amnesty letter, m); hacig.fr.gd (Son Excellence)',
    },
    closing: {
      m: 'Je vous prie d’agréer, Monsieur l’Ambassadeur, l’expression de ma haute considération.',
      f: 'Je vous prie d’agréer, Madame l’Ambassadrice, l’expression de ma haute considération.',
      unknown: 'Je vous prie d’agréer l’expression de ma haute considération.',
      confidence: 'seen1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f); French Canada writes "mes respectueux hommages" / "l’hommage de mon profond respect" to women, an old form: ask a reader',
    },
    unknownNotIn: ['FR'],
    note: 'form for a woman: no source read (ambassadeure in Canada)',
  },
  judge: {
    salutation: {
      m: 'Monsieur le Juge',
      f: 'Madame la Juge',
      unknown: 'Madame, Monsieur',
      confidence: 'rule1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f) (rule: Monsieur le / Madame la + office)',
    },
    closing: {
      m: 'Je vous prie d’agréer, Monsieur le Juge, l’expression de ma haute considération.',
      f: 'Je vous prie d’agréer, Madame la Juge, l’expression de ma haute considération.',
      unknown: 'Je vous prie d’agréer l’expression de ma haute considération.',
      confidence: 'seen1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f); French Canada writes "mes respectueux hommages" / "l’hommage de mon profond respect" to women, an old form: ask a reader',
    },
    note: 'office in the feminine differs between France and Canada',
  },
  prosecutor: {
    salutation: {
      m: 'Monsieur le Procureur',
      f: 'Madame la Procureure',
      unknown: 'Madame, Monsieur',
      confidence: 'rule1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f) (rule: Monsieur le / Madame la + office)',
    },
    closing: {
      m: 'Je vous prie d’agréer, Monsieur le Procureur, l’expression de ma haute considération.',
      f: 'Je vous prie d’agréer, Madame la Procureure, l’expression de ma haute considération.',
      unknown: 'Je vous prie d’agréer l’expression de ma haute considération.',
      confidence: 'seen1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f); French Canada writes "mes respectueux hommages" / "l’hommage de mon profond respect" to women, an old form: ask a reader',
    },
    note: 'office in the feminine differs between France and Canada',
  },
  'prison-director': {
    salutation: {
      m: 'Monsieur le Directeur',
      f: 'Madame la Directrice',
      unknown: 'Madame, Monsieur',
      confidence: 'rule1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f) (rule: Monsieur le / Madame la + office)',
    },
    closing: {
      m: 'Je vous prie d’agréer, Monsieur le Directeur, l’expression de ma haute considération.',
      f: 'Je vous prie d’agréer, Madame la Directrice, l’expression de ma haute considération.',
      unknown: 'Je vous prie d’agréer l’expression de ma haute considération.',
      confidence: 'seen1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f); French Canada writes "mes respectueux hommages" / "l’hommage de mon profond respect" to women, an old form: ask a reader',
    },
    note: 'office in the feminine differs between France and Canada',
  },
  'police-chief': {
    salutation: {
      m: 'Monsieur le Directeur',
      f: 'Madame la Directrice',
      unknown: 'Madame, Monsieur',
      confidence: 'rule1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f) (rule: Monsieur le / Madame la + office)',
    },
    closing: {
      m: 'Je vous prie d’agréer, Monsieur le Directeur, l’expression de ma haute considération.',
      f: 'Je vous prie d’agréer, Madame la Directrice, l’expression de ma haute considération.',
      unknown: 'Je vous prie d’agréer l’expression de ma haute considération.',
      confidence: 'seen1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f); French Canada writes "mes respectueux hommages" / "l’hommage de mon profond respect" to women, an old form: ask a reader',
    },
    note: 'office in the feminine differs between France and Canada',
  },
  mayor: {
    salutation: {
      m: 'Monsieur le Maire',
      f: 'Madame la Maire',
      unknown: 'Madame, Monsieur',
      confidence: 'rule1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f) (rule: Monsieur le / Madame la + office)',
    },
    closing: {
      m: 'Je vous prie d’agréer, Monsieur le Maire, l’expression de ma haute considération.',
      f: 'Je vous prie d’agréer, Madame la Maire, l’expression de ma haute considération.',
      unknown: 'Je vous prie d’agréer l’expression de ma haute considération.',
      confidence: 'seen1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f); French Canada writes "mes respectueux hommages" / "l’hommage de mon profond respect" to women, an old form: ask a reader',
    },
    note: 'office in the feminine differs between France and Canada',
  },
  'member-of-parliament': {
    salutation: {
      m: 'Monsieur le Député',
      f: 'Madame la Députée',
      unknown: 'Madame, Monsieur',
      confidence: 'rule1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f) (rule: Monsieur le / Madame la + office)',
    },
    closing: {
      m: 'Je vous prie d’agréer, Monsieur le Député, l’expression de ma haute considération.',
      f: 'Je vous prie d’agréer, Madame la Députée, l’expression de ma haute considération.',
      unknown: 'Je vous prie d’agréer l’expression de ma haute considération.',
      confidence: 'seen1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f); French Canada writes "mes respectueux hommages" / "l’hommage de mon profond respect" to women, an old form: ask a reader',
    },
    note: 'office in the feminine differs between France and Canada',
  },
  governor: {
    salutation: {
      m: 'Monsieur le Gouverneur',
      f: 'Madame la Gouverneure',
      unknown: 'Madame, Monsieur',
      confidence: 'seen1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f) (Lieutenant-Gouverneur / Lieutenante-Gouverneure)',
    },
    closing: {
      m: 'Je vous prie d’agréer, Monsieur le Gouverneur, l’expression de ma haute considération.',
      f: 'Je vous prie d’agréer, Madame la Gouverneure, l’expression de ma haute considération.',
      unknown: 'Je vous prie d’agréer l’expression de ma haute considération.',
      confidence: 'seen1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f); French Canada writes "mes respectueux hommages" / "l’hommage de mon profond respect" to women, an old form: ask a reader',
    },
  },
  'military-officer': {
    salutation: {
      m: 'Mon Général',
      f: 'Madame le Général',
      unknown: 'Général',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: 'Je vous prie d’agréer, Mon Général, l’expression de ma haute considération.',
      f: 'Je vous prie d’agréer, Madame le Général, l’expression de ma haute considération.',
      unknown: 'Je vous prie d’agréer l’expression de ma haute considération.',
      confidence: 'seen1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f); French Canada writes "mes respectueux hommages" / "l’hommage de mon profond respect" to women, an old form: ask a reader',
    },
    note: 'civilians and women write "Général,": no source read',
  },
  'religious-leader': {
    salutation: {
      m: 'Monseigneur',
      confidence: 'seen1',
      source: 'tplus-pp.btb.gc.ca (Clefs du français pratique, from Patrimoine canadien)',
    },
    closing: {
      m: 'Je vous prie d’agréer, Monseigneur, l’expression de ma haute considération.',
      unknown: 'Je vous prie d’agréer l’expression de ma haute considération.',
      confidence: 'seen1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f); French Canada writes "mes respectueux hommages" / "l’hommage de mon profond respect" to women, an old form: ask a reader',
    },
    note: 'cardinal: Monsieur le Cardinal; closing there: "l’expression de mes sentiments les plus respectueux"; imam, ayatollah: none',
  },
  unknown: {
    salutation: {
      m: 'Monsieur',
      f: 'Madame',
      unknown: 'Madame, Monsieur',
      confidence: 'seen1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f) (Monsieur, / Madame,); canada.ca offers "Bonjour" for unknown gender',
    },
    closing: {
      m: 'Je vous prie d’agréer, Monsieur, l’expression de ma haute considération.',
      f: 'Je vous prie d’agréer, Madame, l’expression de ma haute considération.',
      unknown: 'Je vous prie d’agréer l’expression de ma haute considération.',
      confidence: 'seen1',
      source:
        'Patrimoine canadien 2006, bac-lac address2_f/address3_f (appel + salutation, m/f); French Canada writes "mes respectueux hommages" / "l’hommage de mon profond respect" to women, an old form: ask a reader',
    },
  },
} satisfies AddressForms;
