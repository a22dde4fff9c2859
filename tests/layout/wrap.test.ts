import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { roomOf } from '../../src/languages/room.ts';
import { measureFor, wrap } from '../../src/layout/wrap.ts';

async function wrapped(text: string, columns = 80): Promise<string[]> {
  return wrap(text, columns, await measureFor(text));
}

const ENGLISH =
  'I am writing to you about Nagyz Muhammed, an ethnic Kazakh who was a writer at the State Intangible Cultural ' +
  'Heritage Office in Altay. Nobody is known to have been in touch with him since March 2018 – and I am worried.';
const CHINESE =
  '我写信给您，是为了 Nagyz Muhammed 的事。他是哈萨克族作家，曾任职于阿勒泰的国家非物质文化遗产办公室（State Intangible ' +
  'Cultural Heritage Office），也是新疆作家协会会员，出版过两本诗集。据我所知，自 2018 年 3 月以来，一直没有人能与他取得' +
  '联系，我深感忧虑。“教育转化”中心；《诗集》、『诗』！是吗？';
const JAPANESE =
  '私は、二〇二六年二月から拘束されている四人の詩人のことで、この手紙を書いています。ゆっくり、ちょっと、待って。';

describe.each([
  ['English', ENGLISH],
  ['Chinese', CHINESE],
  ['Japanese', JAPANESE],
])('%s', (_, text) => {
  const widths = Array.from({ length: 71 }, (__, index) => index + 30);

  test('no line is wider than asked', async () => {
    for (const columns of widths) {
      for (const line of await wrapped(text, columns)) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
    }
  });

  test('no word and no character is lost or moved', async () => {
    const letters = (lines: string) => lines.replace(/\s/g, '');
    for (const columns of widths) expect(letters((await wrapped(text, columns)).join(''))).toBe(letters(text));
  });

  test('lines are filled: what comes next would not have fitted', async () => {
    for (const columns of [30, 60, 80]) {
      const lines = await wrapped(text, columns);
      for (const line of lines.slice(0, -1)) expect(stringWidth(line), line).toBeGreaterThan(columns - 16);
    }
  });
});

test.each([
  ['Chinese', CHINESE],
  ['Japanese', JAPANESE],
])('%s: no line begins with a mark that belongs to the one before, none ends with an opening one', async (_, text) => {
  for (let columns = 10; columns <= 80; columns += 1) {
    for (const line of await wrapped(text, columns)) {
      expect(line).not.toMatch(/^[，。、；：！？）》』”っゃょッャョー]/);
      expect(line).not.toMatch(/[（《『“]$/);
    }
  }
});

test('a Chinese character takes two columns', async () => {
  expect(await wrapped('联'.repeat(85), 80)).toEqual(['联'.repeat(40), '联'.repeat(40), '联'.repeat(5)]);
});

test.each([
  ['a word that is too long stands on its own line', `see ${'x'.repeat(90)} there`, ['see', 'x'.repeat(90), 'there']],
  [
    'a no-break space keeps its neighbours together',
    `${'x'.repeat(70)} le\u00a014\u00a0février`,
    ['x'.repeat(70), 'le\u00a014\u00a0février'],
  ],
  ['newlines stay', 'one\ntwo\n\nthree', ['one', 'two', '', 'three']],
  ['exactly 80 columns are one line', `${'x'.repeat(39)} ${'y'.repeat(40)}`, [`${'x'.repeat(39)} ${'y'.repeat(40)}`]],
  [
    'and so they are with more to come',
    `${'x'.repeat(39)} ${'y'.repeat(40)} z`,
    [`${'x'.repeat(39)} ${'y'.repeat(40)}`, 'z'],
  ],
  ['81 are two', `${'x'.repeat(40)} ${'y'.repeat(40)}`, ['x'.repeat(40), 'y'.repeat(40)]],
  ['spaces at the end of a line are dropped', `${'x'.repeat(80)}     y`, ['x'.repeat(80), 'y']],
  ['nothing is one empty line', '', ['']],
])('%s', async (_, text, lines) => {
  expect(await wrapped(text)).toEqual(lines);
});

test('French keeps a mark with its word, whichever of its spaces stands between', async () => {
  for (const space of ['\u00a0', '\u202f']) {
    const text = `${'x'.repeat(74)} merci${space}!`;
    expect(await wrapped(text)).toEqual(['x'.repeat(74), `merci${space}!`]);
  }
});

test.each([
  ['combining accents take no column', 'e\u0301'.repeat(80), 1],
  ['Thai', 'ข้าพเจ้าเขียนจดหมายถึงท่านเกี่ยวกับบุคคลที่ถูกควบคุมตัวโดยไม่มีการตั้งข้อหา'.repeat(3), undefined],
  ['Arabic', 'أكتب إليكم بشأن أشخاص احتُجزوا من دون توجيه أي تهمة إليهم. '.repeat(4), undefined],
  ['Persian with joiners', 'می‌نویسم درباره‌ی کسانی که بازداشت شده‌اند. '.repeat(4), undefined],
  ['Hindi', 'मैं आपको उन लोगों के बारे में लिख रहा हूँ जिन्हें हिरासत में रखा गया है। '.repeat(3), undefined],
  ['emoji of several characters', '👩‍👩‍👧 👍🏽 🇰🇿 '.repeat(30), undefined],
])('%s: nothing is lost, nothing is thrown', async (_, text, count) => {
  const lines = await wrapped(text);
  expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  if (count !== undefined) expect(lines).toHaveLength(count);
});

test.each([1, 0, -5])('%i columns: a word a line, and it ends', async (columns) => {
  expect(await wrapped('to be or', columns)).toEqual(['to', 'be', 'or']);
});

test.each([
  ['fr', 'elle chante depuis le 8 juin 2026 : « toujours »', ['8 juin', ' :', '« toujours »']],
  ['zh', '她自 2026 年 3 月起被关押，至今没有受到任何指控', ['2026 年', '3 月']],
  ['ko', '저는 이 편지를 마라의 일로 씁니다', ['편지를', '씁니다']],
])('%s: what the language keeps together is never in two lines', async (language, text, together) => {
  const measure = await measureFor(text, (await roomOf(language)).lines);
  for (let columns = 13; columns < 60; columns += 1) {
    const lines = wrap(text, columns, measure);
    for (const words of together)
      expect(
        lines.filter((line) => line.includes(words)),
        words,
      ).toHaveLength(1);
  }
});
