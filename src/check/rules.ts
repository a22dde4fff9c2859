import type { Rule } from './rule.ts';

/** Every rule, in the order in which its findings are told. */
export const RULES: readonly Rule[] = [];
