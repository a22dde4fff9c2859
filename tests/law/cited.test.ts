import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { CONCERNS, REQUESTS } from '../../src/languages/phrase-keys.ts';
import { citedInLetter, lawFor } from '../../src/law/cited.ts';
import { lawSentences } from '../../src/law/sentences.ts';
import { TREATIES, treatyStanding } from '../../src/law/treaties.ts';
import { phrasesAndLocale, phraseTags } from '../support/phrases.ts';

// No letter may claim of a State what the table of treaties does not bear.

const EACH_KEY = [
  ...Object.keys(CONCERNS).map((key) => ({ concerns: [key], requests: [] })),
  ...Object.keys(REQUESTS).map((key) => ({ concerns: [], requests: [key] })),
  { concerns: ['child-detained', 'torture-or-ill-treatment', 'death-sentence'], requests: ['no-torture'] },
];

/** Keys of which no two have the same treaties. */
const KEYS = [
  ...new Map(
    EACH_KEY.map((keys) => [
      lawFor(keys, undefined)
        .treaties.map(({ text }) => text)
        .join(),
      keys,
    ]),
  ).values(),
];

const english = await phrasesAndLocale('en');

describe('what letters cite', () => {
  test('is no treaty to which the State is not party, in any State, for any key', () => {
    const wrong = [...COUNTRY_CODES].flatMap((state) =>
      KEYS.flatMap((keys) => {
        const law = citedInLetter(lawFor(keys, state));
        const [binding = '', ...others] = lawSentences(law, english.phrases, english.locale);
        const claimed = TREATIES.filter((treaty) => says(binding, english.phrases.law.names[treaty]));
        const unborne = claimed.filter((treaty) => {
          const standing = treatyStanding(state, treaty);
          return standing?.status !== 'party' || !standing.sure;
        });
        return [...unborne, ...others].map((one) => `${state}: ${one}: ${binding}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('is of a treaty that the State has signed no more than that', () => {
    const wrong = [...COUNTRY_CODES].flatMap((state) =>
      KEYS.flatMap((keys) => {
        const [, ...others] = lawSentences(citedInLetter(lawFor(keys, state)), english.phrases, english.locale, true);
        const signed = others.filter((one) => one.startsWith('Your State has signed'));
        return TREATIES.filter((treaty) => signed.some((one) => says(one, english.phrases.law.names[treaty])))
          .filter((treaty) => treatyStanding(state, treaty)?.status !== 'signed')
          .map((treaty) => `${state} has not signed ${treaty}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(phraseTags)('names each treaty of each State in %s, and its number of provisions', async (tag) => {
    const { phrases, locale } = await phrasesAndLocale(tag);
    const keys = { concerns: ['torture-or-ill-treatment', 'unfair-trial'], requests: ['release-unconditionally'] };
    const sentences = ['CN', 'FR', 'US', 'TW'].flatMap((state) =>
      lawSentences(citedInLetter(lawFor(keys, state)), phrases, locale, true),
    );
    expect(sentences.length).toBeGreaterThanOrEqual(4);
    for (const one of sentences) expect(one).not.toMatch(/[{}[\]]|undefined|\s\s|\(\s*\)|[.,;]\s*[.,;]/);
    expect(sentences[0]).toContain(phrases.law.names.UDHR);
    expect(sentences[0]).toContain(phrases.law.names.CAT);
    expect(sentences[0]).not.toContain(phrases.law.names.ICCPR);
  });
});

describe('a State', () => {
  test.each(['TW', 'XK', 'EH', undefined])('that no table of treaties has gets the Declaration alone: %s', (state) => {
    const law = lawFor({ concerns: ['torture-or-ill-treatment'], requests: [] }, state);
    expect(law.isKnown).toBe(false);
    expect(lawSentences(citedInLetter(law), english.phrases, english.locale, true)[0]).toBe(
      'The rights at stake are everyone’s under the Universal Declaration of Human Rights (article 5).',
    );
  });

  test('that is party is told so, with the articles', () => {
    const law = lawFor({ concerns: ['torture-or-ill-treatment'], requests: ['no-torture'] }, 'MX');
    expect(lawSentences(citedInLetter(law), english.phrases, english.locale)).toEqual([
      'The rights at stake are everyone’s under the Universal Declaration of Human Rights (article 5), and your State is bound to respect them under the International Covenant on Civil and Political Rights (articles 7 and 10) and the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment (articles 1, 2, 11 and 16).',
    ]);
  });

  test('that is bound by two articles is told so in the dual, where the language has one', async () => {
    const { phrases, locale } = await phrasesAndLocale('ar');
    const law = lawFor({ concerns: ['torture-or-ill-treatment'], requests: ['no-torture'] }, 'MX');
    const [sentence] = lawSentences(citedInLetter(law), phrases, locale);
    expect(sentence).toMatch(/\(المادة 5\).*\(المادتان 7 و10\).*\(المواد 1 و2 و11 و16\)/);
  });

  test('that has signed alone is told that, and no more', () => {
    const law = lawFor({ concerns: ['unfair-trial'], requests: [] }, 'CN');
    const [binding, signed] = lawSentences(citedInLetter(law), english.phrases, english.locale, true);
    expect(binding).not.toContain('Covenant');
    expect(signed).toMatch(/^Your State has signed the International Covenant on Civil and Political Rights \(article/);
  });

  test('what speaks of children is cited only for a child', () => {
    const of = (concerns: string[]) => lawFor({ concerns, requests: [] }, 'MX').treaties.map(({ text }) => text);
    expect(of(['torture-or-ill-treatment'])).not.toContain('CRC');
    expect(of(['torture-or-ill-treatment', 'child-detained'])).toContain('CRC');
  });
});

function says(sentence: string, name: string | undefined): boolean {
  // The name of a protocol has that of its covenant in it.
  return name !== undefined && sentence.includes(`${name} (`);
}
