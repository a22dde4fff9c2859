import { describe, expect, test } from 'vitest';
import { languagesIn } from '../../src/import/languages.ts';
import type { Section } from '../../src/import/section.ts';
import type { SheetLine } from '../../src/import/sheet.ts';
import { statusIn } from '../../src/import/status.ts';
import { draftFrom, modern } from './sheets.ts';

// In which languages a sheet asks for letters, and whether it still does.

const lineOf = (text: string, nth: number): SheetLine => ({
  text,
  line: nth + 1,
  role: 'text',
  gap: true,
  ends: false,
});
const section = (kind: Section['kind'], ...lines: string[]): Section => ({ kind, lines: lines.map(lineOf) });

function told(language: string, kind: Section['kind'], text: string): string {
  const { languages, ownLanguage } = languagesIn([section(kind, text)], { language });
  const doubt = (languages?.doubts.length ?? 0) > 0 ? '?' : '';
  return [...(languages?.value ?? []), ...(ownLanguage ? ['own'] : [])].join(' ') + doubt;
}

describe('below the heading for it', () => {
  test.each([
    ['en', 'Chinese, English', 'zh en'],
    ['en', 'Chinese, English You can also write in your own language.', 'zh en own'],
    ['en', 'Arabic or English. You may also write in your own language.', 'ar en own'],
    ['en', 'English or Swahili.', 'en sw'],
    ['en', 'Farsi, English or your own language', 'fa en own'],
    ['en', 'Filipino, English', 'tl en'],
    ['en', 'Spanish (preferred), English', 'es en'],
    ['en', 'Portuguese', 'pt'],
    ['en', 'Examplish, English', 'en?'],
    ['en', 'Arabic, English, your own', 'ar en'],
    ['es', 'español, inglés. También puede escribir en su propio idioma.', 'es en own'],
    ['fr', 'français, anglais. Vous pouvez aussi écrire dans votre langue.', 'fr en own'],
    ['de', 'Arabisch, Englisch oder auf Deutsch', 'ar en de'],
    ['pt', 'português. Pode também escrever na sua própria língua.', 'pt own'],
    ['it', 'turco, inglese', 'tr en'],
    ['ru', 'русский, казахский, английский. Вы также можете писать на своём языке.', 'ru kk en own'],
    ['ar', 'العربية أو الإنجليزية. يمكنك أيضاً الكتابة بلغتك', 'ar en own'],
    ['zh', '马来文、中文、英文。您也可以用自己的语言书写。', 'ms zh en own'],
  ])('%s: %s', (language, text, expected) => {
    expect(told(language, 'language', text)).toBe(expected);
  });
});

describe('elsewhere', () => {
  test.each([
    ['en', 'Please write immediately in French, Arabic, English or your own language:', 'fr ar en own'],
    [
      'en',
      'Please send telegrams/telexes/faxes/airmail letters in Spanish, English or your own language:',
      'es en own',
    ],
    ['de', 'Schreiben Sie in gutem Vietnamesisch, Englisch oder auf Deutsch.', 'vi en de'],
    ['es', 'Escriban inmediatamente, en español o en su propio idioma:', 'es own'],
    ['fr', 'Veuillez écrire immédiatement, en français ou dans votre propre langue :', 'fr own'],
    ['en', 'The letter was found in the house of an English teacher.', ''],
  ])('%s: %s', (language, text, expected) => {
    expect(told(language, 'demands', text)).toBe(expected);
  });

  test('not in the letter', () => {
    const letter = {
      ...section('letter', 'She may not write in Kurdish, her own language.'),
      letter: { body: 0, closing: undefined },
    };
    expect(languagesIn([letter], { language: 'en' })).toEqual({});
  });
});

describe('languages in Chinese', () => {
  test('are known in traditional signs, and stand below the story', async () => {
    const end = '補充資料\n她在市場賣麵包已有十年。\n\n建議用語：緬甸語、英語、中文。您也可以使用自己的語言。';
    const { case: content } = await draftFrom(modern({ end }), { language: 'zh' });
    expect([content.languages, content.ownLanguage]).toEqual([['my', 'en', 'zh'], true]);
    expect(content.background).toBe('她在市場賣麵包已有十年。');
  });
});

