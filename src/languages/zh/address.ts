import type { AddressForms } from '../address-forms.ts';

// Looked up on 2026-11-29. Nobody who speaks the language has read this (review: needed).

/** How letters in Chinese begin and end, by office. */
export const forms = {
  'head-of-state': {
    salutation: {
      m: '尊敬的[ {name} ]总统阁下',
      f: '尊敬的[ {name} ]总统阁下',
      unknown: '尊敬的[ {name} ]总统阁下',
      confidence: 'rule1',
      source:
        'yaan.gov.cn 2017-12-25 (阁下 for leaders, ministers, governors, ambassadors; others 先生/女士; office and name in full at first)',
    },
    closing: {
      m: '此致\n敬礼',
      f: '此致\n敬礼',
      unknown: '此致\n敬礼',
      confidence: 'none',
      source: 'diplomatic notes close 顺致最崇高的敬意 (uczhidao.com 20364429); 此致敬礼: no source read',
    },
    note: "尊敬的 before it: no source read; China: chairman 主席, party secretary 书记; mayor of a municipality is of ministers' rank (阁下?): ask",
  },
  'head-of-government': {
    salutation: {
      m: '尊敬的[ {name} ]总理阁下',
      f: '尊敬的[ {name} ]总理阁下',
      unknown: '尊敬的[ {name} ]总理阁下',
      confidence: 'rule1',
      source:
        'yaan.gov.cn 2017-12-25 (阁下 for leaders, ministers, governors, ambassadors; others 先生/女士; office and name in full at first)',
    },
    closing: {
      m: '此致\n敬礼',
      f: '此致\n敬礼',
      unknown: '此致\n敬礼',
      confidence: 'none',
      source: 'diplomatic notes close 顺致最崇高的敬意 (uczhidao.com 20364429); 此致敬礼: no source read',
    },
    note: "尊敬的 before it: no source read; China: chairman 主席, party secretary 书记; mayor of a municipality is of ministers' rank (阁下?): ask",
  },
  minister: {
    salutation: {
      m: '尊敬的[ {name} ]部长阁下',
      f: '尊敬的[ {name} ]部长阁下',
      unknown: '尊敬的[ {name} ]部长阁下',
      confidence: 'rule1',
      source:
        'yaan.gov.cn 2017-12-25 (阁下 for leaders, ministers, governors, ambassadors; others 先生/女士; office and name in full at first)',
    },
    closing: {
      m: '此致\n敬礼',
      f: '此致\n敬礼',
      unknown: '此致\n敬礼',
      confidence: 'none',
      source: 'diplomatic notes close 顺致最崇高的敬意 (uczhidao.com 20364429); 此致敬礼: no source read',
    },
    note: "尊敬的 before it: no source read; China: chairman 主席, party secretary 书记; mayor of a municipality is of ministers' rank (阁下?): ask",
  },
  ambassador: {
    salutation: {
      m: '尊敬的[ {name} ]大使阁下',
      f: '尊敬的[ {name} ]大使阁下',
      unknown: '尊敬的[ {name} ]大使阁下',
      confidence: 'rule1',
      source:
        'yaan.gov.cn 2017-12-25 (阁下 for leaders, ministers, governors, ambassadors; others 先生/女士; office and name in full at first)',
    },
    closing: {
      m: '此致\n敬礼',
      f: '此致\n敬礼',
      unknown: '此致\n敬礼',
      confidence: 'none',
      source: 'diplomatic notes close 顺致最崇高的敬意 (uczhidao.com 20364429); 此致敬礼: no source read',
    },
    note: "尊敬的 before it: no source read; China: chairman 主席, party secretary 书记; mayor of a municipality is of ministers' rank (阁下?): ask",
  },
  judge: {
    salutation: {
      m: '尊敬的[ {name} ]法官',
      f: '尊敬的[ {name} ]法官',
      unknown: '尊敬的[ {name} ]法官',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: '此致\n敬礼',
      f: '此致\n敬礼',
      unknown: '此致\n敬礼',
      confidence: 'none',
      source: 'diplomatic notes close 顺致最崇高的敬意 (uczhidao.com 20364429); 此致敬礼: no source read',
    },
    note: "尊敬的 before it: no source read; China: chairman 主席, party secretary 书记; mayor of a municipality is of ministers' rank (阁下?): ask",
  },
  prosecutor: {
    salutation: {
      m: '尊敬的[ {name} ]检察长',
      f: '尊敬的[ {name} ]检察长',
      unknown: '尊敬的[ {name} ]检察长',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: '此致\n敬礼',
      f: '此致\n敬礼',
      unknown: '此致\n敬礼',
      confidence: 'none',
      source: 'diplomatic notes close 顺致最崇高的敬意 (uczhidao.com 20364429); 此致敬礼: no source read',
    },
    note: "尊敬的 before it: no source read; China: chairman 主席, party secretary 书记; mayor of a municipality is of ministers' rank (阁下?): ask",
  },
  governor: {
    salutation: {
      m: '尊敬的[ {name} ]省长阁下',
      f: '尊敬的[ {name} ]省长阁下',
      unknown: '尊敬的[ {name} ]省长阁下',
      confidence: 'rule1',
      source:
        'yaan.gov.cn 2017-12-25 (阁下 for leaders, ministers, governors, ambassadors; others 先生/女士; office and name in full at first)',
    },
    closing: {
      m: '此致\n敬礼',
      f: '此致\n敬礼',
      unknown: '此致\n敬礼',
      confidence: 'none',
      source: 'diplomatic notes close 顺致最崇高的敬意 (uczhidao.com 20364429); 此致敬礼: no source read',
    },
    note: "尊敬的 before it: no source read; China: chairman 主席, party secretary 书记; mayor of a municipality is of ministers' rank (阁下?): ask",
  },
  mayor: {
    salutation: {
      m: '尊敬的[ {name} ]市长',
      f: '尊敬的[ {name} ]市长',
      unknown: '尊敬的[ {name} ]市长',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: '此致\n敬礼',
      f: '此致\n敬礼',
      unknown: '此致\n敬礼',
      confidence: 'none',
      source: 'diplomatic notes close 顺致最崇高的敬意 (uczhidao.com 20364429); 此致敬礼: no source read',
    },
    note: "尊敬的 before it: no source read; China: chairman 主席, party secretary 书记; mayor of a municipality is of ministers' rank (阁下?): ask",
  },
  'prison-director': {
    salutation: {
      m: '尊敬的[ {name} ]监狱长',
      f: '尊敬的[ {name} ]监狱长',
      unknown: '尊敬的[ {name} ]监狱长',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: '此致\n敬礼',
      f: '此致\n敬礼',
      unknown: '此致\n敬礼',
      confidence: 'none',
      source: 'diplomatic notes close 顺致最崇高的敬意 (uczhidao.com 20364429); 此致敬礼: no source read',
    },
    note: "尊敬的 before it: no source read; China: chairman 主席, party secretary 书记; mayor of a municipality is of ministers' rank (阁下?): ask",
  },
  'police-chief': {
    salutation: {
      m: '尊敬的[ {name} ]局长',
      f: '尊敬的[ {name} ]局长',
      unknown: '尊敬的[ {name} ]局长',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: '此致\n敬礼',
      f: '此致\n敬礼',
      unknown: '此致\n敬礼',
      confidence: 'none',
      source: 'diplomatic notes close 顺致最崇高的敬意 (uczhidao.com 20364429); 此致敬礼: no source read',
    },
    note: "尊敬的 before it: no source read; China: chairman 主席, party secretary 书记; mayor of a municipality is of ministers' rank (阁下?): ask",
  },
  'military-officer': {
    salutation: {
      m: '尊敬的[ {name} ]将军',
      f: '尊敬的[ {name} ]将军',
      unknown: '尊敬的[ {name} ]将军',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: '此致\n敬礼',
      f: '此致\n敬礼',
      unknown: '此致\n敬礼',
      confidence: 'none',
      source: 'diplomatic notes close 顺致最崇高的敬意 (uczhidao.com 20364429); 此致敬礼: no source read',
    },
    note: "尊敬的 before it: no source read; China: chairman 主席, party secretary 书记; mayor of a municipality is of ministers' rank (阁下?): ask",
  },
  'member-of-parliament': {
    salutation: {
      m: '尊敬的[ {name} ]议员',
      f: '尊敬的[ {name} ]议员',
      unknown: '尊敬的[ {name} ]议员',
      confidence: 'none',
      source: 'no source read',
    },
    closing: {
      m: '此致\n敬礼',
      f: '此致\n敬礼',
      unknown: '此致\n敬礼',
      confidence: 'none',
      source: 'diplomatic notes close 顺致最崇高的敬意 (uczhidao.com 20364429); 此致敬礼: no source read',
    },
    note: "尊敬的 before it: no source read; China: chairman 主席, party secretary 书记; mayor of a municipality is of ministers' rank (阁下?): ask",
  },
  'religious-leader': {
    salutation: { confidence: 'none', source: 'no source read' },
    closing: {
      m: '此致\n敬礼',
      f: '此致\n敬礼',
      unknown: '此致\n敬礼',
      confidence: 'none',
      source: 'diplomatic notes close 顺致最崇高的敬意 (uczhidao.com 20364429); 此致敬礼: no source read',
    },
    note: "尊敬的 before it: no source read; China: chairman 主席, party secretary 书记; mayor of a municipality is of ministers' rank (阁下?): ask",
  },
  unknown: {
    salutation: {
      m: '尊敬的[ {name} ]先生',
      f: '尊敬的[ {name} ]女士',
      unknown: '尊敬的先生/女士',
      confidence: 'rule1',
      source:
        'yaan.gov.cn 2017-12-25 (阁下 for leaders, ministers, governors, ambassadors; others 先生/女士; office and name in full at first)',
    },
    closing: {
      m: '此致\n敬礼',
      f: '此致\n敬礼',
      unknown: '此致\n敬礼',
      confidence: 'none',
      source: 'diplomatic notes close 顺致最崇高的敬意 (uczhidao.com 20364429); 此致敬礼: no source read',
    },
    note: "尊敬的 before it: no source read; China: chairman 主席, party secretary 书记; mayor of a municipality is of ministers' rank (阁下?): ask",
  },
} satisfies AddressForms;
