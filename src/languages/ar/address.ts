import type { AddressForms } from '../address-forms.ts';

// Looked up on 2026-11-29. Nobody who speaks the language has read this (review: needed).

/** How letters in Arabic begin and end, by office. */
export const forms = {
  'head-of-state': {
    salutation: {
      m: 'فخامة الرئيس[ {name}] المحترم',
      f: 'فخامة الرئيسة[ {name}] المحترمة',
      unknown: 'فخامة الرئيس',
      confidence: 'seen2',
      source: 'kupdf 633c1954 / vdocuments.co (A. Hamparzoumian); eshraq-om.com (فخامة for a woman)',
    },
    closing: {
      m: 'وتفضلوا بقبول فائق الاحترام',
      f: 'وتفضلوا بقبول فائق الاحترام',
      unknown: 'وتفضلوا بقبول فائق الاحترام',
      confidence: 'seen1',
      source: 'wordreference.com Taalib thread (وتفضلوا بقبول فائق التحية والاحترام)',
    },
    note: 'monarch جلالة, prince سمو: kupdf 633c1954 / vdocuments.co (A. Hamparzoumian); opening line after the salutation: تحية طيبة وبعد، (kupdf 633c1954 / vdocuments.co (A. Hamparzoumian), wordreference.com Taalib thread)',
  },
  'head-of-government': {
    salutation: {
      m: 'دولة رئيس الوزراء',
      f: 'دولة رئيسة الوزراء',
      confidence: 'rule1',
      source:
        'kupdf 633c1954 / vdocuments.co (A. Hamparzoumian) gives فخامة also for heads of government; دولة: no source',
    },
    closing: {
      m: 'وتفضلوا بقبول فائق الاحترام',
      f: 'وتفضلوا بقبول فائق الاحترام',
      unknown: 'وتفضلوا بقبول فائق الاحترام',
      confidence: 'seen1',
      source: 'wordreference.com Taalib thread (وتفضلوا بقبول فائق التحية والاحترام)',
    },
    note: 'differs by country (دولة, معالي, سمو); opening line after the salutation: تحية طيبة وبعد، (kupdf 633c1954 / vdocuments.co (A. Hamparzoumian), wordreference.com Taalib thread)',
  },
  minister: {
    salutation: {
      m: 'معالي الوزير',
      f: 'معالي الوزيرة',
      unknown: 'معالي الوزير',
      confidence: 'seen2',
      source: 'kupdf 633c1954 / vdocuments.co (A. Hamparzoumian); vazheh.blog.ir 1389-02-12 (صاحب المعالي)',
    },
    closing: {
      m: 'وتفضلوا بقبول فائق الاحترام',
      f: 'وتفضلوا بقبول فائق الاحترام',
      unknown: 'وتفضلوا بقبول فائق الاحترام',
      confidence: 'seen1',
      source: 'wordreference.com Taalib thread (وتفضلوا بقبول فائق التحية والاحترام)',
    },
    note: 'opening line after the salutation: تحية طيبة وبعد، (kupdf 633c1954 / vdocuments.co (A. Hamparzoumian), wordreference.com Taalib thread)',
  },
  ambassador: {
    salutation: {
      m: 'سعادة السفير',
      f: 'سعادة السفيرة',
      unknown: 'سعادة السفير',
      confidence: 'seen1',
      source: 'wordreference.com Taalib thread',
    },
    closing: {
      m: 'وتفضلوا بقبول فائق الاحترام',
      f: 'وتفضلوا بقبول فائق الاحترام',
      unknown: 'وتفضلوا بقبول فائق الاحترام',
      confidence: 'seen1',
      source: 'wordreference.com Taalib thread (وتفضلوا بقبول فائق التحية والاحترام)',
    },
    note: 'opening line after the salutation: تحية طيبة وبعد، (kupdf 633c1954 / vdocuments.co (A. Hamparzoumian), wordreference.com Taalib thread)',
  },
  judge: {
    salutation: { m: 'فضيلة القاضي', f: 'فضيلة القاضية', confidence: 'none', source: 'no source read' },
    closing: {
      m: 'وتفضلوا بقبول فائق الاحترام',
      f: 'وتفضلوا بقبول فائق الاحترام',
      unknown: 'وتفضلوا بقبول فائق الاحترام',
      confidence: 'seen1',
      source: 'wordreference.com Taalib thread (وتفضلوا بقبول فائق التحية والاحترام)',
    },
    note: 'kupdf 633c1954 / vdocuments.co (A. Hamparzoumian): فضيلة for Muslim clerics; opening line after the salutation: تحية طيبة وبعد، (kupdf 633c1954 / vdocuments.co (A. Hamparzoumian), wordreference.com Taalib thread)',
  },
  prosecutor: {
    salutation: { m: 'سعادة النائب العام', f: 'سعادة النائبة العامة', confidence: 'none', source: 'no source read' },
    closing: {
      m: 'وتفضلوا بقبول فائق الاحترام',
      f: 'وتفضلوا بقبول فائق الاحترام',
      unknown: 'وتفضلوا بقبول فائق الاحترام',
      confidence: 'seen1',
      source: 'wordreference.com Taalib thread (وتفضلوا بقبول فائق التحية والاحترام)',
    },
    note: 'opening line after the salutation: تحية طيبة وبعد، (kupdf 633c1954 / vdocuments.co (A. Hamparzoumian), wordreference.com Taalib thread)',
  },
  governor: {
    salutation: { m: 'سعادة المحافظ', f: 'سعادة المحافظة', confidence: 'none', source: 'no source read' },
    closing: {
      m: 'وتفضلوا بقبول فائق الاحترام',
      f: 'وتفضلوا بقبول فائق الاحترام',
      unknown: 'وتفضلوا بقبول فائق الاحترام',
      confidence: 'seen1',
      source: 'wordreference.com Taalib thread (وتفضلوا بقبول فائق التحية والاحترام)',
    },
    note: 'Egypt معالي, Saudi Arabia سمو; opening line after the salutation: تحية طيبة وبعد، (kupdf 633c1954 / vdocuments.co (A. Hamparzoumian), wordreference.com Taalib thread)',
  },
  mayor: {
    salutation: { m: 'سعادة رئيس البلدية', f: 'سعادة رئيسة البلدية', confidence: 'none', source: 'no source read' },
    closing: {
      m: 'وتفضلوا بقبول فائق الاحترام',
      f: 'وتفضلوا بقبول فائق الاحترام',
      unknown: 'وتفضلوا بقبول فائق الاحترام',
      confidence: 'seen1',
      source: 'wordreference.com Taalib thread (وتفضلوا بقبول فائق التحية والاحترام)',
    },
    note: 'opening line after the salutation: تحية طيبة وبعد، (kupdf 633c1954 / vdocuments.co (A. Hamparzoumian), wordreference.com Taalib thread)',
  },
  'prison-director': {
    salutation: {
      m: 'سعادة المدير المحترم',
      f: 'سعادة المديرة المحترمة',
      confidence: 'rule1',
      source: 'vazheh.blog.ir 1389-02-12 (سعادة المدير ... المحترم)',
    },
    closing: {
      m: 'وتفضلوا بقبول فائق الاحترام',
      f: 'وتفضلوا بقبول فائق الاحترام',
      unknown: 'وتفضلوا بقبول فائق الاحترام',
      confidence: 'seen1',
      source: 'wordreference.com Taalib thread (وتفضلوا بقبول فائق التحية والاحترام)',
    },
    note: 'opening line after the salutation: تحية طيبة وبعد، (kupdf 633c1954 / vdocuments.co (A. Hamparzoumian), wordreference.com Taalib thread)',
  },
  'police-chief': {
    salutation: {
      m: 'سعادة المدير العام',
      f: 'سعادة المديرة العامة',
      confidence: 'rule1',
      source: 'vazheh.blog.ir 1389-02-12 (rule)',
    },
    closing: {
      m: 'وتفضلوا بقبول فائق الاحترام',
      f: 'وتفضلوا بقبول فائق الاحترام',
      unknown: 'وتفضلوا بقبول فائق الاحترام',
      confidence: 'seen1',
      source: 'wordreference.com Taalib thread (وتفضلوا بقبول فائق التحية والاحترام)',
    },
    note: 'opening line after the salutation: تحية طيبة وبعد، (kupdf 633c1954 / vdocuments.co (A. Hamparzoumian), wordreference.com Taalib thread)',
  },
  'military-officer': {
    salutation: { m: 'سعادة اللواء', f: 'سعادة اللواء', confidence: 'none', source: 'no source read' },
    closing: {
      m: 'وتفضلوا بقبول فائق الاحترام',
      f: 'وتفضلوا بقبول فائق الاحترام',
      unknown: 'وتفضلوا بقبول فائق الاحترام',
      confidence: 'seen1',
      source: 'wordreference.com Taalib thread (وتفضلوا بقبول فائق التحية والاحترام)',
    },
    note: 'rank as held; opening line after the salutation: تحية طيبة وبعد، (kupdf 633c1954 / vdocuments.co (A. Hamparzoumian), wordreference.com Taalib thread)',
  },
  'member-of-parliament': {
    salutation: { m: 'سعادة النائب', f: 'سعادة النائبة', confidence: 'none', source: 'no source read' },
    closing: {
      m: 'وتفضلوا بقبول فائق الاحترام',
      f: 'وتفضلوا بقبول فائق الاحترام',
      unknown: 'وتفضلوا بقبول فائق الاحترام',
      confidence: 'seen1',
      source: 'wordreference.com Taalib thread (وتفضلوا بقبول فائق التحية والاحترام)',
    },
    note: 'opening line after the salutation: تحية طيبة وبعد، (kupdf 633c1954 / vdocuments.co (A. Hamparzoumian), wordreference.com Taalib thread)',
  },
  'religious-leader': {
    salutation: {
      m: 'فضيلة الشيخ',
      confidence: 'seen1',
      source: 'kupdf 633c1954 / vdocuments.co (A. Hamparzoumian) (Muslim; priest الأب)',
    },
    closing: {
      m: 'وتفضلوا بقبول فائق الاحترام',
      f: 'وتفضلوا بقبول فائق الاحترام',
      unknown: 'وتفضلوا بقبول فائق الاحترام',
      confidence: 'seen1',
      source: 'wordreference.com Taalib thread (وتفضلوا بقبول فائق التحية والاحترام)',
    },
    note: 'Shia: سماحة, no source; opening line after the salutation: تحية طيبة وبعد، (kupdf 633c1954 / vdocuments.co (A. Hamparzoumian), wordreference.com Taalib thread)',
  },
  unknown: {
    salutation: {
      m: 'السيد {name} المحترم',
      f: 'السيدة {name} المحترمة',
      unknown: 'إلى من يهمه الأمر',
      confidence: 'seen1',
      source: 'wordreference.com Taalib thread (السيد الفاضل / السيدة الفاضلة)',
    },
    closing: {
      m: 'وتفضلوا بقبول فائق الاحترام',
      f: 'وتفضلوا بقبول فائق الاحترام',
      unknown: 'وتفضلوا بقبول فائق الاحترام',
      confidence: 'seen1',
      source: 'wordreference.com Taalib thread (وتفضلوا بقبول فائق التحية والاحترام)',
    },
    note: 'opening line after the salutation: تحية طيبة وبعد، (kupdf 633c1954 / vdocuments.co (A. Hamparzoumian), wordreference.com Taalib thread)',
  },
} satisfies AddressForms;
