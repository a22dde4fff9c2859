// Post office boxes in addresses.

/**
 * What a box is called on addresses, with its number. English, German, Dutch, French, Spanish, Portuguese, Russian, Arabic, Persian,
 * Turkish, Chinese, Japanese, Korean; those in other scripts: review: needed.
 */
const BOXES: readonly RegExp[] = [
  /\b(?:G\.? ?)?P\.? ?O\.? ?(?:Box|B\.?)(?![\p{L}])(?:[ .:#№]{0,3}(?:No\.?|Nr\.?)? ?\p{Nd}{1,9})?/iu,
  /\bPost(?:al)? ?(?:office )?box\b(?: \p{Nd}{1,9})?/iu,
  /\b(?:Postfach|Postbus|Casilla|Apartado|Caixa postal|Bo[iî]te postale|Posta kutusu)(?!\p{L})(?:[ .:]{0,2}\p{Nd}[\p{Nd} ]{0,9})?/iu,
  /\b(?:B\.?P\.?|C\.P\.|P\.K\.) ?\p{Nd}{1,9}/u,
  /(?<!\p{L})а\/я(?: ?№? ?\p{Nd}{1,9})?/iu,
  /ص\. ?ب\.?(?: ?:? ?\p{Nd}{1,9})?|صندوق (?:بريد|پستی|البريد)(?: ?:? ?\p{Nd}{1,9})?/u,
  /(?:郵政|邮政)?信箱(?: ?\p{Nd}{1,9})?|私書箱|사서함/u,
];

/** The words of a text that name a post office box; undefined if none do. */
export function boxIn(text: string): string | undefined {
  for (const box of BOXES) {
    const found = box.exec(text)?.[0].trim();
    if (found !== undefined) return found;
  }
  return undefined;
}
