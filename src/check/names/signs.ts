import { wordsOf } from '../../languages/words.ts';
import type { KnownNames } from './known.ts';
import { WordList } from './lists.ts';
import type { Stranger } from './persons.ts';

// Names in scripts without capitals: what a request is about, and what stands beside a title. Chinese, Arabic and Persian;
// read by nobody who speaks them (review: needed).

/** Chinese: what asks for something to be done to somebody, the name, and what ends it. */
const HAN_BEFORE =
  /(?:释放|释釋|釋放|撤销对|撤銷對|针对|針對|公布|披露|告知|说明|說明|允许|准许|允許|准許|确保|確保|保证|保證|保障|停止对|停止對|逮捕|拘捕|拘留|关押|關押|关于|關於|声援|聲援|为|為|让|讓|将|將|对|對)(?:了)?(?:作家|记者|記者|诗人|詩人|律师|律師|学者|學者|教授|教师|教師|维权人士|維權人士|活动人士|活動人士|公民|先生|女士|良心犯|政治犯)?/g;
const HAN_NAME = /^(?:\p{sc=Han}{1,8}(?:[·‧•]\p{sc=Han}{1,8}){1,3}|\p{sc=Han}{2,4})/u;
const HAN_TITLE =
  /(\p{sc=Han}{1,8}(?:[·‧•]\p{sc=Han}{1,8}){1,3}|\p{sc=Han}{2,4})(?:先生|女士|博士|教授|律师|律師|老师|老師)/gu;
/** What somebody is, right before the name. */
const HAN_ROLE =
  /(?:作家|记者|記者|诗人|詩人|律师|律師|学者|學者|教授|教师|教師|歌手|画家|畫家|医生|醫生|牧师|牧師|活动人士|活動人士|维权人士|維權人士)/gu;
/** What ends a name: a particle, a verb, a place. */
const HAN_ENDS =
  /[的在被于於并並和与與或及之是有无無未已将將会會能得不因自从從立即尽儘提受获獲到上下时時后後前中内內案予以免遭所身目现現是否安健]|一案|并且|先生|女士/u;
/** Words that are no names, after a request. */
const HAN_ORDINARY =
  /^(?:劳工|勞工|维权|維權|辩护|辯護|代理|家政|乡村|鄉村|中学|中學|小学|小學|大学|大學|他|她|它|其|该|該|此|这|這|那|所有|一切|任何|全部|被|家属|家屬|家人|律师|律師|记者|記者|当局|當局|政府|公众|公眾|真相|酷刑|指控|罪名|判决|判決|调查|調查|独立|獨立|法庭|法院|监狱|監獄|警方|外界|囚犯|犯人|人士|良心|政治|上述|有关|有關|相关|相關|以下|我们|我們|您|你|贵|貴|国际|國際|各|每|何|什么|什麼|为何|具体|具體|联系|聯繫|会见|會見|辩护|辯護|通信|见面|見面|陪同|在场|下落|关押|關押|行踪|行蹤|消息|情况|情況|原因|理由|责任|責任|安全|公正|公平|审判|審判|自由|人权|人權|表达|表達|言论|言論|维吾尔|維吾爾|西藏|新疆|中国|中國|医生|醫生|医疗|醫療|必要|适当|適當)/u;

