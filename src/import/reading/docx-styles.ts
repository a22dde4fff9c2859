import { type ParagraphStyle, PLAIN } from './word-builder.ts';
import { readXml } from './xml.ts';

// The styles of a Word document, as far as they tell lines apart (ECMA-376, part 1, 17.7).

/** What a style, or a paragraph itself, says; undefined where it says nothing. */
export interface DocxStyle {
  basedOn?: string;
  bold?: boolean;
  /** Room above and below in twentieths of a point. */
  above?: number;
  below?: number;
  /** No room between paragraphs of the same style. */
  contextual?: boolean;
  heading?: boolean;
  item?: boolean;
}

/** Styles by their names within the file. */
export type DocxStyles = ReadonlyMap<string, DocxStyle>;

/** What all paragraphs have that say nothing else stands under this name. */
const DEFAULTS = '';

/** Room that Word puts where a web page would have it, in twentieths of a point. */
const AUTOMATIC = 280;

/** The styles in `word/styles.xml`; false if it is no XML. */
export function docxStyles(xml: string | undefined): DocxStyles | false {
  const styles = new Map<string, DocxStyle>([[DEFAULTS, {}]]);
  let now: DocxStyle | undefined;
  const isWell = readXml(xml ?? '<none/>', {
    open(name, attributes) {
      if (name === 'w:docDefaults') now = styles.get(DEFAULTS);
      if (name === 'w:style') {
        now = {};
        styles.set(attributes['w:styleId'] ?? '', now);
      }
      if (name === 'w:basedOn' && now) now.basedOn = attributes['w:val'] ?? '';
      if (name === 'w:name' && now) now.heading = /^(?:heading \d|title)$/i.test(attributes['w:val'] ?? '');
      if (now) readProperty(now, name, attributes);
    },
    close(name) {
      if (name === 'w:docDefaults' || name === 'w:style') now = undefined;
    },
    text() {},
  });
  return isWell && styles;
}

/** Takes in a property of a style, or of a paragraph. */
export function readProperty(style: DocxStyle, name: string, attributes: Readonly<Record<string, string>>): void {
  const value = attributes['w:val'];
  if (name === 'w:b') style.bold = isOn(value);
  else if (name === 'w:contextualSpacing') style.contextual = isOn(value);
  else if (name === 'w:outlineLvl') style.heading = Number(value) < 9;
  else if (name === 'w:numId') style.item = value !== '0';
  else if (name === 'w:spacing') {
    const above = roomOf(attributes['w:before'], attributes['w:beforeAutospacing']);
    const below = roomOf(attributes['w:after'], attributes['w:afterAutospacing']);
    if (above !== undefined) style.above = above;
    if (below !== undefined) style.below = below;
  }
}

/** True for a property that is there and not switched off. */
export function isOn(value: string | undefined): boolean {
  return !/^(?:0|false|off|none)$/.test(value ?? '');
}

function roomOf(room: string | undefined, automatic: string | undefined): number | undefined {
  if (automatic !== undefined && isOn(automatic)) return AUTOMATIC;
  const twips = Number(room);
  return room === undefined || !Number.isFinite(twips) ? undefined : twips;
}

/** What a paragraph of a style is, with what it says itself. */
export function styled(styles: DocxStyles, id: string, own: DocxStyle): DocxStyle {
  const chain: DocxStyle[] = [own];
  for (let style = styles.get(id); style !== undefined && chain.length < 20; style = styles.get(style.basedOn ?? ''))
    chain.push(style);
  chain.push(styles.get(DEFAULTS) ?? {});
  return Object.assign({}, ...chain.reverse());
}

/** A style as lines are put together by it. `same` is true if the paragraph before has the same one. */
export function paragraphStyle(style: DocxStyle, same: boolean): ParagraphStyle {
  const near = style.contextual === true && same;
  const { heading, item } = { ...PLAIN, ...style };
  return {
    heading: heading === true,
    item: item === true && heading !== true,
    above: near ? 0 : (style.above ?? 0) / 20,
    below: style.contextual === true ? 0 : (style.below ?? 0) / 20,
  };
}
