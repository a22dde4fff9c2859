/** The number of an item as Chinese lists have it: 一、 （二） 十一． */
export const ITEM_NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}[、．]|[（(][一二三四五六七八九十]{1,3}[）)][、．]?)\s*(?=\S)/u;
