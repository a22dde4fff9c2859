import type { CardRule } from '../problem/card-findings.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { YamlFile } from '../source/yaml.ts';
import type { Case } from './schema.ts';

// Cards to a person of the case, or to the family: greetings, never a letter to an official. What may be written on them.

/** What a case may ask of those who write cards. */
export const CARD_RULES = [
  'no-organisation',
  'no-politics',
  'no-religion',
  'no-case',
  'no-sender-address',
  'nothing-enclosed',
] as const satisfies readonly CardRule[];

/**
 * What holds where a case names no rules: what those who ask for cards usually ask. Sources: the guide to Amnesty's greetings card
 * campaign at h2g2 (A45561161), the parish of Aylesbury for Write for Rights 2022, Freedom Now's guide to writing prisoners of conscience;
 * read 2026-11-29.
 */
const USUAL: readonly CardRule[] = ['no-organisation', 'no-politics', 'no-religion'];

/** The rules for cards of a case. */
export function cardRules({ cards: said }: Pick<Case, 'cards'>): readonly CardRule[] {
  return said?.rules ?? USUAL;
}

/** True for whoever gets a letter of their own; the others get a copy of one, or a card. */
export function getsLetter({ kind }: { readonly kind?: unknown }): boolean {
  return kind !== 'copy' && kind !== 'card';
}

/** True for a case in which somebody gets cards. */
export function hasCards({ targets }: Pick<Case, 'targets'>): boolean {
  return Object.values(targets).some(({ kind }) => kind === 'card');
}

/** Rules for cards that nobody gets. */
export function cardsForNobody(yaml: YamlFile, content: Readonly<Record<string, unknown>>): Finding[] {
  const { cards: said, targets } = content;
  if (said === undefined || targets === null || typeof targets !== 'object') return [];
  const kinds = Object.values(targets).map((one) => (one as { readonly kind?: unknown } | null)?.kind);
  return kinds.includes('card') ? [] : [finding('cards-for-nobody', {}, yaml.keyPlace(['cards']))];
}
