import { describe, expect, it, test } from 'vitest';
import { LANGUAGES, type Place, sheetWith } from './notice-sheets.ts';
import { draftFrom, modern } from './sheets.ts';

// What a sheet says to its readers of until when and in which languages to write, in words that no other sheet has.

type Row = readonly [language: string, place: Place, sentence: string, expected: string];

/** Sentences of which the day until which letters are asked for is 25 June 2003. */
const DEADLINES: readonly Row[] = [
  [
    'en',
    'end',
    'Time is short. Letters that would leave you later than 25 June 2003 need a word with your section first.',
    '?',
  ],
  ['en', 'below', 'Anybody still writing once 25 June 2003 has gone by should ring the section beforehand.', '?'],
  ['en', 'after', 'We ask for letters up to and including 25 June 2003.', ''],
  ['en', 'end', '25 JUNE 2003 IS THE LAST DAY ON WHICH A LETTER HELPS. LATER ON, SPEAK TO YOUR OFFICE.', '?'],
  [
    'en',
    'end',
    'Act today. Beyond 25 June 2003 the case may have moved on, so please enquire at the Secretariat.',
    '?',
  ],
  ['en', 'act', 'Your letters should be on their way by the evening of 25 June 2003:', ''],
  [
    'es',
    'end',
    'Los días cuentan. Para cartas que salgan pasado el 25 de junio de 2003, hablen primero con su Sección.',
    '?',
  ],
  ['es', 'after', 'El 25 de junio de 2003 es el último día en que una carta sirve.', '?'],
  ['es', 'below', 'Quienes escriban más allá del 25 de junio de 2003 deben llamar antes a la oficina.', '?'],
  ['es', 'end', 'RECIBIREMOS CON GUSTO SUS CARTAS HASTA EL 25 DE JUNIO DE 2003.', ''],
  ['fr', 'end', 'Le temps presse. Passé le 25 juin 2003, mieux vaut interroger votre section.', '?'],
  ['fr', 'below', "Aucune lettre ne devrait partir après le 25 juin 2003 sans l'accord du Secrétariat.", '?'],
  ['fr', 'after', 'Le 25 juin 2003 est le dernier jour pour poster votre lettre.', '?'],
  [
    'fr',
    'end',
    "LES COURRIERS POSTÉRIEURS AU 25 JUIN 2003 RISQUENT D'ARRIVER TROP TARD : RENSEIGNEZ-VOUS AUPRÈS DE NOUS.",
    '?',
  ],
  [
    'de',
    'end',
    'Jeder Tag zählt. Wer später als am 25. Juni 2003 schreiben will, frage zuvor im Sekretariat nach.',
    '?',
  ],
  ['de', 'below', 'Was nach dem 25. Juni 2003 in den Kasten kommt, hilft vermutlich nicht mehr.', '?'],
  ['de', 'after', 'Der 25. Juni 2003 ist der letzte Tag, an dem ein Brief noch etwas nützt.', '?'],
  ['de', 'end', 'Bitte lassen Sie Ihren Brief spätestens am 25. Juni 2003 auf die Reise gehen.', ''],
  [
    'pt',
    'end',
    'Não deixe para amanhã. Quem quiser mandar cartas passado o dia 25 de junho de 2003 deve perguntar primeiro à sua secção.',
    '?',
  ],
  ['pt', 'after', 'O último dia em que uma carta ajuda é 25 de junho de 2003.', '?'],
  ['pt', 'below', 'Cartas posteriores a 25 de junho de 2003 só com o acordo do Secretariado.', '?'],
  ['it', 'end', 'Ogni giorno conta. Chi vuole scrivere oltre il 25 giugno 2003 senta prima la sua sezione.', '?'],
  ['it', 'after', "Il 25 giugno 2003 è l'ultimo giorno in cui una lettera può servire.", '?'],
  ['it', 'below', 'Le lettere successive al 25 giugno 2003 vanno concordate con il Segretariato.', '?'],
  [
    'ru',
    'end',
    'Дорог каждый день. Если хотите написать позже 25 июня 2003 г., сначала спросите в своём отделении.',
    '?',
  ],
  ['ru', 'after', 'Последний день, когда письмо может помочь, — 25 июня 2003 года.', '?'],
  ['ru', 'below', 'Письма, отправленные после 25 июня 2003 года, могут опоздать.', '?'],
  ['ar', 'end', 'كل يوم له قيمة. من أراد أن يكتب بعد 25 يونيو 2003 فليسأل فرعه أولاً.', '?'],
  ['ar', 'after', '25 يونيو 2003 هو آخر يوم تفيد فيه الرسائل.', '?'],
  ['ar', 'below', 'لا ترسلوا شيئاً بعد 25 يونيو 2003 قبل سؤال الأمانة الدولية.', '?'],
  ['zh', 'end', '时间紧迫。2003年6月25日以后想写信的人，请先问一问您所在的分会。', '?'],
  ['zh', 'after', '2003年6月25日是写信还有用的最后一天。', '?'],
  ['zh', 'below', '请不要在2003年6月25日之后再寄信，除非先问过办公室。', '?'],
];

