// Letters to measure with: invented, each number another one, and the same ones in every run. No two paragraphs are alike.

/**
 * @typedef {object} BenchLetter
 * @property {string[]} sender
 * @property {string[]} address
 * @property {string} placeAndDate
 * @property {string} subject
 * @property {string} salutation
 * @property {string[]} paragraphs
 * @property {string[]} demands
 * @property {string} closing
 * @property {string} signature
 */

/**
 * `different`: every paragraph of every letter is its own. `senders`: one case, written by many; they differ in the sender
 * and in the first sentence.
 * @typedef {'different' | 'senders'} Mode
 */

/** @param {string} text */
const words = (text) => text.trim().split(/\s+/);

const NOUNS = words(`
  arrest prison detention trial lawyer court judge prosecutor sentence charge evidence witness officer guard warrant
  interrogation confession hearing appeal verdict release family mother daughter neighbour teacher journalist student
  farmer doctor nurse engineer translator photographer librarian organisation movement association community village
  district province government ministry parliament constitution commission committee delegation investigation inquiry
  complaint petition statement declaration newspaper article interview photograph demonstration assembly expression
  religion language culture education employment property territory environment river forest pipeline settlement
  treatment torture beating isolation confinement medicine operation hospital infection diabetes condition nutrition
  visit telephone correspondence examination certificate document passport permission restriction prohibition obligation
  principle convention standard protection punishment execution disappearance discrimination harassment intimidation
  surveillance censorship impunity accountability responsibility transparency independence dignity justice freedom`);
const SHORT = words(
  'man men cell door car road day year town hand eye word law book room wall light food time side end work',
);
const ADJECTIVES = words(`
  unlawful arbitrary peaceful independent impartial prolonged incommunicado solitary medical political military civilian
  international national regional fundamental legitimate credible disturbing serious urgent immediate effective thorough
  public private confidential unacknowledged overcrowded unsanitary inadequate deteriorating chronic elderly pregnant
  young well-known respected former deputy local foreign human cultural environmental constitutional criminal judicial
  administrative unspecified fabricated unfounded disproportionate indefinite repeated systematic extraordinary`);
const VERBS = words(`
  denied ignored postponed confirmed documented described reported questioned investigated published translated
  photographed threatened interrogated transferred imprisoned sentenced accused represented examined hospitalised
  interrupted prevented restricted prohibited recommended requested demanded acknowledged announced distributed organised
  criticised condemned commemorated supported accompanied recognised established administered overturned suspended`);
const ADVERBS = words(`
  repeatedly publicly apparently reportedly subsequently immediately unexpectedly deliberately systematically officially
  allegedly consistently eventually persistently unnecessarily continuously independently unlawfully`);
const PLACES = words('in near outside behind at around before beyond');
const LINKS = words('although because while after before since until unless whereas');
const HELPERS = words('has had was is');
const OWNERS = words('the the the a his her their our my this that no each any');
const MONTHS = words('January February March April May June July August September October November December');
const SYLLABLES = words(`
  ba bre ca da do el fa ga ha hol im ka kes la lan li lo lu ma mar mi mo na ne no or pe ra re ri ro sa se si sol ta te ti
  to tor tu va ve vi vo wen ya ze zu`);
const ENDINGS = words('ndra va lle rk mar ra sti nko wan din tha lis ren bal dov nge');
const ROLES = ['Governor', 'Minister of Justice', 'Prosecutor General', 'Director of Prisons', 'Chief Justice'];

/**
 * Numbers below a limit, the same ones for the same seed (mulberry32, Tommy Ettinger, public domain).
 * @param {number} seed
 */
function chance(seed) {
  let state = (seed * 2654435761) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return (/** @type {number} */ limit) => next() % limit;
}

/** @typedef {ReturnType<typeof chance>} Chance */

/**
 * @param {readonly string[]} list
 * @param {Chance} below
 */
const pick = (list, below) => list[below(list.length)] ?? '';

/** @param {Chance} below */
function name(below) {
  const made = pick(SYLLABLES, below) + (below(2) ? pick(SYLLABLES, below) : '') + pick(ENDINGS, below);
  return made.charAt(0).toUpperCase() + made.slice(1);
}

/** @param {Chance} below */
const fullName = (below) => `${name(below)} ${name(below)}`;

/** @param {Chance} below */
const thing = (below) => `${pick(OWNERS, below)} ${below(3) ? '' : `${pick(ADJECTIVES, below)} `}${pick(NOUNS, below)}`;

/** @param {Chance} below */
function clause(below) {
  const actor = below(3) ? thing(below) : fullName(below);
  const verb = below(6)
    ? `${pick(HELPERS, below)} ${pick(VERBS, below)}`
    : `${pick(ADVERBS, below)} ${pick(VERBS, below)}`;
  return `${actor} ${verb} ${thing(below)}`;
}

