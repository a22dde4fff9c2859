import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/import/draft.ts';
import { ASKED, draftFrom, importedFrom, modern } from './sheets.ts';

// What small signs together say is none of a case: it is left out, and told with its line.

const OLD = `UA 12/99 Index: AFR 99/12/99 2 May 1999\n\nFear of torture\n\nKENYA Amina Example, baker\n\nAmina Example was arrested in Nairobi on 1 May 1999 by men in plain clothes.\n\n${ASKED}\nFax: +254 20 555 0199\n\nCOPIES TO:\n\nThe Editor\nSample Gazette\nPO Box 12\nNairobi\nKenya`;

/** What was left out of a draft, by the field. */
const leftOut = ({ problems }: Draft) =>
  problems.flatMap(({ path, finding }) =>
    finding.code === 'import-left-out' ? [`${path}: ${finding.arguments.found}`] : [],
  );

describe('how the sender is reached', () => {
  it.each([
    [
      'made this sheet at the house on the corner: desk@letters.example.org',
      'If you would like to know more, write to the people who\n',
    ],
    [
      'To leave the list, write to leave@letters.example.org',
      '--\nYou get this message because you are on a list of readers of letters.\n',
    ],
    ['Please let the secretariat have a copy of what you send: dockers@letters.example', ''],
  ])('is no channel of the last one to write to, and told: %s', async (line, before) => {
    const draft = await draftFrom(`${OLD}\n\n${before}${line}\n`);
    expect(draft.case.targets?.editor?.email).toBeUndefined();
    expect(leftOut(draft)).toContain(`targets.editor.email: ${line}`);
  });

  it('is no line of an address', async () => {
    const line = 'Second floor, Lark Yard, Oldtown - info@letters.example.org';
    const draft = await draftFrom(`${OLD}\n\n${line}\n`);
    expect(draft.case.targets?.editor?.address).toEqual(['PO Box 12', 'Nairobi']);
    expect(leftOut(draft)).toContain(`targets.editor.address: ${line}`);
  });

  it.each([
    'Email: editor@gazette.example.ke',
    'Fax: +254 20 555 0144\nTel: +254 20 555 0145\neditor@gazette.example.ke',
  ])('is nothing of what stands below an address: %s', async (lines) => {
    const draft = await draftFrom(`${OLD}\n${lines}\n`);
    expect(draft.case.targets?.editor?.email).toEqual(['editor@gazette.example.ke']);
    expect(leftOut(draft)).toEqual([]);
  });
});

describe('who is written to', () => {
  it('is an embassy, also where all of it stands in one line', async () => {
    const sheet = [
      ': musterbund: „Schreiben Sie an Beispiel!“',
      '■ Urgent Action des Musterbundes',
      'Am 3.Mai 88 wurde die Bäckerin Amina Beispiel in Ankara vor ihrem Laden verhaftet. (...)',
      'Empfohlene Aktionen: Schreiben Sie bitte Telegramme und Eilbriefe, in denen Sie fordern, daß Amina Beispiel freigelassen werde; verlangen Sie Auskunft über die Anklage.',
      'Appelle an: Justizminister Jonas Muster, Adalet Bakanligi, Ankara, Türkei; Telegramme: Justizminister Ankara, Türkei.',
      'Kopien an: Kanzlei der Botschaft der Republik Türkei, Musterstraße 99, 5300 Bonn 2, Telex: 999999 und 999998, Telefax: 0228-555019.',
    ];
    const { targets = {} } = (await draftFrom(sheet.join('\n'))).case;
    expect(Object.values(targets).at(-1)).toMatchObject({ kind: 'copy', country: 'DE', fax: ['0228-555019'] });
  });

  it('is no sentence about those who write, whatever it was read as', async () => {
    const told = 'The group meets on the first Monday, in the hall. All are welcome. Tea is';
    const draft = await draftFrom(`${OLD}\n\nFOR MORE\n${told}\npoured at seven. - Ann & Maeve\n`);
    expect(Object.keys(draft.case.targets ?? {})).toEqual(['sample', 'editor']);
    expect(leftOut(draft).join('\n')).toContain(told);
  });

  it.each([
    'League for Samples\nleague@samples.example.org',
    'Peter Model\nGovernor of Sampleland\nPO Box 1\nSampletown',
  ])('is who has an office or is reached: %s', async (lines) => {
    const draft = await draftFrom(`${OLD}\n\n${lines}\n`);
    expect(Object.keys(draft.case.targets ?? {})).toHaveLength(3);
  });
});

describe('a group', () => {
  it('is no headline', async () => {
    const head =
      'First UA: 12/24 Index: AFR 99/1234/2024 Kenya Date: 2 May 2024\n\nURGENT ACTION\n\nFOUR BAKERS HELD FOR A SONG\nFour bakers held\nBaker Amina Example was arrested in Nairobi on 1 May 2024.';
    const people =
      'The four people:\nAmina Example, baker\nPeter Model, carrier of flour\nJohn Sample, miller\nAnn Sample';
    const target =
      'What we ask\nWrite to the minister, in English. Ask him:\n- to release them;\n- to drop all charges.';
    const sheet = [
      head,
      people,
      target,
      'Jane Sample\nMinister of Justice\n1 Sample Road\nNairobi\nKenya\nFax: +254 20 555 0199',
    ].join('\n\n');
    const draft = await draftFrom(sheet);
    expect(draft.case.group).toBeUndefined();
    expect(leftOut(draft)).toContain('group: Four bakers held');
  });
});

it('is a casesheet of which little is sure', async () => {
  const quoted = modern({ target: '> Jane Sample\n> Sample Road\n> Nairobi\n> Kenya' }).replace(/^/gmu, '> ');
  expect((await importedFrom(quoted)).is).toBe('draft');
});
