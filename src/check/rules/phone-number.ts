import type { Target } from '../../case/schema.ts';
import { callingCodeOf, callingCodes, isWorldwide } from '../../countries/calling-codes.ts';
import type { RuleArguments } from '../../problem/rule-findings.ts';
import { plainFigures } from '../channels.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../telling.ts';

export const rule: Rule<'phone-number'> = {
  id: 'phone-number',
  severity: 'warning',
  example: {
    wrong: `targets:
  mayoress:
    role: Mayoress
    country: FR
    salutation: {en: Dear Mayoress}
    phone: ["01 99 00 00 00", "+33 1 99 00 00 01 / +33 1 99 00 00 02"]
    fax: ["+44 20 7946 0123"]
`,
    right: `targets:
  mayoress:
    role: Mayoress
    country: FR
    salutation: {en: Dear Mayoress}
    phone: ["+33 1 99 00 00 00", "+33 1 99 00 00 01", "+33 1 99 00 00 02"]
    fax: ["+33 1 99 00 00 03"]
`,
  },
  *check({ content: { targets } }) {
    for (const [slug, target] of Object.entries(targets)) {
      for (const key of ['phone', 'fax'] as const) {
        for (const [nth, text] of target[key].entries()) {
          const problem = problemOf(text, target);
          if (problem === undefined) continue;
          yield {
            path: ['targets', slug, key, nth],
            found: shortened(text),
            arguments: { found: text, target: slug, ...problem },
          };
        }
      }
    }
  },
};

type Problem = RuleArguments['phone-number'] extends infer A
  ? A extends A
    ? Omit<A, 'found' | 'target'>
    : never
  : never;

/** Figures fewer than these are a part of a number, or a service such as 112. */
const FEWEST = 6;

function problemOf(value: string, { country }: Target): Problem | undefined {
  if (/@|^(?:https?:|www\.)/i.test(value)) return { problem: 'kind', kind: isEmail(value) ? 'email' : 'social' };
  const text = plainFigures(value);
  if (isSeveral(text)) return { problem: 'several' };
  const figures = text.replace(/\D/g, '');
  const [code] = callingCodes(country);
  if (figures.length < FEWEST || code === undefined) return undefined;
  const abroad = figuresAbroad(text);
  if (abroad === undefined) return { problem: 'no-code', code };
  const has = callingCodeOf(abroad);
  if (has !== undefined && (isWorldwide(has) || callingCodes(country).includes(has))) return undefined;
  return { problem: 'other-code', has: has ?? abroad.slice(0, 3), code, country };
}

function isEmail(text: string): boolean {
  return /[^\s@]@[^\s@]+\.\p{L}/u.test(text);
}

/** True for "… / …": a number, and behind a sign a second one or the end of one. An area code before a slash is none. */
function isSeveral(text: string): boolean {
  const [first = '', ...others] = text.split(/[/;,|]|(?<=\d) (?:or|oder|ou|o|und|and|et|y) (?=[+(\d])/);
  const isNumber = (part: string) => /^\s*[+(]{0,2}\d/.test(part);
  return first.replace(/\D/g, '').length > FEWEST && others.some(isNumber);
}

/** The figures behind + or 00; undefined if there is none. */
function figuresAbroad(text: string): string | undefined {
  const found = /^[^\d+]{0,20}(?:\(?\+\s?|00\s?)\(?\s?([1-9][\d\s().-]{2,40})/.exec(text)?.[1];
  return found?.replace(/\D/g, '');
}
