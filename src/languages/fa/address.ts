import type { AddressForms } from '../address-forms.ts';

// Looked up on 2026-11-29. Nobody who speaks the language has read this (review: needed).

/** How letters in Persian begin and end, by office. */
export const forms = {
  'head-of-state': {
    salutation: {
      m: 'ریاست محترم جمهوری',
      f: 'ریاست محترم جمهوری',
      unknown: 'ریاست محترم جمهوری',
      confidence: 'rule1',
      source: 'negarech.blog.ir 1395-03 (ریاست محترم ...)',
    },
    closing: { m: 'با احترام', f: 'با احترام', unknown: 'با احترام', confidence: 'none', source: 'no source read' },
    note: 'سرکار خانم: no source read for women',
  },
  'head-of-government': {
    salutation: {
      m: 'نخست‌وزیر محترم',
      f: 'نخست‌وزیر محترم',
      unknown: 'نخست‌وزیر محترم',
      confidence: 'rule1',
      source: 'negarech.blog.ir 1395-03 (rule: office + محترم)',
    },
    closing: { m: 'با احترام', f: 'با احترام', unknown: 'با احترام', confidence: 'none', source: 'no source read' },
    note: 'سرکار خانم: no source read for women',
  },
  minister: {
    salutation: {
      m: 'وزیر محترم',
      f: 'وزیر محترم',
      unknown: 'وزیر محترم',
      confidence: 'rule1',
      source: 'negarech.blog.ir 1395-03 (rule)',
    },
    closing: { m: 'با احترام', f: 'با احترام', unknown: 'با احترام', confidence: 'none', source: 'no source read' },
    note: 'سرکار خانم: no source read for women',
  },
  ambassador: {
    salutation: {
      m: 'جناب آقای سفیر',
      f: 'سرکار خانم سفیر',
      unknown: 'سفیر محترم',
      confidence: 'rule1',
      source: 'e-ferdowsi.ir/Letter (جناب آقای + rule)',
    },
    closing: { m: 'با احترام', f: 'با احترام', unknown: 'با احترام', confidence: 'none', source: 'no source read' },
    note: 'سرکار خانم: no source read for women',
  },
  judge: {
    salutation: {
      m: 'قاضی محترم',
      f: 'قاضی محترم',
      unknown: 'قاضی محترم',
      confidence: 'rule1',
      source: 'negarech.blog.ir 1395-03 (rule)',
    },
    closing: { m: 'با احترام', f: 'با احترام', unknown: 'با احترام', confidence: 'none', source: 'no source read' },
    note: 'سرکار خانم: no source read for women',
  },
  prosecutor: {
    salutation: {
      m: 'دادستان محترم',
      f: 'دادستان محترم',
      unknown: 'دادستان محترم',
      confidence: 'rule1',
      source: 'negarech.blog.ir 1395-03 (rule)',
    },
    closing: { m: 'با احترام', f: 'با احترام', unknown: 'با احترام', confidence: 'none', source: 'no source read' },
    note: 'سرکار خانم: no source read for women',
  },
  governor: {
    salutation: {
      m: 'استاندار محترم',
      f: 'استاندار محترم',
      unknown: 'استاندار محترم',
      confidence: 'rule1',
      source: 'negarech.blog.ir 1395-03 (rule)',
    },
    closing: { m: 'با احترام', f: 'با احترام', unknown: 'با احترام', confidence: 'none', source: 'no source read' },
    note: 'سرکار خانم: no source read for women',
  },
  mayor: {
    salutation: {
      m: 'شهردار محترم، جناب آقای {name}',
      f: 'شهردار محترم، سرکار خانم {name}',
      unknown: 'شهردار محترم',
      confidence: 'seen1',
      source: 'negarech.blog.ir 1395-03 (شهردار محترم تهران، آقای)',
    },
    closing: { m: 'با احترام', f: 'با احترام', unknown: 'با احترام', confidence: 'none', source: 'no source read' },
    note: 'سرکار خانم: no source read for women',
  },
  'prison-director': {
    salutation: {
      m: 'رئیس محترم زندان',
      f: 'رئیس محترم زندان',
      unknown: 'رئیس محترم زندان',
      confidence: 'rule2',
      source: 'e-ferdowsi.ir/Letter; haghverdi.com (رئیس محترم; without a name ریاست محترم)',
    },
    closing: { m: 'با احترام', f: 'با احترام', unknown: 'با احترام', confidence: 'none', source: 'no source read' },
    note: 'سرکار خانم: no source read for women',
  },
  'police-chief': {
    salutation: {
      m: 'فرمانده محترم',
      f: 'فرمانده محترم',
      unknown: 'فرمانده محترم',
      confidence: 'rule1',
      source: 'negarech.blog.ir 1395-03 (rule)',
    },
    closing: { m: 'با احترام', f: 'با احترام', unknown: 'با احترام', confidence: 'none', source: 'no source read' },
    note: 'سرکار خانم: no source read for women',
  },
  'military-officer': {
    salutation: {
      m: 'سردار {name}',
      unknown: 'سردار',
      confidence: 'seen1',
      source: 'negarech.blog.ir 1395-03 (سردار, تیمسار, سرکار سرهنگ, جناب سروان)',
    },
    closing: { m: 'با احترام', f: 'با احترام', unknown: 'با احترام', confidence: 'none', source: 'no source read' },
    note: 'سرکار خانم: no source read for women',
  },
  'member-of-parliament': {
    salutation: {
      m: 'نماینده محترم',
      f: 'نماینده محترم',
      unknown: 'نماینده محترم',
      confidence: 'rule1',
      source: 'negarech.blog.ir 1395-03 (rule)',
    },
    closing: { m: 'با احترام', f: 'با احترام', unknown: 'با احترام', confidence: 'none', source: 'no source read' },
    note: 'سرکار خانم: no source read for women',
  },
  'religious-leader': {
    salutation: {
      m: 'حضرت آیت‌الله {name}',
      unknown: 'حضرت آیت‌الله',
      confidence: 'seen1',
      source: 'negarech.blog.ir 1395-03',
    },
    closing: { m: 'با احترام', f: 'با احترام', unknown: 'با احترام', confidence: 'none', source: 'no source read' },
    note: 'سرکار خانم: no source read for women',
  },
  unknown: {
    salutation: {
      m: 'جناب آقای {name}',
      f: 'سرکار خانم {name}',
      unknown: 'با سلام و احترام',
      confidence: 'seen2',
      source: 'e-ferdowsi.ir/Letter; haghverdi.com (جناب آقای)',
    },
    closing: { m: 'با احترام', f: 'با احترام', unknown: 'با احترام', confidence: 'none', source: 'no source read' },
    note: 'سرکار خانم: no source read for women',
  },
} satisfies AddressForms;