/** Arabic and Persian: what asks for something, up to four words after it, and what ends a name. */
const ARABIC_BEFORE: Readonly<Record<string, RegExp>> = {
  ar: /(?:الإفراج\s+(?:الفوري\s+)?(?:عن|عن)|إطلاق\s+سراح|بإطلاق\s+سراح|أفرجوا\s+عن|أطلقوا\s+سراح|مكان\s+وجود|بمكان\s+وجود|مصير|التهم\s+(?:الموجهة\s+)?(?:إلى|ضد)|الحكم\s+(?:الصادر\s+)?(?:بحق|على|ضد)|حماية|اعتقال|السيد|السيدة|الدكتور|الدكتورة|الشيخ|الأستاذ|الأستاذة|المحامي|الصحفي|الصحفية|الشاعر|الشاعرة|الناشط|الناشطة)\s+/gu,
  fa: /(?:آزادی|آزادیِ|محل\s+نگهداری|سرنوشت|وضعیت|اتهام(?:ات)?\s+علیه|حکم|بازداشت|دستگیری|محاکمه(?:‌ی)?|پرونده(?:‌ی)?|آقای|خانم|دکتر|جناب|استاد)\s+/gu,
};
const ARABIC_WORD = /^[\u0620-\u064a\u066e-\u06d3\u06fa-\u06fc\u0640\u064b-\u0652\u200c]+/u;
const ARABIC_ENDS: Readonly<Record<string, WordList>> = {
  ar: new WordList(
    'فور. دون. بلا. بدون من. في. إلى. على. عن. مع. منذ. حتى. أو. ثم. قبل. بعد. خلال الذي التي الذين غير. كل. جميع كافة أي. هذا. هذه. ه. ها. هم. المعتقل السجن السجين الصحف المحام الناشط الشاعر الكاتب الأستاذ الدكتور السيد موكل زوج. والد شقيق أسر. عائل نفس. النظر أنه. أن. إن. كان. لم. لا. ما. سراح حقوق الحق حرية التعبير المدافع المدني الأطفال النساء الناس المتظاهر العمل العدل الأمن السلط الحكوم'.split(
      ' ',
    ),
  ),
  fa: new WordList(
    'دین. اجتماعات بی. بدون از. در. به. با. را. و. یا. که. تا. برای هم. این. آن. همه. تمام او. وی. ایشان خود. زندان بازداشت روزنامه شاعر نویسنده وکیل فعال معلم دانشجو استاد دکتر آقای خانم همسر پدر. مادر برادر خواهر خانواده بیان مطبوعات عقید صادر صادره حبس. اعدام دادگاه است. بود. شد. شده. هستم کنید کنند نمای می. نگه. نا. علیه سال. ماه. روز. مشروط موقت اجتماع فردی اندیش انسان حقوق'.split(
      ' ',
    ),
  ),
};

/** The persons in a text in one of these scripts who are not of the case. */
export function strangersInSigns(text: string, language: string, known: KnownNames): Stranger[] {
  if (wordsOf(language)?.grammar?.signs === 'Hani') return inChinese(text, known);
  const before = ARABIC_BEFORE[language];
  const ends = ARABIC_ENDS[language];
  return before && ends ? inArabic(text, before, ends, known) : [];
}

function inChinese(text: string, known: KnownNames): Stranger[] {
  const found = new Map<number, Stranger>();
  const places = [...afterRequests(text), ...afterRoles(text), ...beforeTitles(text)];
  for (const { name, start } of places) {
    if (name.length < 2 || HAN_ORDINARY.test(name) || isNative(name, known)) continue;
    const introduced = /(?:他|她|其)的?(?:\p{sc=Han}{0,3})$/u.test(text.slice(Math.max(0, start - 6), start));
    found.set(start, { name, start, introduced });
  }
  return [...found.values()];
}

type PlacedName = Pick<Stranger, 'name' | 'start'>;

const DOTTED = /[·‧•]/;

function afterRequests(text: string): PlacedName[] {
  return [...text.matchAll(HAN_BEFORE)].flatMap(({ 0: words, index }) => {
    const start = index + words.length;
    const name = hanNameAt(text, start);
    return name === undefined || (/^[为為让讓将將对對]/.test(words) && !DOTTED.test(name)) ? [] : [{ name, start }];
  });
}

