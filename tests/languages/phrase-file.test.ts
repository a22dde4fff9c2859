import { expect, test } from 'vitest';
import { parsePhrases } from '../../src/languages/phrase-file.ts';
import { phrasesText } from './phrases-text.ts';

// What is wrong with a file of phrases is told with its place.

/** What is wrong with the phrases of a request. */
function wrong(phrase: string, changes: Readonly<Record<string, string>> = {}) {
  const text = `requests:\n  no-forced-return:${phrase.startsWith('\n') ? '' : ' '}${phrase}\n${phrasesText(changes)}`;
  return parsePhrases(text, 'own.yaml').problems.map(({ code, arguments: values, place }) => ({
    code,
    ...values,
    line: place?.line,
    column: place?.column,
  }));
}

test('a phrase that is right', () => {
  expect(wrong('"Keep {who.obj} here[ ({to})]."')).toEqual([]);
  expect(wrong('\n    he: "{name}"\n    she: "{name}"\n    they: "{name}"\n    many: "{name}"')).toEqual([]);
});

test('a hole that nothing fills, with the nearest', () => {
  expect(wrong('"Keep {nmae} here."')).toEqual([
    expect.objectContaining({ code: 'phrase-hole', found: '{nmae}', near: '{name}', line: 2, column: 27 }),
  ]);
  expect(wrong('"Keep {who.ojb} here."')[0]).toMatchObject({ code: 'phrase-hole', near: '{who.obj}' });
  expect(wrong('"Keep {name.acc} here."')[0]).toMatchObject({ code: 'phrase-hole' });
});

test('what may be missing stands in brackets, and nothing else does', () => {
  expect(wrong('"Not to {to}."')[0]).toMatchObject({ code: 'phrase-optional', found: '{to}' });
  expect(wrong('"Not[ at all]."')[0]).toMatchObject({ code: 'phrase-always', found: '[ at all]' });
  expect(wrong('"Not[ to {to}."')[0]).toMatchObject({ code: 'phrase-brackets', found: '[' });
  expect(wrong('"Not[ to[ {to}]]."')[0]).toMatchObject({ code: 'phrase-brackets' });
  expect(wrong('"Not to {name."')[0]).toMatchObject({ code: 'phrase-brackets' });
});

test('everybody must be spoken of, and no text be written for nobody', () => {
  const they = '\n    he: "{name}"\n    she: "{name}"\n    many: "{name}"';
  expect(wrong(they)[0]).toMatchObject({ code: 'phrase-variant-missing', missing: ['they'], line: 2 });
  const two = '\n    one: "{name}"\n    many: "{name}"\n    two: "{name}"';
  expect(wrong(two)[0]).toMatchObject({ code: 'phrase-variant-unused', found: 'two', line: 5 });
  expect(wrong('\n    one: "{name}"\n    mani: "{name}"')[0]).toMatchObject({ code: 'key-unknown', near: 'many' });
  expect(wrong('"{name}"', { who: '[he, she, group]' })[0]).toMatchObject({ code: 'phrase-who', missing: ['they'] });
  const dual = wrong('"{name}"', { who: '[he, she, they, two, group, group-f]' });
  expect(dual[0]).toMatchObject({ code: 'phrase-who', missing: ['two-f'] });
});

test('a form of a name needs a text without one', () => {
  const forms = { 'name-forms': '[acc]' };
  expect(wrong('"{name.acc}"', forms)[0]).toMatchObject({ code: 'phrase-noform', found: '{name.acc}' });
  const again = '\n    one: "{name.acc}"\n    many: "{name.acc}"\n    noform: "{name.acc}"';
  expect(wrong(again, forms)[0]).toMatchObject({ code: 'phrase-noform', line: 5 });
});

test('no pattern can be filled with itself', () => {
  const text = phrasesText().replace('year: "since {year}"', 'year: "since {since}"');
  expect(parsePhrases(text, 'own.yaml').problems[0]).toMatchObject({ code: 'phrase-hole' });
  const loop = phrasesText().replace('poss: "{name}’s"', 'poss: "{who.poss}’s"');
  expect(parsePhrases(loop, 'own.yaml').problems[0]).toMatchObject({ code: 'phrase-hole' });
  const alias = phrasesText({ language: '&a en' });
  expect(parsePhrases(alias, 'own.yaml').problems[0]?.code).toMatch(/^yaml-/);
});

test('a closing of cards stands over the one there is, and cards of one’s own are whole', () => {
  const said = `cards: { greetings: { person: "{name}", family: "{name}" }, person: [A.], family: [B.], closing: C }\n`;
  const { phrases: base } = parsePhrases(`${said}${phrasesText()}`, 'fr.yaml');
  const own = (text: string, over = base) => parsePhrases(`language: fr\nreviewed: Jo\n${text}`, 'own.yaml', over);
  expect(own('cards: { closing: D, greetings: { person: "Hi {name}" } }').phrases?.cards).toEqual({
    greetings: { person: 'Hi {name}', family: '{name}' },
    person: ['A.'],
    family: ['B.'],
    closing: 'D',
  });
  expect(own('cards: { person: ["{nmae}."] }').problems).toMatchObject([{ code: 'phrase-hole', place: { line: 3 } }]);
  const { phrases: without } = parsePhrases(phrasesText(), 'fr.yaml');
  expect(own('cards: { closing: D }', without).problems).toMatchObject(Array(3).fill({ code: 'key-missing' }));
  expect(own('endings: ["{name}."]', without).phrases?.cards).toBeUndefined();
});

test('what a file of a user says stands over what there is, key by key', () => {
  const { phrases: base } = parsePhrases(phrasesText(), 'en.yaml');
  const own = 'language: en\nreviewed: Mara\nsubjects:\n  general: "Of {name}"\n';
  const { phrases } = parsePhrases(own, 'own.yaml', base);
  expect(phrases?.subjects.general).toBe('Of {name}');
  expect(phrases?.openings).toEqual(base?.openings);
  expect(parsePhrases(own, 'own.yaml').problems.length).toBeGreaterThan(0);
});
