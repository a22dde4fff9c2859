import { salutationsOf } from '../../case/salutations.ts';
import type { Case, Target } from '../../case/schema.ts';
import { ALL_WORDS } from '../../languages/words.ts';
import { partsOf } from '../names/tokens.ts';
import { heldBySalutation, heldByTarget, isOtherMinistry, wrongOffice } from '../offices.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { shortened } from '../telling.ts';
import { folded, withoutValues } from '../texts.ts';

export const rule: Rule<'salutation-official'> = {
  id: 'salutation-official',
  severity: 'warning',
  example: {
    wrong: `targets:
  president:
    name: Jo Sample
    role: President of the Republic
    country: FR
    salutation: {en: Dear Minister of Justice}
`,
    right: `targets:
  president:
    name: Jo Sample
    role: President of the Republic
    country: FR
    salutation: {en: Dear President Sample}
`,
  },
  *check({ content: { targets } }) {
    for (const [slug, target] of Object.entries(targets)) {
      const held = heldByTarget(target);
      for (const { language, text: salutation, at } of salutationsOf(target)) {
        const path = ['targets', slug, ...at];
        const greeted = heldBySalutation(salutation, language);
        const { role, organisation } = target;
        const is = role ?? organisation ?? '';
        if (greeted && (wrongOffice(greeted, held) !== undefined || isOtherMinistry(greeted, held))) {
          yield {
            path,
            found: shortened(salutation),
            arguments: { problem: 'office', found: salutation, target: slug, is },
          };
        } else yield* stranger(path, salutation, language, slug, targets);
      }
    }
  },
};

/** Mr, Madame, Herr: a name stands behind it, or an office. */
const TITLE =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Monsieur|Madame|Mme|Herrn?|Frau|[Ss]eñora?|[Ss]ra?|[Ss]enhora?|[Ss]ignora?)\.? (\p{Lu}[\p{L}\p{M}'’-]+)[,:]?$/u;

/** "Dear Mr Muster" to somebody whose name is Sample. */
function* stranger(
  path: RuleFinding['path'],
  salutation: string,
  language: string,
  slug: string,
  targets: Case['targets'],
): Iterable<RuleFinding<'salutation-official'>> {
  const target = targets[slug];
  const found = TITLE.exec(withoutValues(salutation))?.[1];
  if (target?.name === undefined || found === undefined || isTitle(found, language)) return;
  const others = Object.entries(targets).filter(([other]) => other !== slug);
  if (others.some(([, { name = '' }]) => isLike(found, partsOf(name)))) return; // wrong-target says so
  if (isLike(found, partsOf(target.name)) || isOwn(found, target)) return;
  yield {
    path,
    words: { start: salutation.lastIndexOf(found), text: found },
    found: shortened(found),
    arguments: { problem: 'name', found, target: slug, is: target.name },
  };
}

/** True if a word begins as one does that is said of the target elsewhere. */
function isOwn(word: string, { honorific, role, organisation, native }: Target): boolean {
  const said = [honorific, role, organisation, native?.name, native?.role].flatMap((one) => partsOf(one ?? ''));
  return said.some((one) => bare(one).slice(0, 4) === bare(word).slice(0, 4));
}

/** True if a word may be one of others in other letters or another form: it begins as one does and is about as long. */
function isLike(word: string, others: readonly string[]): boolean {
  const plain = bare(word);
  return others.map(bare).some((other) => {
    const near = Math.abs(other.length - plain.length) <= 2 && other.charAt(0) === plain.charAt(0);
    return near || other.slice(0, 3) === plain.slice(0, 3) || plain.includes(other);
  });
}

function bare(word: string): string {
  return folded(word)
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '');
}

const FORMS = new Set(ALL_WORDS.flatMap(({ address = '' }) => address.split(' ')));

/** True for a word that is an office or a form of address. */
function isTitle(word: string, language: string): boolean {
  return FORMS.has(folded(word)) || (heldBySalutation(word, language)?.offices.size ?? 1) > 0;
}
