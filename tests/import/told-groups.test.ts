import { describe, expect, it } from 'vitest';
import { draftFrom } from './sheets.ts';

// Groups that no line names by itself, only the running text, more than once.

const sheet = (summary: string, demand: string) => `UA: 44/10      Kenya      Date: 25 February 2010

URGENT ACTION

VILLAGERS FACE FORCED EVICTION NEAR MINE

${summary}

PLEASE WRITE IMMEDIATELY in English:
• ${demand};
• Urge them to offer adequate housing.

PLEASE SEND APPEALS BEFORE 8 APRIL 2010 TO:

Jane Sample
Minister of Lands
1 Sample Road
Nairobi
Kenya
Salutation: Dear Minister
`;

describe('a group of which the running text speaks', () => {
  it('has its name and count, which are doubtful, and its place is no person', async () => {
    const { case: content, problems } = await draftFrom(
      sheet(
        'Police have told the people of Blue Hill, a settlement in the west, to leave by 15 March. Around 300 people live there. If they refuse, their houses are to be burnt.',
        'Call on the authorities to stop the eviction of the people of Blue Hill',
      ),
    );
    expect(content.people).toBeUndefined();
    expect(content.group).toEqual({ name: 'the people of Blue Hill', count: 300 });
    expect(JSON.stringify(problems)).toContain('"group');
  });

  it('has no article where none stands before it', async () => {
    const { case: content } = await draftFrom(
      sheet(
        'On 5 May the police drove away residents of Blue Hill who had blocked the road. Houses of some of them were burnt.',
        'Call on the authorities to compensate residents of Blue Hill',
      ),
    );
    expect(content.group?.name).toBe('residents of Blue Hill');
  });

  it('is none where the text names it once, or speaks of the people of a country', async () => {
    for (const place of ['Kenya', 'Blue Hill']) {
      const { case: content } = await draftFrom(
        sheet(
          `The minister said on 5 May that the people of ${place} must wait. Houses near the mine were burnt in the night.`,
          `Call on the authorities to hear the people${place === 'Kenya' ? ' of Kenya' : ''}`,
        ),
      );
      expect(content.group).toBeUndefined();
    }
  });

  it('is left where somebody else is named', async () => {
    const { case: content } = await draftFrom(
      sheet(
        'Police arrested Amina Example, who spoke for the people of Blue Hill, on 5 May. Amina Example is a baker.',
        'Call on the authorities to free Amina Example and to hear the people of Blue Hill',
      ),
    );
    expect(content.people?.map(({ name }) => name)).toEqual(['Amina Example']);
    expect(content.group).toBeUndefined();
  });
});
