import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { caseWith } from '../check/check-support.ts';
import { run, tempFolder } from '../support/run.ts';

// How findings look on a terminal: the very words are underlined, whatever script and length a line has.

async function checked(text: string, columns: number): Promise<{ stdout: string; lines: string[] }> {
  const folder = tempFolder();
  writeFileSync(join(folder, 'a.yaml'), text);
  const { stdout } = await run(['check', 'a.yaml'], { folder, columns, env: { NO_COLOR: '1' } });
  return { stdout, lines: stdout.split('\n') };
}

/** What stands above the signs that underline: measured in columns of a terminal. */
function underlined(lines: readonly string[]): string[] {
  return lines.flatMap((line, nth) => {
    const from = line.indexOf('^');
    const above = lines[nth - 1];
    if (!/^ *\| *\^+$/.test(line) || above === undefined) return [];
    let width = 0;
    let words = '';
    for (const letter of above) {
      if (width >= from && width < line.length) words += letter;
      width += stringWidth(letter);
    }
    return [words];
  });
}

const inBackground = (before: string) => caseWith(`background: "${before} [name] ${'and so on '.repeat(40)}"`);

describe.each([40, 80])('at %i columns', (columns) => {
  test.each([
    ['in a short line', 'For'],
    ['after many Latin words', 'one two three '.repeat(30)],
    ['after many Chinese words', '请立即释放'.repeat(40)],
    ['after emoji of two halves', '\u{1f426}'.repeat(40)],
  ])('the words are underlined %s', async (_, before) => {
    const { stdout, lines } = await checked(inBackground(before), columns);
    expect(underlined(lines)).toContain('[name]');
    expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
    expect(stdout).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\ufffd/);
  });
});

test('a line of hundreds of thousands of wide characters is told', async () => {
  const text = `{${Array.from({ length: 20_000 }, (_, nth) => `鍵${nth}: "中文"`).join(', ')}}`;
  const { lines } = await checked(text, 80);
  expect(lines.at(-2)).toMatch(/^1 file checked in part: \d+ errors/);
});
