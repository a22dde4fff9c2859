/** Signs of traditional Chinese in names of languages and countries, each with the simplified one behind it (Unicode, kSimplifiedVariant). */
const PAIRS =
  '語语 緬缅 韓韩 烏乌 蘭兰 爾尔 維维 寧宁 馬马 達达 瑪玛 亞亚 臘腊 羅罗 賽赛 納纳 國国 華华 漢汉 臺台 義义 庫库 遜逊 圖图 貝贝 蘇苏 盧卢 愛爱 際际 豐丰 幹干 魯鲁 薩萨 齊齐 喬乔 湯汤 緹缇 書书 滿满';

const SIMPLE = new Map(PAIRS.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));

/** A word in Han signs with the simplified ones. */
export function simplified(word: string): string {
  return [...word].map((sign) => SIMPLE.get(sign) ?? sign).join('');
}
