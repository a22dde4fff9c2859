import { finding } from '../../problem/finding.ts';
import { western } from '../../source/western.ts';
import { DEEPEST } from './limits.ts';
import type { RawReading, ReadingOptions } from './reading.ts';
import { CHARACTERS, CHARSETS, CODE_PAGES, NO_TEXT, SYMBOLS, WITH_TEXT } from './rtf-codes.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';
import { RtfWriter } from './rtf-writer.ts';

/** The lines of rich text: headers first, footers last. What is drawn, packed in or linked is left out. */
export function readRtf(bytes: Uint8Array, { file }: ReadingOptions): RawReading {
  const reader = new RtfReader();
  for (const token of rtfTokens(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')))
    if (!reader.read(token))
      return { problems: [finding('import-too-much', { of: 'depth', limit: DEEPEST }, { file })] };
  return { lines: reader.lines(), problems: [] };
}

/** What holds within a group. */
interface Group {
  /** Text of the document, the names of fonts, or nothing. */
  readonly what: 'text' | 'fonts' | 'nothing';
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly font: number;
  /** How many characters stand behind \u for old programs. */
  readonly fallback: number;
  readonly box: boolean;
  readonly around: 'header' | 'footer' | undefined;
}

const OUTSIDE: Group = {
  what: 'text',
  bold: false,
  hidden: false,
  font: -1,
  fallback: 1,
  box: false,
  around: undefined,
};

class RtfReader {
  private readonly writer = new RtfWriter();
  private readonly groups: Group[] = [];
  private group = OUTSIDE;
  private readonly pages = new Map<number, string>();
  private page = 'windows-1252';
  private bytes = '';
  /** Characters that are still to be left out behind \u. */
  private skip = 0;
  private starred = false;

  /** Takes in a piece; false if groups are nested without end. */
  read(token: RtfToken): boolean {
    if (token.is === 'bytes') {
      this.starred = false;
      this.add(token.bytes);
      return true;
    }
    this.flush();
    if (token.is === 'open') {
      this.groups.push(this.group);
      this.skip = 0;
    } else if (token.is === 'end') this.end();
    else this.word(token.word, token.value);
    return this.groups.length <= DEEPEST;
  }

  lines() {
    this.flush();
    return this.writer.finished();
  }

  private end(): void {
    const { box, around } = this.group;
    this.group = this.groups.pop() ?? OUTSIDE;
    this.skip = 0;
    if (box && !this.group.box) this.writer.closeBox();
    if (around !== this.group.around) this.writer.enter(this.group.around);
  }

  private add(bytes: string): void {
    const left = Math.min(this.skip, bytes.length);
    this.skip -= left;
    this.bytes += bytes.slice(left);
  }

  /** Text in the code page of its font. */
  private flush(): void {
    if (this.bytes === '') return;
    const bytes = Buffer.from(this.bytes, 'latin1');
    this.bytes = '';
    if (this.group.what !== 'text') return;
    const page = this.pages.get(this.group.font) ?? this.page;
    this.write(page === 'symbols' ? symbols(bytes) : page === 'windows-1252' ? western(bytes) : inPage(bytes, page));
  }

  private write(text: string): void {
    if (this.group.what === 'text' && !this.group.hidden) this.writer.write(text, this.group.bold);
  }

  private word(word: string, value: number | undefined): void {
    if (word === '*') {
      this.starred = true;
      return;
    }
    const { starred } = this;
    this.starred = false;
    if (NO_TEXT.has(word) || (starred && !WITH_TEXT.has(word))) {
      if (word === 'listtext' || word === 'pntext') this.writer.item();
      this.change({ what: 'nothing' });
    } else if (this.group.what !== 'nothing') this.known(word, value);
  }

  private known(word: string, value: number | undefined): void {
    const character = CHARACTERS[word];
    if (character !== undefined) return this.sign(character);
    if (word === 'u') return this.unicode(value ?? 0);
    if (/^(?:header|footer)[lrf]?$/.test(word)) {
      const around = word.startsWith('header') ? 'header' : 'footer';
      this.change({ around });
      this.writer.enter(around);
    } else if (word === 'shptxt') {
      this.change({ box: true, what: 'text' });
      this.writer.openBox();
    } else if (!this.property(word, value)) this.writer.word(word, value);
  }

  private sign(character: string): void {
    if (this.skip > 0) this.skip -= 1;
    else this.write(character);
  }

  /** A character by its number, and after it so many that stand for it in old programs. */
  private unicode(value: number): void {
    this.write(String.fromCharCode(value < 0 ? value + 65_536 : value));
    this.skip = this.group.fallback;
  }

  /** What holds for text; false if the word is another. */
  private property(word: string, value = word === 'b' || word === 'v' || word === 'uc' ? 1 : 0): boolean {
    const change = changeBy(word, value);
    if (change !== undefined) this.change(change);
    else if (word === 'ansicpg') this.page = CODE_PAGES[value] ?? `windows-${value}`;
    else if (word === 'mac') this.page = 'macintosh';
    else if (word === 'fcharset' && this.group.what === 'fonts') this.font(value);
    else return false;
    return true;
  }

  private font(charset: number): void {
    const page = charset === SYMBOLS ? 'symbols' : CHARSETS[charset];
    if (page !== undefined && charset !== 0) this.pages.set(this.group.font, page);
  }

  private change(change: Partial<Group>): void {
    this.group = { ...this.group, ...change };
  }
}

/** What a word changes for the text behind it in its group. */
function changeBy(word: string, value: number): Partial<Group> | undefined {
  switch (word) {
    case 'b':
      return { bold: value !== 0 };
    case 'v':
      return { hidden: value !== 0 };
    case 'plain':
      return { bold: false, hidden: false };
    case 'uc':
      return { fallback: value };
    case 'f':
      return { font: value };
    case 'fonttbl':
      return { what: 'fonts' };
    case 'shpinst':
      return { what: 'text' };
    default:
      return undefined;
  }
}

function inPage(bytes: Uint8Array, page: string): string {
  try {
    return new TextDecoder(page).decode(bytes);
  } catch {
    return western(bytes);
  }
}

/** Signs of a font of signs stand in the private use area, where bullets are known. */
function symbols(bytes: Uint8Array): string {
  return [...bytes].map((byte) => (byte > 0x20 ? String.fromCharCode(0xf000 + byte) : ' ')).join('');
}
