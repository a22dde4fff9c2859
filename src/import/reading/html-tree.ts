import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a web page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Anything in a web page. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** A page with more tags than this is not read: no casesheet has so many. */
export const MOST_TAGS = 150_000;

/** The body of a page; undefined if it has more tags than are read. Nothing of it is run or fetched. */
export function bodyOf(html: string): HtmlElement | undefined {
  if (tagsIn(html) > MOST_TAGS) return undefined;
  const root = parse(html, { scriptingEnabled: false }).childNodes.find(isElement);
  return root?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body') ?? root;
}

function tagsIn(html: string): number {
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1 && tags <= MOST_TAGS; at = html.indexOf('<', at + 1)) tags += 1;
  return tags;
}

/** True if a node is an element. */
export function isElement(node: DefaultTreeAdapterTypes.Node): node is HtmlElement {
  return 'tagName' in node;
}

/** True if a node is text. */
export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

/** The value of an attribute; '' if the element has none. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/** All elements within one, itself first, as they stand in the page. Those below one that `enter` refuses are left out. */
export function* elementsIn(
  element: HtmlElement,
  enter: (one: HtmlElement) => boolean = () => true,
): Generator<HtmlElement> {
  const open: HtmlElement[] = [element];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    yield one;
    if (!enter(one)) continue;
    for (let nth = one.childNodes.length - 1; nth >= 0; nth--) {
      const child = one.childNodes[nth];
      if (child !== undefined && isElement(child)) open.push(child);
    }
  }
}

/** How much text stands in an element, in UTF-16 units, without blanks at the ends of its pieces. */
export function textLength(element: HtmlElement, enter: (one: HtmlElement) => boolean = () => true): number {
  let length = 0;
  for (const one of elementsIn(element, enter)) {
    if (!enter(one)) continue;
    for (const node of one.childNodes) if (isText(node)) length += node.value.trim().length;
  }
  return length;
}