describe('the state of an action', () => {
  const state = (language: string, kind: Section['kind'], text: string) => {
    const { status, statusNote, limit } = statusIn([section(kind, text)], { language });
    return [status?.value, statusNote?.value, limit && `limit: ${limit.value}`].filter((one) => one).join(' | ');
  };

  test.each([
    ['en', 'This action ended on March 5, 2020.', 'closed | This action ended on March 5, 2020.'],
    ['en', 'No further action is requested. Many thanks.', 'closed | No further action is requested.'],
    ['en', 'This Urgent Action has now been closed.', 'closed | This Urgent Action has now been closed.'],
    ['es', 'No se requiere ninguna otra acción.', 'closed | No se requiere ninguna otra acción.'],
    ['fr', 'Aucune autre action n’est demandée.', 'closed | Aucune autre action n’est demandée.'],
    ['de', 'Es sind keine weiteren Appelle erforderlich.', 'closed | Es sind keine weiteren Appelle erforderlich.'],
    [
      'en',
      'Please send no more than one letter from each group.',
      'limit: Please send no more than one letter from each group.',
    ],
    [
      'en',
      'Please do not send more than one letter per person.',
      'limit: Please do not send more than one letter per person.',
    ],
    [
      'en',
      'Please send one letter only from each household.',
      'limit: Please send one letter only from each household.',
    ],
    ['es', 'Envíen una sola carta por persona.', 'limit: Envíen una sola carta por persona.'],
    ['it', 'Inviate una sola lettera a persona.', 'limit: Inviate una sola lettera a persona.'],
    ['es', 'Acción finalizada.', 'closed | Acción finalizada.'],
    [
      'de',
      'Weitere Appelle sind derzeit nicht erforderlich.',
      'closed | Weitere Appelle sind derzeit nicht erforderlich.',
    ],
    [
      'en',
      'These letters are no longer sent and this campaign is closed.',
      'closed | These letters are no longer sent and this campaign is closed.',
    ],
    [
      'de',
      'Diese Aktion ist am 1. Juni 2020 beendet worden.',
      'closed | Diese Aktion ist am 1. Juni 2020 beendet worden.',
    ],
    ['es', 'Esta campaña fue cerrada el 3 de mayo.', 'closed | Esta campaña fue cerrada el 3 de mayo.'],
    ['fr', 'Cette campagne est désormais close.', 'closed | Cette campagne est désormais close.'],
    ['it', 'L’azione è stata chiusa il 3 maggio.', 'closed | L’azione è stata chiusa il 3 maggio.'],
    ['pt', 'Esta campanha foi encerrada em maio.', 'closed | Esta campanha foi encerrada em maio.'],
    ['ru', 'Акция 3 мая 2021 года завершена.', 'closed | Акция 3 мая 2021 года завершена.'],
    ['ru', 'Дальнейших действий не требуется.', 'closed | Дальнейших действий не требуется.'],
    ['zh', '本行动已于2021年5月3日结束。', 'closed | 本行动已于2021年5月3日结束。'],
    ['en', 'Please take action until 8 June 2020.', ''],
    ['en', 'This case was heard by a court in May.', ''],
    ['en', 'The prosecutor has closed the case.', ''],
    ['en', 'Legal action against him was closed.', ''],
  ])('%s: %s', (language, text, expected) => {
    expect(state(language, 'other', text)).toBe(expected);
  });

  test('is not read from the letter', () => {
    expect(state('en', 'letter', 'No further action is needed to release her.')).toBe('');
  });
});

