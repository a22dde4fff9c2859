import type { RawLine } from './sheet-lines.ts';
import { type ParagraphStyle, WordBuilder } from './word-builder.ts';
import { readXml, type XmlReader } from './xml.ts';

// A part of an OpenDocument text (OpenDocument 1.3, part 3): its styles, then its text or its headers and footers.

/** What a style says; undefined where it says nothing. Room in points. */
interface OdtStyle {
  parent?: string;
  bold?: boolean;
  above?: number;
  below?: number;
}

/** Styles by their family and name. Those of `styles.xml` are read first. */
export type OdtStyles = Map<string, OdtStyle>;

/** The lines of a part. */
export interface OdtPart {
  readonly lines: readonly RawLine[];
  readonly header: readonly RawLine[];
  readonly footer: readonly RawLine[];
}

/** Elements whose text is no part of the document: changes that were made, remarks, notes, titles of pictures. */
const UNSEEN = new Set(
  'text:tracked-changes office:annotation text:note svg:title svg:desc text:alphabetical-index-source text:table-of-content-source office:scripts office:forms office:meta'.split(
    ' ',
  ),
);

/** At most so many blanks are written at a time. */
const MOST_BLANKS = 20;

type Attributes = Readonly<Record<string, string>>;

/** Reads a part, and takes its styles in; undefined if it is no XML. */
export function odtPart(xml: string, styles: OdtStyles): OdtPart | undefined {
  const part = new Part(styles);
  if (!readXml(xml, part)) return undefined;
  const { text, header, footer } = part.builders;
  for (const builder of [text, header, footer]) builder.endParagraph();
  return { lines: text.lines, header: header.lines, footer: footer.lines };
}

class Part implements XmlReader {
  readonly builders = { text: new WordBuilder(), header: new WordBuilder(), footer: new WordBuilder() };
  private readonly styles: OdtStyles;
  private builder: WordBuilder | undefined;
  private style: OdtStyle | undefined;
  private unseen = 0;
  /** Paragraphs that are open, and the spans within each, with whether they are bold. */
  private readonly bold: boolean[] = [];
  private paragraphs = 0;
  private isItem = false;

  constructor(styles: OdtStyles) {
    this.styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    if (UNSEEN.has(name)) this.unseen += 1;
    if (this.unseen > 0) return;
    if (name.startsWith('style:') && !this.aroundPages(name, 'open')) this.define(name, attributes);
    else if (name === 'office:text') this.builder = this.builders.text;
    else if (this.builder) this.element(this.builder, name, attributes);
  }

  close(name: string): void {
    if (UNSEEN.has(name)) this.unseen -= 1;
    if (this.unseen > 0 || UNSEEN.has(name)) return;
    if (name === 'style:style' || name === 'style:default-style') this.style = undefined;
    if (this.aroundPages(name, 'close') || name === 'office:text') this.builder = undefined;
    else if (this.builder) this.ends(this.builder, name);
  }

  text(text: string): void {
    if (this.unseen > 0 || this.paragraphs === 0) return;
    this.builder?.write(text.replace(/\s+/g, ' '), this.bold.at(-1) ?? false);
  }

  /** Headers and footers of pages, also of the first and of left ones. */
  private aroundPages(name: string, what: 'open' | 'close'): boolean {
    const found = /^style:(header|footer)(?:-first|-left)?$/.exec(name)?.[1];
    if (found === 'header' || found === 'footer') {
      if (what === 'open') this.builder = this.builders[found];
      return true;
    }
    return false;
  }

  private define(name: string, attributes: Attributes): void {
    if (name === 'style:style' || name === 'style:default-style') {
      const parent = attributes['style:parent-style-name'];
      const family = attributes['style:family'] ?? '';
      this.style = parent === undefined ? {} : { parent };
      this.styles.set(`${family} ${attributes['style:name'] ?? ''}`, this.style);
    } else if (this.style) readProperties(this.style, name, attributes);
  }

  private element(builder: WordBuilder, name: string, attributes: Attributes): void {
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.paragraph(builder, name === 'text:h', attributes['text:style-name'] ?? '');
        break;
      case 'text:span':
        this.bold.push(this.styled('text', attributes['text:style-name'] ?? '').bold ?? this.bold.at(-1) ?? false);
        break;
      case 'text:line-break':
        builder.breakLine();
        break;
      case 'text:tab':
        builder.write(' ', false);
        break;
      case 'text:s':
        builder.write(' '.repeat(Math.min(MOST_BLANKS, Number(attributes['text:c'] ?? 1) || 1)), false);
        break;
      case 'text:list-item':
        this.isItem = true;
        break;
      case 'table:table':
        builder.space();
        break;
      case 'table:table-row':
        builder.openRow();
        break;
      case 'table:table-cell':
        builder.openCell();
        break;
      case 'draw:text-box':
        builder.openBox();
        break;
    }
  }

  private ends(builder: WordBuilder, name: string): void {
    switch (name) {
      case 'text:p':
      case 'text:h':
        builder.endParagraph();
        this.bold.pop();
        this.paragraphs -= 1;
        break;
      case 'text:span':
        this.bold.pop();
        break;
      case 'text:list-item':
        this.isItem = false;
        break;
      case 'table:table-cell':
        builder.closeCell();
        break;
      case 'table:table-row':
        builder.closeRow();
        break;
      case 'table:table':
        builder.space();
        break;
      case 'draw:text-box':
        builder.closeBox();
        break;
    }
  }

  private paragraph(builder: WordBuilder, heading: boolean, name: string): void {
    const { bold = false, above = 0, below = 0 } = this.styled('paragraph', name);
    const style: ParagraphStyle = { heading, item: this.isItem && !heading, above, below };
    builder.beginParagraph(style);
    this.isItem = false;
    this.bold.push(bold);
    this.paragraphs += 1;
  }

  /** A style with what it has from those that it is made from. */
  private styled(family: string, name: string): OdtStyle {
    const chain: OdtStyle[] = [];
    for (let one = this.styles.get(`${family} ${name}`); one && chain.length < 20; ) {
      chain.push(one);
      one = one.parent === undefined ? undefined : this.styles.get(`${family} ${one.parent}`);
    }
    chain.push(this.styles.get(`${family} `) ?? {});
    return Object.assign({}, ...chain.reverse());
  }
}

function readProperties(style: OdtStyle, name: string, attributes: Attributes): void {
  const { 'fo:margin': around, 'fo:font-weight': weight } = attributes;
  const above = pointsOf(attributes['fo:margin-top'] ?? around);
  const below = pointsOf(attributes['fo:margin-bottom'] ?? around);
  if (name === 'style:paragraph-properties' && above !== undefined) style.above = above;
  if (name === 'style:paragraph-properties' && below !== undefined) style.below = below;
  if (name === 'style:text-properties' && weight !== undefined) style.bold = /^(?:bold|[6-9]00)$/.test(weight);
}

/** Points in each unit of length. */
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, pc: 12, px: 0.75 };

function pointsOf(length: string | undefined): number | undefined {
  const found = /^(-?[\d.]{1,12})(pt|in|cm|mm|pc|px)$/.exec(length ?? '');
  return found ? Number(found[1]) * (POINTS[found[2] ?? ''] ?? 1) : undefined;
}
