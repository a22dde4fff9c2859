import { matchesOf } from './texts.ts';

// Telephone and fax numbers, e-mail and web addresses in a line of text.

/** What was found in a line, from its label to its last figure, and the key of a target that it belongs under. */
export interface Channel {
  readonly kind: 'phone' | 'fax' | 'email' | 'social';
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly kind: Channel['kind'];
  readonly pattern: RegExp;
  /** How many figures there must be, as ITU-T E.164 has at most 15 and no service fewer than three; see `rule`. */
  readonly digits?: readonly [least: number, most: number];
}

/** Words before a telephone number. Those in other scripts are what letter heads there have. review: needed */
const PHONE = String.raw`\b(?:tel(?:ephone|efon|éfono|efono|efone)?|tél(?:éphone)?|phone|ph|mobile|mob|cell)\b|тел(?:ефон)?|هاتف|تلفن|تليفون|电话|電話|전화`;
const FAX = String.raw`\b(?:(?:tele)?fax|télécopie)\b|факс|فاكس|فکس|传真|傳真|팩스`;
/** The figures and what stands between them; the length is bounded, so that no line takes long. */
const NUMBER = String.raw`[+(]{0,2}\d[\d ()./-]{4,28}\d`;
const LABELLED = String.raw`[\s.:：()№-]{0,5}(?:no\.?\s?)?[:.]?\s?${NUMBER}`;

/** Each is tried in what the ones before have left. E-mail and web addresses come first: they may have figures in them. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'email',
    pattern:
      /(?:\be-?mail\s?[:：]?\s?)?(?:[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,120}\.\p{L}{2,20}|\[email\sprotected\])/giu,
  },
  {
    kind: 'social',
    pattern:
      /(?:\bweb(?:site)?\s?[:：]\s?)?(?:\bhttps?:\/\/[^\s,;]{1,200}|\bwww\.[^\s,;]{1,200}|\b[a-z\d-]{2,63}(?:\.[a-z\d-]{2,63}){0,4}\.(?:com|org|net|int|edu|gov)\b(?:\.[a-z]{2}\b)?(?:\/[^\s,;]{0,200})?)/gi,
  },
  { kind: 'fax', pattern: new RegExp(`(?:${FAX})${LABELLED}`, 'gi'), digits: [6, 15] },
  { kind: 'phone', pattern: new RegExp(`(?:${PHONE})${LABELLED}`, 'gi'), digits: [6, 15] },
  // with the code of a country: +44 20 …, 0044 20 …
  { kind: 'phone', pattern: /\+ ?\(?\d[\d ()./-]{5,28}\d/g, digits: [8, 15] },
  { kind: 'phone', pattern: /(?<![\d-])00 ?[1-9][\d ()./-]{6,28}\d/g, digits: [10, 17] },
  // with the code of a town: (020) 7299 4049, 020 7299 4049
  { kind: 'phone', pattern: /\(0\d{1,4}\) ?\d[\d /-]{3,14}\d/g, digits: [8, 12] },
  { kind: 'phone', pattern: /(?<![\d-])0\d{1,4}[ /-]?\d[\d /-]{4,14}\d/g, digits: [9, 12] },
  // of the North American plan: 202-555-0143
  { kind: 'phone', pattern: /(?<![\d-])(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[ .-]\d{4}(?![\d-])/g, digits: [10, 10] },
];

/** What may stand before a number that is none to call: a box, a postcode. */
const BOX =
  /(?:box|boîte|postale|b\.?p|c\.?p|casilla|apartado|caixa|postfach|postbus|а\/я|ص\.?\s?ب|信箱)[\s.:#№]*(?:no\.?|nr\.?|n°)?\s*$/iu;

/** Every channel in a line, in the order in which they stand. `isPostcode` says whether figures are a postcode there. */
export function channelsIn(line: string, isPostcode: (text: string) => boolean): Channel[] {
  const text = plainFigures(line);
  if (!/[\d@./[]/.test(text)) return []; // nothing of what each of them has
  const found: Channel[] = [];
  for (const { kind, pattern, digits } of PATTERNS) {
    for (const match of matchesOf(text, pattern)) {
      const channel = { kind, start: match.index, end: match.index + match[0].length };
      if (found.some((one) => one.start < channel.end && channel.start < one.end)) continue;
      if (digits === undefined || isNumber(match[0], text.slice(0, match.index), digits, isPostcode))
        found.push(channel);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A line without its channels and what set them off; '' if nothing is left that could be delivered to. */
export function withoutChannels(line: string, channels: readonly Channel[]): string {
  const ends = [0, ...channels.map(({ end }) => end)];
  const starts = [...channels.map(({ start }) => start), line.length];
  const rest = ends
    .map((from, nth) => line.slice(from, starts[nth]).replace(/^[\s.,;|/)–—-]+|[\s,;|/(–—-]+$/gu, ''))
    .filter((piece) => piece !== '')
    .join(' ');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : '';
}

function isNumber(
  match: string,
  before: string,
  [least, most]: readonly [number, number],
  isPostcode: (text: string) => boolean,
): boolean {
  const count = match.replace(/\D/g, '').length;
  const figures = match.replace(/^[^\d+(]+/, '');
  return count >= least && count <= most && !isPostcode(figures) && !BOX.test(before.slice(-20));
}

/** Arabic, Persian and full-width figures as 0 to 9, each in its place. */
export function plainFigures(text: string): string {
  if (!/[\u0660-\u06f9\uff0b-\uff19\u00a0]/.test(text)) return text;
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) % 16))
    .replace(/[\uff0b\uff10-\uff19]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u00a0/g, ' ');
}
