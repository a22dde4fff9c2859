import type { StructureNode } from '../../layout/page.ts';
import { type Kit, Raw, type Reference, referenceTo } from './kit.ts';
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

/** How the items of a list are marked (ISO 32000-1, 14.8.5.5). */
function numberingOf({ role, numbered }: StructureNode): string {
  return role === 'list' ? `/A<</O/List/ListNumbering/${numbered ? 'Decimal' : 'Disc'}>>` : '';
}

/** Pages whose parts are listed in one object. */
const PAGES = 200;

interface StructureElement {
  readonly reference: Reference;
  readonly children: string[];
}

/** The structure of one document while it grows. */
export class Structure {
  private readonly kit: Kit;
  private readonly packing: Packing;
  private readonly root: Reference;
  private readonly document: Reference;
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
    this.document = kit.ref({});
    kit._root.data.StructTreeRoot = this.root;
    kit._root.data.MarkInfo = kit.ref({ Marked: true });
  }

  /** Begins the parts of a page. Returns the number by which the page names them. */
  startPage(page: Reference): number {
    this.page = referenceTo(page);
    this.marks = [];
    return this.pageNumber;
  }

  /** The words that begin a marked piece of a part on this page. */
  begin(part: StructureNode): string {
    const element = this.elementOf(part);
    element.children.push(`<</Type/MCR/Pg ${this.page}/MCID ${this.marks.length}>>`);
    this.marks.push(referenceTo(element.reference));
    return `/${TYPES[part.role]} <</MCID ${this.marks.length - 1}>> BDC`;
  }

  endPage(): void {
    const list = this.kit.ref({});
    this.packing.end(list, `[${this.marks.join(' ')}]`);
    this.pages.push(`${this.pageNumber} ${referenceTo(list)}`);
    this.pageNumber++;
    if (this.pages.length === PAGES) this.endList();
  }

  /** Writes the elements of the letter that is complete. */
  endLetter(): void {
    for (const [part, { reference, children }] of this.elements) {
      const parent = part.within ? this.elements.get(part.within)?.reference : undefined;
      const within = `/P ${referenceTo(parent ?? this.document)}`;
      const language = part.within?.language === part.language ? '' : `/Lang(${part.language})`;
      this.packing.end(
        reference,
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
      `<</Type/StructElem/S/Document/P ${referenceTo(this.root)}/Lang(${language})/K[${this.letters.map((id) => `${id} 0 R`).join(' ')}]>>`,
    );
    const tree = this.kit.ref({});
    this.packing.end(tree, `<</Kids[${this.lists.join(' ')}]>>`);
    Object.assign(this.root.data, {
      K: new Raw(`[${referenceTo(this.document)}]`),
      ParentTree: tree,
      ParentTreeNextKey: this.pageNumber,
    });
  }

  private endList(): void {
    const limits = `/Limits[${this.pageNumber - this.pages.length} ${this.pageNumber - 1}]`;
    const list = this.kit.ref({});
    this.packing.end(list, `<<${limits}/Nums[${this.pages.join(' ')}]>>`);
    this.lists.push(referenceTo(list));
    this.pages = [];
  }

  private elementOf(part: StructureNode): StructureElement {
    const known = this.elements.get(part);
    if (known) return known;
    const parent = part.within && this.elementOf(part.within);
    const element = { reference: this.kit.ref({}), children: [] as string[] };
    if (parent) parent.children.push(referenceTo(element.reference));
    else this.letters.push(element.reference.id);
    this.elements.set(part, element);
    return element;
  }
}
