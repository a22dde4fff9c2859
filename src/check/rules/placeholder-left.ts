import { ALL_WORDS, wordsOf as wordsOfLanguage } from '../../languages/words.ts';
import { textsOf } from '../everything.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../telling.ts';
import { folded, matchesOf, withoutValues } from '../texts.ts';

const ALL = ALL_WORDS.flatMap(({ standIns }) => standIns ?? []);

/** What people write in brackets or between dots where something is to be put, in small letters; first what is of no language. */
const WORDS = ['text, tbd, tba, tbc, xxx, xx, x, ..., …, ?, ??', ...ALL.map(({ words = '' }) => words)].join(', ');
let standIns: ReadonlySet<string> | undefined;

function isStandInWord(word: string): boolean {
  standIns ??= new Set(WORDS.split(', ').map(folded)); // most cases have no brackets to look into
  return standIns.has(word);
}

const either = (words: readonly (string | undefined)[]) => words.filter((one) => one !== undefined).join('|');

/** Words with which an order to fill something in begins. */
const ORDERS = new RegExp(
  `^(?:${either(ALL.map(({ orders }) => orders?.replaceAll(', ', '|')))})(?![\\p{L}\\p{M}])`,
  'u',
);

/** What stands in for a name. */
const NAME = new RegExp(either(ALL.map(({ name }) => name)), 'iu');

const BRACKETS = /[[<{【［〈〔＜]\s{0,3}([^[\]<>{}【】［］〈〉〔〕＜＞\n]{1,40}?)\s{0,3}[\]>}】］〉〕＞]/g;
const DOTS = /(?:…|\.{3,6})\s?([\p{L}\p{M}][\p{L}\p{M} ]{1,20}?)\s?(?:…|\.{3,6})/gu;
/** Marks that nobody means to send. Roman thirty comes in XXX; two dots of Chinese are one ellipsis. */
const MARKS =
  /(?<![\p{L}\p{N}])(?:X{3,}|x{3,}|TO ?DO(?=:|\))|FIXME|TBD|TBA|TBC)(?![\p{L}\p{N}])|_{3,}|×{2,}|＿{2,}|○{3,}|〇{3,}|\.{7,}|…{3,}|[Ll](?:orem ipsum|OREM IPSUM)/gu;
/** What every mark has, looked for first: a letter before it takes long to rule out, and most texts have none of these. */
const PERHAPS_MARKED =
  /XXX|xxx|TO ?DO|FIXME|TB[DAC]|_{3}|×{2}|＿{2}|○{3}|〇{3}|\.{7}|…{3}|[Ll](?:orem ipsum|OREM IPSUM)/;
const TO_DO = /(?<![\p{L}\p{N}])TODO(?![\p{L}\p{N}])/gu;
/** What a Roman thirty stands behind. */
const NUMBERED = new RegExp(
  `(?:${either(ALL.map(({ numbered }) => numbered?.replaceAll(' ', '|')))})\\.?\\s{0,3}$`,
  'iu',
);

/** A stand-in word in brackets: [NAME], <your name>, {{name}} with one brace too few. "[sic]" and "[…]" are none. */
function isStandIn(bracketed: string, inner: string): boolean {
  const word = folded(inner).replace(/[\s:.]+$/, '');
  if (/^[…. ]+$/.test(inner)) return false;
  if (isStandInWord(word) || isStandInWord(word.replace(/[_-]/g, ' ')) || ORDERS.test(word)) return true;
  return bracketed.startsWith('{') && /^(?:person|target|case|people|they|them|their)/i.test(inner);
}

function* foundIn(text: string, language: string): Generator<{ start: number; found: string }> {
  for (const { index, 0: found, 1: inner = '' } of matchesOf(text, BRACKETS)) {
    if (isStandIn(found, inner)) yield { start: index, found };
  }
  for (const { index, 0: found, 1: inner = '' } of matchesOf(text, DOTS)) {
    if (isStandInWord(folded(inner))) yield { start: index, found };
  }
  if (!PERHAPS_MARKED.test(text)) return;
  for (const { index, 0: found } of matchesOf(text, MARKS)) {
    if (!(found === 'XXX' && NUMBERED.test(text.slice(Math.max(0, index - 20), index)))) yield { start: index, found };
  }
  if (wordsOfLanguage(language)?.todo) return;
  for (const { index, 0: found } of matchesOf(text, TO_DO)) {
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
          arguments: { found, of: NAME.test(found) ? 'name' : 'anything' },
        };
      }
    }
  },
};
