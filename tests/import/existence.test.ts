import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/import/draft.ts';
import { draftFrom, modern } from './sheets.ts';

const JANE = 'Jane Sample\nMinister of Justice\n1 Sample Road\nNairobi\nKenya\nFax: +254 20 555 0199';

/** What was left out of a draft, by the field. */
const leftOut = ({ problems }: Draft) =>
  problems.flatMap(({ path, finding }) =>
    finding.code === 'import-left-out' ? [[path, finding.arguments.found] as const] : [],
  );
const slugsOf = ({ case: content }: Draft) => Object.keys(content.targets ?? {});

describe('lines among addresses that name nobody', () => {
  it.each([
    ['library\nhttp://www.example.org/library/2010/en', 'library / http://www.example.org/library/2010/en'],
    ['Compartir: Correo | Foro', 'Compartir: Correo | Foro'],
  ])('are no target, and told: %s', async (lines, told) => {
    const draft = await draftFrom(modern({ target: `${JANE}\n\n${lines}` }));
    expect(slugsOf(draft)).toEqual(['sample']);
    expect(leftOut(draft).map(([, found]) => found)).toContain(told);
  });

  it.each([
    'The Sample Gazette\nPO Box 12\nNairobi\nKenya',
    'League for Samples\nleague@samples.example.org',
    'Peter Model\nGovernor of Sampleland',
  ])('are one that is named or reached: %s', async (lines) => {
    const draft = await draftFrom(modern({ target: `${JANE}\n\n${lines}` }));
    expect(slugsOf(draft)).toHaveLength(2);
  });
});

describe('lines below an address', () => {
  it('are none of it if nothing in them is of an address, and told', async () => {
    const end = `COPIES TO:\nAna Model\nEditor\nPO Box 12\nNairobi\n\nrespective lands`;
    const draft = await draftFrom(modern({ end }));
    expect(draft.case.targets?.model?.address).toEqual(['PO Box 12', 'Nairobi']);
    expect(leftOut(draft)).toEqual([['targets.model.address', 'respective lands']]);
  });

  it.each(['c/o Sample Hotel', 'Model House', 'Sample Barracks', 'behind the old mill'])(
    'are lines of it that say where it is: %s',
    async (line) => {
      const target = `Jane Sample\nMinister of Justice\n${line}\n1 Sample Road\nNairobi\nKenya`;
      const draft = await draftFrom(modern({ target }));
      expect(leftOut(draft)).toEqual([]);
    },
  );

  it('are a remark if they say how to reach the official', async () => {
    const draft = await draftFrom(modern({ target: `${JANE} (please keep trying)` }));
    expect(draft.case.targets?.sample?.instructions).toBe('please keep trying');
  });
});
