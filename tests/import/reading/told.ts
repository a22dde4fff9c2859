import { readFileSync } from 'node:fs';
import { readDocument } from '../../../src/import/reading/read-document.ts';
import type { Reading } from '../../../src/import/reading/reading.ts';
import type { Sheet } from '../../../src/import/sheet.ts';

/** A document of files/, read. */
export async function readFile(file: string): Promise<Reading> {
  return readDocument(readFileSync(new URL(`files/${file}`, import.meta.url)), { file, languages: ['en'] });
}

/** The paragraphs of a sheet with what they are; a blank line before those that stand apart. */
export function paragraphs(sheet: Sheet | undefined): string {
  let text = '';
  let ends = true;
  for (const line of sheet?.lines ?? []) {
    if (ends) text += `${line.gap ? '\n\n' : '\n'}${line.role === 'text' ? '' : `[${line.role}] `}`;
    else text += ' ';
    text += line.text;
    ends = line.ends;
  }
  return text.trim();
}

/** What files/sheet.fodt says, as it must be read from each kind of document, between its header and its footer. */
export const SHEET = `[heading] POET’S HEALTH AT RISK IN PRISON

Poet Lin Moyan has been held in a prison hospital since March 2023. Officials will not tell her family what she suffers from, nor let a doctor of their own visit her.

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Director Wang Jiang
Prison Administration Bureau
380 Huanghe Road, Oldtown
People’s Republic of China

Dear Director Wang:

I write to express my concern for Lin Moyan, a poet of forty years, whose efficient and well-known publisher was told in January that no office of the prison would confirm where she is kept or how ill she is.

I call on you to:

[item] Release Lin Moyan immediately and unconditionally, unless there is enough evidence of an offence that the law of the world knows;
[item] Let a doctor of her choice visit her.

Yours sincerely,

PLEASE TAKE ACTION BEFORE 4 March 2024

[heading] ADDITIONAL INFORMATION

Lin Moyan is the author of three books of poems. The first was printed in 2009 and the last in 2019, after which she was not allowed to publish any more. She worked at a school in the town, and later in a bookshop, until it was closed in 2022.

PREFERRED LANGUAGE: Chinese, English
NAME AND PRONOUN: Lin Moyan (she/her)

COPIES TO:
His Excellency Mr Liu Ming
Embassy of the People’s Republic of China
5 Short Street, Newtown
Phone: 020 7946 0000

Ms Anna Berger
Office for Human Rights
7 Broad Street, Newtown
Fax: 020 7946 0001`;

/** The header and the footer of files/sheet.fodt. */
export const HEADER = 'First UA: 12/24 Index: ASA 17/0001/2024 China Date: 8 January 2024';
export const FOOTER = 'Appeals Network, 1 Long Street, Oldtown Page 1';
