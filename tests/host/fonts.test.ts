import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fontsOf, systemFonts } from '../../src/host/fonts.ts';
import { runProgram, tempFolder } from '../support/run.ts';

// Fonts of the system, as fontconfig tells of them.

const { exit } = await runProgram('/bin/sh', ['-c', 'command -v fc-list']);
const FONTCONFIG = exit === 0;

/** A line of an answer: a regular upright static face unless said otherwise. */
function line(path: string, change: Readonly<Record<string, string>> = {}): string {
  const face = { index: '0', slant: '0', weight: '80', width: '100', variable: 'False', color: 'False' };
  const name = { format: 'TrueType', family: 'Sample', style: 'Regular' };
  return Object.values({ ...face, ...name, path, ...change }).join('\t');
}

const paths = (...lines: string[]) => fontsOf(`${lines.join('\n')}\n`).map((font) => font.path);

describe('an answer', () => {
  test('gives path, face, family and style', () => {
    const collection = line('/f/all of it.ttc', { index: '3', family: 'Noto Sans CJK TC', style: 'Bold' });
    expect(fontsOf(collection)).toEqual([
      { path: '/f/all of it.ttc', index: 3, family: 'Noto Sans CJK TC', style: 'Bold' },
    ]);
  });

  test('is put in order: static, plain, regular and upright, Noto, path, face', () => {
    const inOrder = [
      line('/z/noto.ttf', { family: 'Noto Serif' }),
      line('/a.ttc'),
      line('/a.ttc', { index: '1' }),
      line('/b.ttf'),
      line('/a/noto-bold.ttf', { family: 'Noto Serif', weight: '200' }),
      line('/a/bold-italic.ttf', { weight: '200', slant: '100' }),
      line('/a/colour.ttf', { family: 'Noto Emoji', color: 'True' }),
      line('/a/variable.ttf', { variable: 'True', weight: '[0 210]' }),
    ];
    const expected = inOrder.map((one) => one.split('\t').at(-1));
    expect(paths(...inOrder)).toEqual(expected);
    expect(paths(...inOrder.toReversed())).toEqual(expected);
  });

  test('names a variable font once, however many instances it has', () => {
    const instances = ['65536', '131072', '0'].map((index) => line('/v.ttf', { index, variable: 'True' }));
    expect(fontsOf(instances.join('\n'))).toEqual([{ path: '/v.ttf', index: 0, family: 'Sample', style: 'Regular' }]);
  });

  test('of what is no OpenType font, or hides where it stands, is left out', () => {
    const broken = [
      line('/f/old.pfb', { format: 'Type 1' }),
      line('relative.ttf'),
      line('/f/tab.ttf', { family: 'a\tb' }),
      line('/f/escape\u001b[2J.ttf'),
      line('/f/not-utf8-\ufffd.ttf'),
      line('/f/index.ttf', { index: '-1' }),
      'fc-list: command failed',
      '',
    ];
    expect(paths(...broken, line('/f/good.ttf'))).toEqual(['/f/good.ttf']);
  });

  test('of a thousand fonts is cut short', () => {
    const many = Array.from({ length: 1000 }, (_, at) => line(`/f/${String(at).padStart(4, '0')}.ttf`));
    expect(paths(...many.toReversed()).length).toBeLessThan(100);
    expect(paths(...many.toReversed())[0]).toBe('/f/0000.ttf');
  });
});

/** An environment in which `fc-list` is this shell script, or is not there. */
function withFcList(script?: string): { PATH: string } {
  const folder = join(tempFolder(), 'bin');
  mkdirSync(folder);
  if (script !== undefined) {
    writeFileSync(join(folder, 'fc-list'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, 'fc-list'), 0o700);
  }
  return { PATH: folder };
}

describe('fontconfig', () => {
  test.each([
    ['is not there', undefined],
    ['fails', `echo '${line('/f/good.ttf')}'; exit 1`],
    ['never stops talking', 'while :; do echo a line without end and without sense; done'],
  ])('that %s gives no fonts', (_, script) => {
    expect(systemFonts(0x41, withFcList(script))).toEqual([]);
  });

  test('is asked for the character in hexadecimal, and for outlines', () => {
    const env = withFcList(`[ "$1" = --format ] && echo "${line('/$3')}"`);
    expect(systemFonts(0x1f600, env)[0]?.path).toBe('/:charset=1f600:outline=True');
  });

  test.each([Number.NaN, -1, 1.5, 0x110000])('is not asked for %d, which is no character', (codePoint) => {
    expect(systemFonts(codePoint, withFcList(`echo '${line('/f/good.ttf')}'`))).toEqual([]);
  });

  test.skipIf(!FONTCONFIG)('finds fonts that are there for a letter that every one has', () => {
    const fonts = systemFonts(0x41, process.env);
    expect(fonts.filter(({ path }) => !existsSync(path))).toEqual([]);
    expect(systemFonts(0x41, process.env)).toEqual(fonts);
    expect(systemFonts(0xffffe, process.env)).toEqual([]); // a noncharacter, which no font has
  });
});
