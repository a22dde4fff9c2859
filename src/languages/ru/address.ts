import type { AddressForms } from '../address-forms.ts';

// Looked up on 2026-11-29. Nobody who speaks the language has read this (review: needed).

/** How letters in Russian begin and end, by office. */
export const forms = {
  'head-of-state': {
    salutation: {
      m: 'Уважаемый господин Президент',
      f: 'Уважаемая госпожа Президент',
      unknown: 'Ваше Превосходительство',
      confidence: 'rule2',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad); znzn.ru pravila titulovaniya',
    },
    closing: {
      m: 'С уважением',
      f: 'С уважением',
      unknown: 'С уважением',
      confidence: 'seen1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (С уважением; С глубоким уважением)',
    },
    note: 'to Russians name and patronymic (Уважаемый Имя Отчество!) is usual: docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) shows one; patronymic must come from the case',
  },
  'head-of-government': {
    salutation: {
      m: 'Уважаемый господин Премьер-министр',
      f: 'Уважаемая госпожа Премьер-министр',
      unknown: 'Ваше Превосходительство',
      confidence: 'rule1',
      source: 'znzn.ru pravila titulovaniya',
    },
    closing: {
      m: 'С уважением',
      f: 'С уважением',
      unknown: 'С уважением',
      confidence: 'seen1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (С уважением; С глубоким уважением)',
    },
    note: 'to Russians name and patronymic (Уважаемый Имя Отчество!) is usual: docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) shows one; patronymic must come from the case',
  },
  minister: {
    salutation: {
      m: 'Уважаемый господин Министр',
      f: 'Уважаемая госпожа Министр',
      unknown: 'Ваше Превосходительство',
      confidence: 'rule2',
      source:
        'znzn.ru pravila titulovaniya (Господин министр); docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad)',
    },
    closing: {
      m: 'С уважением',
      f: 'С уважением',
      unknown: 'С уважением',
      confidence: 'seen1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (С уважением; С глубоким уважением)',
    },
    note: 'to Russians name and patronymic (Уважаемый Имя Отчество!) is usual: docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) shows one; patronymic must come from the case',
  },
  ambassador: {
    salutation: {
      m: 'Уважаемый господин Посол',
      f: 'Уважаемая госпожа Посол',
      unknown: 'Ваше Превосходительство',
      confidence: 'rule2',
      source:
        'znzn.ru pravila titulovaniya (Господин посол); docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad)',
    },
    closing: {
      m: 'С уважением',
      f: 'С уважением',
      unknown: 'С уважением',
      confidence: 'seen1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (С уважением; С глубоким уважением)',
    },
    note: 'to Russians name and patronymic (Уважаемый Имя Отчество!) is usual: docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) shows one; patronymic must come from the case',
  },
  judge: {
    salutation: {
      m: 'Уважаемый господин Судья',
      f: 'Уважаемая госпожа Судья',
      confidence: 'rule1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (rule)',
    },
    closing: {
      m: 'С уважением',
      f: 'С уважением',
      unknown: 'С уважением',
      confidence: 'seen1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (С уважением; С глубоким уважением)',
    },
    note: 'to Russians name and patronymic (Уважаемый Имя Отчество!) is usual: docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) shows one; patronymic must come from the case',
  },
  prosecutor: {
    salutation: {
      m: 'Уважаемый господин Прокурор',
      f: 'Уважаемая госпожа Прокурор',
      confidence: 'rule1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (rule)',
    },
    closing: {
      m: 'С уважением',
      f: 'С уважением',
      unknown: 'С уважением',
      confidence: 'seen1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (С уважением; С глубоким уважением)',
    },
    note: 'to Russians name and patronymic (Уважаемый Имя Отчество!) is usual: docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) shows one; patronymic must come from the case',
  },
  governor: {
    salutation: {
      m: 'Уважаемый господин Губернатор',
      f: 'Уважаемая госпожа Губернатор',
      confidence: 'rule1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (rule)',
    },
    closing: {
      m: 'С уважением',
      f: 'С уважением',
      unknown: 'С уважением',
      confidence: 'seen1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (С уважением; С глубоким уважением)',
    },
    note: 'to Russians name and patronymic (Уважаемый Имя Отчество!) is usual: docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) shows one; patronymic must come from the case',
  },
  mayor: {
    salutation: {
      m: 'Уважаемый господин Мэр',
      f: 'Уважаемая госпожа Мэр',
      confidence: 'seen1',
      source: 'znzn.ru pravila titulovaniya (Господин мэр)',
    },
    closing: {
      m: 'С уважением',
      f: 'С уважением',
      unknown: 'С уважением',
      confidence: 'seen1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (С уважением; С глубоким уважением)',
    },
    note: 'to Russians name and patronymic (Уважаемый Имя Отчество!) is usual: docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) shows one; patronymic must come from the case',
  },
  'prison-director': {
    salutation: {
      m: 'Уважаемый господин Начальник',
      f: 'Уважаемая госпожа Начальник',
      confidence: 'rule1',
      source:
        'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (Уважаемый господин Председатель (Директор))',
    },
    closing: {
      m: 'С уважением',
      f: 'С уважением',
      unknown: 'С уважением',
      confidence: 'seen1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (С уважением; С глубоким уважением)',
    },
    note: 'to Russians name and patronymic (Уважаемый Имя Отчество!) is usual: docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) shows one; patronymic must come from the case',
  },
  'police-chief': {
    salutation: {
      m: 'Уважаемый господин Начальник',
      f: 'Уважаемая госпожа Начальник',
      confidence: 'rule1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (rule)',
    },
    closing: {
      m: 'С уважением',
      f: 'С уважением',
      unknown: 'С уважением',
      confidence: 'seen1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (С уважением; С глубоким уважением)',
    },
    note: 'to Russians name and patronymic (Уважаемый Имя Отчество!) is usual: docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) shows one; patronymic must come from the case',
  },
  'military-officer': {
    salutation: {
      m: 'Уважаемый господин генерал',
      f: 'Уважаемая госпожа генерал',
      confidence: 'rule1',
      source: 'znzn.ru pravila titulovaniya (Господин полковник)',
    },
    closing: {
      m: 'С уважением',
      f: 'С уважением',
      unknown: 'С уважением',
      confidence: 'seen1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (С уважением; С глубоким уважением)',
    },
    note: 'to Russians name and patronymic (Уважаемый Имя Отчество!) is usual: docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) shows one; patronymic must come from the case',
  },
  'member-of-parliament': {
    salutation: {
      m: 'Уважаемый господин депутат',
      f: 'Уважаемая госпожа депутат',
      confidence: 'rule1',
      source: 'znzn.ru pravila titulovaniya (senator: Ваше Превосходительство)',
    },
    closing: {
      m: 'С уважением',
      f: 'С уважением',
      unknown: 'С уважением',
      confidence: 'seen1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (С уважением; С глубоким уважением)',
    },
    note: 'to Russians name and patronymic (Уважаемый Имя Отчество!) is usual: docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) shows one; patronymic must come from the case',
  },
  'religious-leader': {
    salutation: { confidence: 'none', source: 'no source read' },
    closing: {
      m: 'С уважением',
      f: 'С уважением',
      unknown: 'С уважением',
      confidence: 'seen1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (С уважением; С глубоким уважением)',
    },
    note: 'to Russians name and patronymic (Уважаемый Имя Отчество!) is usual: docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) shows one; patronymic must come from the case',
  },
  unknown: {
    salutation: {
      m: 'Уважаемый господин {name}',
      f: 'Уважаемая госпожа {name}',
      unknown: 'Уважаемые дамы и господа',
      confidence: 'seen1',
      source:
        'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (господин Блэк, госпожа Смит; to a body: Уважаемые господа)',
    },
    closing: {
      m: 'С уважением',
      f: 'С уважением',
      unknown: 'С уважением',
      confidence: 'seen1',
      source: 'docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) (С уважением; С глубоким уважением)',
    },
    note: 'to Russians name and patronymic (Уважаемый Имя Отчество!) is usual: docs.cntd.ru 995118776 s. 6.4 (Khabarovsk office rules, abroad) shows one; patronymic must come from the case',
  },
} satisfies AddressForms;
