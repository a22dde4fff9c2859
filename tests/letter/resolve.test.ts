import { describe, expect, test } from 'vitest';
import { chooseLanguage, chooseTargets, makeJob, type OwnWords } from '../../src/letter/resolve.ts';
import { ADA, caseOf } from './letter-support.ts';

/** A case with model letters in these languages. */
function written(letters: string, more = ''): ReturnType<typeof caseOf> {
  const model = '{ subject: A, opening: B, demands: [C], reviewed: us }';
  const each = letters.split(' ').map((language) => `  ${language}: ${model}\n`);
  return caseOf(`letter:\n${each.join('')}${more}`);
}

const writer = (...languages: string[]) => ({ ...ADA, languages });

/** What was chosen, and the codes of what the writer is told of it. */
function chosen(...of: Parameters<typeof chooseLanguage>) {
  const { language, problems } = chooseLanguage(...of);
  return [language, ...problems.map(({ code, severity }) => `${code} ${severity}`)];
}

const BEST = 'language-second note';
const UNREAD = 'language-not-yours warning';

describe('the language of a letter', () => {
  test.each<[string, string, string, string[], string[]]>([
    ['the first that the targets prefer', 'en fr', '[fr, en]', ['en', 'fr'], ['fr']],
    ['the first of them that the sender writes', 'en fr', '[fr, en]', ['en'], ['en', BEST]],
    ['in which the case has a letter', 'en', '[fr, en]', ['en', 'fr'], ['en', BEST]],
    ['one that the targets prefer, though nobody writes it', 'en fr', '[fr]', ['de'], ['fr', UNREAD]],
    ['any that there is, if they prefer none of them', 'en fr', '[ru]', ['fr'], ['en', UNREAD, BEST]],
    ['without a wish of the targets, what the sender writes', 'fr en', '[]', ['en'], ['en', BEST]],
    ['a variant that the sender writes', 'en fr', '[en]', ['en-US'], ['en-US']],
    ['a variant of another language changes nothing', 'en fr', '[fr]', ['en-US', 'fr'], ['fr']],
    ['never in another script than it is', 'zh en', '[zh]', ['zh-Hant'], ['zh']],
    ['the plain one if both are written', 'en', '[en]', ['en', 'en-US'], ['en-US']],
  ])('is %s', (_, letters, preferred, writes, outcome) => {
    expect(chosen(written(letters, `languages: ${preferred}\n`), writer(...writes), undefined)).toEqual(outcome);
  });

  test('without a sender it is English if there is any, as the messages are', () => {
    expect(chosen(written('fr en', 'languages: [fr, en]\n'), undefined, undefined)).toEqual(['en', BEST]);
    expect(chosen(written('fr'), undefined, undefined)).toEqual(['fr', UNREAD]);
  });

  test('is one of the sender where each shall write in their own', () => {
    const own = written('en de fr', 'languages: [fr]\nownLanguage: true\n');
    expect(chosen(own, writer('de', 'en'), undefined)).toEqual(['de', BEST]);
    expect(chosen(own, writer('ru'), undefined)).toEqual(['fr', UNREAD]);
    expect(chosen(written('en de fr', 'languages: [fr]\n'), writer('de', 'en'), undefined)).toEqual(['fr', UNREAD]);
  });

  test('is told with the tags of languages, and why it is not the best', () => {
    const of = (letters: string, sender: typeof ADA | undefined) =>
      chooseLanguage(written(letters, 'languages: [fr, en]\n'), sender, undefined).problems.map((one) => one.arguments);
    const names = { best: 'fr', chosen: 'en' };
    expect(of('en', ADA)).toEqual([{ ...names, reason: 'no-letter' }]);
    expect(of('en fr', ADA)).toEqual([{ ...names, reason: 'not-written' }]);
    expect(of('en fr', undefined)).toEqual([{ ...names, reason: 'no-sender' }]);
    expect(chooseLanguage(written('fr'), ADA, undefined).problems[0]?.arguments).toEqual({ language: 'fr' });
  });

  test('with own words, tells who writes several what the words around are in', () => {
    const own: OwnWords = { hasBook: () => true };
    const told = 'own-words-language note';
    expect(chosen(written('en'), writer('en', 'de'), undefined, own)).toEqual(['en', told]);
    expect(chosen(written('en'), writer('en', 'en-US'), undefined, own)).toEqual(['en-US']);
    expect(chosen(written('en'), writer('en', 'de'), undefined)).toEqual(['en']);
    expect(chooseLanguage(written('en'), writer('de', 'en'), undefined, own).problems[0]?.arguments).toEqual({
      language: 'en',
    });
  });
});