/** Sentences that say in which languages to write, and whether in one's own. */
const TONGUES: readonly Row[] = [
  [
    'en',
    'act',
    'Cables and letters help most if they come this week, whether in French, English or whatever language you speak best:',
    'fr en own',
  ],
  ['en', 'end', 'Good French or English will be understood; so will your mother tongue.', 'fr en own'],
  ['en', 'below', 'French is best, but English does no harm.', 'fr en'],
  ['en', 'act', 'A short note in French or in German is enough:', 'fr de'],
  [
    'es',
    'act',
    'Cuanto antes lleguen sus faxes, mejor; pueden estar en español, en inglés o en la lengua que hablen en casa:',
    'es en own',
  ],
  ['es', 'end', 'Un español sencillo o un inglés correcto bastan.', 'es en'],
  ['es', 'below', 'Sirve también el francés, y por supuesto su idioma materno.', 'fr own'],
  [
    'fr',
    'act',
    'faites parvenir vos messages dès cette semaine, en français, en éwé ou dans la langue que vous parlez :',
    'fr ee own',
  ],
  ['fr', 'end', "Le français convient, l'anglais aussi.", 'fr en'],
  ['fr', 'below', 'Vos mots peuvent être en anglais ou en allemand, à défaut dans votre langue.', 'en de own'],
  ['de', 'act', 'Helfen Sie rasch mit Telegrammen, gern auf Französisch, Englisch oder Deutsch:', 'fr en de'],
  ['de', 'end', 'Gutes Französisch wird verstanden, ebenso Englisch und Ihre Muttersprache.', 'fr en own'],
  ['de', 'below', 'Am besten wählen Sie Französisch, sonst Deutsch.', 'fr de'],
  [
    'pt',
    'act',
    'mande já as suas mensagens, quer em português, quer em inglês, quer na língua que fala em casa:',
    'pt en own',
  ],
  ['pt', 'end', 'Um português simples ou um inglês correto chegam.', 'pt en'],
  ['pt', 'below', 'O francês também serve, tal como a sua língua materna.', 'fr own'],
  [
    'it',
    'act',
    'fate giungere presto i vostri messaggi, in francese, in inglese o nella lingua che parlate:',
    'fr en own',
  ],
  ['it', 'end', "Il francese va bene, come pure l'inglese o la vostra lingua.", 'fr en own'],
  ['it', 'below', 'Bastano poche righe in italiano o in francese.', 'it fr'],
  [
    'ru',
    'act',
    'шлите письма как можно скорее, на французском, английском или том языке, на котором говорите дома:',
    'fr en own',
  ],
  ['ru', 'end', 'Подойдут французский, русский и, конечно, ваш родной язык.', 'fr ru own'],
  ['ru', 'below', 'Лучше всего по-французски или по-русски.', 'fr ru'],
  ['ar', 'act', 'نرجو أن تصل رسائلكم بسرعة، بالعربية أو بالإنجليزية أو بأي لغة تتقنونها:', 'ar en own'],
  ['ar', 'end', 'العربية هي الأفضل، وتكفي الإنجليزية أو لغتكم.', 'ar en own'],
  ['zh', 'act', '请尽快寄出信件，老挝文、英文或您的母语都可以：', 'lo en own'],
  ['zh', 'end', '用英文或中文都行，用您自己的话写即可。', 'en zh'],
  ['zh', 'below', '法文最好，英文也可以。', 'fr en'],
];

