import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../src/import/days/reading.ts';

// Dates as casesheets of many languages and times print them.

/** Rows of "date | day"; what makes the day doubtful stands behind a third bar. */
const ROWS: Readonly<Record<string, string>> = {
  en: `
    8 June 2020 | 2020-06-08
    08 June 2020 | 2020-06-08
    8th June 2020 | 2020-06-08
    8 th June 2020 | 2020-06-08
    the 5th of June 2013 | 2013-06-05
    5 JUNE 2013 | 2013-06-05
    5 june, 2013 | 2013-06-05
    June 8, 2020 | 2020-06-08
    UA: 61.24 March 11, 2024 | 2024-03-11
    AFR 61/24 March 11, 2024 | 2024-03-11
    June 8th, 2020 | 2020-06-08
    June 8 2020 | 2020-06-08
    June the 8th, 2020 | 2020-06-08
    Sept. 5, 2013 | 2013-09-05
    5 Sep 2013 | 2013-09-05
    5-Jun-2013 | 2013-06-05
    5/Jun/2013 | 2013-06-05
    Friday, 3 July 2020 | 2020-07-03
    31st of December 1999 | 1999-12-31
    29 February 2020 | 2020-02-29
    5 June 92 | 1992-06-05
    5 June '13 | 2013-06-05
    5-12 June 2013 | 2013-06-12 | range
    5 and 12 June 2013 | 2013-06-12 | range
    5 to 12 June 2013 | 2013-06-12 | range
    June 5-12, 2013 | 2013-06-12 | range
    5 June - 12 July 2013 | 2013-07-12 | range
    from 5 June 2013 until 12 July 2013 | 2013-07-12 | range
    25/06/2013 | 2013-06-25
    06/25/2013 | 2013-06-25
    06/06/2013 | 2013-06-06
    05/06/2013 | 2013-06-05 | order
    5.6.2013 | 2013-06-05
    05.06.13 | 2013-06-05
    2013-06-05 | 2013-06-05
    2013/06/05 | 2013-06-05
    2013 June 5 | 2013-06-05
    15 Khordad 1392 | 2013-06-05
    15 Ramadan 1434 | 2013-07-23 | reckoning`,
  de: `
    1. Juni 2013 | 2013-06-01
    5. Juni 2013 | 2013-06-05
    05. Juni 2013 | 2013-06-05
    5.Juni 2013 | 2013-06-05
    3. März 2021 | 2021-03-03
    3. Maerz 2021 | 2021-03-03
    5. Jänner 2014 | 2014-01-05
    5. Dez. 2014 | 2014-12-05
    5.6.2013 | 2013-06-05
    05.06.13 | 2013-06-05
    5. 6. 2013 | 2013-06-05
    5. bis 12. Juni 2013 | 2013-06-12 | range`,
  fr: `
    1er juin 2013 | 2013-06-01
    1ER JUIN 2013 | 2013-06-01
    le 5 août 2013 | 2013-08-05
    le 5 aout 2013 | 2013-08-05
    5 FÉVRIER 2013 | 2013-02-05
    5 FEVRIER 2013 | 2013-02-05
    5 févr. 2013 | 2013-02-05
    du 5 au 12 juin 2013 | 2013-06-12 | range
    premier juin 2013 | 2013-06-01
    05/06/2013 | 2013-06-05
    5 déc. 2013 | 2013-12-05`,
  es: `
    5 de junio de 2013 | 2013-06-05
    1º de junio de 2013 | 2013-06-01
    1.º de junio de 2013 | 2013-06-01
    primero de junio de 2013 | 2013-06-01
    5 de setiembre del 2013 | 2013-09-05
    5 DE SEPTIEMBRE DE 2013 | 2013-09-05
    el 5 junio 2013 | 2013-06-05
    5 dic. 2013 | 2013-12-05
    05/06/2013 | 2013-06-05
    del 5 al 12 de junio de 2013 | 2013-06-12 | range`,
  pt: `
    5 de março de 2013 | 2013-03-05
    5 de marco de 2013 | 2013-03-05
    1º de junho de 2013 | 2013-06-01
    5 de out. de 2013 | 2013-10-05
    05/06/2013 | 2013-06-05
    5-12 de junho de 2013 | 2013-06-12 | range`,
  it: `
    5 giugno 2013 | 2013-06-05
    1° giugno 2013 | 2013-06-01
    1º giugno 2013 | 2013-06-01
    l'11 giugno 2013 | 2013-06-11
    5 set. 2013 | 2013-09-05
    05/06/2013 | 2013-06-05`,
  ru: `
    5 июня 2013 г. | 2013-06-05
    5 июня 2013 года | 2013-06-05
    5-го июня 2013 года | 2013-06-05
    5 мая 2013 | 2013-05-05
    5 МАРТА 2013 | 2013-03-05
    05.06.2013 | 2013-06-05
    с 5 по 12 июня 2013 г. | 2013-06-12 | range
    5 сент. 2013 | 2013-09-05`,
  uk: `
    5 червня 2013 року | 2013-06-05
    5 липня 2013 р. | 2013-07-05
    5 ЛИСТОПАДА 2013 | 2013-11-05
    05.06.2013 | 2013-06-05`,
  ar: `
    5 يونيو 2013 | 2013-06-05
    ٥ يونيو ٢٠١٣ | 2013-06-05
    5 حزيران 2013 | 2013-06-05
    5 حزيران/يونيو 2013 | 2013-06-05
    5 يونيو/حزيران 2013 | 2013-06-05
    5 يونيو (حزيران) 2013 | 2013-06-05
    5 كانون الثاني 2013 | 2013-01-05
    5 تشرين الأول/أكتوبر 2013 | 2013-10-05
    5 غشت 2013 | 2013-08-05
    5 جويلية 2013 | 2013-07-05
    5/6/2013 | 2013-06-05
    15 رمضان 1434 | 2013-07-23 | reckoning
    15 ربيع الأول 1434 هـ | 2013-01-27 | reckoning`,
  fa: `
    ۱۵ خرداد ۱۳۹۲ | 2013-06-05
    15 خرداد 1392 | 2013-06-05
    ۱ فروردین ۱۴۰۰ | 2021-03-21
    ۳۰ اسفند ۱۳۹۹ | 2021-03-20
    ۵ ژوئن ۲۰۱۳ | 2013-06-05
    ۱۳۹۲/۳/۱۵ | 2013-06-05 | calendar
    ۱۵ جوزا ۱۳۹۲ | 2013-06-05`,
  zh: `
    2013年6月5日 | 2013-06-05
    2013 年 6 月 5 日 | 2013-06-05
    二〇一三年六月五日 | 2013-06-05
    二○一三年十二月二十五日 | 2013-12-25
    2013年6月5號 | 2013-06-05
    民國109年6月8日 | 2020-06-08
    2013-06-05 | 2013-06-05`,
  ja: `
    2013年6月5日 | 2013-06-05
    令和2年6月8日 | 2020-06-08
    令和元年6月8日 | 2019-06-08
    平成25年6月5日 | 2013-06-05`,
  ko: `
    2013년 6월 5일 | 2013-06-05
    2013년6월5일 | 2013-06-05`,
  tr: `
    5 Haziran 2013 | 2013-06-05
    5 HAZİRAN 2013 | 2013-06-05
    5 KASIM 2013 | 2013-11-05
    5 Ağustos 2013 | 2013-08-05
    5 Agustos 2013 | 2013-08-05`,
  pl: `
    5 czerwca 2013 r. | 2013-06-05
    5 PAŹDZIERNIKA 2013 | 2013-10-05
    5 VI 2013 | 2013-06-05
    5.VI.2013 | 2013-06-05`,
  nl: `
    5 juni 2013 | 2013-06-05
    5 mrt. 2013 | 2013-03-05`,
  id: `
    5 Agustus 2013 | 2013-08-05
    5 Mei 2013 | 2013-05-05`,
  th: `
    5 มิถุนายน 2556 | 2013-06-05 | calendar
    5 มิถุนายน พ.ศ. 2556 | 2013-06-05
    5 มิ.ย. 2556 | 2013-06-05 | calendar
    ๕ มิถุนายน ๒๕๕๖ | 2013-06-05 | calendar
    5 มิถุนายน ค.ศ. 2013 | 2013-06-05`,
  hu: '2013. június 5. | 2013-06-05',
  lt: '2013 m. birželio 5 d. | 2013-06-05',
  lv: '2013. gada 5. jūnijs | 2013-06-05',
  vi: 'ngày 5 tháng 6 năm 2013 | 2013-06-05',
  he: '5 ביוני 2013 | 2013-06-05',
  cs: '5. června 2013 | 2013-06-05',
  fi: '5. kesäkuuta 2013 | 2013-06-05',
  sv: 'den 5 juni 2013 | 2013-06-05',
  el: '5 Ιουνίου 2013 | 2013-06-05',
  hi: '5 जून 2013 | 2013-06-05',
};

