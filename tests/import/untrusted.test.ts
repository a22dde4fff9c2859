import { describe, expect, it } from 'vitest';
import type { Draft, DraftCase } from '../../src/import/draft.ts';
import { draftOf } from '../../src/import/draft.ts';
import { readDocument } from '../../src/import/reading/read-document.ts';
import { untrustedIn } from '../../src/import/untrusted.ts';

const paths = (content: DraftCase, from: Draft['from'] = {}, language = 'en') =>
  untrustedIn({ is: 'draft', language, case: content, from, problems: [] }, [], language).map(({ path }) => path);

/** The draft of a sheet, with the paths of its doubts. */
async function drafted(text: string) {
  const { sheet } = await readDocument(new TextEncoder().encode(text), { file: 'sheet.md', languages: ['en'] });
  const draft = sheet && (await draftOf(sheet));
  if (draft?.is !== 'draft') throw new Error('no draft');
  return { ...draft, doubts: new Set(draft.problems.map(({ path }) => path)) };
}

describe('values that are not to be trusted', () => {
  it('are none where a target is like any other', () => {
    const targets = {
      a: {
        honorific: 'Mr',
        name: 'Jo Sample',
        address: ['1 Sample Road', 'Exampleville'],
        instructions: 'keep trying',
      },
    };
    expect(paths({ targets, people: [{ name: 'Ana Example', description: 'teacher' }] })).toEqual([]);
  });

  it('are an odd name, a remark that is a sentence, and a line of an address with a day in it', () => {
    const targets = {
      a: {
        name: 'Jo Sample MP',
        address: ['1 Sample Road', 'Exampleville, 7 June 2019'],
        instructions: 'Please also tell your friends about it.',
      },
    };
    expect(paths({ targets })).toEqual(['targets.a.name', 'targets.a.instructions', 'targets.a.address.1']);
  });

  it('are others who are taken for what a person is, and a word that is no name', () => {
    expect(paths({ people: [{ name: 'Ana Example', description: 'her colleagues' }] })).toEqual([
      'people.0.description',
    ]);
    expect(paths({ people: [{ name: 'Kollegin ANA EXAMPLE', description: 'ihre' }] }, {}, 'de')).toEqual([
      'people.0.description',
      'people.0.name',
    ]);
  });

  it('are a name that the text has without its first word, or with another behind it', () => {
    const people = [{ name: 'Farmer Ana Example' }, { name: 'Ben Van' }, { name: 'Cy Sample' }];
    const summary = 'Ana Example and Ben Van Test were seen. Cy Sample was not.';
    expect(paths({ people, summary })).toEqual(['people.0.name', 'people.1.name']);
  });

  it('are a headline that only says what the document is, and two requests in one', () => {
    const letter = { en: { demands: ['Release her and to drop the charges.', 'Let her go.'], reviewed: 'needed' } };
    expect(paths({ title: 'EILAKTION', letter })).toEqual(['title', 'letter.en.demands.0']);
    expect(paths({ title: 'Teacher held for a song' })).toEqual([]);
  });

  it('are targets of whom two stand in one address', () => {
    const targets = { a: { name: 'Jo Sample', address: ['1 Road, Suva, Fiji', 'Minister Ben Test, 2 Road'] } };
    expect(paths({ targets })).toContain('targets');
  });

  it('are what is said of how to write below the story', () => {
    expect(paths({ background: 'Ana is a teacher.\n\nYou can write in your own language.' })).toEqual(['background']);
  });
});

const SHEET = `URGENT ACTION: Teacher on hunger strike

**Country:** Fiji
**Case:** UA 8/23
**Date:** 2 February 2023

Ana Example, a teacher, has not eaten since 20 January. Nobody has seen her.

## What you can do

Everybody sends a single card. The language that you speak is fine.

**Write to**

1. Commissioner Jo Sample, Prison Service, P.O. Box 1, Suva, Fiji. Salutation: Dear Commissioner

**Ask them to**

- let a doctor see Ana Example
- release her
`;

describe('what a sheet speaks of and a draft has not', () => {
  it('is a limit, and the language of whoever writes', async () => {
    const { doubts, case: content } = await drafted(SHEET);
    expect(content.letter?.en?.demands).toEqual(['let a doctor see Ana Example', 'release her']);
    expect([content.limit, content.ownLanguage]).toEqual([undefined, undefined]);
    expect(doubts).toContain('limit');
    expect(doubts).toContain('ownLanguage');
  });

  it('is neither where nothing of the kind is said', async () => {
    const { doubts } = await drafted(SHEET.replace(/Everybody.*fine\./, 'Do it soon.'));
    expect(doubts).not.toContain('limit');
    expect(doubts).not.toContain('ownLanguage');
    expect(doubts).not.toContain('group');
  });
});
