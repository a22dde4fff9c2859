import type { Target } from '../case/schema.ts';

// Whether a target has an address, told without the tables that put one into order: lists need no more.

/** True if a letter can be posted to the target. */
export function hasAddress(target: Target): boolean {
  return hasLatinAddress(target) || (target.native !== undefined && isSaid(target.native.address));
}

/** True if the target has an address besides one in the script of its country. */
export function hasLatinAddress(target: Target): boolean {
  return isSaid(target.address);
}

/** An address as lines, which stay as they are, and not as parts. */
export function isLines(address: Target['address']): address is string[] {
  return Array.isArray(address);
}

function isSaid(address: Target['address']): boolean {
  return Object.keys(address).length > 0;
}