/** The name at a place, up to a sign that ends it; undefined if no sign says where it ends. */
function hanNameAt(text: string, start: number): string | undefined {
  const name = HAN_NAME.exec(text.slice(start, start + 24))?.[0] ?? '';
  if (DOTTED.test(name)) return name;
  const end = name.search(HAN_ENDS);
  if (end !== -1) return name.slice(0, end);
  const next = text.charAt(start + name.length);
  return !/\p{sc=Han}/u.test(next) || HAN_ENDS.test(next) ? name : undefined;
}

function afterRoles(text: string): PlacedName[] {
  return [...text.matchAll(HAN_ROLE)].flatMap(({ 0: role, index }) => {
    if (/[和与與及或、的]$/u.test(text.slice(0, index))) return []; // with family and lawyers: no one of a name
    const start = index + role.length;
    const name = hanNameAt(text, start);
    return name === undefined || !HAN_ENDS.test(text.slice(start, start + 24)) ? [] : [{ name, start }];
  });
}

function beforeTitles(text: string): PlacedName[] {
  return [...text.matchAll(HAN_TITLE)].map(({ 1: name = '', index }) => {
    const cut = Math.max(0, ...[...name].map((sign, nth) => (HAN_CUTS.test(sign) ? nth + 1 : 0)));
    return { name: name.slice(cut), start: index + cut };
  });
}

/** What stands before a name that a title follows. */
const HAN_CUTS = /[和与與向对對是由为為请請让讓给給的将將在]/u;

/** True if a name has a name of the case in it, or is part of one. */
function isNative(name: string, { native }: KnownNames): boolean {
  const plain = name.replace(/[·‧•]/g, '');
  return native.some((one) => {
    const right = one.replace(/[·‧•\s]/g, '');
    return right.includes(plain) || plain.includes(right);
  });
}

function inArabic(text: string, before: RegExp, ends: WordList, known: KnownNames): Stranger[] {
  const found = new Map<number, Stranger>();
  for (const { 0: words, index } of text.matchAll(before)) {
    const start = index + words.length;
    const name = text.slice(start, nameEnd(text, start, ends));
    if (name !== '' && !isKnownArabic(name, known)) found.set(start, { name, start, introduced: false });
  }
  for (const { 1: name = '', index } of text.matchAll(FREED)) {
    const start = text.indexOf(name, index);
    if (ends.has(name) || isKnownArabic(name, known)) continue;
    found.set(start, { name, start, introduced: false });
  }
  return [...found.values()];
}

/** Persian, with the verb at its end: "let X go free". */
const FREED =
  /(?:^|[.،؛:!؟\n]) ?([\u0620-\u06d3\u200c]+(?: [\u0620-\u06d3\u200c]+){1,3}) را (?:[\u0620-\u06d3\u200c]+ ){0,8}(?:آزاد|مرخص|رها)/gu;

/** The end of a name of up to four words. */
function nameEnd(text: string, start: number, ends: WordList): number {
  let end = start;
  for (let count = 0; count < 4; count++) {
    if (count > 0 && text.charAt(end) !== ' ') break;
    const word = ARABIC_WORD.exec(text.slice(count > 0 ? end + 1 : end, end + 60))?.[0] ?? '';
    if (word === '' || (ends.has(word) && !FATHER.test(word)) || (count > 0 && JOINED.test(word) && !FATHER.test(word)))
      break;
    end += (count > 0 ? 1 : 0) + word.length;
  }
  return end;
}

/** Son of, daughter of: parts of a name. */
const FATHER = /^(?:بن|ابن|بنت|بو|أبو|ابو|آل)$/u;
/** And, by, for, written together with the next word. */
const JOINED = /^[وبلف][\u0620-\u06d3]{2}/u;

const foldedArabic = (text: string) =>
  text
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ة/g, 'ه');

function isKnownArabic(name: string, { native }: KnownNames): boolean {
  const right = new Set(
    native.flatMap((one) => foldedArabic(one).split(/[\s\u200c]+/)).filter((word) => word.length > 2),
  );
  return foldedArabic(name)
    .split(/[\s\u200c]+/)
    .some((word) => right.has(word));
}
