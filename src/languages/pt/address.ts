import type { AddressForms } from '../address-forms.ts';

// Looked up on 2026-11-29. Nobody who speaks the language has read this (review: needed).

/** How letters in Portuguese begin and end, by office. */
export const forms = {
  'head-of-state': {
    salutation: {
      m: 'Excelentíssimo Senhor Presidente da República',
      f: 'Excelentíssima Senhora Presidente da República',
      unknown: 'Excelência',
      confidence: 'seen2',
      source:
        'casamilitar.pr.gov.br Pronomes-de-Tratamento (Paraná); trabalhosfeitos 56776980 and qconcursos 38b2c0559e8 (Manual de Redação); anistia.org.br 2015 (Sua Excelência Presidente NAME)',
    },
    closing: {
      m: 'Respeitosamente',
      f: 'Respeitosamente',
      unknown: 'Respeitosamente',
      confidence: 'seen1',
      source:
        'Manual de Redação (higher rank Respeitosamente, else Atenciosamente; foreign authorities excepted); not re-read',
    },
    notIn: ['PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL'],
    note: 'also presidents of parliament and of the supreme court',
  },
  'head-of-government': {
    salutation: {
      m: 'Excelentíssimo Senhor Primeiro-Ministro',
      f: 'Excelentíssima Senhora Primeira-Ministra',
      unknown: 'Excelência',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: 'Respeitosamente',
      f: 'Respeitosamente',
      unknown: 'Respeitosamente',
      confidence: 'seen1',
      source:
        'Manual de Redação (higher rank Respeitosamente, else Atenciosamente; foreign authorities excepted); not re-read',
    },
    notIn: ['PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL'],
  },
  minister: {
    salutation: {
      m: 'Senhor Ministro',
      f: 'Senhora Ministra',
      unknown: 'Senhor(a) Ministro(a)',
      confidence: 'seen2',
      source:
        'casamilitar.pr.gov.br Pronomes-de-Tratamento (Paraná); trabalhosfeitos 56776980 and qconcursos 38b2c0559e8 (Manual de Redação)',
    },
    closing: {
      m: 'Respeitosamente',
      f: 'Respeitosamente',
      unknown: 'Respeitosamente',
      confidence: 'seen1',
      source:
        'Manual de Redação (higher rank Respeitosamente, else Atenciosamente; foreign authorities excepted); not re-read',
    },
    notIn: ['PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL'],
    note: 'Brazil. Portugal: Exmo. Senhor: no source',
  },
  ambassador: {
    salutation: {
      m: 'Senhor Embaixador',
      f: 'Senhora Embaixadora',
      unknown: 'Senhor(a) Embaixador(a)',
      confidence: 'rule2',
      source:
        'casamilitar.pr.gov.br Pronomes-de-Tratamento (Paraná); trabalhosfeitos 56776980 and qconcursos 38b2c0559e8 (Manual de Redação) (rule: Senhor + cargo)',
    },
    closing: {
      m: 'Atenciosamente',
      f: 'Atenciosamente',
      unknown: 'Atenciosamente',
      confidence: 'seen1',
      source:
        'Manual de Redação (higher rank Respeitosamente, else Atenciosamente; foreign authorities excepted); not re-read',
    },
    notIn: ['PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL'],
  },
  judge: {
    salutation: {
      m: 'Senhor Juiz',
      f: 'Senhora Juíza',
      unknown: 'Senhor(a) Juiz(a)',
      confidence: 'seen2',
      source:
        'casamilitar.pr.gov.br Pronomes-de-Tratamento (Paraná); trabalhosfeitos 56776980 and qconcursos 38b2c0559e8 (Manual de Redação)',
    },
    closing: {
      m: 'Respeitosamente',
      f: 'Respeitosamente',
      unknown: 'Respeitosamente',
      confidence: 'seen1',
      source:
        'Manual de Redação (higher rank Respeitosamente, else Atenciosamente; foreign authorities excepted); not re-read',
    },
    notIn: ['PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL'],
  },
  prosecutor: {
    salutation: {
      m: 'Senhor Procurador',
      f: 'Senhora Procuradora',
      unknown: 'Senhor(a) Procurador(a)',
      confidence: 'rule2',
      source:
        'casamilitar.pr.gov.br Pronomes-de-Tratamento (Paraná); trabalhosfeitos 56776980 and qconcursos 38b2c0559e8 (Manual de Redação) (rule)',
    },
    closing: {
      m: 'Atenciosamente',
      f: 'Atenciosamente',
      unknown: 'Atenciosamente',
      confidence: 'seen1',
      source:
        'Manual de Redação (higher rank Respeitosamente, else Atenciosamente; foreign authorities excepted); not re-read',
    },
    notIn: ['PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL'],
  },
  governor: {
    salutation: {
      m: 'Senhor Governador',
      f: 'Senhora Governadora',
      unknown: 'Senhor(a) Governador(a)',
      confidence: 'seen2',
      source:
        'casamilitar.pr.gov.br Pronomes-de-Tratamento (Paraná); trabalhosfeitos 56776980 and qconcursos 38b2c0559e8 (Manual de Redação)',
    },
    closing: {
      m: 'Respeitosamente',
      f: 'Respeitosamente',
      unknown: 'Respeitosamente',
      confidence: 'seen1',
      source:
        'Manual de Redação (higher rank Respeitosamente, else Atenciosamente; foreign authorities excepted); not re-read',
    },
    notIn: ['PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL'],
  },
  mayor: {
    salutation: {
      m: 'Senhor Prefeito',
      f: 'Senhora Prefeita',
      unknown: 'Senhor(a) Prefeito(a)',
      confidence: 'seen1',
      source:
        'casamilitar.pr.gov.br Pronomes-de-Tratamento (Paraná); trabalhosfeitos 56776980 and qconcursos 38b2c0559e8 (Manual de Redação) (one source: Excelentíssimo)',
    },
    closing: {
      m: 'Atenciosamente',
      f: 'Atenciosamente',
      unknown: 'Atenciosamente',
      confidence: 'seen1',
      source:
        'Manual de Redação (higher rank Respeitosamente, else Atenciosamente; foreign authorities excepted); not re-read',
    },
    notIn: ['PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL'],
    note: 'Portugal: Presidente da Câmara',
  },
  'prison-director': {
    salutation: {
      m: 'Senhor Diretor',
      f: 'Senhora Diretora',
      unknown: 'Senhor(a) Diretor(a)',
      confidence: 'rule2',
      source:
        'casamilitar.pr.gov.br Pronomes-de-Tratamento (Paraná); trabalhosfeitos 56776980 and qconcursos 38b2c0559e8 (Manual de Redação) (rule)',
    },
    closing: {
      m: 'Atenciosamente',
      f: 'Atenciosamente',
      unknown: 'Atenciosamente',
      confidence: 'seen1',
      source:
        'Manual de Redação (higher rank Respeitosamente, else Atenciosamente; foreign authorities excepted); not re-read',
    },
    notIn: ['PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL'],
  },
  'police-chief': {
    salutation: {
      m: 'Senhor Delegado',
      f: 'Senhora Delegada',
      confidence: 'rule2',
      source:
        'casamilitar.pr.gov.br Pronomes-de-Tratamento (Paraná); trabalhosfeitos 56776980 and qconcursos 38b2c0559e8 (Manual de Redação) (rule)',
    },
    closing: {
      m: 'Atenciosamente',
      f: 'Atenciosamente',
      unknown: 'Atenciosamente',
      confidence: 'seen1',
      source:
        'Manual de Redação (higher rank Respeitosamente, else Atenciosamente; foreign authorities excepted); not re-read',
    },
    notIn: ['PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL'],
    note: "Senhor Chefe in Paraná's table for staff chiefs",
  },
  'military-officer': {
    salutation: {
      m: 'Senhor General',
      f: 'Senhora General',
      confidence: 'seen1',
      source:
        'casamilitar.pr.gov.br Pronomes-de-Tratamento (Paraná); trabalhosfeitos 56776980 and qconcursos 38b2c0559e8 (Manual de Redação) (Senhor + cargo respectivo)',
    },
    closing: {
      m: 'Atenciosamente',
      f: 'Atenciosamente',
      unknown: 'Atenciosamente',
      confidence: 'seen1',
      source:
        'Manual de Redação (higher rank Respeitosamente, else Atenciosamente; foreign authorities excepted); not re-read',
    },
    notIn: ['PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL'],
  },
  'member-of-parliament': {
    salutation: {
      m: 'Senhor Deputado',
      f: 'Senhora Deputada',
      unknown: 'Senhor(a) Deputado(a)',
      confidence: 'seen2',
      source:
        'casamilitar.pr.gov.br Pronomes-de-Tratamento (Paraná); trabalhosfeitos 56776980 and qconcursos 38b2c0559e8 (Manual de Redação) (Senhor Senador)',
    },
    closing: {
      m: 'Atenciosamente',
      f: 'Atenciosamente',
      unknown: 'Atenciosamente',
      confidence: 'seen1',
      source:
        'Manual de Redação (higher rank Respeitosamente, else Atenciosamente; foreign authorities excepted); not re-read',
    },
    notIn: ['PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL'],
  },
  'religious-leader': {
    salutation: {
      m: 'Excelência Reverendíssima',
      confidence: 'seen1',
      source: 'coggle.it XIvfgyK33qtLF7ku (pronouns only)',
    },
    closing: {
      m: 'Atenciosamente',
      f: 'Atenciosamente',
      unknown: 'Atenciosamente',
      confidence: 'seen1',
      source:
        'Manual de Redação (higher rank Respeitosamente, else Atenciosamente; foreign authorities excepted); not re-read',
    },
    notIn: ['PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL'],
    note: 'priests: Vossa Reverência',
  },
  unknown: {
    salutation: {
      m: 'Senhor {name}',
      f: 'Senhora {name}',
      unknown: 'Prezado(a) Senhor(a)',
      confidence: 'seen2',
      source: 'trabalhosfeitos 67988035; coggle.it (Prezado Senhor)',
    },
    closing: {
      m: 'Atenciosamente',
      f: 'Atenciosamente',
      unknown: 'Atenciosamente',
      confidence: 'seen1',
      source:
        'Manual de Redação (higher rank Respeitosamente, else Atenciosamente; foreign authorities excepted); not re-read',
    },
    notIn: ['PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL'],
  },
} satisfies AddressForms;
