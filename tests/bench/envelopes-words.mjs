// Addresses to measure with: invented, each number another one, and the same ones in every run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} BenchTarget
 * @property {string} name
 * @property {string} role
 * @property {string} organisation
 * @property {string[]} address three lines
 * @property {string} country ISO 3166-1
 * @property {string[]} [native] name, role, organisation, two lines of address, in Chinese
 */

/** @typedef {'latin' | 'chinese'} Script */

const TARGETS_A_CASE = 100;
const SYLLABLES = 'ba bre ça da dó el fa ga ha hol im ka kes la lan lí lo lu ma mar mi mo na né no or pe'.split(' ');
const ENDINGS = 'ndra va lle rk mar rå sti nko wan dîn tha lis ren bal dov nge ško röm'.split(' ');
const ROLES = ['Governor', 'Minister of Justice', 'Prosecutor General', 'Director of Prisons', 'Chief Justice'];
const OFFICES = [
  'Ministry of Justice',
  'Office of the Prosecutor',
  'Regional Administration',
  'Central Prison',
  'Court',
];
const STREETS = ['Avenue', 'Street', 'Road', 'Square', 'Quay', 'Boulevard', 'Hill'];
const COUNTRIES = ['BG', 'MD', 'PE', 'KE', 'LA', 'TN', 'FJ', 'UY'];
const CHINESE_ROLES = ['省长', '司法部部长', '检察长', '监狱长', '首席法官'];
const CHINESE_OFFICES = ['司法部', '检察院', '地区行政公署', '中心监狱', '法院'];
/** The commonest characters of Chinese stand in the first rows of GB 2312, in the order of their sound. */
const HAN_ROWS = 20;

/** Whose envelopes they are. */
export const SENDER = ['Lena Marruga', '12 Ostermark Road', 'Wenholm 40213', 'United Kingdom'];

/**
 * Numbers below a limit, the same ones for the same seed (mulberry32, Tommy Ettinger, public domain).
 * @param {number} seed
 */
function chance(seed) {
  let state = (seed * 2654435761) >>> 0;
  return (/** @type {number} */ limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
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
  return made.charAt(0).toLocaleUpperCase('en') + made.slice(1);
}

const HAN = new TextDecoder('gb2312').decode(
  Uint8Array.from({ length: HAN_ROWS * 94 * 2 }, (_, index) => {
    const cell = index >> 1;
    return index % 2 === 0 ? 0xb0 + Math.floor(cell / 94) : 0xa1 + (cell % 94);
  }),
);

/**
 * @param {number} count
 * @param {Chance} below
 */
const han = (count, below) => Array.from({ length: count }, () => HAN[below(HAN.length)]).join('');

/**
 * @param {number} number
 * @param {Script} script
 * @returns {BenchTarget}
 */
export function target(number, script) {
  const below = chance(number + 1);
  const role = below(ROLES.length);
  const office = below(OFFICES.length);
  const town = name(below);
  const house = 1 + below(180);
  /** @type {BenchTarget} */
  const made = {
    name: `${name(below)} ${name(below)}`,
    role: `${ROLES[role]} of ${town}`,
    organisation: `${OFFICES[office]} of ${name(below)}`,
    address: [
      `Room ${1 + (number % 999)}`,
      `${house} ${name(below)} ${pick(STREETS, below)}`,
      `${100_000 + number} ${town}`,
    ],
    country: script === 'chinese' ? 'CN' : pick(COUNTRIES, below),
  };
  if (script === 'latin') return made;
  const place = `${han(2, below)}省${han(2, below)}市`;
  const street = `${han(2, below)}路${house}号`;
  return {
    ...made,
    native: [han(3, below), CHINESE_ROLES[role] ?? '', `${place}${CHINESE_OFFICES[office]}`, place, street],
  };
}

const countries = new Intl.DisplayNames('en', { type: 'region' });

/**
 * The lines as they stand on an envelope: seven, and above them those in Chinese, largest first.
 * @param {BenchTarget} one
 */
export function linesOf({ name: person, role, organisation, address, country, native }) {
  const latin = [person, role, organisation, ...address, (countries.of(country) ?? '').toLocaleUpperCase('en')];
  if (!native) return latin;
  const [who = '', what = '', office = '', ...where] = native;
  return [...where, office, what, who, ...latin];
}

/**
 * The lines of so many envelopes.
 * @param {number} count
 * @param {Script} script
 */
export const envelopes = (count, script) =>
  Array.from({ length: count }, (_, number) => linesOf(target(number, script)));

/**
 * A target as a keeper of cases writes it.
 * @param {number} number
 * @param {Script} script
 */
function targetText(number, script) {
  const { name: person, role, organisation, address, country, native } = target(number, script);
  const list = (/** @type {string} */ space, /** @type {readonly string[]} */ lines) =>
    lines.map((line) => `${space}- ${line}\n`).join('');
  const text = `  official-${number}:
    name: ${person}
    role: ${role}
    organisation: ${organisation}
    address:
${list('      ', address)}    country: ${country}
`;
  if (!native) return text;
  return `${text}    native:
      lang: zh
      name: ${native[0]}
      role: ${native[1]}
      organisation: ${native[2]}
      address:
${list('        ', native.slice(3))}`;
}

/**
 * @param {number} first number of the first target
 * @param {number} count
 * @param {Script} script
 */
const caseText = (first, count, script) => `title: Invented for a measurement
country: ${script === 'chinese' ? 'CN' : 'KE'}
people:
  - name: Amira Varkonda
    pronouns: she/her
letter:
  en:
    subject: Amira Varkonda, held without a charge
    opening: I am writing to you about Amira Varkonda.
    demands:
      - Make known where she is held.
    reviewed: nobody needed
targets:
${Array.from({ length: count }, (_, index) => targetText(first + index, script)).join('')}`;

/**
 * A folder of case files with so many targets in all, a hundred a case.
 * @param {string} folder which is made
 * @param {number} count
 * @param {Script} script
 */
export function writeCases(folder, count, script) {
  mkdirSync(folder, { recursive: true });
  for (let first = 0; first < count; first += TARGETS_A_CASE) {
    const text = caseText(first, Math.min(TARGETS_A_CASE, count - first), script);
    writeFileSync(join(folder, `case-${String(first / TARGETS_A_CASE).padStart(4, '0')}.yaml`), text);
  }
}

/**
 * The config with the sender, in the folder that is to be XDG_CONFIG_HOME.
 * @param {string} folder
 */
export function writeSender(folder) {
  const [person, ...address] = SENDER.slice(0, -1);
  const sender = { name: person, address, place: 'Wenholm', country: 'GB', languages: ['en'] };
  mkdirSync(join(folder, 'appeal'), { recursive: true });
  writeFileSync(join(folder, 'appeal/config.yaml'), JSON.stringify({ senders: { bench: sender } }));
}
