import type { StructureNode } from './page.ts';

/** Millimetres, from the side where lines begin and from the one where they end. */
export interface Frame {
  readonly start: number;
  readonly end: number;
  readonly within: StructureNode;
}

/** How a block of a letter is set, and what it stays with. */
export interface BlockSetting {
  readonly role?: StructureNode['role'];
  readonly bold?: boolean;
  readonly justify?: boolean;
  /** Millimetres. */
  readonly above?: number;
  /** Stays with the first lines of the next block, or with the last of the one before. */
  readonly keepNext?: boolean;
  readonly keepBefore?: boolean;
  /** On the side where lines end. */
  readonly end?: boolean;
  readonly part?: StructureNode;
}