/** @param {Chance} below */
function sentence(below) {
  const tails = [
    () => ` ${pick(PLACES, below)} ${name(below)}`,
    () => ` on ${1 + below(28)} ${pick(MONTHS, below)} ${2020 + below(7)}`,
    () => `, ${pick(LINKS, below)} ${clause(below)}`,
    () => ` by ${pick(OWNERS, below)} ${pick(SHORT, below)} or ${pick(OWNERS, below)} ${pick(SHORT, below)}`,
    () =>
      ` and ${pick(['has', 'had'], below)} not seen ${pick(OWNERS, below)} ${pick(SHORT, below)} of the ${pick(SHORT, below)}`,
    () => ` of the ${pick(NOUNS, below)} and ${pick(NOUNS, below)}`,
    () => ` for ${2 + below(40)} ${pick(['days', 'weeks', 'months'], below)}`,
  ];
  const said =
    clause(below) + (tails[below(tails.length)]?.() ?? '') + (below(2) ? tails[below(tails.length)]?.() : '');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/**
 * A paragraph of at least so many words.
 * @param {Chance} below
 * @param {number} least
 */
function paragraph(below, least) {
  const sentences = [];
  for (let count = 0; count < least; ) {
    const made = sentence(below);
    sentences.push(made);
    count += made.split(' ').length;
  }
  return sentences.join(' ');
}

/** @param {Chance} below */
function sender(below) {
  const person = fullName(below);
  const town = name(below);
  return { person, town, lines: [person, `${1 + below(180)} ${name(below)} Road`, `${town} ${10000 + below(89999)}`] };
}

/**
 * One letter of about 381 words on an A4 page or two.
 * @param {number} number
 * @param {Mode} mode
 * @returns {BenchLetter}
 */
export function letter(number, mode) {
  const from = sender(chance(2 * number + 1));
  const below = chance(mode === 'senders' ? 0 : 2 * number + 2);
  const held = fullName(below);
  const town = name(below);
  const role = pick(ROLES, below);
  const own = `I am ${from.person}, and I write to you from ${from.town} about ${held}.`;
  return {
    sender: from.lines,
    address: [fullName(below), role, `${1 + below(99)} ${name(below)} Avenue`, `${10000 + below(89999)} ${town}`],
    placeAndDate: `${from.town}, 23 November 2026`,
    subject: `${held}, held in ${town} without a charge`,
    salutation: `Dear ${role},`,
    paragraphs: [`${own} ${paragraph(below, 40)}`, ...[70, 70, 70].map((least) => paragraph(below, least))],
    demands: [18, 12, 10].map((least) => paragraph(below, least)),
    closing: 'Yours sincerely,',
    signature: from.person,
  };
}

/**
 * Letters one after the other, none kept.
 * @param {number} count
 * @param {Mode} mode
 * @returns {Generator<BenchLetter>}
 */
export function* letters(count, mode) {
  for (let number = 0; number < count; number += 1) yield letter(number, mode);
}

/**
 * Paragraphs to judge lines by, of about 60 to 120 words each.
 * @param {number} count
 */
export const paragraphs = (count) =>
  Array.from({ length: count }, (_, number) => paragraph(chance(1_000_003 + number), 60 + ((number * 7) % 50)));

const CHINESE = words(`
  人权 律师 法院 监狱 家属 医生 老师 记者 学生 警察 检察官 政府 部长 拘留 审判 释放 调查 证据 药品 健康 自由 表达 和平 集会
  国际 法律 标准 保护 酷刑 虐待 探视 信件 省份 城市 村庄 社区 组织 活动 报告 文章 照片 语言 文化 宗教 教育 工作 环境 河流`);
const ACTS = words('拒绝 要求 调查 报告 证实 禁止 忽视 支持 承认 宣布 推迟 限制 阻止 公布 说明 记录');

/** @param {Chance} below */
const chineseSentence = (below) =>
  `${pick(CHINESE, below)}和${pick(CHINESE, below)}在${pick(CHINESE, below)}期间${pick(ACTS, below)}了${pick(CHINESE, below)}的` +
  `${pick(CHINESE, below)}\uff0c但是${pick(CHINESE, below)}一直没有${pick(ACTS, below)}有关的${pick(CHINESE, below)}。`;

/**
 * A letter in Chinese of about 600 characters.
 * @param {number} number
 * @returns {BenchLetter}
 */
export function chineseLetter(number) {
  const below = chance(7_000_007 + number);
  const text = (/** @type {number} */ count) => Array.from({ length: count }, () => chineseSentence(below)).join('');
  return {
    ...letter(number, 'different'),
    subject: `关于${pick(CHINESE, below)}的${pick(CHINESE, below)}`,
    salutation: '尊敬的部长\uff1a',
    paragraphs: [5, 5, 4].map(text),
    demands: [1, 1, 1].map(text),
    closing: '此致敬礼',
  };
}