const rows = Object.entries(ROWS).flatMap(([language, lines]) =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [date = '', day = '', doubt = ''] = line.split('|').map((part) => part.trim());
      return { language, date, day, doubt };
    }),
);

describe('a date', () => {
  test.each(rows)('$language: $date', ({ language, date, day, doubt }) => {
    const found = datesIn(date, { language });
    expect(found.map(({ iso }) => iso ?? '')).toEqual([day]);
    expect(found[0]?.doubts.map(({ is }) => is).join(' ')).toBe(doubt);
  });

  test('there are rows of fourteen languages and more', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
    expect(Object.keys(ROWS).length).toBeGreaterThanOrEqual(14);
  });
});

describe('no date', () => {
  test.each([
    'AMR 51/24/92',
    'MDE 23/018/2012',
    'UA 12/24/1',
    '+41 22-10-44',
    'Tel: 020 7299 4049',
    '10 out of 2013',
    '31 June 2013',
    '30 February 2020',
    '5 people in 2013',
    '1392',
    '12/24',
    'Article 5.6.2013.4',
    'No 380, Huanghe lu',
  ])('%s', (text) => {
    expect(datesIn(text, { language: 'en' })).toEqual([]);
  });
});

describe('what else is known', () => {
  test('gives the order of day and month', () => {
    expect(datesIn('05/06/2013', { language: 'en', order: 'month' })[0]).toMatchObject({
      iso: '2013-05-06',
      doubts: [],
    });
    expect(datesIn('05/06/2013', { language: 'en' })[0]?.doubts).toEqual([{ is: 'order', other: '2013-05-06' }]);
  });

  test('gives the century and the calendar', () => {
    expect(datesIn('5 June 50', { language: 'en' })[0]?.doubts).toEqual([{ is: 'century' }]);
    expect(datesIn('5/6/2556', { language: 'en', country: 'TH' })[0]?.iso).toBe('2013-06-05');
    expect(datesIn('5/6/2556', { language: 'en' })).toEqual([]);
    expect(datesIn('15/3/1392', { language: 'en', country: 'IR' })[0]?.iso).toBe('2013-06-05');
  });

  test('a month of another language is read where the year stands with it', () => {
    expect(datesIn('5 juin 2013', { language: 'en' })[0]?.iso).toBe('2013-06-05');
    expect(datesIn('5 июня 2013', { language: 'en' })[0]?.iso).toBe('2013-06-05');
  });

  test('several dates of a line stand in order', () => {
    const line = 'He was arrested on 2 May 2013 and, on June 5, charged; the trial begins on 2013-07-01.';
    expect(datesIn(line, { language: 'en' }).map(({ text }) => text)).toEqual(['2 May 2013', 'June 5', '2013-07-01']);
  });

  test('a long line takes no time', () => {
    const line = `${'5 June - '.repeat(20_000)}`;
    expect(datesIn(line, { language: 'en' }).length).toBeGreaterThan(0);
    expect(datesIn('1'.repeat(100_000), { language: 'en' })).toEqual([]);
  });
});
