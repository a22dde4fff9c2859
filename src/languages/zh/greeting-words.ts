import type { GreetingWords } from '../greeting-words.ts';

/** How Chinese letters greet. */
export const greetings = {
  begins:
    '尊敬的, 敬爱的, 阁下, 閣下, 部长先生, 部长女士, 部长阁下, 总统先生, 总统女士, 总统阁下, 总理先生, 总理阁下, 主席先生, 主席阁下, 大使先生, 大使女士, 大使阁下, 检察长先生, 检察长阁下, 局长先生, 法官阁下, 敬启者, 敬啟者, 部長先生, 部長閣下, 總統先生, 總統閣下, 總理閣下, 主席閣下, 大使閣下, 尊敬',
} satisfies GreetingWords;