describe('a list of languages', () => {
  const lines = (...texts: string[]) => texts.map((text, nth) => ({ ...lineOf(text, nth), gap: nth === 0 }));

  test.each([
    ['de', 'Schreiben Sie in gutem Russisch, Englisch oder auf', 'Deutsch. Appelle bis: 7. Juni 2023', 'ru en de'],
    ['en', 'Please write in Arabic,', 'French or English. Write before 7 June 2023.', 'ar fr en'],
    ['en', 'Please write in Arabic.', 'Write to the French embassy too.', 'ar'],
  ])('goes on in the next line, if its line is open (%s): %s', (language, first, second, expected) => {
    const [one, other] = lines(first, second);
    const sections = [
      { kind: 'language', lines: one ? [one] : [] },
      { kind: 'deadline', lines: other ? [other] : [] },
    ] as const;
    expect(languagesIn(sections, { language }).languages?.value.join(' ')).toBe(expected);
  });

  test.each([
    [
      'de',
      'copies',
      'Schreiben Sie bitte auf Russisch, Englisch',
      'oder Deutsch, nicht mehr nach dem 7. Juni 2023.',
      'ru en de',
    ],
  ] as const)('goes on in a line that begins with "or" (%s, %s)', (language, _, first, second, expected) => {
    const [one, other] = lines(first, second);
    const sections = [
      { kind: 'language', lines: one ? [one] : [] },
      { kind: 'demands', lines: other ? [{ ...other, gap: false }] : [] },
    ] as const;
    expect(languagesIn(sections, { language }).languages?.value.join(' ')).toBe(expected);
  });

  test.each([
    ['ru', 'Языки писем: грузинский, русский. Вы можете писать и на своём языке.', 'ka ru own'],
    ['pt', 'Língua preferida: português. Pode também escrever na sua própria língua.', 'pt own'],
    ['fr', 'LANGUE À EMPLOYER POUR VOS LETTRES : français', 'fr'],
    ['es', 'Escriban en español o quichua.', 'es qu'],
  ])('stands behind a label that nobody knows (%s): %s', (language, text, expected) => {
    expect(told(language, 'copies', text)).toBe(expected);
  });

  /** A letter has a salutation, which is not looked at here. */
  const part = (kind: Section['kind'], text: string): Section => ({
    ...section(kind, text),
    ...(kind === 'letter' ? { letter: { body: 0, closing: undefined } } : {}),
  });

  test.each([
    ['en', 'summary', 'He has sung for years. Write in English, Tigrinya or Arabic, before June.', 'en ti ar'],
    ['en', 'name', 'Write before 15 January 1999, in French if you can, otherwise in English.', 'fr en'],
    ['fr', 'letter', 'Écrivez en français ou en anglais.', 'fr en'],
    [
      'fr',
      'additional-information',
      "Nous vous proposons d'envoyer une lettre à chacun d'eux, en lao ou en anglais.",
      'lo en',
    ],
    ['es', 'act', 'Escribe hasta el 3 de mayo a las autoridades. Puedes hacerlo en español.', 'es'],
  ] as const)(
    'is asked of the readers wherever it stands, with a doubt (%s, %s): %s',
    (language, kind, text, expected) => {
      const { languages } = languagesIn([part(kind, text)], { language });
      expect([languages?.value.join(' '), languages?.doubts.length]).toEqual([expected, 1]);
    },
  );

  test.each([
    ['en', 'summary', 'The elders signed a paper in English. Nobody could read it.'],
    ['es', 'summary', 'En una carta nos da las gracias. Quiere aprender japonés.'],
    ['en', 'letter', 'I write to you in English because I have no Arabic.'],
    ['en', 'additional-information', 'She writes in Kurdish and Arabic for two papers.'],
  ] as const)('is none in a story or letter that speaks of languages (%s, %s): %s', (language, kind, text) => {
    expect(languagesIn([part(kind, text)], { language }).languages).toBeUndefined();
  });

  test('has none of a country that is called like one', () => {
    expect(told('en', 'act', 'Please write letters to the authorities in Georgia.')).toBe('');
    expect(told('de', 'act', 'Briefe auf Indonesisch oder Englisch an:')).toBe('id en');
  });
});