/** Sentences that say one or both, written when those above were read: what is expected is the day, then the languages. */
const BOTH: readonly Row[] = [
  [
    'en',
    'end',
    'Write while it matters. English is understood, Ewe is better, your everyday speech will be read too. From 25 June 2003 on things may be different.',
    '2003-06-25 en ee',
  ],
  ['en', 'below', 'The ministry reads French and English. Please stop on 25 June 2003.', '2003-06-25 fr en'],
  [
    'en',
    'after',
    'PLEASE DO NOT POST ANYTHING ONCE 25 JUNE 2003 IS BEHIND US WITHOUT A WORD FROM YOUR SECTION.',
    '2003-06-25',
  ],
  [
    'es',
    'end',
    'Bastan unas líneas en español o en inglés. A partir del 25 de junio de 2003 pregunten antes de escribir.',
    '2003-06-25 es en',
  ],
  ['es', 'below', 'La fecha en que dejaremos de escribir es el 25 de junio de 2003.', '2003-06-25'],
  [
    'es',
    'act',
    'que nadie tarde; lo mejor es el español, pero vale también el inglés o cualquier lengua que dominen:',
    'es en own',
  ],
  [
    'fr',
    'end',
    "Mieux vaut le français ; l'anglais est admis. Le 25 juin 2003 au soir, cessez d'écrire.",
    '2003-06-25 fr en',
  ],
  ['fr', 'below', 'Nous arrêterons le 25 juin 2003 ; écrivez-nous si vous souhaitez continuer.', '2003-06-25'],
  ['fr', 'act', "prenez la plume aujourd'hui même, en français ou, si vous préférez, en anglais :", 'fr en'],
  [
    'de',
    'end',
    'Am meisten bewirken Briefe auf Französisch, doch auch Deutsch hilft. Mit dem 25. Juni 2003 endet diese Aktion.',
    '2003-06-25 fr de',
  ],
  ['de', 'below', 'Ihr Schreiben sollte den Minister vor dem 25. Juni 2003 erreichen.', '2003-06-25'],
  ['de', 'after', 'Französisch wird gern gelesen, Englisch ebenfalls.', 'fr en'],
  [
    'pt',
    'end',
    'O melhor é escrever em português; o inglês também se lê. Depois de 25 de junho de 2003 fale connosco antes.',
    '2003-06-25 pt en',
  ],
  ['pt', 'below', 'As cartas devem chegar no mais tardar em 25 de junho de 2003.', '2003-06-25'],
  ['pt', 'act', 'não espere; serve o português, o francês ou o idioma que preferir:', 'pt fr own'],
  [
    'it',
    'end',
    "Meglio il francese, ma va bene l'italiano. Dal 25 giugno 2003 in poi sentite prima noi.",
    '2003-06-25 fr it',
  ],
  ['it', 'below', 'Chiediamo di spedire tutto entro la sera del 25 giugno 2003.', '2003-06-25'],
  ['it', 'act', "non aspettate: potete usare il francese, l'inglese oppure la lingua di casa:", 'fr en own'],
  ['ru', 'end', 'Можно писать на французском и на русском. К 25 июня 2003 года акция закончится.', '2003-06-25 fr ru'],
  ['ru', 'below', 'Просим отправить письма самое позднее 25 июня 2003 года.', '2003-06-25'],
  ['ru', 'act', 'не откладывайте; годится и английский, и французский, и ваш собственный язык:', 'en fr own'],
  ['ar', 'end', 'يمكن الكتابة بالعربية أو الفرنسية. ينتهي هذا النداء يوم 25 يونيو 2003.', '2003-06-25 ar fr'],
  ['ar', 'below', 'نأمل أن تصل الرسائل قبل مساء 25 يونيو 2003.', '2003-06-25'],
  ['zh', 'end', '老挝文和英文都可以。到2003年6月25日为止，我们都希望有人写信。', '2003-06-25 lo en'],
  ['zh', 'below', '信件最迟应在2003年6月25日寄出。', '2003-06-25'],
];

const WIDEST = 84;

/** A sentence over as many lines as it needs. */
const wrapped = (text: string) => text.replace(new RegExp(`(.{1,${WIDEST}})(?: |$)`, 'gu'), '$1\n').trimEnd();

/** What the targets and the requests of a sheet are. */
async function restOf(text: string) {
  const { case: draft } = await draftFrom(text);
  return { targets: draft.targets, letter: draft.letter, summary: draft.summary, background: draft.background };
}

const plain = new Map(LANGUAGES.map((language) => [language, restOf(sheetWith(language, 'act', ''))]));

describe('until when to write', () => {
  test.each(DEADLINES)('%s, %s: %s', async (language, place, sentence, expected) => {
    const text = sheetWith(language, place, wrapped(sentence));
    const { case: draft, problems } = await draftFrom(text);
    expect(draft.deadline).toBe('2003-06-25');
    if (expected === '') expect(problems.filter(({ path }) => path === 'deadline')).toEqual([]);
    expect(await restOf(text)).toEqual(await plain.get(language));
  });
});

