import type { StructureNode } from '../../layout/page.ts';
import { type Kit, Raw, type Reference, referencesTo, referenceTo, reserve } from './kit.ts';
import type { Packing } from './packing.ts';

// The structure of a tagged file (ISO 32000-1, 14.7 and 14.8): which text is a heading, a paragraph, a list, and in which
// language. Everything of a letter is written as soon as the letter is complete; only numbers of objects are kept.

/** Standard structure types of ISO 32000-1, 14.8.4. */
const TYPES: Readonly<Record<StructureNode['role'], string>> = {
  letter: 'Sect',
  heading: 'H1',
  subheading: 'H2',
  paragraph: 'P',
  quote: 'BlockQuote',
  list: 'L',
  item: 'LI',
  label: 'Lbl',
  body: 'LBody',
};

/** The operator that begins a marked piece of a part: the how manieth of its page it is, counted from 0. */
export function markWords({ role }: StructureNode, nth: number): string {
  return `/${TYPES[role]} <</MCID ${nth}>> BDC`;
}

/** How the items of a list are marked (ISO 32000-1, 14.8.5.5). */
function numberingOf({ role, numbered }: StructureNode): string {
  return role === 'list' ? `/A<</O/List/ListNumbering/${numbered ? 'Decimal' : 'Disc'}>>` : '';
}

/** Pages whose parts are listed in one object. */
const PAGES = 200;

interface StructureElement {
  readonly id: number;
  readonly children: string[];
}

/** The structure of one document while it grows. */
export class Structure {
  private readonly kit: Kit;
  private readonly packing: Packing;
  private readonly root: Reference;
  private readonly document: number;
  /** Numbers of the objects that are letters. */
  private readonly letters: number[] = [];
  private elements = new Map<StructureNode, StructureElement>();
  /** For each page of the present object: the part of each marked piece. */
  private pages: string[] = [];
  private readonly lists: string[] = [];
  private marks: string[] = [];
  private page = '';
  private pageNumber = 0;

  constructor(kit: Kit, packing: Packing) {
    this.kit = kit;
    this.packing = packing;
    this.root = kit.ref({ Type: 'StructTreeRoot' });
    this.document = reserve(kit);
    kit._root.data.StructTreeRoot = this.root;
    kit._root.data.MarkInfo = kit.ref({ Marked: true });
  }

  /** Begins the parts of a page. Returns the number by which the page names them. */
  startPage(page: number): number {
    this.page = `${page} 0 R`;
    this.marks = [];
    return this.pageNumber;
  }

  /** Says that the next marked piece of this page belongs to a part. */
  mark(part: StructureNode): void {
    const element = this.elementOf(part);
    element.children.push(`<</Type/MCR/Pg ${this.page}/MCID ${this.marks.length}>>`);
    this.marks.push(`${element.id} 0 R`);
  }

  endPage(): void {
    const list = reserve(this.kit);
    this.packing.end(list, `[${this.marks.join(' ')}]`);
    this.pages.push(`${this.pageNumber} ${list} 0 R`);
    this.pageNumber++;
    if (this.pages.length === PAGES) this.endList();
  }

  /** Writes the elements of the letter that is complete. */
  endLetter(): void {
    for (const [part, { id, children }] of this.elements) {
      const parent = part.within ? this.elements.get(part.within)?.id : undefined;
      const within = `/P ${parent ?? this.document} 0 R`;
      const language = part.within?.language === part.language ? '' : `/Lang(${part.language})`;
      this.packing.end(
        id,
        `<</Type/StructElem/S/${TYPES[part.role]}${within}${language}${numberingOf(part)}/K[${children.join(' ')}]>>`,
      );
    }
    this.elements = new Map();
  }

  /** Writes the tree. */
  end(language: string): void {
    if (this.pages.length > 0) this.endList();
    this.packing.end(
      this.document,
      `<</Type/StructElem/S/Document/P ${referenceTo(this.root)}/Lang(${language})/K[${referencesTo(this.letters)}]>>`,
    );
    const tree = reserve(this.kit);
    this.packing.end(tree, `<</Kids[${this.lists.join(' ')}]>>`);
    Object.assign(this.root.data, {
      K: new Raw(`[${this.document} 0 R]`),
      ParentTree: new Raw(`${tree} 0 R`),
      ParentTreeNextKey: this.pageNumber,
    });
  }

  private endList(): void {
    const limits = `/Limits[${this.pageNumber - this.pages.length} ${this.pageNumber - 1}]`;
    const list = reserve(this.kit);
    this.packing.end(list, `<<${limits}/Nums[${this.pages.join(' ')}]>>`);
    this.lists.push(`${list} 0 R`);
    this.pages = [];
  }

  private elementOf(part: StructureNode): StructureElement {
    const known = this.elements.get(part);
    if (known) return known;
    const parent = part.within && this.elementOf(part.within);
    const element = { id: reserve(this.kit), children: [] as string[] };
    if (parent) parent.children.push(`${element.id} 0 R`);
    else this.letters.push(element.id);
    this.elements.set(part, element);
    return element;
  }
}
