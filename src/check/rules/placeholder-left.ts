import { wordsOf as wordsOfLanguage } from '../../languages/words.ts';
import { textsOf } from '../everything.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../telling.ts';
import { folded, withoutValues } from '../texts.ts';

/**
 * What people write in brackets or between dots where something is to be put, in small letters. Our choice of common forms;
 * review: needed in all languages but English.
 */
const STAND_INS = new Set(
  [
    'name, names, full name, first name, last name, surname, your name, name of prisoner, prisoner, prisoner name, victim',
    "date, today, today's date, place, city, town, country, address, your address, your country, your city, signature",
    'title, your title, sender, recipient, addressee, language, number, reference, e-mail, email, phone, organisation',
    'organization, position, role, he/she, his/her, him/her, they/them, text, tbd, tba, tbc, xxx, xx, x, ..., …, ?, ??',
    'nom, prénom, votre nom, nom complet, nom et prénom, ville, pays, lieu, adresse, votre adresse, titre, il/elle',
    'vorname, nachname, ihr name, dein name, vor- und nachname, datum, ort, land, stadt, anschrift, unterschrift, er/sie',
    'nombre, apellido, apellidos, nombre y apellidos, su nombre, tu nombre, fecha, lugar, ciudad, país, dirección, cargo',
    'nome, sobrenome, seu nome, nome completo, data, cidade, endereço, morada, assinatura, cargo, ele/ela',
    'cognome, nome e cognome, tuo nome, città, luogo, indirizzo, paese, firma, naam, uw naam, plaats, adres, imię, nazwisko',
    'имя, фамилия, фио, ваше имя, дата, город, адрес, страна, место, должность, подпись, ім’я, прізвище, місто, країна',
    'ad, adı, ad soyad, adınız, isim, soyadı, tarih, şehir, ülke, adres, imza, όνομα, ημερομηνία, πόλη, χώρα',
    '姓名, 名字, 名, 您的姓名, 你的名字, 日期, 地址, 地点, 城市, 国家, 签名, 名前, 氏名, お名前, 住所, 日付, 国名, 이름, 성명, 날짜, 주소',
    'اسم, الاسم, اسمك, التاريخ, المدينة, العنوان, البلد, نام, نام شما, تاریخ, شهر, آدرس, کشور, نام و نام خانوادگی, שם, תאריך, כתובת',
    'tên, họ tên, họ và tên, ngày, địa chỉ, nama, tanggal, alamat, jina, tarehe, नाम, तारीख, পতা, নাম, তারিখ, பெயர், ชื่อ, วันที่',
  ]
    .join(', ')
    .split(', ')
    .map(folded),
);

/** Words with which an order to fill something in begins. */
const ORDERS =
  /^(?:insert|your|add|fill in|put|enter|write|choose|delete as|insérer|insérez|votre|einfügen|hier|ihr|ihre|inserte|insertar|escriba|inserir|inserire|inserisci|вставьте|вставить|укажите|buraya|请填写|填写|插入|在此|أدخل|اكتب|وارد کنید)(?![\p{L}\p{M}])/u;

const BRACKETS = /[[<{【［〈〔＜]\s{0,3}([^[\]<>{}【】［］〈〉〔〕＜＞\n]{1,40}?)\s{0,3}[\]>}】］〉〕＞]/g;
const DOTS = /(?:…|\.{3,6})\s?([\p{L}\p{M}][\p{L}\p{M} ]{1,20}?)\s?(?:…|\.{3,6})/gu;
/** Marks that nobody means to send. Roman thirty comes in XXX; two dots of Chinese are one ellipsis. */
const MARKS =
  /(?<![\p{L}\p{N}])(?:X{3,}|x{3,}|TO ?DO(?=:|\))|FIXME|TBD|TBA|TBC)(?![\p{L}\p{N}])|_{3,}|×{2,}|＿{2,}|○{3,}|〇{3,}|\.{7,}|…{3,}|[Ll](?:orem ipsum|OREM IPSUM)/gu;
const TO_DO = /(?<![\p{L}\p{N}])TODO(?![\p{L}\p{N}])/gu;
/** What a Roman thirty stands behind. */
const NUMBERED =
  /(?:art|arts|article|articles|artikel|artículo|artigo|articolo|articolul|chapter|chapitre|kapitel|capítulo|capitolo|section|title|part|volume|vol|no|nr|annex|appendix|protocol|session|century)\.?\s{0,3}$/iu;

/** A stand-in word in brackets: [NAME], <your name>, {{name}} with one brace too few. "[sic]" and "[…]" are none. */
function isStandIn(bracketed: string, inner: string): boolean {
  const word = folded(inner).replace(/[\s:.]+$/, '');
  if (/^[…. ]+$/.test(inner)) return false;
  if (STAND_INS.has(word) || STAND_INS.has(word.replace(/[_-]/g, ' ')) || ORDERS.test(word)) return true;
  return bracketed.startsWith('{') && /^(?:person|target|case|people|they|them|their)/i.test(inner);
}

function* foundIn(text: string, language: string): Generator<{ start: number; found: string }> {
  for (const { index, 0: found, 1: inner = '' } of text.matchAll(BRACKETS)) {
    if (isStandIn(found, inner)) yield { start: index, found };
  }
  for (const { index, 0: found, 1: inner = '' } of text.matchAll(DOTS)) {
    if (STAND_INS.has(folded(inner))) yield { start: index, found };
  }
  for (const { index, 0: found } of text.matchAll(MARKS)) {
    if (!(found === 'XXX' && NUMBERED.test(text.slice(Math.max(0, index - 20), index)))) yield { start: index, found };
  }
  if (wordsOfLanguage(language)?.todo) return;
  for (const { index, 0: found } of text.matchAll(TO_DO)) {
    if (!/^[:)]/.test(text.slice(index + found.length))) yield { start: index, found };
  }
}

const letter = (opening: string) => `letter:
  en:
    subject: The choir of {{person.name}}
    opening: ${opening}
    demands:
      - Let her sing.
    reviewed: the maintainers
`;

export const rule: Rule<'placeholder-left'> = {
  id: 'placeholder-left',
  severity: 'error',
  example: {
    wrong: letter('I am writing to you about [NAME], who leads a choir.'),
    right: letter('I am writing to you about {{person.name}}, who leads a choir.'),
  },
  *check({ content }) {
    for (const { path, text } of textsOf(content)) {
      if (!/[[<{【［〈〔＜…_Xx×＿○〇TFLl]|\.{3}/u.test(text)) continue;
      const language = String(path[0] === 'letter' ? path[1] : path.at(-1));
      for (const { start, found: plain } of foundIn(withoutValues(text), language)) {
        const found = text.slice(start, start + plain.length); // with the values within
        yield {
          path,
          words: { start, text: found },
          found: shortened(found),
          arguments: { found, of: /name|nom|имя|名|اسم|نام/iu.test(found) ? 'name' : 'anything' },
        };
      }
    }
  },
};
