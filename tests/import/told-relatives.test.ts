import { describe, expect, it } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// Whom the running text names: those who are somebody's wife or brother at the beginning of a sentence are not whom a sheet is about.

const told = (summary: string) =>
  draftFrom(
    modern({
      head: `First UA: 12/24 Index: AFR 99/1234/2024 Kenya Date: 2 May 2024\n\nURGENT ACTION\n\nBAKER TAKEN AWAY\n${summary}`,
      letter:
        'Dear Minister,\n\nI am writing to you about John Example, a baker. His wife Amina Example must be safe.\n\nI urge you to find John Example.\n\nYours sincerely,',
      end: 'ADDITIONAL INFORMATION\nHe has baked for ten years.\n\nPLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 8 June 2024',
    }),
  );

describe('people of whom no line says that they are', () => {
  it('are not those who are asked after them', async () => {
    const { case: content } = await told(
      'Men took John Example away in Nairobi on 1 May 2024. His wife Amina Example asked three offices for him in vain.',
    );
    expect(content.people?.map(({ name }) => name)).toEqual(['John Example']);
  });

  it('are those who are taken away with them', async () => {
    const { case: content } = await told(
      'Men took John Example and his wife Amina Example away in Nairobi on 1 May 2024. Nothing was heard of them.',
    );
    expect(content.people?.map(({ name }) => name)).toEqual(['John Example', 'Amina Example']);
  });
});
