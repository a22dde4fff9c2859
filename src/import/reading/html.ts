import { finding } from '../../problem/finding.ts';
import type { LineRole } from '../sheet.ts';
import { leftOutOf } from './html-left-out.ts';
import {
  attribute,
  bodyOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
  MOST_TAGS,
} from './html-tree.ts';
import { DEEPEST } from './limits.ts';
import { LineBuilder } from './line-builder.ts';
import { plainTextLines } from './plain-text.ts';
import type { RawReading } from './reading.ts';
import type { RawLine } from './sheet-lines.ts';
import { officialLines } from './table-officials.ts';
import { personLines } from './table-people.ts';
import { rowLines } from './table-rows.ts';

/** Elements before and after which a browser leaves room. */
const APART = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table hr section article figure fieldset'.split(' '),
);

/** Other elements that begin a line of their own. */
const BLOCKS = new Set(
  'div li dt dd tr td th caption tbody thead tfoot body html main header footer aside form address center details summary hgroup'.split(
    ' ',
  ),
);

const BOLD = new Set('b strong th h1 h2 h3 h4 h5 h6'.split(' '));
const AS_TYPED = new Set('pre textarea listing xmp plaintext'.split(' '));

/** The lines of a web page that a reader sees as its text. Nothing of it is run or fetched, which is said. */
export function readHtml(html: string, file: string): RawReading {
  const body = bodyOf(html);
  if (body === undefined)
    return { problems: [finding('import-too-much', { of: 'parts', limit: MOST_TAGS }, { file })] };
  const walk = { leftOut: leftOutOf(body), marginless: isMarginless(body) };
  const builder = new LineBuilder();
  writeBlock(body, { ...walk, builder, bold: false, role: 'text', depth: 0 });
  const brought = broughtBy(html);
  const isAny = brought.scripts || brought.remote;
  return { lines: builder.lines, problems: isAny ? [finding('import-left-alone', brought, { file }, 'note')] : [] };
}

interface Walk {
  readonly leftOut: (element: HtmlElement) => boolean;
  /** Paragraphs have no room around them: blank ones stand between them instead. */
  readonly marginless: boolean;
  readonly builder: LineBuilder;
  readonly bold: boolean;
  readonly role: LineRole;
  readonly depth: number;
}

function writeNode(node: HtmlNode, walk: Walk): void {
  if (isText(node)) walk.builder.write(node.value, walk.bold);
  if (!isElement(node) || walk.depth > DEEPEST || walk.leftOut(node)) return;
  const { tagName } = node;
  if (tagName === 'br') walk.builder.breakLine(walk.role);
  else if (tagName === 'table') writeTable(node, deeper(node, walk));
  else if (AS_TYPED.has(tagName)) writeTyped(node, walk);
  else if (APART.has(tagName) || BLOCKS.has(tagName)) writeBlock(node, deeper(node, walk));
  else for (const child of node.childNodes) writeNode(child, deeper(node, walk));
}

function deeper(element: HtmlElement, walk: Walk): Walk {
  return { ...walk, bold: isBold(element, walk.bold), role: roleOf(element, walk.role), depth: walk.depth + 1 };
}

function writeBlock(element: HtmlElement, walk: Walk): void {
  const { builder } = walk;
  const apart = isApart(element, walk);
  builder.endLine(walk.role);
  if (apart) builder.space();
  if (element.tagName === 'li') builder.beginItem();
  const before = builder.lines.length;
  for (const child of element.childNodes) writeNode(child, walk);
  const isEmpty = builder.lines.length === before && builder.isBlank;
  builder.endLine(walk.role);
  if (apart || (isEmpty && element.childNodes.length > 0)) builder.space();
}

function isApart(element: HtmlElement, { marginless }: Walk): boolean {
  const { tagName } = element;
  if (
    tagName === 'p' &&
    (marginless || /margin\s*:\s*0|margin-bottom\s*:\s*[\d.]*0*1?pt/i.test(attribute(element, 'style')))
  )
    return false;
  if (tagName === 'ul' || tagName === 'ol') return !isWithinList(element);
  return APART.has(tagName) || (tagName === 'div' && holdsBlocks(element));
}

