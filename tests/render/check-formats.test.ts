import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { CheckedFile, CheckFinding } from '../../src/check/report.ts';
import { en } from '../../src/problem/messages/en.ts';
import type { Messages } from '../../src/problem/messages.ts';
import { checkJunit as junitPieces } from '../../src/render/check-junit.ts';
import { checkSarif as sarifPieces } from '../../src/render/check-sarif.ts';
import { checkGithub } from '../../src/render/github/check.ts';
import { printFindings } from '../../src/terminal/findings.ts';
import { PACKAGE } from '../support/package.ts';
import { tempFolder } from '../support/run.ts';

// What a check found, in the formats of other programs.

const PLACE = { file: 'cases/a b.yaml', line: 3, column: 5, endLine: 3, endColumn: 9 };

/** A name that is not of its case. */
function told(more: Partial<CheckFinding> = {}): CheckFinding {
  return {
    ...{ code: 'rule/name-brackets', arguments: { name: 'Jo S' }, severity: 'error', place: PLACE },
    ...{ rule: 'name-brackets', lines: ['    Jo S'], found: 'Jo S' },
    ...more,
  } as CheckFinding;
}

/** English, but that one finding says what a test wants it to say. */
const saying = (sentence: string): Messages => ({
  ...en,
  roomFindings: { ...en.roomFindings, 'rule/name-brackets': () => ({ sentence, hint: 'Mend it.' }) },
});

const file = (findings: readonly CheckFinding[], name = 'cases/a b.yaml'): CheckedFile => ({
  file: name,
  findings,
  failed: [],
});

const checkSarif = (...all: Parameters<typeof sarifPieces>) => [...sarifPieces(...all)].join('');
const checkJunit = (...all: Parameters<typeof junitPieces>) => [...junitPieces(...all)].join('');

const pages = await en.rulePages();
const LENIENT = { warningsFail: false };

describe('SARIF', () => {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  const valid = ajv.compile(JSON.parse(readFileSync(join(PACKAGE, 'tests/fixtures/sarif-schema-2.1.0.json'), 'utf8')));
  const parsed = (files: readonly CheckedFile[]) => {
    const log = JSON.parse(checkSarif(files, { version: '1.2.3', messages: en, pages }));
    expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
    return log.runs[0];
  };

  test('is valid by the schema that OASIS publishes, whatever was found', () => {
    const { place: _, ...without } = told();
    parsed([]);
    parsed([
      file([
        told(),
        told({ severity: 'note', waived: 'it is right' }),
        without as CheckFinding,
        told({ rule: 'key-unknown' }),
      ]),
    ]);
    parsed([{ file: '/abs/ä#?.yaml', findings: [told()], failed: [{ rule: 'wrong-name', detail: 'oh' }] }]);
  });

  test('has the help of every rule, and the place of every finding', () => {
    const { tool, results } = parsed([file([told()])]);
    const [result] = results;
    const rule = tool.driver.rules[result.ruleIndex];
    expect([rule.id, rule.help.markdown.includes('## Why')]).toEqual(['name-brackets', true]);
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'cases/a%20b.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
    });
  });

  test('says of a finding that was waived why it was', () => {
    const [result] = parsed([file([told({ waived: 'she is the sister' })])]).results;
    expect(result.suppressions).toEqual([{ kind: 'inSource', justification: 'she is the sister' }]);
  });

  test('knows a finding again when lines have moved, and tells two alike apart', () => {
    const prints = (findings: readonly CheckFinding[]) =>
      parsed([file(findings)]).results.map((one: { partialFingerprints: object }) =>
        JSON.stringify(one.partialFingerprints),
      );
    const moved = told({ place: { ...PLACE, line: 30, column: 1, endLine: 30, endColumn: 5 } });
    expect(prints([told()])).toEqual(prints([moved]));
    expect(new Set(prints([told(), moved])).size).toBe(2);
  });
});

describe('annotations for GitHub', () => {
  test('have the place, the rule and what to do, and what means something is escaped', () => {
    const text = checkGithub([file([told()], 'cases/a,b:c.yaml')], saying('100 % of: it'));
    expect(text).toBe(
      '::error file=cases/a%2Cb%3Ac.yaml,line=3,col=5,endLine=3,endColumn=9,title=name-brackets::100 %25 of: it Mend it.\n',
    );
  });

  test('are as many as GitHub shows, errors before warnings, and a line says what was cut', () => {
    const many = (severity: CheckFinding['severity']) => Array.from({ length: 12 }, () => told({ severity }));
    const lines = checkGithub([file([...many('note'), ...many('warning'), ...many('error')])], en)
      .trimEnd()
      .split('\n');
    const kinds = lines.map((line) => /^::(\w+)/.exec(line)?.[1] ?? line);
    expect(kinds.slice(0, 30)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(10).fill('notice'),
    ]);
    expect(kinds[30]).toContain('2 of 12 errors, 2 of 12 warnings, 2 of 12 notices');
    expect(kinds).toHaveLength(31);
  });

  test('leave out what is waived', () => {
    expect(checkGithub([file([told({ waived: 'it is right' })])], en)).toBe('');
  });
});

/** A mark of XML, with every value in quotes and nothing in it that would have to be written in another way. */
const MARK = /<(\/?)([a-z]+)(?: [a-z]+="(?:[^<>&"]|&(?:amp|lt|gt|quot|apos);)*")*(\/?)>/g;

