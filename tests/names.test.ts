import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ReadCase, readCase } from '../src/case/read.ts';
import { checkCaseWords } from '../src/case/words.ts';
import { passagesOf } from '../src/check/passages.ts';
import { PACKAGE } from './support/package.ts';

// The letters on which wrong-name is measured: each is a whole case, and what is expected of it stands in it.

const FOLDER = join(PACKAGE, 'tests/names');

interface Named {
  readonly name: string;
  readonly path: string;
}

interface Expected {
  readonly wrong: readonly Named[];
  readonly introduced: readonly Named[];
}

const EXPECTED = parse(readFileSync(join(FOLDER, 'expected.yaml'), 'utf8')) as Readonly<Record<string, Expected>>;
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml') && file !== 'expected.yaml');

function parsed(file: string): ReadCase {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  return readCase({ text, file, slug: file.slice(0, -'.yaml'.length) });
}

/** The texts of the letters of a case, by path. */
function texts({ caseFile }: ReadCase): Map<string, string> {
  return new Map(passagesOf(caseFile?.content as never).map(({ path, text }) => [path.join('.'), text]));
}

describe('letters with names', () => {
  test('each has its expectation, about half a wrong name, in a dozen languages', () => {
    expect(Object.keys(EXPECTED).toSorted()).toEqual(FILES.toSorted());
    const wrong = FILES.filter((file) => (EXPECTED[file]?.wrong.length ?? 0) > 0);
    expect(FILES.length).toBeGreaterThanOrEqual(96);
    expect(wrong.length / FILES.length).toBeGreaterThan(0.45);
    expect(wrong.length / FILES.length).toBeLessThan(0.55);
    expect(new Set(FILES.map((file) => file.split('-')[0])).size).toBeGreaterThanOrEqual(12);
  });

  test.each(FILES)('%s is a case without problems', (file) => {
    const { problems, yaml } = parsed(file);
    expect([...problems, ...checkCaseWords(yaml)]).toEqual([]);
  });

  test.each(FILES)('%s has the names that are expected, where they are expected, and nowhere in the case', (file) => {
    const one = parsed(file);
    const { wrong = [], introduced = [] } = EXPECTED[file] ?? {};
    const content = one.caseFile?.content;
    const right = JSON.stringify([content?.people, content?.names, content?.targets]);
    for (const { name, path } of [...wrong, ...introduced]) {
      expect(texts(one).get(path), `${path} of ${file}`).toContain(name);
      expect(right).not.toContain(name);
    }
  });
});
