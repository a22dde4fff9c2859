import { expect, test } from 'vitest';
import { fillPhrase, type HoleValue } from '../../src/languages/phrase-filling.ts';

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What a phrase says with these values, and words that lose a vowel. */
function filled(phrase: string, values: Readonly<Record<string, HoleValue>>, elision = {}): string | undefined {
  return fillPhrase(phrase, (hole) => values[hole], { capital, elision })?.text;
}

const ana = { text: 'Ana Example', isName: true };
const omar = { text: 'Omar Example', isName: true };
const zora = { text: 'Zora Example', isName: true };

test('a sentence begins as its phrase is typed, and with a capital where a hole or brackets begin it', () => {
  expect(filled('ich schreibe Ihnen aus Sorge um {name}.', { name: ana })).toBe(
    'ich schreibe Ihnen aus Sorge um Ana Example.',
  );
  expect(filled('{who} wurde festgenommen.', { who: { text: 'sie' } })).toBe('Sie wurde festgenommen.');
  expect(filled('[{on} ]wurde {name} festgenommen.', { on: { text: 'am 5. März' }, name: ana })).toBe(
    'Am 5. März wurde Ana Example festgenommen.',
  );
  expect(filled('{name} schweigt.', { name: { text: 'ibn Example', isName: true } })).toBe('ibn Example schweigt.');
  const toward = { text: 'nei confronti di Ana Example', isName: true, hasWordsFirst: true };
  expect(filled('{toward} c’è una condanna.', { toward })).toBe('Nei confronti di Ana Example c’è una condanna.');
});

test('a pronoun that a verb does without leaves no space behind', () => {
  const none = { who: { text: '' }, since: { text: 'desde 2018' } };
  expect(filled('{who} fue detenida.', none)).toBe('Fue detenida.');
  expect(filled('Temo que {who} sea ejecutada.', none)).toBe('Temo que sea ejecutada.');
  expect(filled('Sé que {who}[ {since}] no recibe visitas.', none)).toBe('Sé que desde 2018 no recibe visitas.');
});

test('short words lose their vowel before that of a name, or get a letter there', () => {
  const french = { de: 'd’', que: 'qu’' };
  expect(filled('au sujet de {name}', { name: ana }, french)).toBe('au sujet d’Ana Example');
  expect(filled('au sujet de {name}', { name: { text: 'Éva Example' } }, french)).toBe('au sujet d’Éva Example');
  expect(filled('au sujet de {name}', { name: zora }, french)).toBe('au sujet de Zora Example');
  expect(filled('avant que {name} parte', { name: omar }, french)).toBe('avant qu’Omar Example parte');
  expect(filled('a {name}', { name: ana }, { a: 'ad ' })).toBe('ad Ana Example');
});

test('only a whole word loses its vowel, and only one that the language has', () => {
  const french = { de: 'd’', que: 'qu’' };
  const said = (words: string) => filled(`${words} {name}`, { name: ana }, french);
  expect(said('la bande')).toBe('la bande Ana Example');
  expect(said('un éde')).toBe('un éde Ana Example');
  expect(said('un été que')).toBe('un été qu’Ana Example');
  expect(said('(que')).toBe('(qu’Ana Example');
  expect(said('«que')).toBe('«qu’Ana Example');
  expect(said('the constructor')).toBe('the constructor Ana Example');
});
