// How sentences list and count.

/** A word as it was typed. */
export const quoted = (text: string) => `"${text}"`;
/** Names, as far as a sentence has room for them. */
export const either = (words: readonly string[]) =>
  words.length > 12 ? `${words.slice(0, 12).join(', ')} and ${words.length - 12} more` : words.join(', ');
/** One of a few names; of many, the first are said, for "appeal senders" lists all. */
export const eitherOf = (names: readonly string[]) =>
  names.length > 5 ? `${names.slice(0, 4).join(', ')} or one of ${names.length - 4} others` : names.join(' or ');
/** A number of things. */
export const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
