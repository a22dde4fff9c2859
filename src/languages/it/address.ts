import type { AddressForms } from '../address-forms.ts';

// Looked up on 2026-11-29. Nobody who speaks the language has read this (review: needed).

/** How letters in Italian begin and end, by office. */
export const forms = {
  'head-of-state': {
    salutation: {
      m: 'Signor Presidente',
      f: 'Signora Presidente',
      unknown: 'Eccellenza',
      confidence: 'seen2',
      source: 'leggimigratis.it 2018; mondou.it',
    },
    closing: {
      m: 'Voglia gradire distinti saluti.',
      f: 'Voglia gradire distinti saluti.',
      unknown: 'Voglia gradire distinti saluti.',
      confidence: 'seen2',
      source:
        'lists.peacelink.it 2021/10 ; panitaliano.blogspot.com 2014 (distinti saluti; con osservanza); Sant’Egidio: Rispettosamente',
    },
  },
  'head-of-government': {
    salutation: {
      m: 'Signor Presidente del Consiglio',
      f: 'Signora Presidente del Consiglio',
      unknown: 'Eccellenza',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: 'Voglia gradire distinti saluti.',
      f: 'Voglia gradire distinti saluti.',
      unknown: 'Voglia gradire distinti saluti.',
      confidence: 'seen2',
      source:
        'lists.peacelink.it 2021/10 ; panitaliano.blogspot.com 2014 (distinti saluti; con osservanza); Sant’Egidio: Rispettosamente',
    },
  },
  minister: {
    salutation: {
      m: 'Signor Ministro',
      f: 'Signora Ministro',
      unknown: 'Eccellenza',
      confidence: 'seen1',
      source: 'leggimigratis.it 2018 (Signora Ministro)',
    },
    closing: {
      m: 'Voglia gradire distinti saluti.',
      f: 'Voglia gradire distinti saluti.',
      unknown: 'Voglia gradire distinti saluti.',
      confidence: 'seen2',
      source:
        'lists.peacelink.it 2021/10 ; panitaliano.blogspot.com 2014 (distinti saluti; con osservanza); Sant’Egidio: Rispettosamente',
    },
    note: 'today also Signora Ministra',
  },
  ambassador: {
    salutation: {
      m: 'Signor Ambasciatore',
      f: 'Signora Ambasciatrice',
      unknown: 'Eccellenza',
      confidence: 'seen1',
      source: 'leggimigratis.it 2018 (Eccellenza)',
    },
    closing: {
      m: 'Voglia gradire distinti saluti.',
      f: 'Voglia gradire distinti saluti.',
      unknown: 'Voglia gradire distinti saluti.',
      confidence: 'seen2',
      source:
        'lists.peacelink.it 2021/10 ; panitaliano.blogspot.com 2014 (distinti saluti; con osservanza); Sant’Egidio: Rispettosamente',
    },
  },
  judge: {
    salutation: {
      m: 'Signor Giudice',
      f: 'Signora Giudice',
      unknown: 'Egregio Giudice',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: 'Voglia gradire distinti saluti.',
      f: 'Voglia gradire distinti saluti.',
      unknown: 'Voglia gradire distinti saluti.',
      confidence: 'seen2',
      source:
        'lists.peacelink.it 2021/10 ; panitaliano.blogspot.com 2014 (distinti saluti; con osservanza); Sant’Egidio: Rispettosamente',
    },
  },
  prosecutor: {
    salutation: { m: 'Signor Procuratore', f: 'Signora Procuratrice', confidence: 'none', source: 'no source read' },
    closing: {
      m: 'Voglia gradire distinti saluti.',
      f: 'Voglia gradire distinti saluti.',
      unknown: 'Voglia gradire distinti saluti.',
      confidence: 'seen2',
      source:
        'lists.peacelink.it 2021/10 ; panitaliano.blogspot.com 2014 (distinti saluti; con osservanza); Sant’Egidio: Rispettosamente',
    },
  },
  governor: {
    salutation: { m: 'Signor Governatore', f: 'Signora Governatrice', confidence: 'none', source: 'no source read' },
    closing: {
      m: 'Voglia gradire distinti saluti.',
      f: 'Voglia gradire distinti saluti.',
      unknown: 'Voglia gradire distinti saluti.',
      confidence: 'seen2',
      source:
        'lists.peacelink.it 2021/10 ; panitaliano.blogspot.com 2014 (distinti saluti; con osservanza); Sant’Egidio: Rispettosamente',
    },
  },
  mayor: {
    salutation: { m: 'Signor Sindaco', f: 'Signora Sindaca', confidence: 'none', source: 'no source read' },
    closing: {
      m: 'Voglia gradire distinti saluti.',
      f: 'Voglia gradire distinti saluti.',
      unknown: 'Voglia gradire distinti saluti.',
      confidence: 'seen2',
      source:
        'lists.peacelink.it 2021/10 ; panitaliano.blogspot.com 2014 (distinti saluti; con osservanza); Sant’Egidio: Rispettosamente',
    },
  },
  'prison-director': {
    salutation: {
      m: 'Egregio Direttore',
      f: 'Gentile Direttrice',
      unknown: 'Gentile Direttore',
      confidence: 'rule1',
      source: 'panitaliano.blogspot.com 2014 (rule: gentile/egregio + title)',
    },
    closing: {
      m: 'Voglia gradire distinti saluti.',
      f: 'Voglia gradire distinti saluti.',
      unknown: 'Voglia gradire distinti saluti.',
      confidence: 'seen2',
      source:
        'lists.peacelink.it 2021/10 ; panitaliano.blogspot.com 2014 (distinti saluti; con osservanza); Sant’Egidio: Rispettosamente',
    },
  },
  'police-chief': {
    salutation: {
      m: 'Egregio Direttore',
      f: 'Gentile Direttrice',
      confidence: 'rule1',
      source: 'panitaliano.blogspot.com 2014 (rule)',
    },
    closing: {
      m: 'Voglia gradire distinti saluti.',
      f: 'Voglia gradire distinti saluti.',
      unknown: 'Voglia gradire distinti saluti.',
      confidence: 'seen2',
      source:
        'lists.peacelink.it 2021/10 ; panitaliano.blogspot.com 2014 (distinti saluti; con osservanza); Sant’Egidio: Rispettosamente',
    },
  },
  'military-officer': {
    salutation: {
      m: 'Signor Generale',
      f: 'Signora Generale',
      unknown: 'Generale',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: 'Voglia gradire distinti saluti.',
      f: 'Voglia gradire distinti saluti.',
      unknown: 'Voglia gradire distinti saluti.',
      confidence: 'seen2',
      source:
        'lists.peacelink.it 2021/10 ; panitaliano.blogspot.com 2014 (distinti saluti; con osservanza); Sant’Egidio: Rispettosamente',
    },
  },
  'member-of-parliament': {
    salutation: {
      m: 'Onorevole {name}',
      f: 'Onorevole {name}',
      unknown: 'Onorevole',
      confidence: 'seen2',
      source: 'leggimigratis.it 2018; pauker.at 18161249 (Onorevole Senatore)',
    },
    closing: {
      m: 'Voglia gradire distinti saluti.',
      f: 'Voglia gradire distinti saluti.',
      unknown: 'Voglia gradire distinti saluti.',
      confidence: 'seen2',
      source:
        'lists.peacelink.it 2021/10 ; panitaliano.blogspot.com 2014 (distinti saluti; con osservanza); Sant’Egidio: Rispettosamente',
    },
  },
  'religious-leader': {
    salutation: {
      m: 'Eccellenza Reverendissima',
      confidence: 'seen2',
      source: 'leggimigratis.it 2018; pauker.at 18161249',
    },
    closing: {
      m: 'Voglia gradire distinti saluti.',
      f: 'Voglia gradire distinti saluti.',
      unknown: 'Voglia gradire distinti saluti.',
      confidence: 'seen2',
      source:
        'lists.peacelink.it 2021/10 ; panitaliano.blogspot.com 2014 (distinti saluti; con osservanza); Sant’Egidio: Rispettosamente',
    },
    note: 'cardinal: Eminenza Reverendissima; priest: Reverendo',
  },
  unknown: {
    salutation: {
      m: 'Egregio Signore',
      f: 'Gentile Signora',
      unknown: 'Gentile Signora, egregio Signore',
      confidence: 'seen2',
      source: 'pauker.at 18161249; panitaliano.blogspot.com 2014',
    },
    closing: {
      m: 'Voglia gradire distinti saluti.',
      f: 'Voglia gradire distinti saluti.',
      unknown: 'Voglia gradire distinti saluti.',
      confidence: 'seen2',
      source:
        'lists.peacelink.it 2021/10 ; panitaliano.blogspot.com 2014 (distinti saluti; con osservanza); Sant’Egidio: Rispettosamente',
    },
  },
} satisfies AddressForms;
