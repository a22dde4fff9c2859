import { getsLetter } from '../../case/card.ts';
import { proseOf } from '../../case/prose.ts';
import { salutationsOf } from '../../case/salutations.ts';
import type { Case, Target } from '../../case/schema.ts';
import { ALL_WORDS } from '../../languages/words.ts';
import { partsOf } from '../names/tokens.ts';
import type { CheckedCase, Rule, RuleFinding } from '../rule.ts';
import { beginning } from '../texts.ts';

/** How letters greet, in every language that has words for it. */
const GREETING = new RegExp(`^(?:${ALL_WORDS.flatMap(({ greets }) => greets?.split(', ') ?? []).join('|')})`, 'iu');

/** A letter that greets somebody else. */
export const rule: Rule<'wrong-target'> = {
  id: 'wrong-target',
  severity: 'error',
  example: {
    wrong: `targets:
  mayoress:
    name: Jo Sample
    address: [1 Sample Street, 75000 Exampleville]
    country: FR
    salutation: { en: Dear Mayoress Sample }
  prefect:
    name: Ari Muster
    address: [2 Sample Street, 75000 Exampleville]
    country: FR
    salutation: { en: Dear Prefect Sample }`,
    right: `targets:
  mayoress:
    name: Jo Sample
    address: [1 Sample Street, 75000 Exampleville]
    country: FR
    salutation: { en: Dear Mayoress Sample }
  prefect:
    name: Ari Muster
    address: [2 Sample Street, 75000 Exampleville]
    country: FR
    salutation: { en: Dear Prefect Muster }`,
  },
  *check(one) {
    yield* salutations(one);
    yield* openings(one.content);
  },
};

function* salutations({ content: { targets } }: CheckedCase): Generator<RuleFinding<'wrong-target'>> {
  for (const [slug, target] of Object.entries(targets)) {
    for (const { text: salutation, at } of salutationsOf(target)) {
      const { other, part } = greeted(slug, salutation, targets) ?? {};
      if (other === undefined || part === undefined) continue;
      const start = salutation.toLowerCase().indexOf(part);
      const text = salutation.slice(start, start + part.length);
      yield {
        path: ['targets', slug, ...at],
        words: { start, text },
        found: text,
        arguments: {
          ...{ problem: 'salutation', found: text, target: slug, other },
          ...(target.name ? { name: target.name } : {}),
        },
      };
    }
  }
}

/** The other target whom a salutation greets, and the part of the name that says so. */
function greeted(
  slug: string,
  salutation: string,
  targets: Case['targets'],
): { other: string; part: string } | undefined {
  const target = targets[slug];
  const words = new Set(partsOf(salutation));
  if (!target || partsOf(target.name ?? '').some((part) => words.has(part))) return undefined; // names may be shared
  let own: ReadonlySet<string> | undefined;
  for (const [other, { name = '' }] of Object.entries(targets)) {
    if (other === slug) continue;
    const parts = partsOf(name).filter((one) => one.length > 2 && words.has(one));
    if (parts.length === 0) continue;
    own ??= new Set(namesOf(target));
    const part = parts.find((one) => !own?.has(one));
    if (part !== undefined) return { other, part };
  }
  return undefined;
}

function namesOf({ name, honorific, role, organisation, native }: Target): string[] {
  const parts: string[] = [];
  for (const one of [name, honorific, role, organisation, native?.name, native?.role])
    if (one) parts.push(...partsOf(one));
  return parts;
}

function* openings({ letter, targets }: Case): Generator<RuleFinding<'wrong-target'>> {
  if (Object.values(targets).filter(getsLetter).length < 2) return;
  for (const [language, one] of Object.entries(letter)) {
    const [{ at, text: opening } = { at: [], text: '' }] = proseOf(one);
    if (!GREETING.test(opening)) continue;
    const text = beginning(opening);
    yield {
      path: ['letter', language, ...at],
      words: { start: 0, text },
      found: text,
      arguments: { problem: 'opening', found: text },
    };
  }
}
