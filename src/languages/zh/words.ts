import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  numbers: { days: 'eastern' },
  grammar: { signs: 'Hani' },
  states: {
    states: /^(?:他|她|TA|ta|它)们?(?:已经?|被|是|在|正在?|曾|从|自从?|没有|至今|仍|一直|于|患)/,
    asks: /请|須|须|应|應|必须|要求|望|准许|允许|之前|期间|释放/,
    person: '她',
  },
  accusing:
    /你们?(?:这些|这群|这帮)|您?你?们?(?:应该感到|不觉得)羞[耻愧]|可耻|无耻|卑鄙|刽子手|杀人犯(?:们)?[!！]|你们(?:都)?是(?:杀人犯|凶手|罪犯|骗子|暴君|独裁者|法西斯)|(?:你们?|您|贵国)的?(?:腐败|残暴|邪恶|独裁|专制|罪恶)(?:的)?(?:政权|政府|统治|制度)|你们?的?政权|双手沾满(?:了)?鲜血|走狗|混蛋|王八蛋|畜生/gu,
} satisfies LanguageWords;
