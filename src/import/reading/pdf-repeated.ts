import { most } from './extent.ts';
import type { PdfLine } from './pdf-columns.ts';

// What stands at the top and bottom of every page: headers, footers, numbers of pages.

/** The lines of a page by what they are. */
export interface PageParts {
  readonly header: readonly PdfLine[];
  readonly body: readonly PdfLine[];
  readonly footer: readonly PdfLine[];
}

/** Which share of a page's height, at its top and its bottom, may be a header or footer. */
const MARGIN = 0.14;

/** Where the foot of a page begins, as a share of its height. */
const FOOT = 0.9;

/** Two lines of two pages stand at the same height if they are no further apart, in points. */
const SAME_HEIGHT = 4;

/** A line that differs from page to page in its numbers alone and is no longer than this is the number of the page. */
const SHORT = 24;

/** A page with its height in points. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/** Parts headers and footers from the text of each page. One that is on several pages is told once; numbers of pages never. */
export function partedPages(pages: readonly PageLines[]): PageParts[] {
  const told = new Set<string>();
  return pages.map((page, nth) => {
    const others = pages.filter((_, other) => other !== nth && Math.abs(other - nth) <= 2);
    const parts = { header: [] as PdfLine[], body: [] as PdfLine[], footer: [] as PdfLine[] };
    for (const line of page.lines) {
      const place = placeOf(line, page.height);
      const what = place === undefined ? 'body' : whatIs(line, place, { page, others, nth, count: pages.length });
      if (place === undefined || what === 'body') parts.body.push(line);
      else if (what === 'repeated' && !told.has(same(line.text))) {
        told.add(same(line.text));
        parts[place].push(line);
      }
    }
    return parts;
  });
}

interface Around {
  readonly page: PageLines;
  readonly others: readonly PageLines[];
  readonly nth: number;
  readonly count: number;
}

function whatIs(line: PdfLine, place: 'header' | 'footer', around: Around): 'body' | 'repeated' | 'number' {
  if (isOfPrinting(line.text) || isNumberOfPage(line.text, around.nth + 1, around.count)) return 'number';
  if (line.outside) return 'repeated';
  const again = around.others.flatMap((other) =>
    other.lines.filter((one) => isSame(line, one, { place, page: around.page, other })),
  );
  if (again.length === 0) return place === 'footer' && isLastAlone(line, around) ? 'repeated' : 'body';
  return again.every(({ text }) => text !== line.text) && line.text.length < SHORT ? 'number' : 'repeated';
}

/** True of a last line at the foot of a page, far from the text or with the number of the page at its end. */
function isLastAlone(line: PdfLine, { page, nth }: Around): boolean {
  if (line.y < page.height * FOOT || page.lines.findLast(({ y }) => y > line.y + 1)) return false; // the last ones stand at the foot
  const above = most(
    page.lines.flatMap(({ y }) => (y < line.y - 1 ? [y] : [])),
    0,
  );
  const lines = (line.y - above) / line.size;
  return lines > 4.5 || (lines > 1.8 && new RegExp(`\\D${nth + 1}$`).test(line.text));
}

function isSame(
  line: PdfLine,
  one: PdfLine,
  { place, page, other }: { readonly place: 'header' | 'footer'; readonly page: PageLines; readonly other: PageLines },
): boolean {
  const apart = place === 'header' ? one.y - line.y : other.height - one.y - (page.height - line.y);
  return Math.abs(apart) <= SAME_HEIGHT && same(one.text) === same(line.text);
}

function placeOf({ y }: PdfLine, height: number): 'header' | 'footer' | undefined {
  if (y < height * MARGIN) return 'header';
  return y > height * (1 - MARGIN) ? 'footer' : undefined;
}

/** A text with any number in it for any other: headers have the number of the page in them. */
function same(text: string): string {
  return text.replace(/\d+/g, '0');
}

/** The number of the page alone, perhaps between dashes, or with the number of all. */
function isNumberOfPage(text: string, number: number, count: number): boolean {
  const found = /^[-\u2013\u2014|(]? ?(\d{1,3})(?: ?\/ ?(\d{1,3}))? ?[-\u2013\u2014|)]?$/.exec(text);
  if (!found || Number(found[1]) !== number) return false;
  return found[2] === undefined || Number(found[2]) === count;
}

/** What browsers print around a page: day, time and title above, the address and the number of the page below. */
function isOfPrinting(text: string): boolean {
  return (
    /^(?:https?|file):\/\/\S* \d{1,3}\/\d{1,3}$/.test(text) ||
    /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}\b/.test(text)
  );
}
