import { attribute, elementsIn, type HtmlElement, isElement, isText, textLength } from './html-tree.ts';

// What a web page has around its text: menus, notices of cookies, buttons to share. Told by elements, roles and the names of classes.

/** Elements that hold no text of the page itself. */
const NO_TEXT = new Set(
  (
    'script style noscript template head title nav button select option optgroup datalist input label legend svg math iframe frame ' +
    'frameset object embed video audio canvas map area dialog figcaption meter progress menu link meta'
  ).split(' '),
);

const ROLES = new Set(
  'navigation search dialog alertdialog alert contentinfo complementary menu menubar toolbar tablist button'.split(' '),
);

/** Words of classes and ids. */
const AROUND =
  /^(?:cookies?|consent|gdpr|onetrust|cmp|share|sharing|social|socials|addtoany|sharethis|breadcrumbs?|nav|navbar|navigation|menu|submenu|megamenu|sidebar|newsletter|subscribe|related|recommended|popup|modal|overlay|skip|banner|pagination|pager|comments|footer|footnav|widget|widgets|advert|ads|donate|toolbar|sr|visuallyhidden|offscreen)$/i;

/** The element that holds the text of a page has at least this share of what is no menu. */
const MOST = 0.6;

/** What stands around a page's text has at most this share of its letters. */
const SMALL = 0.25;

/** More text than this is no aside. */
const MOST_FACTS = 3000;

/** Tells of each element of a page whether it is left out with all that is in it. */
export function leftOutOf(body: HtmlElement): (element: HtmlElement) => boolean {
  const always = (element: HtmlElement) => hasNoText(element) || isHidden(element);
  const whole = textLength(body, (one) => !always(one) && (one === body || !isAround(one)));
  const main = mainOf(body, whole);
  const within = main === undefined ? undefined : new Set(elementsIn(main));
  const facts = factsIn(body);
  return (element) => {
    if (always(element)) return true;
    if (element === body || element === main || facts.has(element)) return false;
    if (main !== undefined && !within?.has(element)) return isBeside(element, main);
    return isAround(element) && !hasHeadline(element) && textLength(element) < whole * SMALL;
  };
}

/** The one element that says it holds the text of the page, if it holds most of it. */
function mainOf(body: HtmlElement, whole: number): HtmlElement | undefined {
  const all = [...elementsIn(body)];
  const mains = all.filter((one) => one.tagName === 'main' || attribute(one, 'role') === 'main');
  const found = mains.length > 0 ? mains : all.filter((one) => one.tagName === 'article');
  return found.length === 1 && found[0] && textLength(found[0]) >= whole * MOST ? found[0] : undefined;
}

/** What stands outside the text of a page goes, but not what holds it, and not its headline. */
function isBeside(element: HtmlElement, main: HtmlElement): boolean {
  for (const one of elementsIn(element)) if (one === main || one.tagName === 'h1') return false;
  for (let one = element.parentNode; one !== null && isElement(one); one = one.parentNode)
    if (one.tagName === 'h1') return false;
  return element.tagName !== 'h1';
}

/** A label with what it says behind it, and a year. */
const LABELLED = /\p{L}\s*[:：]\s*\S/u;
const YEAR = /(?<![\d©]|© )(?:19|20)\d\d(?!\d)/u;

/** All that stands in columns beside the text that have what a casesheet says of itself, such as its day and its languages. */
function factsIn(body: HtmlElement): ReadonlySet<HtmlElement> {
  const asides = [...elementsIn(body)].filter((one) => isAside(one) && saysFacts(one));
  return new Set(asides.flatMap((one) => [...elementsIn(one)].filter((part) => part === one || !isAround(part))));
}

function isAside(element: HtmlElement): boolean {
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.slice(0, 500);
  return (
    element.tagName === 'aside' ||
    attribute(element, 'role').toLowerCase() === 'complementary' ||
    /(?:^|[\s_-])sidebar(?:$|[\s_-])/i.test(names)
  );
}

function saysFacts(element: HtmlElement): boolean {
  const isLink = ({ tagName }: HtmlElement) => tagName === 'a' || NO_TEXT.has(tagName);
  const pieces = [...elementsIn(element, (one) => !isLink(one))].flatMap((one) =>
    isLink(one) ? [] : one.childNodes.flatMap((node) => (isText(node) ? [node.value] : [])),
  );
  const text = pieces.join(' ').slice(0, MOST_FACTS);
  return LABELLED.test(text) && YEAR.test(text);
}

function hasNoText(element: HtmlElement): boolean {
  return NO_TEXT.has(element.tagName);
}

function isHidden(element: HtmlElement): boolean {
  return (
    element.attrs.some(({ name }) => name === 'hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'))
  );
}

function isAround(element: HtmlElement): boolean {
  const { tagName } = element;
  if (tagName === 'footer' || tagName === 'aside' || tagName === 'header') return true;
  if (ROLES.has(attribute(element, 'role').toLowerCase())) return true;
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.slice(0, 500);
  if (names.split(/[\s_-]+|(?<=[a-z])(?=[A-Z])/).some((word) => AROUND.test(word))) return true;
  return tagName === 'ul' && isListOfLinks(element);
}

function hasHeadline(element: HtmlElement): boolean {
  for (const one of elementsIn(element)) if (one.tagName === 'h1') return true;
  return false;
}

/** Three items or more, and nothing in them but links to other pages. */
function isListOfLinks(list: HtmlElement): boolean {
  const items = list.childNodes.filter(isElement);
  return items.length >= 3 && items.every((item) => isOnlyLink(item));
}

function isOnlyLink(item: HtmlElement): boolean {
  const parts = item.childNodes.filter((node) => !isText(node) || node.value.trim() !== '');
  const [link] = parts;
  if (parts.length !== 1 || link === undefined || !isElement(link)) return false;
  return link.tagName === 'a' ? !/^(?:mailto|tel|fax):/i.test(attribute(link, 'href')) : isOnlyLink(link);
}
