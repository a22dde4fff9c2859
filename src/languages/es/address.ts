import type { AddressForms } from '../address-forms.ts';

// Looked up on 2026-11-29. Nobody who speaks the language has read this (review: needed).

/** How letters in Spanish begin and end, by office. */
export const forms = {
  'head-of-state': {
    salutation: {
      m: 'Excelentísimo señor Presidente',
      f: 'Excelentísima señora Presidenta',
      unknown: 'Excelencia',
      confidence: 'seen2',
      source:
        'studylib.es 5711590 (Vocativos, Chile); amp.protocolo.org (Universidad Tecnológica de Pereira, Colombia); elnacional.com.do',
    },
    closing: {
      m: 'Atentamente',
      f: 'Atentamente',
      unknown: 'Atentamente',
      confidence: 'seen1',
      source: 'sabemos.net (Atentamente); Respetuosamente: no source read',
    },
    note: 'Amnesty 2006 writes "Señor Presidente:" (porcuba.blogspot)',
  },
  'head-of-government': {
    salutation: {
      m: 'Excelentísimo señor Presidente del Gobierno',
      f: 'Excelentísima señora Presidenta del Gobierno',
      unknown: 'Excelencia',
      confidence: 'seen1',
      source: 'francisortiz.biz (Spain), eipgranada.com (Spain)',
    },
    closing: {
      m: 'Atentamente',
      f: 'Atentamente',
      unknown: 'Atentamente',
      confidence: 'seen1',
      source: 'sabemos.net (Atentamente); Respetuosamente: no source read',
    },
    onlyIn: ['ES'],
    note: 'Latin America: Señor(a) Primer(a) Ministro(a), no source',
  },
  minister: {
    salutation: {
      m: 'Señor Ministro',
      f: 'Señora Ministra',
      unknown: 'Excelencia',
      confidence: 'seen2',
      source:
        'studylib.es 5711590 (Vocativos, Chile) via arc.ask3.ru (Señor/a Ministro/a); francisortiz.biz (Spain), eipgranada.com (Spain) (Excelentísimo Señor); amp.protocolo.org (Universidad Tecnológica de Pereira, Colombia) (Excelencia)',
    },
    closing: {
      m: 'Atentamente',
      f: 'Atentamente',
      unknown: 'Atentamente',
      confidence: 'seen1',
      source: 'sabemos.net (Atentamente); Respetuosamente: no source read',
    },
    notIn: ['ES'],
    note: 'differs by country: Chile Señor, Spain Excelentísimo',
  },
  ambassador: {
    salutation: {
      m: 'Señor Embajador',
      f: 'Señora Embajadora',
      unknown: 'Excelencia',
      confidence: 'seen2',
      source:
        'amp.protocolo.org (Universidad Tecnológica de Pereira, Colombia); francisortiz.biz (Spain), eipgranada.com (Spain); elnacional.com.do',
    },
    closing: {
      m: 'Atentamente',
      f: 'Atentamente',
      unknown: 'Atentamente',
      confidence: 'seen1',
      source: 'sabemos.net (Atentamente); Respetuosamente: no source read',
    },
  },
  judge: {
    salutation: {
      m: 'Señor Magistrado',
      f: 'Señora Magistrada',
      unknown: 'Señoría',
      confidence: 'seen2',
      source:
        'studylib.es 5711590 (Vocativos, Chile) (Corte Suprema: Excelentísimo señor; Corte de Apelaciones: Ilustrísimo señor); eipgranada.com (Señoría)',
    },
    closing: {
      m: 'Atentamente',
      f: 'Atentamente',
      unknown: 'Atentamente',
      confidence: 'seen1',
      source: 'sabemos.net (Atentamente); Respetuosamente: no source read',
    },
  },
  prosecutor: {
    salutation: {
      m: 'Señor Fiscal',
      f: 'Señora Fiscal',
      unknown: 'Señor/a Fiscal',
      confidence: 'seen1',
      source: 'studylib.es 5711590 (Vocativos, Chile)',
    },
    closing: {
      m: 'Atentamente',
      f: 'Atentamente',
      unknown: 'Atentamente',
      confidence: 'seen1',
      source: 'sabemos.net (Atentamente); Respetuosamente: no source read',
    },
    note: 'national prosecutor: Señor Fiscal Nacional',
  },
  governor: {
    salutation: {
      m: 'Señor Gobernador',
      f: 'Señora Gobernadora',
      unknown: 'Señor/a Gobernador/a',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: 'Atentamente',
      f: 'Atentamente',
      unknown: 'Atentamente',
      confidence: 'seen1',
      source: 'sabemos.net (Atentamente); Respetuosamente: no source read',
    },
  },
  mayor: {
    salutation: {
      m: 'Señor Alcalde',
      f: 'Señora Alcaldesa',
      unknown: 'Señor/a Alcalde/sa',
      confidence: 'rule1',
      source: 'francisortiz.biz (Spain), eipgranada.com (Spain) (Excmo. only for great cities)',
    },
    closing: {
      m: 'Atentamente',
      f: 'Atentamente',
      unknown: 'Atentamente',
      confidence: 'seen1',
      source: 'sabemos.net (Atentamente); Respetuosamente: no source read',
    },
    notIn: ['AR', 'MX'],
    note: 'MX: Presidente Municipal; AR: Intendente',
  },
  'prison-director': {
    salutation: {
      m: 'Señor Director',
      f: 'Señora Directora',
      unknown: 'Señor/a Director/a',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: 'Atentamente',
      f: 'Atentamente',
      unknown: 'Atentamente',
      confidence: 'seen1',
      source: 'sabemos.net (Atentamente); Respetuosamente: no source read',
    },
  },
  'police-chief': {
    salutation: {
      m: 'Señor Director',
      f: 'Señora Directora',
      unknown: 'Señor/a Director/a',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: 'Atentamente',
      f: 'Atentamente',
      unknown: 'Atentamente',
      confidence: 'seen1',
      source: 'sabemos.net (Atentamente); Respetuosamente: no source read',
    },
  },
  'military-officer': {
    salutation: { m: 'Señor General', f: 'Señora General', confidence: 'none', source: 'no source read' },
    closing: {
      m: 'Atentamente',
      f: 'Atentamente',
      unknown: 'Atentamente',
      confidence: 'seen1',
      source: 'sabemos.net (Atentamente); Respetuosamente: no source read',
    },
    note: '"Mi General" is for soldiers: leave out',
  },
  'member-of-parliament': {
    salutation: {
      m: 'Honorable señor Diputado',
      f: 'Honorable señora Diputada',
      unknown: 'Honorable',
      confidence: 'seen2',
      source:
        'studylib.es 5711590 (Vocativos, Chile); amp.protocolo.org (Universidad Tecnológica de Pereira, Colombia) (Honorable)',
    },
    closing: {
      m: 'Atentamente',
      f: 'Atentamente',
      unknown: 'Atentamente',
      confidence: 'seen1',
      source: 'sabemos.net (Atentamente); Respetuosamente: no source read',
    },
    notIn: ['ES'],
    note: 'Spain: Señoría',
  },
  'religious-leader': {
    salutation: {
      m: 'Excelentísimo señor',
      confidence: 'seen1',
      source:
        'amp.protocolo.org (Universidad Tecnológica de Pereira, Colombia) (archbishops, bishops); cardinal: Eminencia Reverendísima; priest: Reverendo Padre',
    },
    closing: {
      m: 'Atentamente',
      f: 'Atentamente',
      unknown: 'Atentamente',
      confidence: 'seen1',
      source: 'sabemos.net (Atentamente); Respetuosamente: no source read',
    },
  },
  unknown: {
    salutation: {
      m: 'Estimado señor {name}',
      f: 'Estimada señora {name}',
      unknown: 'A quien corresponda',
      confidence: 'seen1',
      source: 'sabemos.net',
    },
    closing: {
      m: 'Atentamente',
      f: 'Atentamente',
      unknown: 'Atentamente',
      confidence: 'seen1',
      source: 'sabemos.net (Atentamente); Respetuosamente: no source read',
    },
    note: 'colon, not comma',
  },
} satisfies AddressForms;
