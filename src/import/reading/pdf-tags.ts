import type { StructNode } from 'unpdf/pdfjs';
import { DEEPEST } from './limits.ts';

/** What a tagged PDF says of a run of text: the paragraph, heading or item that it is part of. */
export interface Tag {
  /** A number for the paragraph within the page. */
  readonly block: number;
  readonly role: 'heading' | 'item' | 'text';
}

/** Structure types within a paragraph (ISO 32000-1, 14.8.4.4), and those that say nothing. */
const INLINE = new Set(
  'Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu NonStruct Private Strong Em Sub'.split(' '),
);

/** The tags of a page by the numbers of its marked content. */
export function tagsOf(tree: StructNode | null): ReadonlyMap<string, Tag> {
  const tags = new Map<string, Tag>();
  let blocks = 0;
  const walk = (node: StructNode, around: Tag, depth: number) => {
    if (depth > DEEPEST) return;
    if ('id' in node && node.id !== undefined) tags.set(node.id, around);
    const { role = '' } = node;
    const isItem = role === 'Lbl' || role === 'LBody' || (role === 'P' && around.role === 'item');
    const isBlock = !INLINE.has(role) && role !== '' && !isItem;
    if (isBlock) blocks += 1;
    const inside = isBlock ? { block: blocks, role: roleOf(role) } : around;
    for (const child of node.children ?? []) walk(child, inside, depth + 1);
  };
  if (tree) walk(tree, { block: 0, role: 'text' }, 0);
  return tags;
}

function roleOf(role: string): Tag['role'] {
  if (/^(?:H[1-6]?|Title)$/.test(role)) return 'heading';
  return role === 'LI' ? 'item' : 'text';
}
