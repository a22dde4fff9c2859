// Links that open a new e-mail (RFC 6068).

/**
 * Characters of a link that every program takes. The standard has no limit; Windows hands 2,083 to a program, and Mozilla holds 2,000 to
 * be safe (uriloader/exthandler/win/nsOSHelperAppService.cpp).
 */
export const LONGEST_LINK = 2000;

/** A link, and whether the text is in it. */
export interface MailtoLink {
  readonly link: string;
  readonly whole: boolean;
  /** Characters that the link would need with the text. */
  readonly length: number;
}

/** The link to an e-mail. A text that makes it too long is left out as a whole: a part of a letter is no letter. */
export function renderMailto({
  to,
  subject,
  text,
}: {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}): MailtoLink {
  const head = `mailto:${to.map((one) => escaped(one).replace('%40', '@')).join(',')}?subject=${escaped(subject)}`;
  const link = `${head}&body=${escaped(text.replace(/\n/g, '\r\n'))}`;
  const whole = link.length <= LONGEST_LINK;
  return { link: whole ? link : head, whole, length: link.length };
}

/** A text as a link has it; brackets, quotes and asterisks too, where shells and terminals would end it. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
