import { parse } from 'yaml';
import { readCase } from '../../../src/case/read.ts';
import type { Case } from '../../../src/case/schema.ts';
import { listsOf } from '../../../src/check/names/lists.ts';
import { People } from '../../../src/check/names/people.ts';
import { type Reading, readLetter } from '../../../src/check/names/reading.ts';
import { toldOf } from '../../../src/check/names/strangers.ts';
import { passagesOf } from '../../../src/check/passages.ts';
import { NAMES } from '../../support/names.ts';

// Cases of one text, about invented people, to be read for names.

/** Where in a letter a text stands. */
export type Part = 'subject' | 'opening' | 'paragraph' | 'demand' | 'closing';

/** Whom letters are about, if a test does not say. */
const PEOPLE = ['Sevda Ruzimova', 'Tolan Brekke'];

/** A case whose letter has some texts; `more` are further top-level lines. */
function caseWith(language: string, texts: Partial<Record<Part, string>>, people = PEOPLE, more = ''): Case {
  const at = (one: Part) => JSON.stringify(texts[one] ?? '–');
  const { caseFile, problems } = readCase({
    text: `title: Two people of Exampleville
country: FR
people:
${people.map((name) => `  - { name: ${JSON.stringify(name)}, pronouns: they/them }`).join('\n')}
${more}targets:
  minister: { name: Ivo Brandt, role: Minister of Justice, country: FR, address: [1 Sample Street], salutation: { ${language}: Hail } }
letter:
  ${language}:
    subject: ${at('subject')}
    opening: ${at('opening')}
    paragraphs: [${at('paragraph')}]
    demands: [${at('demand')}]
    closing: ${at('closing')}
    reviewed: needed
`,
    file: 'cases/two.yaml',
    slug: 'two',
  });
  if (!caseFile) throw new Error(JSON.stringify(problems));
  return caseFile.content;
}

/** A case whose letter has one text. */
export function caseOf(language: string, part: Part, text: string, people = PEOPLE, more = ''): Case {
  return caseWith(language, { [part]: text }, people, more);
}

/** What the check says of a letter of some texts. */
export function saidOf(language: string, texts: Partial<Record<Part, string>>, people = PEOPLE): string[] {
  return toldOf(caseWith(language, texts, people), NAMES).map(({ verdict, name }) => `${verdict}: ${name}`);
}

/** What the check says of a text: each name with how sure it is. */
export function said(language: string, part: Part, text: string, people = PEOPLE, more = ''): string[] {
  return toldOf(caseOf(language, part, text, people, more), NAMES).map(({ verdict, name }) => `${verdict}: ${name}`);
}

/** A letter of one text as the steps of the check read it. */
export function readingOf(language: string, part: Part, text: string, people = PEOPLE): Reading {
  const content = caseOf(language, part, text, people);
  const reading = readLetter(
    language,
    passagesOf(content).filter((one) => one.part === part),
    new People(content),
    NAMES,
  );
  if (!reading || !listsOf(language)) throw new Error(`no words for ${language}`);
  return reading;
}

/** A file of texts beside the tests. */
export function textsIn<T>(text: string): [string, T][] {
  return Object.entries(parse(text) as Record<string, T>);
}
