import { describe, expect, it, test } from 'vitest';
import { draftFrom } from './sheets.ts';

// Those to whom one writes, where a page has them below a heading of its own, or in a table.

const FRONT = `Solidarity Desk

Fiji: docker charged for a leaflet

11 August 2019

On 1 August police in Lautoka, Fiji, arrested Anna Sample, who had given out leaflets at the gate of the port.

She was let out on bail after two nights. Her trial begins in the spring.

WHAT YOU CAN DO

Before 27 September 2019, please write to the authorities and ask them to:
- Drop the charge against Anna Sample;
- Let her return to work.`;
const BEHIND = `BACKGROUND

Fiji has a law on unions since 2007. The port has one hundred and forty dockers.`;

const BLOCKS = `Minister of Ports
John Model
14 Example Parade
Suva
Fiji
Fax: +679 555 1111

Head of the Port of Lautoka
Jane Pattern
5 Sample Quay
Lautoka
Fiji`;

const told = async (text: string) => {
  const { targets = {} } = (await draftFrom(text)).case;
  return Object.values(targets).map(({ role, name, address = [], country }) => [role, name, ...address, country]);
};

const MINISTER = ['Minister of Ports', 'John Model', '14 Example Parade', 'Suva', 'FJ'];
const HEAD = ['Head of the Port of Lautoka', 'Jane Pattern', '5 Sample Quay', 'Lautoka', 'FJ'];

describe('a heading that nobody knows', () => {
  test.each(['WHOM YOUR WORDS SHOULD REACH', 'Desks on which it should land', 'Those who decide'])(
    'has addresses below it: %s',
    async (heading) => {
      expect(await told(`${FRONT}\n\n${heading}\n\n${BLOCKS}\n\n${BEHIND}`)).toEqual([MINISTER, HEAD]);
    },
  );

  it('has them behind the letter too', async () => {
    const letter =
      'Dear Minister,\n\nI am writing about Anna Sample, a docker.\n\nPlease drop the charge.\n\nYours sincerely,';
    expect(await told(`${FRONT}\n\n${letter}\n\nDesks on which it should land\n\n${BLOCKS}\n\n${BEHIND}`)).toEqual([
      MINISTER,
      HEAD,
    ]);
  });

  it('has them on both sides of what is asked of one of them alone', async () => {
    const [first, second] = BLOCKS.split('\n\n');
    const alone = 'Ask the Minister of Ports alone:\n- Open an inquiry into the arrest.';
    const draft = await draftFrom(
      `${FRONT}\n\nDesks on which it should land\n\n${first}\n${alone}\n\n${second}\n\n${BEHIND}`,
    );
    const [minister, head] = Object.values(draft.case.targets ?? {});
    expect([minister?.name, head?.name]).toEqual(['John Model', 'Jane Pattern']);
    expect(minister?.demands?.en).toEqual(['Open an inquiry into the arrest.']);
    expect(draft.case.letter?.en?.demands).toHaveLength(2);
  });

  it('has none where no address is below it', async () => {
    const text = `${FRONT}\n\nWhat came before\n\nThe port was built in 1931, and sold in 1999 to a company from Suva, Fiji.\n\nDesks on which it should land\n\n${BLOCKS}\n\n${BEHIND}`;
    expect(await told(text)).toEqual([MINISTER, HEAD]);
  });
});

const TABLE = [
  ['Who', 'Name', 'Where', 'Fax', 'Greeting'],
  ['Minister of Ports', 'John Model', '14 Example Parade, Suva, Fiji', '+679 555 1111', 'Dear Minister'],
  ['Head of the Port of Lautoka', 'Jane Pattern', '5 Sample Quay, Lautoka, Fiji', '–', 'Dear Madam'],
];
const piped = (rows: readonly (readonly string[])[]) => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const rule = '| --- | --- | --- | --- | --- |';
const marked = (text: string) => text.replace(/^([A-Z][A-Z ]+)$/gm, '## $1').replace('Fiji: docker', '# Fiji: docker');

describe('a table of those to whom one writes', () => {
  const [head = [], ...rows] = TABLE;
  const html = `<table><tr>${head.map((one) => `<th>${one}</th>`).join('')}</tr>${rows
    .map((cells) => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`)
    .join('')}</table>`;
  const page = (text: string) =>
    text
      .split('\n\n')
      .map((part) => `<p>${part.split('\n').join('<br>')}</p>`)
      .join('\n');
  test.each([
    ['a text', `${FRONT}\n\nDesks on which it should land\n\n${piped(TABLE)}\n\n${BEHIND}`],
    [
      'Markdown',
      marked(`${FRONT}\n\n### Desks on which it should land\n\n${piped([head])}\n${rule}\n${piped(rows)}\n\n${BEHIND}`),
    ],
    [
      'a web page',
      `<html><body>${page(FRONT)}<h3>Desks on which it should land</h3>${html}${page(BEHIND)}</body></html>`,
    ],
  ])('has one in each row: %s', async (_, text) => {
    const draft = await draftFrom(text);
    const targets = Object.values(draft.case.targets ?? {});
    expect(targets.map(({ role, name, address = [] }) => [role, name, ...address])).toEqual([
      MINISTER.slice(0, -1),
      HEAD.slice(0, -1),
    ]);
    expect(targets.map(({ fax, salutation }) => [fax, salutation?.en])).toEqual([
      [['+679 555 1111'], 'Dear Minister'],
      [undefined, 'Dear Madam'],
    ]);
  });

  it('is not what says the country and the number of the sheet', async () => {
    const text = marked(
      `${FRONT}\n\n## WRITE TO\n\n${BLOCKS}\n\n${BEHIND}\n\n| Country | Fiji |\n| --- | --- |\n| Number | UA 12/19 |`,
    );
    const { reference, targets } = (await draftFrom(text)).case;
    expect([reference, Object.keys(targets ?? {})]).toEqual(['UA 12/19', ['model', 'pattern']]);
  });
});
