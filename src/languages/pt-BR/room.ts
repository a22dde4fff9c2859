import type { Variant } from '../language.ts';

/** Brazilian Portuguese. */
export const room = {
  tag: 'pt-BR',
  regions: ['BR'],
  // Manual de redação da Presidência da República, 3rd edition: the first day of a month is 1º.
  first: '1º',
} satisfies Variant;
