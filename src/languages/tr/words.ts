import type { LanguageWords } from '../words.ts';
import { names } from './names.ts';

/** What `check` reads the language by. */
export const words = {
  cards: {
    politics: 'hükümet rejim cumhurbaşkan bakanlık siyas politik diktatör parlamento seçimler',
    religion: 'tanrı allah dua. dualar noel paskalya kilise incil kuran. ramazan',
    case: 'hapis hapishane cezaevi tutuklu tutukla gözaltı işkence dava. mahkeme avukat masum polis',
    organisation: 'uluslararası_af_örgütü',
  },
  pageful: 3300,
  grammar: { changes: 'suffixes', placeEnding: /['’](?:[dt][ae])(?:ki)?$/u, introducesAnywhere: true },
  names,
  states: {
    states: /(?:maktadır|mektedir|maktadırlar|mektedirler|mıştır|miştir|muştur|müştür|ıyor|iyor|uyor|üyor)$/,
    asks: /rica|talep|lütfen|gerek|istiyor|bekliyor|diliyor|sağla/,
  },
  accusing:
    /(?<!\p{L})(?:utanın|utanmalısınız|yazıklar olsun|ne cüretle|elinizde kan var|elleriniz kanlı|(?:siz(?:ler)? )?(?:katilsiniz|canisiniz|yalancısınız|alçaksınız|faşistsiniz|zalimsiniz)|(?:yozlaşmış|kanlı|zalim|faşist) (?:rejiminiz|hükümetiniz|yönetiminiz)|rejiminiz)(?!\p{L})/giu,
  negations: 'değil',
  thousands: 'milyon bin.',
  introduces: /(?:benim adım|adım soyadım|adresim|ismim)(?![\p{L}])/iu,
  boxes: [/\bPosta kutusu(?!\p{L})(?:[ .:]{0,2}\p{Nd}[\p{Nd} ]{0,9})?/iu, /\bP\.K\. ?\p{Nd}{1,9}/u],
  standIns: { words: 'ad, adı, ad soyad, adınız, isim, soyadı, tarih, şehir, ülke, adres, imza', orders: 'buraya' },
  greets: 'sayın',
  letterBegins: 'sayın, saygıdeğer, değerli., ekselansları, sevgili.',
  letterEnds: 'saygılarımla, saygılarımızla, saygılar., saygıyla, en derin saygılarımla, selamlar',
} satisfies LanguageWords;
