import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PACKAGE, run, tempFolder } from './support/run.ts';

// The case that is written in every script: it loads, and each of its letters is whole.

const FOLDER = join(PACKAGE, 'tests/fixtures/cases');

interface Model {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly demands: readonly string[];
  readonly closing: string;
  readonly reviewed: string;
}

const CASE = parse(readFileSync(join(FOLDER, 'many-tongues.yaml'), 'utf8')) as {
  readonly people: readonly [{ readonly name: string; readonly native: Readonly<Record<string, string>> }];
  readonly targets: Readonly<Record<string, { readonly native?: { readonly lang: string; readonly name: string } }>>;
  readonly letter: Readonly<Record<string, Model>>;
};

/** ISO 15924 script of each language, and what its letter must have for those who set it on paper. */
const LETTERS: Readonly<Record<string, readonly [script: string, ...has: RegExp[]]>> = {
  en: ['Latn', /“.+”/],
  fr: ['Latn', /«\u00a0.+\u00a0»/, /\u00a0\?/],
  de: ['Latn', /„.+“/, /ß/],
  es: ['Latn', /«.+»/, /¿.+\?/],
  pt: ['Latn', /«.+»/, /ç/],
  it: ['Latn', /«.+»/, /’/],
  tr: ['Latn', /“.+”/, /ı/, /ş/],
  vi: ['Latn', /“.+”/, /ế/],
  ru: ['Cyrl', /«.+»/],
  uk: ['Cyrl', /«.+»/, /ґ/i, /’/],
  kk: ['Cyrl', /«.+»/, /ң/, /ұ/],
  el: ['Grek', /«.+»/, /ΐ|ύ/],
  zh: ['Hani', /“.+”/, /《.+》/, /龑/, /赟/, /喆/, /堃/],
  ja: ['Hira', /「.+」/, /『.+』/],
  ko: ['Hang', /“.+”/, /《.+》/],
  ar: ['Arab', /«.+»/, /[\u064b-\u0652]/, /\([A-Z][a-z]+ [A-Z][a-z]+\)/, /\d/],
  fa: ['Arab', /«.+»/, /\u200c/, /\([A-Z][a-z]+ [A-Z][a-z]+\)/, /[۰-۹]/],
  ur: ['Arab', /”.+“/, /ے/, /\([A-Z][a-z]+ [A-Z][a-z]+\)/],
  ug: ['Arab', /«.+»/, /ۋ/, /\([A-Z][a-z]+ [A-Z][a-z]+\)/],
  he: ['Hebr', /״.+״/, /[\u05b0-\u05bc]/, /\([A-Z][a-z]+ [A-Z][a-z]+\)/, /\d/],
  th: ['Thai', /“.+”/, /น้ำ/, /[๐-๙]/],
  lo: ['Laoo', /“.+”/, /[໐-໙]/],
  my: ['Mymr', /“.+”/, /\u1039/, /[၀-၉]/],
  km: ['Khmr', /«.+»/, /ភ្នំពេញ/, /[០-៩]/],
  hi: ['Deva', /“.+”/, /।/, /[०-९]/],
  bn: ['Beng', /“.+”/, /।/, /[০-৯]/],
  ta: ['Taml', /“.+”/, /ஸ்ரீ/],
  am: ['Ethi', /«.+»/, /።/],
  ka: ['Geor', /„.+“/],
  hy: ['Armn', /«.+»/, /։/, /՞/],
};

/** The lines of a text joined again, so that a sentence can be looked for. */
const flat = (text: string): string => text.replace(/\s+/g, '');

test('the case has exactly the letters that are asked for, none of them twice', () => {
  expect(Object.keys(CASE.letter).sort()).toEqual(Object.keys(LETTERS).sort());
});

describe.each(Object.entries(LETTERS))('the letter in %s', (language, [script, ...has]) => {
  const model = CASE.letter[language] as Model;

  test('is written whole, and so is the note that goes with its copy', async () => {
    const words = ['letter', '--cases', FOLDER, '--target', 'gb', '--with-copies', '--lang', language, '--quiet'];
    const { stdout, stderr, exit } = await run(words, { folder: tempFolder() });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).not.toMatch(/\{\{|\}\}|undefined|\ufffd/);
    expect(stdout).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
    const name = CASE.people[0].native[language] ?? CASE.people[0].name;
    expect(flat(stdout)).toContain(flat(name));
    for (const text of [model.subject, ...model.paragraphs, ...model.demands, model.closing]) {
      for (const piece of text.split(/\{\{.*?\}\}/)) expect(flat(stdout)).toContain(flat(piece));
    }
    expect(stdout).toContain('Ambassador, Embassy of Exampleland');
  });

  test('has paragraphs of a usual length', () => {
    const segments = new Intl.Segmenter(language, { granularity: 'word' });
    for (const text of model.paragraphs) {
      const count = [...segments.segment(text)].filter((one) => one.isWordLike).length;
      expect(count, text).toBeGreaterThanOrEqual(40);
      expect(count, text).toBeLessThanOrEqual(120);
    }
    expect(model.demands).toHaveLength(3);
  });

  test('has the signs that this script is tried with', () => {
    const text = JSON.stringify(model);
    for (const one of has) expect(text).toMatch(one);
    expect(text).toContain(language === 'zh' || language === 'ja' ? '（' : '(');
    expect(text).toMatch(/\p{Nd}/u);
  });

  test('says so if nobody has read it', () => {
    expect(model.reviewed).toBe(language === 'en' ? 'the maintainers, in English' : 'needed');
  });
});

test('every target has an envelope, those in another script with a block in it', async () => {
  const { stdout, stderr, exit } = await run(['envelope', '--case', 'many-tongues', '--all', '--cases', FOLDER, '-q']);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  for (const { native } of Object.values(CASE.targets)) if (native) expect(stdout).toContain(native.name);
  const own = new Set(Object.values(CASE.targets).map(({ native }) => native?.lang));
  for (const [language, [script]] of Object.entries(LETTERS)) if (script !== 'Latn') expect(own).toContain(language);
});
