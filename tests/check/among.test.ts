import { describe, expect, test } from 'vitest';
import { checkAmong } from '../../src/check/among.ts';
import { checkText } from '../../src/check/check.ts';
import type { AmongRule } from '../../src/check/rule.ts';
import { rule as referenceTwice } from '../../src/check/rules/reference-twice.ts';
import { rule as supersedesUnknown } from '../../src/check/rules/supersedes-unknown.ts';
import type { CheckSettings } from '../../src/check/settings.ts';
import { countryNames } from '../../src/countries/countries.ts';
import { NAMES } from '../support/names.ts';
import { TODAY } from '../support/run.ts';
import { caseWith, headsOf } from './check-support.ts';

// Cases that name one another: what is found once the heads of all are known.

const CONTEXT = { today: TODAY, soon: 14, countries: await countryNames(undefined), names: NAMES };
const RULES = [referenceTwice, supersedesUnknown];

/** What is told of each case, as "line:column rule", of cases that are written over one in which nothing is found. */
function told(
  cases: Readonly<Record<string, string>>,
  {
    rules = RULES,
    settings = { levels: {} },
    beside = {},
  }: {
    readonly rules?: readonly AmongRule[];
    readonly settings?: CheckSettings;
    readonly beside?: Readonly<Record<string, string>>;
  } = {},
) {
  const files = Object.entries(cases).map(([slug, text]) =>
    checkText({ text: caseWith(text), file: `cases/${slug}.yaml`, slug }, CONTEXT, settings, rules),
  );
  const heads = headsOf(Object.entries(beside).map(([slug, text]) => ({ slug, text })));
  const all = [...heads, ...files.flatMap(({ head }) => head ?? [])];
  return Array.from(checkAmong(files, all, settings, rules), ({ findings, failed }) => [
    ...findings.map(
      ({ place, rule, severity, waived }) =>
        `${place?.line}:${place?.column} ${severity} ${rule}${waived === undefined ? '' : ' waived'}`,
    ),
    ...failed.map(({ rule }) => `failed ${rule}`),
  ]);
}

describe('cases that name one another', () => {
  test('are seen among those that are checked and those beside them', () => {
    expect(told({ a: 'supersedes: b', b: 'supersededBy: a', c: 'supersedes: d' })).toEqual([
      [],
      [],
      ['1:13 error supersedes-unknown'],
    ]);
    expect(told({ c: 'supersedes: d' }, { beside: { d: '' } })).toEqual([[]]);
  });

  test('are named also where the rest of a case is wrong', () => {
    expect(told({ a: 'supersedes: b', b: 'people: []' })[0]).toEqual([]);
    expect(told({ a: 'supersedes: b', b: 'people: [' })[0]).toEqual([]);
  });

  test('are told in the order of the file, with what else is found', () => {
    const text = 'supersedes: b # appeal: allow me\nreference: UA 1/26\n';
    expect(told({ a: text, c: 'reference: UA 1/26' })[0]).toEqual([
      '1:13 error supersedes-unknown',
      '1:15 error waiver-unknown',
      '2:12 error reference-twice',
    ]);
  });

  test('may be allowed by a comment, of which nobody is told that nothing needs it', () => {
    const comment = '# appeal: allow supersedes-unknown because it is on paper';
    expect(told({ a: `supersedes: b ${comment}` })).toEqual([['1:13 error supersedes-unknown waived']]);
    expect(told({ a: `title: A choir ${comment}` })).toEqual([['1:16 warning waiver-unused']]);
    expect(told({ a: `title: A choir ${comment}` }, { settings: { only: ['reference-twice'], levels: {} } })).toEqual([
      [],
    ]);
  });

  test('are as bad as the settings make them', () => {
    const atLevel = (levels: CheckSettings['levels']) => told({ a: 'supersedes: b' }, { settings: { levels } });
    expect(atLevel({ 'supersedes-unknown': 'note' })).toEqual([['1:13 note supersedes-unknown']]);
    expect(atLevel({ 'supersedes-unknown': 'off' })).toEqual([[]]);
  });

  test('are looked at by the other rules if one breaks', () => {
    const among = (): never => {
      throw new Error('no luck');
    };
    expect(told({ a: 'supersedes: b' }, { rules: [{ ...referenceTwice, among }, supersedesUnknown] })).toEqual([
      ['1:13 error supersedes-unknown', 'failed reference-twice'],
    ]);
  });
});
