import type { Target } from '../../case/schema.ts';
import { ALL_WORDS, wordsOf } from '../../languages/words.ts';
import { partsOf } from '../names/tokens.ts';
import { passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../telling.ts';
import { folded, type Stretch } from '../texts.ts';

const letter = (demand: string) => `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}, who leads a choir in Exampleville.
    demands:
      - ${demand}
    reviewed: the maintainers
`;

export const rule: Rule<'demand-addressee'> = {
  id: 'demand-addressee',
  severity: 'error',
  example: {
    wrong: letter('Release Jo Sample at once.'),
    right: letter('Release {{person.name}} at once.'),
  },
  *check({ content }) {
    const { people, names, targets } = content;
    const others = new Set([...people.flatMap(({ name, aliases }) => [name, ...aliases]), ...names].flatMap(partsOf));
    const officials = Object.entries(targets).flatMap(([slug, target]) =>
      target.kind === 'card' ? [] : calledBy(slug, target, others),
    );
    for (const { path, language, part, text } of passagesOf(content)) {
      const freed = wordsOf(language)?.freed;
      if (part !== 'demand' || !freed) continue;
      for (const official of officials) {
        const found = namedAt(text, official).find(({ start, text: name }) => {
          const before = withoutTitles(text.slice(Math.max(0, start - 160), start), official);
          return freed.before.test(before) || freed.after.test(text.slice(start + name.length).slice(0, 160));
        });
        if (!found) continue;
        yield {
          path,
          words: found,
          found: shortened(found.text),
          arguments: { found: found.text, target: official.slug },
          ...(official.names.includes(found.text) || found.text.startsWith('{{')
            ? {}
            : { severity: 'warning' as const }),
        };
        break;
      }
    }
  },
};

/** How a letter may call a target. */
interface Official {
  readonly slug: string;
  /** Full names. */
  readonly names: readonly string[];
  /** Full names, the last part alone, and values. */
  readonly calls: readonly string[];
  /** What may stand before this name besides forms of address, in small letters. */
  readonly titles: ReadonlySet<string>;
}

/** What may stand before any name, in small letters. */
const FORMS = new Set(
  ALL_WORDS.flatMap(({ address = '', between = '' }) => [...address.split(' '), ...between.split(' ')]),
);

/** A target by name; nobody if the name may be that of somebody else of the case, whose names have the parts `others`. */
function calledBy(slug: string, target: Target, others: ReadonlySet<string>): Official[] {
  const full = [target.name, target.native?.name].filter((one) => one !== undefined && /\s/.test(one));
  const own = full.flatMap((one) =>
    one !== undefined && !partsOf(one).every((part) => others.has(part)) ? [one] : [],
  );
  const last = own.flatMap((one) => {
    const word = one.split(/\s+/).at(-1) ?? '';
    return word.length > 3 && partsOf(word).every((part) => !others.has(part)) ? [word] : [];
  });
  const values = ['{{target.name}}', '{{target.role}}'];
  const titles = new Set([target.role, target.honorific].flatMap((one) => partsOf(one ?? '')));
  return [{ slug, names: own, calls: [...own, ...last, ...values], titles }];
}

/** Where a text calls an official so. */
function namedAt(text: string, { calls }: Official): Stretch[] {
  return calls.flatMap((call) => {
    const start = text.indexOf(call);
    const around = text.slice(Math.max(0, start - 1), start) + text.slice(start + call.length, start + call.length + 1);
    return start === -1 || (/\p{L}/u.test(around) && !call.startsWith('{{')) ? [] : [{ start, text: call }];
  });
}

/** What stands before a name without forms of address and role: "release Mr ", "release the Minister, ". */
function withoutTitles(before: string, { titles }: Official): string {
  let rest = before;
  for (let words = 0; words < 6; words++) {
    const word = /(?<!\S)(?:\{\{target\.\w{1,20}\}\}|[\p{L}\p{M}.]+),?\s$/u.exec(rest)?.[0];
    const bare = folded(word ?? '').replace(/[.,]/g, '');
    if (word === undefined || !(FORMS.has(bare) || titles.has(bare) || bare.startsWith('{{'))) return rest;
    if (/^(?:of|de|du|di|von|des)$/.test(bare)) return rest;
    rest = rest.slice(0, -word.length);
  }
  return rest;
}
