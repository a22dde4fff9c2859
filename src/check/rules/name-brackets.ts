import { partiesOf } from '../../case/parties.ts';
import { passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { folded, matchesOf } from '../texts.ts';

/** A name in brackets: what was left of a form that somebody filled in. */
const BRACKETS = /[[<]\s{0,3}([^[\]<>{}\n]{2,80}?)\s{0,3}[\]>]/g;

/** A name of the case that still has the brackets of a form around it. */
export const rule: Rule<'name-brackets'> = {
  id: 'name-brackets',
  severity: 'warning',
  example: {
    wrong: `letter:
  en:
    subject: The choir of [Mara Example]
    opening: I am writing to you about {{person.name}}, who leads a choir in Exampleville.
    demands:
      - Let {{them}} sing.
    reviewed: the maintainers`,
    right: `letter:
  en:
    subject: The choir of Mara Example
    opening: I am writing to you about {{person.name}}, who leads a choir in Exampleville.
    demands:
      - Let {{them}} sing.
    reviewed: the maintainers`,
  },
  *check({ content }) {
    const people = partiesOf(content).flatMap(({ name, aliases, native }) => [
      name,
      ...aliases,
      ...Object.values(native),
    ]);
    const targets = Object.values(content.targets).flatMap(({ name, native }) => [name, native?.name]);
    const names = new Set([...people, ...targets].flatMap((name) => (name === undefined ? [] : [folded(name)])));
    for (const { path, text } of passagesOf(content)) {
      const all = matchesOf(text, BRACKETS).filter(([, name = '']) => names.has(folded(name)));
      if (all.length === 0) continue;
      const value = all.reduceRight(
        (sofar, { 0: found, 1: name = '', index }) => sofar.slice(0, index) + name + sofar.slice(index + found.length),
        text,
      );
      for (const [nth, { 0: found, 1: name = '', index }] of all.entries())
        yield {
          path,
          words: { start: index, text: found },
          found,
          arguments: { name },
          ...(nth === 0 ? { fix: { path, value } } : {}), // it takes the brackets of all of them away
        };
    }
  },
};