describe('JUnit', () => {
  const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;

  test.skipIf(!hasXmllint)('is XML, whatever was found (needs xmllint)', () => {
    const path = join(tempFolder(), 'junit.xml');
    writeFileSync(
      path,
      checkJunit([file([told()], 'cases/<&">.yaml'), file([])], saying('<a> & "b" \u0007 \ud800 \ufffe'), LENIENT),
    );
    const { status, stderr } = spawnSync('xmllint', ['--noout', path], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  test('is XML, whatever was found, as its own marks say', () => {
    const text = checkJunit(
      [file([told()], 'cases/<&">.yaml'), file([])],
      saying('<a> & "b" \u0007 \ud800 \ufffe'),
      LENIENT,
    );
    expect(text).not.toMatch(/[^\t\n\x20-\ufffd]|[\ud800-\udfff]/);
    const open: string[] = [];
    const left = text.replace(/^<\?xml [^<>]*\?>/, '').replace(MARK, (_, end: string, name: string, alone: string) => {
      if (end === '') open.push(name);
      if (end !== '' || alone !== '') expect(open.pop()).toBe(name);
      return '';
    });
    expect(open).toEqual([]);
    expect(left.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toMatch(/[<>&]/);
  });

  test('writes what means something in XML in another way', () => {
    const text = checkJunit([file([told()], 'cases/R&D.yaml')], saying(`<a> & "b" it's &lt; \ufffe`), LENIENT);
    const said = '&lt;a&gt; &amp; &quot;b&quot; it&apos;s &amp;lt; \ufffd';
    expect(text).toContain('<testsuite name="cases/R&amp;D.yaml"');
    expect(text).toContain('<testcase classname="cases/R&amp;D.yaml"');
    expect(text).toContain(`message="${said}">3:5: error: ${said}\nMend it.</failure>`);
  });

  const mixed = [told(), told({ severity: 'warning' }), told({ severity: 'note' })];

  test('has a case for every finding, and errors alone are failures while warnings do not make the check fail', () => {
    const text = checkJunit([file(mixed), file([], 'cases/clean.yaml')], en, LENIENT);
    expect(text).toContain('<testsuites name="appeal check" tests="4" failures="1" errors="0" skipped="0">');
    expect(text).toContain(
      '<failure type="name-brackets" message="The name &quot;Jo S&quot; stands in brackets.">3:5: error:',
    );
    expect(text).toContain('<testcase classname="cases/clean.yaml" name="check"/>');
    expect(text.match(/<failure/g)).toHaveLength(1);
    expect(text).toContain('<system-out>3:5: warning:');
  });

  test('has warnings as failures where they make the check fail', () => {
    expect(checkJunit([file(mixed)], en, { warningsFail: true })).toContain('tests="3" failures="2" errors="0"');
  });

  test('says what was skipped, and which rule broke', () => {
    const skipped = told({
      ...{ code: 'not-checked', rule: 'not-checked', severity: 'note' },
      arguments: { whole: true, parts: [], rules: [] },
    } as never);
    const failed = [{ rule: 'wrong-name', detail: 'no <luck>' }];
    const text = checkJunit([{ ...file([skipped]), failed }], en, LENIENT);
    expect(text).toContain('<testsuite name="cases/a b.yaml" tests="2" failures="0" errors="1" skipped="1">');
    expect(text).toContain('<skipped message="Nothing else in this file was checked, because it cannot be read."/>');
    expect(text).toContain('<error type="rule-failed" message="The rule wrong-name broke: no &lt;luck&gt;"/>');
  });
});

describe('no format has words of its own', () => {
  /** The messages with every text of theirs as a sign. */
  const masked = (value: unknown): unknown => {
    if (typeof value === 'string') return '§';
    if (typeof value === 'function') return (...values: unknown[]) => masked(value(...values));
    if (value === null || typeof value !== 'object' || value instanceof Promise) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, masked(one)]));
  };
  const signs = masked(en) as Messages;
  const found = [told(), told({ severity: 'note', place: { file: 'a.yaml' } })];

  test('JUnit', () => {
    const said = checkJunit([file(found, 'a.yaml')], signs, LENIENT).replace(/<\/?[a-z-]+|[a-z]+="[^"]*"/g, '');
    expect(said.replace(/\?xml|\?>/g, '').match(/[A-Za-z]{2,}/g)).toEqual(null);
  });

  test('GitHub', () => {
    const said = checkGithub([file(Array.from({ length: 11 }, () => told()))], signs);
    expect(
      new Set(
        said
          .trim()
          .split('\n')
          .map((line) => line.replace(/^::.*::/, '')),
      ),
    ).toEqual(new Set(['§ §', '§']));
  });

  test('SARIF', () => {
    const rules = Object.fromEntries(Object.keys(pages.rules).map((id) => [id, { what: '§', why: '§' }]));
    const failed = [{ rule: 'wrong-name', detail: '§' }];
    const log = checkSarif([{ ...file(found), failed }], {
      version: '1',
      messages: signs,
      pages: { ...pages, rules: rules as typeof pages.rules },
    });
    const texts = [...log.matchAll(/"text": "([^"]*)"/g)].map(([, text]) => text?.replaceAll('\\n', ''));
    expect(new Set(texts)).toEqual(new Set(['§', '§§', '§ §']));
  });

  test('the terminal', async () => {
    const said: string[] = [];
    const out = { write: (text: string) => said.push(text), columns: undefined };
    const screen = { out, env: {} } as unknown as Parameters<typeof printFindings>[0];
    await printFindings(screen, [file(found, 'a.yaml')], { colour: false, quiet: false, messages: signs });
    expect(said.join('').split('\n')).toEqual([
      'a.yaml:3:5: §: § [name-brackets]',
      '  3 |     Jo S',
      '    |     ^^^^',
      '  §',
      '',
      'a.yaml: §: § [name-brackets]',
      '  §',
      '',
      '§',
      '',
    ]);
  });
});