function isWithinList(list: HtmlElement): boolean {
  return list.parentNode !== null && isElement(list.parentNode) && list.parentNode.tagName === 'li';
}

/** A box of several lines stands apart; one that is a line does not. */
function holdsBlocks(element: HtmlElement): boolean {
  return element.childNodes.some(
    (child) => isElement(child) && child.tagName !== 'br' && (BLOCKS.has(child.tagName) || APART.has(child.tagName)),
  );
}

/** The text of <pre> and <textarea>: line by line. */
function writeTyped(element: HtmlElement, { builder, role }: Walk): void {
  builder.endLine(role);
  builder.space();
  let text = '';
  for (const one of elementsIn(element)) for (const node of one.childNodes) if (isText(node)) text += node.value;
  builder.add(plainTextLines(text).map(({ text: line, ends }) => ({ text: line, ends: ends ?? false })));
  builder.space();
}

function writeTable(table: HtmlElement, walk: Walk): void {
  const { builder } = walk;
  builder.endLine(walk.role);
  builder.space();
  const rows = rowsOf(table).map((row) => {
    const cells = row.childNodes.filter(isElement).filter((cell) => !walk.leftOut(cell));
    return (row.tagName === 'tr' ? cells : [row]).map((cell) => linesOfCell(cell, walk));
  });
  const lines = officialLines(rows) ?? personLines(rows);
  if (lines) builder.add(lines);
  else for (const cells of rows) builder.add(rowLines(cells));
  builder.space();
}

function linesOfCell(cell: HtmlElement, walk: Walk): readonly RawLine[] {
  const builder = new LineBuilder();
  writeBlock(cell, { ...walk, builder, bold: isBold(cell, walk.bold), depth: walk.depth + 1 });
  return builder.lines;
}

/** The rows of a table, and its caption, but not those of tables within it. */
function rowsOf(table: HtmlElement): HtmlElement[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tbody' || child.tagName === 'thead' || child.tagName === 'tfoot')
      return child.childNodes.filter(isElement);
    return child.tagName === 'colgroup' || child.tagName === 'col' ? [] : [child];
  });
}

function isBold(element: HtmlElement, around: boolean): boolean {
  const weight = /font-weight\s*:\s*(\w+)/i.exec(attribute(element, 'style'))?.[1];
  if (weight !== undefined) return /^(?:bold|bolder|[6-9]00)$/i.test(weight);
  return around || BOLD.has(element.tagName);
}

function roleOf(element: HtmlElement, around: LineRole): LineRole {
  if (/^(?:h[1-6]|dt|summary)$/.test(element.tagName) || attribute(element, 'role') === 'heading') return 'heading';
  return around;
}

/** True of a page with many blank paragraphs: its own paragraphs have no room around them. */
function isMarginless(body: HtmlElement): boolean {
  const paragraphs = [...elementsIn(body)].filter(({ tagName }) => tagName === 'p');
  const blank = paragraphs.filter((one) =>
    [...elementsIn(one)].every((part) => part.childNodes.every((node) => !isText(node) || node.value.trim() === '')),
  );
  return blank.length >= 3 && blank.length * 6 > paragraphs.length;
}

/** What a page brings with it that is run, or fetched from elsewhere. */
function broughtBy(html: string): { readonly scripts: boolean; readonly remote: boolean } {
  return {
    scripts: /<script\b|\bjavascript:|<[a-z][^<>]{0,500}\son[a-z]{3,20}\s*=/i.test(html),
    remote:
      /<(?:img|iframe|link|embed|object|source|video|audio|input)\b[^<>]{0,1000}\b(?:src|href|data)\s*=\s*["']?(?:https?:)?\/\//i.test(
        html,
      ),
  };
}
