import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Found } from '../../../src/import/found.ts';
import type { SheetLine } from '../../../src/import/sheet.ts';
import type { FoundTarget } from '../../../src/import/targets/found-target.ts';
import { targetsIn } from '../../../src/import/targets/targets.ts';
import { PACKAGE } from '../../support/package.ts';

// Blocks of casesheets and what must be found in them, in blocks.txt: "# kind country languages" (and the width of the sheet), the block, "---", and each
// target: its slug in brackets, then its fields. A value that is marked as doubtful ends with " ?", and no other does. People,
// offices, streets and numbers are invented.

interface Row {
  readonly head: string;
  readonly block: readonly string[];
  readonly expected: string;
}

const rows: Row[] = readFileSync(join(PACKAGE, 'tests/import/targets/blocks.txt'), 'utf8')
  .split(/^====\n/m)
  .map((text) => {
    const [block = '', expected = ''] = text.split(/^---\n/m);
    const [head = '', ...lines] = block.trimEnd().split('\n');
    return { head, block: lines, expected: expected.trimEnd() };
  });

/** The lines of a block as reading a text gives them. */
function sheetLines(lines: readonly string[]): SheetLine[] {
  let gap = true;
  return lines.flatMap((text, nth): SheetLine[] => {
    const line: SheetLine = { text: text.replace(/\s+/g, ' ').trim(), line: nth + 1, role: 'text', gap, ends: false };
    gap = line.text === '';
    return gap ? [] : [line];
  });
}

const mark = ({ doubts }: Found<unknown>) => (doubts.length > 0 ? ' ?' : '');

function shown(target: FoundTarget): string {
  const one = (key: 'honorific' | 'name' | 'role' | 'organisation' | 'country' | 'instructions') => {
    const found = target[key];
    return found ? [`${key}: ${found.value}${mark(found)}`] : [];
  };
  const list = (key: 'email' | 'fax' | 'phone' | 'social' | 'web' | 'for') =>
    target[key].map((found) => `${key}: ${found.value}${mark(found)}`);
  return [
    `[${target.slug}]`,
    ...one('honorific'),
    ...one('name'),
    ...one('role'),
    ...one('organisation'),
    ...target.address.map((found) => `- ${found.value}${mark(found)}`),
    ...one('country'),
    ...Object.entries(target.salutation).map(([tag, found]) => `${tag}: ${found.value.join(' | ')}${mark(found)}`),
    ...(['email', 'fax', 'phone', 'social', 'web', 'for'] as const).flatMap(list),
    ...one('instructions'),
    ...target.missing.map(({ path }) => `missing ${path} ?`),
  ].join('\n');
}

describe('blocks', () => {
  test.each(rows)('$head: $block.0', ({ head, block, expected }) => {
    const [, kind = '', country = '', languages = '', width] = /^# (\w+) (\w+) (\S+)(?: (\d+))?$/.exec(head) ?? [];
    const about = { kind: kind as FoundTarget['kind'], country, languages: languages.split(',') };
    const wrapped = width === undefined ? {} : { width: Number(width) };
    expect(
      targetsIn(sheetLines(block), { ...about, ...wrapped })
        .map(shown)
        .join('\n'),
    ).toBe(expected);
  });

  test('there are many, of many countries and languages', () => {
    const heads = new Set(rows.map(({ head }) => head.split(' ')[2]));
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(heads.size).toBeGreaterThanOrEqual(50);
  });
});

test('a block of ten thousand lines, and a line of a million characters, come to an end', () => {
  const many = Array.from(
    { length: 10_000 },
    (_, nth) => ['Minister of Justice', 'Ana Example', `${nth} Sample Street, 10115`][nth % 3] ?? '',
  );
  expect(targetsIn(sheetLines(many), { kind: 'target', languages: ['en'] }).length).toBeGreaterThan(0);
  for (const piece of ['a', '1 ', '(', '@', 'Fax: +1 ', 'a.b@c.', ', ', 'Dear ', '- ', 'of ', '文', 'Tel/Fax:'])
    targetsIn(sheetLines([piece.repeat(200_000 / piece.length)]), { kind: 'copy', country: 'DE', languages: ['de'] });
}, 20_000);
