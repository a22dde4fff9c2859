import type { CasesheetWords } from '../casesheet-words.ts';

// Headings as casesheets since 2018 have them, in both ways of writing. Nobody who speaks the language has read this (review: needed).

/** How Chinese casesheets are read. */
export const casesheet = {
  headings: {
    act: [
      '采取行动',
      '採取行動',
      '立即行动',
      '立即行動',
      '采取行动 用自己的话写信呼吁 或使用以下信件范本',
      '采取行动 用自己的话写一封呼吁信或使用以下信件范本',
      '採取行動 用自己的話寫信呼籲 或使用以下信件範本',
    ],
    target: ['收件人', '联系方式', '聯絡方式', '请将呼吁信寄至', '請將呼籲信寄至'],
    letter: ['信件范本', '信件範本', '范本信件', '範本信件'],
    demands: ['请立即写信', '請立即寫信', '建议行动', '建議行動'],
    'additional-information': [
      '补充信息',
      '補充資訊',
      '附加信息',
      '背景信息',
      '背景資訊',
      '補充資料',
      '补充资料',
      '背景资料',
      '背景資料',
    ],
    language: ['首选语言', '首選語言', '与目标对象沟通的首选语言', '與對象溝通的首選語言'],
    deadline: [
      '请尽快采取行动 截止日期 {deadline}',
      '請儘快採取行動 截止日期 {deadline}',
      '请尽快采取行动 直至 {deadline}',
      '请在 {deadline} 前采取行动',
      '截止日期',
      '截止日期 {deadline}',
    ],
    name: ['姓名和首选代词', '姓名和首選代詞', '姓名及首选代词', '姓名及首選代名詞', '姓名和代词', '姓名'],
    'additional-targets': ['其他对象', '其他對象', '其他收件人'],
    copies: ['抄送', '副本抄送', '副本', '副本寄至'],
    previous: ['上一次紧急行动链接', '先前紧急行动链接', '先前緊急行動連結'],
    number: ['首次紧急行动', '首次緊急行動', '第二次紧急行动', '第二次緊急行動', '索引号', '索引號', '日期'],
    subject: ['主题', '主題', '事由'],
    other: ['性别', '性別'],
  },
  keywords: [
    ['language', /首选语言|首選語言/u],
    ['deadline', /截止日期/u],
    ['additional-information', /(?:补充|背景|附加)(?:信息|资料)|(?:補充|背景)(?:資訊|資料)/u],
    ['act', /信件范本|信件範本/u],
  ],
  above: ['紧急行动', '緊急行動', '国际特赦组织', '國際特赦組織', '公开文件', '公開文件'],
  salutation: /^(?:尊敬的|敬爱的|敬愛的|亲爱的|親愛的|敬启者|敬啟者)/u,
  salutationWithComma: /^\p{sc=Han}{1,12}(?:阁下|閣下|先生|女士|部长|部長|主席)/u,
  saluted: /^(?:称呼|稱呼)\s*[:：]\s*/u,
  closing: /^(?:此致|敬礼|敬禮|敬上|谨上|謹上|谨致|謹致|顺祝|順祝|顺颂|順頌|祝好|敬祝)/u,
  or: /\s*或\s*|\s*\/\s*/u,
  requests: {
    order: [
      /^(?:因此，?|为此，?|為此，?)?(?:我|我们|我們|本人)(?:谨|謹|敦促|呼吁|呼籲|恳请|懇請|请求|請求|要求|促请|促請){1,2}(?:您|贵方|貴方|你)(?:立即)?[：:]?/u,
    ],
    result: [],
    ensure: '确保',
    please: /^请/u,
    and: /并/gu,
    between: /(?!)/gu,
    none: /^(?:表达|表示|对.{1,20}表示)/u,
    ends: /[；;，,]\s*(?:以及|和|并)?$/u,
  },
  common: '的 是 在 了 和 被 他 她 不 有 我 为 對 对 於 于',
} satisfies CasesheetWords;
