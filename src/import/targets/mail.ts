import type { ChannelDoubt } from './channels.ts';
import type { ChannelKind } from './labels.ts';

// E-mail and web addresses in a line.

/** An e-mail or web address in a line. */
export interface MailSpan {
  readonly kind: ChannelKind;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** True if the page hid it, so that it is no address. */
  readonly hidden?: boolean;
  readonly doubt?: ChannelDoubt;
}

const HIDDEN =
  /\[\s?(?:e-?mail|email|correo electrónico|adresse e-?mail|e-mail-adresse|indirizzo e-?mail|эл\. почта)[\s\u00a0]?(?:protected|protegido|protégée?|geschützt|protetto|защищено|address protected)?\s?\]|\b[\w.+-]{1,60}\s?[[({]\s?(?:at|AT|arroba|ät)\s?[\])}]\s?[\w-]{1,60}(?:\s?[[({]?\s?(?:\.|dot|DOT|punto|punkt)\s?[\])}]?\s?[\w-]{1,30}){1,4}/giu;
const MAIL = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
const URL =
  /\bhttps?:\/\/[^\s<>"]{1,400}|\bwww\.[^\s<>",;]{2,300}|(?<![@\p{L}\p{N}.-])(?:[a-z\d-]{1,63}\.){1,4}(?:com|org|net|int|edu|gov|gob|gouv|go|mil|info)(?:\.[a-z]{2})?(?:\/[^\s,;<>"]{0,200})?(?![\p{L}\p{N}@])/giu;
/** What every web address has: with a scheme, or one of those ends. */
const ENDS_OF_HOST = /:\/\/|www\.|\.(?:com|org|net|int|edu|go|mil|info)/i;
const SOCIAL =
  /^(?:https?:\/\/)?(?:www\.|m\.|[a-z]{2}-[a-z]{2}\.)?(?:twitter|x|facebook|fb|instagram|t|vk|weibo|tiktok|linkedin|youtube|threads|telegram)\.(?:com|me|net)(?:\/|$)/iu;
/** A word that stands before an address without a space. */
const LABEL = /^(?:e-?mails?|correo-e|correo|courriel|mail)[:.]?(?=[\p{L}\p{N}]{3})/iu;

/** E-mail and web addresses of a line in their order. */
export function mailsIn(text: string): MailSpan[] {
  const found: MailSpan[] = [];
  const add = (one: MailSpan) => {
    if (!found.some((other) => other.start < one.end && one.start < other.end)) found.push(one);
  };
  if (!/[@.[({]/u.test(text)) return found;
  // To make one of these patterns takes as long as to read ten lines: most lines have no sign of what it finds.
  const finds = (sign: RegExp, pattern: () => RegExp) => (sign.test(text) ? text.matchAll(pattern()) : []);
  for (const { index, 0: value } of finds(/[[({]/, () => HIDDEN))
    add({ kind: 'email', value, start: index, end: index + value.length, hidden: true });
  for (const { index, 0: value } of finds(/@/, () => MAIL)) add(mail(text, value, index));
  for (const { index, 0: value } of finds(ENDS_OF_HOST, () => URL)) add(webAddress(value, index));
  return found.sort((a, b) => a.start - b.start);
}

/** An address that may have grown together with the word before or behind it. */
function mail(text: string, value: string, start: number): MailSpan {
  const label = LABEL.exec(value)?.[0] ?? '';
  const tail = /(\.[a-z]{2,6})(\p{Lu}[\p{L}\p{N}-]*)$/u.exec(value)?.[2] ?? '';
  const whole = value.slice(0, value.length - tail.length);
  const glued = tail !== '' || label !== '';
  const word = /[\p{L}.-]{1,20}[:：]$/u.exec(text.slice(0, start))?.[0] ?? ''; // E-mail:info@…
  return {
    kind: 'email',
    value: whole.slice(label.length).replace(/[.'-]+$/u, ''),
    start: start - word.length,
    end: start + whole.length,
    ...(glued ? { doubt: 'glued' as const } : {}),
  };
}

function webAddress(value: string, start: number): MailSpan {
  const plain = value.replace(/[.,;:!?'"”’)\]]+$/u, '');
  const end = start + plain.length;
  if (SOCIAL.test(plain)) return { kind: 'social', value: plain, start, end };
  if (/^https?:/iu.test(plain)) return { kind: 'web', value: plain, start, end };
  return { kind: 'web', value: `https://${plain}`, start, end, doubt: 'no-scheme' };
}

/** True for a text of which nothing is left but signs. */
export function isMail(rest: string): boolean {
  return /^[\s()[\]<>:;,.]*$/u.test(rest);
}