describe('in which languages to write', () => {
  test.each(TONGUES)('%s, %s: %s', async (language, place, sentence, expected) => {
    const text = sheetWith(language, place, wrapped(sentence));
    const { languages = [], ownLanguage } = (await draftFrom(text)).case;
    expect([...languages, ...(ownLanguage ? ['own'] : [])].join(' ')).toBe(expected);
    expect(await restOf(text)).toEqual(await plain.get(language));
  });
});

describe('until when and in which languages to write', () => {
  test.each(BOTH)('%s, %s: %s', async (language, place, sentence, expected) => {
    const text = sheetWith(language, place, wrapped(sentence));
    const { deadline = [], languages = [], ownLanguage } = (await draftFrom(text)).case;
    expect([deadline, languages, ownLanguage ? 'own' : []].flat().join(' ')).toBe(expected);
    expect(await restOf(text)).toEqual(await plain.get(language));
  });
});

describe('what is no notice', () => {
  test.each([
    ['en', 'below', 'Mail is slow, so a telegram as well would be good.'],
    ['en', 'end', 'The trial began before 14 January 2003.'],
    ['de', 'end', 'Der Prozess begann am 14. Januar 2003.'],
  ] as const)('%s, %s: %s', async (language, place, sentence) => {
    const { deadline, languages } = (await draftFrom(sheetWith(language, place, sentence))).case;
    expect({ deadline, languages }).toEqual({});
  });

  test('a long line of an address above words on embassies is a target', async () => {
    const line = 'Commission of Examples for Tailors and Bakers, PO Box 5594, Lome, Togo';
    const text = sheetWith('en', 'below', '').replace(
      /COPIES TO:[\s\S]*$/u,
      `COPIES TO:\n${line}\nand to diplomatic representatives of Togo accredited to your country.\n`,
    );
    const { targets = {} } = (await draftFrom(text)).case;
    expect(Object.values(targets)).toHaveLength(2);
  });
});

describe('a sentence over several lines', () => {
  test('that leads to a list without a heading is no part of the summary', async () => {
    const lead =
      'PICK UP A PEN TODAY AND WRITE TO THOSE WHO ARE NAMED BELOW, in French, in English or\nin a language of your own:';
    const text = sheetWith('en', 'act', '')
      .replace(/BACKGROUND[\s\S]*?\n\n/u, '')
      .replace('RECOMMENDED ACTION: ', lead);
    const { summary, languages, ownLanguage } = (await draftFrom(text)).case;
    expect(summary).toMatch(/with a rifle\.$/u);
    expect({ languages, ownLanguage }).toEqual({ languages: ['fr', 'en'], ownLanguage: true });
  });

  test('that goes on with a day is no request', async () => {
    const end =
      'BITTE SCHREIBEN SIE\nSchreiben Sie bitte bald, in gutem Ewe, Französisch oder auf Deutsch. Nach dem\n25. Juni 2003 soll kein Brief mehr fortgehen.';
    const { deadline, letter } = (await draftFrom(sheetWith('de', 'end', end))).case;
    expect(deadline).toBe('2003-06-25');
    expect(letter?.de?.demands).toEqual((await plain.get('de'))?.letter?.de?.demands);
  });
});

describe('the head of a sheet', () => {
  test('names which sheet it is before a comma and its number', async () => {
    const text = sheetWith('en', 'act', '').replace('UA 131/03 ', 'First UA, UA 131/03 ');
    expect((await draftFrom(text)).case.sequence).toBe('First UA');
  });

  test('has the day of issue among short parts with a country', async () => {
    const text = sheetWith('en', 'act', '').replace('14 May 2003\n', 'Urgent Action · Togo · 14 May 2003\n');
    expect((await draftFrom(text)).case.issued).toBe('2003-05-14');
  });
});

it('takes a day and a colon in a list for the day and what it is for', async () => {
  const days = 'WHEN TO WRITE\n- 4 June 2024: before the appeal is heard\n- 15 July 2024: before parliament meets';
  const { deadlines } = (
    await draftFrom(modern({ end: `${days}\n\nNAME AND PREFERRED PRONOUN: Amina Example (she/her)` }))
  ).case;
  expect(deadlines).toEqual([
    { date: '2024-06-04', for: 'before the appeal is heard' },
    { date: '2024-07-15', for: 'before parliament meets' },
  ]);
});
