import { describe, expect, test } from 'vitest';
import { proseOf } from '../../src/case/prose.ts';
import type { ModelLetter } from '../../src/case/schema.ts';

// What a model letter says in paragraphs, and where each stands.

const letter = (words: Partial<ModelLetter>): ModelLetter => ({
  subject: 'The choir',
  paragraphs: [],
  demands: ['Let them sing.'],
  reviewed: 'the maintainers',
  ...words,
});

describe('the paragraphs of a letter', () => {
  test.each<[string, Partial<ModelLetter>, unknown[]]>([
    [
      'an opening, then what happened',
      { opening: 'I write about a choir.', paragraphs: ['It was silenced.', 'It sang again.'] },
      [
        { at: ['opening'], text: 'I write about a choir.' },
        { at: ['paragraphs', 0], text: 'It was silenced.' },
        { at: ['paragraphs', 1], text: 'It sang again.' },
      ],
    ],
    ['an opening alone', { opening: 'I write.' }, [{ at: ['opening'], text: 'I write.' }]],
    [
      'prose that holds the demands too',
      { body: ['I write about a choir.', 'Please let it sing.'], demands: [] },
      [
        { at: ['body', 0], text: 'I write about a choir.' },
        { at: ['body', 1], text: 'Please let it sing.' },
      ],
    ],
    [
      'all of them, where a case has too much',
      { opening: 'One.', paragraphs: ['Two.'], body: ['Three.'] },
      [
        { at: ['opening'], text: 'One.' },
        { at: ['paragraphs', 0], text: 'Two.' },
        { at: ['body', 0], text: 'Three.' },
      ],
    ],
    ['an empty opening is one, of which the case is told', { opening: '' }, [{ at: ['opening'], text: '' }]],
    ['none', {}, []],
  ])('%s', (_, words, prose) => {
    expect(proseOf(letter(words))).toEqual(prose);
  });
});
