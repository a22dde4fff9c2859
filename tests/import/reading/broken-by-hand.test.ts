import { describe, expect, test } from 'vitest';
import type { PdfPage } from '../../../src/import/reading/pdf-file.ts';
import { linesOfPages } from '../../../src/import/reading/pdf-lines.ts';
import { readDocument } from '../../../src/import/reading/read-document.ts';
import type { Sheet } from '../../../src/import/sheet.ts';
import { paragraphs } from './told.ts';

// Texts that were broken by hand, as mails are, and put into a document line by line: their lines are no paragraphs.

/** A document with a paragraph for each line of a text, read. */
async function read(text: string): Promise<Sheet | undefined> {
  const body = text.split('\n').map((line) => `${line}\\par `);
  const bytes = Buffer.from(`{\\rtf1\\ansi ${body.join('')}}`, 'latin1');
  return (await readDocument(bytes, { file: 'sheet.rtf', languages: ['en'] })).sheet;
}

const pasted = async (text: string) => paragraphs(await read(text));

const TEXT = `SOMALIA: Amina Example, baker

Amina Example was taken from her shop in the old market by men
of the port police, who did not say why. Nobody has seen her
since, and the police at the port have told her two sisters that
no such name stands in their books. She had sung there on the day
of the fair with friends.

Minister of Justice
1 Sample Road
Sampletown

Her sisters have written to the court, to the mayor and to a paper
of the town. The paper printed their letter.`;

const WHOLE = `SOMALIA: Amina Example, baker

Amina Example was taken from her shop in the old market by men of the port police, who did not say why. Nobody has seen her since, and the police at the port have told her two sisters that no such name stands in their books. She had sung there on the day of the fair with friends.

Minister of Justice 1 Sample Road Sampletown

Her sisters have written to the court, to the mayor and to a paper of the town. The paper printed their letter.`;

const quoted = (text: string) => text.replace(/^/gm, '> ').replace(/ +$/gm, '');

describe('a text that is broken by hand', () => {
  test('ends its paragraphs at blank lines, whatever the document says of its lines', async () => {
    expect(await pasted(TEXT)).toBe(WHOLE);
  });

  test('is told where most of its lines begin with capitals, as in German', async () => {
    const text = `Amina Beispiel wurde von der Polizei am Hafen aus dem Laden
ihrer Eltern geholt. Sie sitzt seither ohne Anwalt in der alten Festung
Musterburg, und den Schwestern sagte man am Tor nur, dass in den
Listen niemand mit diesem Namen steht.

Ihre Schwestern haben dem Gericht, der Stadt und zuletzt dem neuen
Minister geschrieben. Eine Antwort kam in den Wochen danach noch
nicht.`;
    expect(await pasted(text)).toBe(text.replace(/\n(?=\S)(?<!\n\n)/g, ' '));
  });

  test('is told from long requests without a sign at their ends', async () => {
    const list = `Release Amina Example at once from the prison of the port
Let her lawyer and both of her sisters visit her each week
Tell her family who took her out of the shop and by what right
Open an inquiry into what the police did in the market
Bring those to court who gave the order to take her away`;
    expect(await pasted(`We ask you\n\n${list}`)).toBe(`We ask you\n\n${list}`);
  });

  test('is told from paragraphs that begin with small letters', async () => {
    const list =
      'We ask you\n\nto free her from the prison\nto let her lawyer in today\nto tell her family why\nto stop';
    expect(await pasted(list)).toBe(list);
  });
});

describe('a quoted mail', () => {
  const mail = quoted(TEXT);
  const said = mail.split('\n').filter((line) => line !== '>');
  const lines = async (text: string) => (await read(text))?.lines.flatMap((one) => (one.text === '>' ? [] : one.text));

  test('has a line for each sign, and what stands below one without it is its rest', async () => {
    const narrow = mail.replace(/^(> .{45}\S*) (.+)$/gm, '$1\n$2');
    expect(narrow).toContain('\nmarket by men\n');
    expect(await lines(narrow)).toEqual(said);
  });

  test('has its lines again in a text that a program broke once more', async () => {
    const bytes = Buffer.from(mail.replace(/^(> .{45}\S*) (.+)$/gm, '$1\n$2'));
    const { sheet } = await readDocument(bytes, { file: 'sheet.txt', languages: ['en'] });
    expect(sheet?.lines.map(({ text }) => text).filter((text) => text !== '>')).toEqual(said);
  });

  test('has its lines again where a program ran them together with their signs', async () => {
    const run = mail.replace(/\n(?!>$)(?<!^>\n)/gm, ' ');
    expect(run).toContain('by men > of the port');
    expect(await lines(run)).toEqual(said);
  });

  test('is not made of the path to a page', async () => {
    const path = 'Home > Take action > Asia > Letters > News > Jobs > Shop\n\nFree her.';
    expect(await lines(path)).toEqual(path.split('\n\n'));
  });
});

describe('a page in letters of one width', () => {
  const page = (text: string): PdfPage => {
    const runs = text.split('\n').flatMap((line, nth) =>
      [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: run, index }) => {
        const place = { x: 70 + index * 6, y: 90 + nth * 12, width: run.length * 6, size: 10 };
        return { text: run, ...place, font: 'mono', rightToLeft: false };
      }),
    );
    return { width: 595, height: 842, runs };
  };

  test('keeps together what stands on a line, where the next line begins as far from its edge', () => {
    const head = `> PUBLIC                        Index: ASA 31/44/03
>                               17 March 2003
> UA 77/03    Fear of torture
> NEPAL       Ram Example, a student of law
>             Sita Example, a teacher of music`;
    const texts = linesOfPages([page(head)]).map(({ text }) => text.replace(/ +/g, ' '));
    expect(texts.filter(Boolean)).toEqual(head.split('\n').map((line) => line.replace(/ +/g, ' ')));
  });

  test('has columns of addresses one after the other', () => {
    const columns = `Minister of Justice      Governor of Sampleland
1 Sample Road            Sample Palace, Room 12
10115 Sampletown         20221 Exampleville`;
    expect(linesOfPages([page(columns)]).flatMap(({ text }) => text.trim() || [])).toEqual([
      ...['Minister of Justice', '1 Sample Road', '10115 Sampletown'],
      ...['Governor of Sampleland', 'Sample Palace, Room 12', '20221 Exampleville'],
    ]);
  });
});
