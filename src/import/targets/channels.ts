import { plainFigures } from '../../check/channels.ts';
import { AND_OR } from '../joining.ts';
import type { ChannelKind, Label } from './labels.ts';
import { labelsIn } from './labels.ts';
import { isMail, mailsIn } from './mail.ts';
import { completed, looseNumbers, type NumberSpan, numbersAt } from './numbers.ts';
import { type Word, wordsOf } from './vocabulary.ts';
import { anyAt, type Wording } from './wording.ts';

// Numbers, accounts and web addresses of a line, taken off it.

/** What is doubtful about a value of a line. */
export type ChannelDoubt = 'completed' | 'glued' | 'no-scheme' | 'kind';

/** A value that was taken off a line. */
export interface FoundChannel {
  readonly kind: ChannelKind;
  readonly value: string;
  readonly doubt?: ChannelDoubt;
}

/** A line without its channels. */
export interface Parted {
  readonly rest: string;
  readonly channels: readonly FoundChannel[];
  /** Remarks in brackets beside a number. */
  readonly remarks: readonly string[];
  /** What is said to be an e-mail address and is hidden. */
  readonly hidden: readonly string[];
  /** The kinds that the line names at its end without a value: the next line has it. */
  readonly pending: readonly ChannelKind[];
  /** True if the line named any channel, with or without a value. */
  readonly named: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Between two addresses. */
const OR = new RegExp(`^(?:${AND_OR})$`, 'iu');

/** Behind a number and its remark another follows: behind a sign, or with the code of its country. */
const MORE = /^\s{0,3}[;,/]\s{0,3}(?=[+(\d])|^\s{1,3}(?=[+＋] ?\d|00 ?[1-9]\d|\(?0\d{1,4}\)?[ /-]?\d{4})/u;
/** So many remarks in brackets stand behind one number. */
const MOST_REMARKS = 4;

/** What may stand between a word and its address: via, über, at, a colon. */
function isLink(text: string): boolean {
  return text.length < 24 && /^\W*(?:\p{Ll}{1,8}\W+){0,2}$/u.test(text);
}

/** What a line says of how to reach somebody; `before` are the kinds that the line before it announced. */
export function channelsOf(
  line: string,
  wording: Wording,
  isPostcode: (figures: string) => boolean,
  before: readonly ChannelKind[] = [],
): Parted {
  return new LineParting(plainFigures(line), line, wording, isPostcode).part(before);
}

class LineParting {
  private readonly spans: Span[] = [];
  private readonly channels: FoundChannel[] = [];
  private readonly remarks: string[] = [];
  private readonly hidden: string[] = [];
  private pending: readonly ChannelKind[] = [];

  private readonly text: string;
  private readonly line: string;
  private readonly wording: Wording;
  private readonly isPostcode: (figures: string) => boolean;

  constructor(text: string, line: string, wording: Wording, isPostcode: (figures: string) => boolean) {
    this.text = text;
    this.line = line;
    this.wording = wording;
    this.isPostcode = isPostcode;
  }

  part(before: readonly ChannelKind[]): Parted {
    const mails = mailsIn(this.text);
    for (const mail of mails) {
      if (mail.hidden) this.hidden.push(mail.value);
      else this.channels.push({ kind: mail.kind, value: mail.value, ...(mail.doubt ? { doubt: mail.doubt } : {}) });
      this.take(mail.start, mail.end);
    }
    const words = wordsOf(this.text);
    const labels = labelsIn(this.text, words, this.wording, this.spans);
    for (const [nth, label] of labels.entries()) this.labelled(label, labels[nth + 1]?.start ?? this.text.length);
    if (before.length > 0 && labels[0]?.start !== 0) this.continued(before, words);
    this.loose();
    const rest = this.rest();
    return {
      rest,
      channels: this.channels,
      remarks: this.remarks,
      hidden: this.hidden,
      pending: rest === '' ? this.pending : [],
      named: labels.length > 0 || this.channels.length > 0,
    };
  }

  private take(start: number, end: number): void {
    this.spans.push({ start, end });
  }

  private isTaken(start: number, end: number): boolean {
    return this.spans.some((span) => span.start < end && start < span.end);
  }

  /** What stands behind a word such as Fax: up to the next such word. */
  private labelled({ kinds, start, end }: Label, next: number): void {
    const numeric = kinds.filter((kind) => kind === 'phone' || kind === 'fax');
    if (numeric.length > 0) {
      const last = this.numbers(this.remark(end), kinds);
      this.take(start, last);
      if (last === end && this.text.slice(end, next).trim() === '') this.pending = kinds;
      return;
    }
    const own = this.spans.find(
      (span) => span.start >= end && span.start <= next && isLink(this.text.slice(end, span.start)),
    );
    if (own && kinds.length === 1 && kinds[0] === 'social') this.account(own);
    if (own !== undefined || kinds.includes('post')) this.take(start, own?.start ?? end);
    else if (kinds.includes('social')) this.words(kinds, start, end, next);
    else if (kinds.includes('telex')) this.take(start, next);
    else if (this.text.slice(end, next).trim() === '') {
      this.take(start, end);
      this.pending = kinds;
    } else if (kinds.includes('email') || kinds.includes('web')) this.take(start, end);
  }

  /** "Facebook: www.social.example/name": whoever it is of, an account is what the word says, and as printed. */
  private account({ start, end }: Span): void {
    const value = this.line.slice(start, end);
    const at = this.channels.findIndex((one) => one.kind === 'web' && one.value.endsWith(value));
    if (at !== -1) this.channels.splice(at, 1, { kind: 'social', value });
  }

  /** The name of an account, which is words or begins with an @. */
  private words(kinds: readonly ChannelKind[], start: number, end: number, next: number): void {
    const said = this.text.slice(end, next);
    const value = said.replace(/[\s,;.|]+$/u, '').trim();
    if (value === '') this.pending = kinds;
    else
      for (const one of value.split(/\s*(?:[,;]|\s\/|\bor\b|\band\b)\s*(?=@|https?:)/u))
        this.channels.push({ kind: 'social', value: one.trim() });
    this.take(start, end + said.length);
  }

  private continued(before: readonly ChannelKind[], words: readonly Word[]): void {
    const start = words[0]?.start ?? 0;
    if (before.some((kind) => kind === 'phone' || kind === 'fax')) {
      const end = this.numbers(start, before);
      if (end > start) this.take(start, end);
    } else if (before.includes('social') && this.text.startsWith('@')) this.words(before, 0, 0, this.text.length);
  }

  /** Takes the numbers that begin at a place, and those behind a remark; where they end. */
  private numbers(start: number, kinds: readonly ChannelKind[]): number {
    const found = numbersAt(this.text, start);
    if (found.length === 0) return start;
    for (const one of found) for (const kind of kinds) this.number(one, kind);
    const end = this.remark(found.at(-1)?.end ?? start);
    if (this.text[end - 1] !== ')') return end;
    const sign = MORE.exec(this.text.slice(end, end + 30));
    return sign === null ? end : this.numbers(end + sign[0].length, kinds);
  }

  private number({ text, end, of }: NumberSpan, kind: ChannelKind): void {
    if (kind !== 'phone' && kind !== 'fax') return;
    const value = of === undefined ? this.line.slice(end - text.length, end).trim() : completed(text, of);
    this.channels.push({ kind, value, ...(of === undefined ? {} : { doubt: 'completed' }) });
  }

  /** Remarks in brackets behind a number; where they end. */
  private remark(start: number): number {
    let end = start;
    for (let nth = 0; nth < MOST_REMARKS; nth++) {
      const match = /^\s{0,3}[([]([^()[\]]{2,200})[)\]]/u.exec(this.text.slice(end, end + 210));
      if (!match?.[1] || !/\p{L}{2}/u.test(match[1])) break;
      this.remarks.push(this.line.slice(end, end + match[0].length).replace(/^[\s([]+|[\s)\]]+$/gu, ''));
      end += match[0].length;
    }
    return end;
  }

  private loose(): void {
    for (const { start, end } of looseNumbers(this.text, this.isPostcode)) {
      if (this.isTaken(start, end)) continue;
      const found = numbersAt(this.text, start).filter((one) => one.end <= end || one.of !== undefined);
      const values = found.length > 0 ? found : [{ text: this.text.slice(start, end), end }];
      const last = Math.max(end, values.at(-1)?.end ?? end);
      const { kinds, length } = this.kindsBehind(last);
      this.several(values, kinds);
      this.take(start, length > 0 ? last + length : this.remark(last));
    }
  }

  private several(values: readonly NumberSpan[], kinds: readonly ChannelKind[]): void {
    for (const { text, of } of values) {
      const value = of === undefined ? text : completed(text, of);
      const doubt = of === undefined ? {} : { doubt: 'completed' as const };
      for (const kind of kinds) this.channels.push({ kind, value, ...doubt });
    }
  }

  /** What a number is that no word before it tells, and how long the word behind it is: "020 7946 0155 (fax)". */
  private kindsBehind(start: number): { kinds: readonly ChannelKind[]; length: number } {
    const [whole = '', inside = ''] = /^\s{0,3}[([]([\p{L}./ -]{1,20})[)\]]/u.exec(this.text.slice(start)) ?? [];
    const words = wordsOf(inside.replaceAll('/', ' '));
    const is = (at: number, kind: 'fax' | 'phone') => anyAt(this.wording, kind, words, at) > 0;
    const kinds = (['fax', 'phone'] as const).filter((kind) => words.some((_, at) => is(at, kind)));
    const isAll = words.length > 0 && words.every((_, at) => is(at, 'fax') || is(at, 'phone'));
    return isAll ? { kinds, length: whole.length } : { kinds: ['phone'], length: 0 };
  }

  /** What is left, without the signs that parted it from what was taken. */
  private rest(): string {
    const spans = this.spans.toSorted((a, b) => a.start - b.start);
    let at = 0;
    const pieces: string[] = [];
    for (const { start, end } of spans) {
      if (start > at) pieces.push(this.line.slice(at, start));
      at = Math.max(at, end);
    }
    pieces.push(this.line.slice(at));
    const kept =
      spans.length === 0 ? pieces : pieces.map((piece) => piece.replace(/^[\s.,;|/)\]:–—-]+|[\s,;|/([:–—-]+$/gu, ''));
    const least = spans.length === 0 ? /[\p{L}\p{N}]/u : /[\p{L}\p{N}]{2}/u; // an I or a slash between two numbers
    const rest = kept.filter((piece) => least.test(piece) && !(spans.length > 0 && OR.test(piece))).join(' ');
    return isMail(rest) ? '' : rest.trim();
  }
}
