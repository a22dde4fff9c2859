import { expect, test } from 'vitest';
import type { Language } from '../../src/languages/language.ts';
import { roomOf } from '../../src/languages/room.ts';
import { plain } from '../../src/letter/letter.ts';
import { typographic } from '../../src/letter/typographic.ts';

const changed = (text: string, room: Language) => plain(typographic([{ text }], room));

test.each([
  ['en', `She said "I can't" and 'no'.`, 'She said “I can’t” and ‘no’.'],
  ['en', `"She said 'no'", he said.`, '“She said ‘no’”, he said.'],
  ['en', `the singers' song of the '90s, rock 'n' roll`, 'the singers’ song of the ’90s, rock ‘n’ roll'],
  ['en', 'a song - or two -- of hers; a song--hers', 'a song – or two – of hers; a song—hers'],
  ['en', '+44-20-7946, 2020-01-05, well-known, 3 -4', '+44-20-7946, 2020-01-05, well-known, 3 -4'],
  ['en', `5'10" tall, 12" records`, `5'10" tall, 12" records`],
  ['en', `("Sing!") ["now"]`, '(“Sing!”) [“now”]'],
  ['en', `{{they "is" "are"}} "here"`, `{{they "is" "are"}} “here”`],
  ['de', `Sie sagte "Nein, 'nie'".`, 'Sie sagte „Nein, ‚nie‘“.'],
  ['de-CH', '"Nein"', '«Nein»'],
  ['fr', `Elle a dit "l'air" - bien.`, 'Elle a dit «\u00a0l’air\u00a0» – bien.'],
  ['ru', 'Она сказала "нет" - и ушла.', 'Она сказала «нет» — и ушла.'],
  ['uk', `п'ять "пісень"`, 'п’ять «пісень»'],
  ['zh', '关于"合唱团"的信', '关于“合唱团”的信'],
  ['ja', '彼女は"歌"と言った', '彼女は「歌」と言った'],
  ['he', 'צה"ל אמר "לא"', 'צה"ל אמר ”לא”'],
  ['nl', `zij zei "nee"`, 'zij zei ‘nee’'],
  ['sw', `"no" - it's`, `"no" – it's`],
])('%s: %s', async (language, given, expected) => {
  expect(changed(given, await roomOf(language))).toBe(expected);
});

test('marks of a quotation belong together over stressed words and addresses', async () => {
  const runs = [
    { text: '"A ' },
    { text: `"b"`, style: 'strong' as const },
    { text: ' (http://x.example/-"', literal: true },
    { text: ') c" d' },
  ];
  expect(plain(typographic(runs, await roomOf('en')))).toContain('http://x.example/-"');
});

test('what no language is known for stays as it was typed, but for dashes', async () => {
  expect(changed(`"a" - 'b'`, { tag: 'xx', script: 'Latn', direction: 'ltr' })).toBe(`"a" – 'b'`);
});