describe('a language that is asked for', () => {
  const fallback = 'language-fallback note';
  test.each<[string, string, string[]]>([
    ['en fr', 'fr', ['fr']],
    ['en fr', ' FR ', ['fr']],
    ['en', 'en_us', ['en-US']],
    ['en', 'en-ZA', ['en-ZA', fallback]],
    ['zh-Hant', 'zh', ['zh-Hant', fallback]],
    ['zh', 'zh-Hans', ['zh-Hans']],
    ['zh', 'zh-Hant', ['zh-Hant', 'language-script note']],
    ['zh zh-Hant', 'zh-Hant', ['zh-Hant']],
    ['sr', 'sr-Latn', ['sr-Latn', 'language-script note']],
    ['en', 'fr', ['fr', 'letter-language error']],
  ])('of letters in %s: %j', (letters, asked, outcome) => {
    expect(chosen(written(letters), ADA, asked)).toEqual(outcome);
  });

  test('in which there is no letter is refused with those that there are', () => {
    const [problem] = chooseLanguage(written('en fr'), ADA, 'de').problems;
    expect(problem?.arguments).toMatchObject({ language: 'de', known: ['en', 'fr'], slug: 'choir' });
  });

  test('is taken for own words if there is a phrase book', () => {
    const own: OwnWords = { hasBook: (language) => language === 'de' };
    expect(chosen(written('en'), ADA, 'de', own)).toEqual(['de']);
    expect(chosen(written('en'), ADA, 'it', own)).toEqual(['it', 'letter-language error']);
  });

  test('of which only the language is known is told with what is taken', () => {
    const [problem] = chooseLanguage(written('en'), ADA, 'en-ZA').problems;
    expect(problem?.arguments).toEqual({ asked: 'en-ZA', used: 'en' });
  });
});

const TARGETS = `targets:
  consul: { kind: copy, role: Consul, country: GB }
  mayor: { name: Jo Sample, country: FR }
  judge: { kind: additional, role: Judge, country: FR }
  envoy: { kind: copy, role: Envoy, country: FR }
`;

test.each<[readonly string[], boolean, string[]]>([
  [['all'], false, ['mayor', 'judge']],
  [['all'], true, ['mayor', 'judge', 'consul', 'envoy']],
  [['judge'], false, ['judge']],
  [['judge', 'consul', 'judge'], false, ['judge', 'consul']],
  [['consul'], true, ['consul', 'envoy']],
  [['judge', 'all'], false, ['mayor', 'judge']],
])('asked for %j (with copies: %s): letters to %j', (asked, withCopies, targets) => {
  expect(chooseTargets(caseOf(TARGETS), asked, { withCopies })).toEqual(targets);
});

describe('the letter to one target', () => {
  test('names those for whom a copy is made, and nobody else', () => {
    const job = makeJob(caseOf(TARGETS), 'judge', 'en');
    const copies = (made: readonly string[]) =>
      makeJob(caseOf(TARGETS), 'judge', 'en', { made }).copies.map(({ role }) => role);
    expect([job.copies, copies(['mayor', 'judge']), copies(['judge', 'envoy'])]).toEqual([[], [], ['Envoy']]);
    expect(copies(['mayor', 'judge', 'consul', 'envoy'])).toEqual(['Consul', 'Envoy']);
    expect(job).toMatchObject({ targetSlug: 'judge', target: { role: 'Judge' }, language: 'en' });
    expect(job.model.subject).toBe('The choir of {{person.name}}');
    expect(job).not.toHaveProperty('copyOf');
    expect(job).not.toHaveProperty('modelless');
  });

  test('who gets a copy is a copy of that to the first main target', () => {
    const { copyOf } = makeJob(caseOf(TARGETS), 'envoy', 'en');
    expect(copyOf).toMatchObject([{ targetSlug: 'mayor', target: { name: 'Jo Sample' }, copies: [{ role: 'Envoy' }] }]);
  });

  test('who gets a copy is a copy of every letter that is made', () => {
    const made = ['mayor', 'judge', 'envoy'];
    const copied = (slugs: string[]) =>
      makeJob(caseOf(TARGETS), 'envoy', 'en', { made: slugs }).copyOf?.map(({ targetSlug }) => targetSlug);
    expect(copied(made)).toEqual(['mayor', 'judge']);
    expect(copied(['judge', 'envoy'])).toEqual(['judge']);
  });

  test('in a language of no letter needs own words; its subject is who it is about', () => {
    const job = makeJob(caseOf(), 'mayoress', 'de', { own: true });
    expect(job).toMatchObject({ modelless: true, model: { subject: '{{people}}', paragraphs: [], demands: [] } });
    expect(makeJob(caseOf(), 'mayoress', 'en-US', { own: true })).not.toHaveProperty('modelless');
    expect(() => makeJob(caseOf(), 'mayoress', 'de')).toThrow('no letter in de');
    expect(() => makeJob(caseOf(), 'nobody', 'en')).toThrow('no target nobody');
  });
});
