import { describe, expect, it } from 'vitest';
import type { DraftCase } from '../../../src/import/draft.ts';
import { lostSigns, placeSigns, placesOf } from '../../../src/import/evidence/place-signs.ts';
import { roundSigns } from '../../../src/import/evidence/round-signs.ts';
import { judged } from './judged.ts';

describe('a line of an address that was cut because it was too long', () => {
  const sheet =
    '^Her Excellency Jane Sample, Embassy of the Republic of Samples, 6-11 Model\nStreet, London SW1Y 4HG\nUnited Kingdom';
  const sample = { name: 'Jane Sample', address: ['6-11 Model', 'Street, London SW1Y 4HG'], country: 'GB' };
  const places = placesOf(
    judged(
      sheet,
      { targets: { sample } },
      { 'targets.sample.address.0': 1, 'targets.sample.address.1': 2, 'targets.sample.name': 1 },
    ),
    [],
  );

  it('speaks against what stands at the cut, and not against the name', () => {
    expect(placeSigns('targets.sample.address.0', '6-11 Model', places)).toContain('cut-end');
    expect(placeSigns('targets.sample.address.1', 'Street, London SW1Y 4HG', places)).toContain('cut-begin');
    expect(placeSigns('targets.sample.name', 'Jane Sample', places)).not.toContain('cut-end');
  });

  it('is told by what else stands in it', () => {
    expect(placeSigns('targets.sample.name', 'Jane Sample', places)).toEqual(
      expect.arrayContaining(['amid', 'comma-behind', 'left-3']),
    );
  });
});

describe('lines of a target that no value has', () => {
  const sheet = '^Keeper of the Mill\nJane Sample\n1 Sample Road\nDear Keeper\n^Another line';
  const content = { targets: { sample: { name: 'Jane Sample', address: ['1 Sample Road'] } } };
  const places = placesOf(judged(sheet, content, { 'targets.sample.name': 2, 'targets.sample.address.0': 3 }), []);

  it('are counted in its paragraph alone', () => {
    expect(lostSigns(places).get('sample')).toBe('lost-2');
  });

  it('speak against the values beside them', () => {
    expect(placeSigns('targets.sample.name', 'Jane Sample', places)).toContain('last-unread');
    expect(placeSigns('targets.sample.address.0', '1 Sample Road', places)).toContain('next-unread');
  });
});

describe('the other targets', () => {
  const targets: DraftCase['targets'] = {
    sample: { name: 'Jane Sample', role: 'Keeper' },
    road: { address: ['Sample Road'], salutation: { en: 'Dear Keeper' } },
  };
  const round = roundSigns(judged('Jane Sample', { targets }, {}), []);

  it('tell that a target was cut in two', () => {
    expect(round.of('sample')).toEqual(['before-nobody']);
    expect(round.of('road')).toEqual(['after-open', 'bare-first']);
  });

  it('tell what a target mostly has', () => {
    expect(round.at('sample', 'salutation')).toEqual(['others-2']);
    expect(round.at('road', 'fax')).toEqual(['others-0']);
  });
});
