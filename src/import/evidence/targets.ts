import { countryNamed } from '../../countries/words.ts';
import type { DraftTarget } from '../draft.ts';
import { commonWords, type Evidence, type Judged } from '../evidence.ts';
import { folded } from '../folded.ts';
import { honorificsAt } from '../targets/names.ts';
import { wordsOf } from '../targets/vocabulary.ts';
import { wordingFor } from '../targets/wording.ts';

// What speaks against those to whom one writes.

const LINKS = new Set(
  'de del la las los el y e a of the and for in du des et le au à von der die das und im für zu am d l da do dos das di della dei per al en on at bin ibn van den ter'.split(
    ' ',
  ),
);
const wordsIn = (text: string) => text.split(/[\s,;:()/]+/u).filter((word) => /\p{L}/u.test(word));

/** What speaks against the targets of a draft. */
export function targetEvidence(judged: Judged): Evidence[] {
  const { targets = {} } = judged.draft.case;
  return Object.entries(targets).flatMap(([slug, one]) => evidenceOf(`targets.${slug}`, one, judged));
}

type Say = (path: string, why: Evidence['why'], weight: number) => void;

function evidenceOf(at: string, target: DraftTarget, judged: Judged): Evidence[] {
  const found: Evidence[] = [];
  const say: Say = (path, why, weight) => found.push({ path: path === '' ? at : `${at}.${path}`, why, weight });
  const { name, role, organisation, address = [] } = target;
  const whom = [name, role, organisation].filter((text) => text !== undefined);
  if (whom.some(isSentence)) say('', 'sentence', 1);
  vagueEvidence(at, target, judged, say);
  if (address.some((text) => TITLED.test(text))) say('', 'second', 1);
  if (target.kind === undefined && whom.some((text) => EMBASSY.test(text))) say('kind', 'unlike', 1);
  addressEvidence(address, say);
  whomEvidence(target, say);
  titleEvidence(target, commonWords(judged), say);
  numberEvidence(target, say);
  greetingEvidence(target, say);
  unnamedEvidence(target, judged, say);
  return found;
}

/** A target of whom little is known, or what the headline says: it may be a line of the sheet that is no target. */
function vagueEvidence(at: string, target: DraftTarget, { draft }: Judged, say: Say): void {
  const { name, role, organisation, address = [] } = target;
  const reached = (['email', 'fax', 'phone', 'social', 'web'] as const).some((key) => (target[key] ?? []).length > 0);
  const isDoubted = (path: string, code: string) =>
    draft.problems.some((one) => one.path === `${at}.${path}` && one.finding.code === code);
  const isPlaced = address.some((text) => /\d/u.test(text)) || !isDoubted('country', 'import-target-country');
  if (!reached && (address.length === 0 || !isPlaced)) say('', 'bare', 1);
  const isGuessed = name === undefined && role === undefined && isDoubted('organisation', 'import-target-guess');
  if (isGuessed) say('', 'unknown', 1);
  const said = [name, role, organisation, ...address];
  if (said.some((text) => text !== undefined && isOfTitle(text, draft.case.title ?? ''))) say('', 'twice', 1);
}

/** A line of an address that is a person. */
const TITLED =
  /^(?:Mr|Mrs|Ms|Dr|Dra|Sr|Sra|Gral|Gen|Lic|Ing|M|Mme|Herrn?|Frau|Prof|Hon|Col|Cnel|Capt|Maj|Cap|Señora?|Monsieur|Madame|Doña|Sig|Dott)\.?\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\S*)+$/u;
/** A house that represents a country: those of other targets are offices of the country itself. */
const EMBASSY = /^(?:embass|embajad|ambassad|botschaft|ambasciat|embaix|consulat|permanent mission)/iu;

/** A number of a telephone has more figures. */
function numberEvidence(target: DraftTarget, say: Say): void {
  for (const key of ['fax', 'phone'] as const)
    for (const [nth, text] of (target[key] ?? []).entries())
      if (text.replace(/\D/gu, '').length < 6) say(`${key}.${nth}`, 'short', 1);
}

/** Whoever is not named may stand before the first comma of the address. */
function whomEvidence({ name, organisation, address = [] }: DraftTarget, say: Say): void {
  const [first = ''] = address;
  const [head = '', ...others] = first.split(', ');
  if (others.length === 0 || /\d/u.test(head) || wordsIn(head).length < 2) return;
  if (organisation !== undefined && name !== undefined) return;
  say(organisation === undefined ? 'organisation' : 'name', 'joined', 1);
}

/** A line of an address that begins with a title may name whoever is not named. */
function unnamedEvidence({ name, address = [] }: DraftTarget, { draft }: Judged, say: Say): void {
  if (name !== undefined) return;
  const wording = wordingFor([draft.language, ...(draft.case.languages ?? [])], draft.case.country);
  for (const [nth, text] of address.entries()) {
    const words = wordsOf(text);
    const titles = /\d/u.test(text) ? 0 : honorificsAt(words, wording);
    if (titles === 0 || titles === words.length) continue;
    for (const path of [`address.${nth}`, 'name', 'honorific']) say(path, 'person', 1);
  }
}

/** Titles behind which another one is usual, or that end a row of them. */
const LAST_TITLES =
  /(?:^|[\s.])(?:mr|mrs|ms|m|mme|mlle|dr|dra|prof|sr|sra|srta|señora?|senhora?|herrn?|frau|monsieur|madame|minister|general|gen|gral|judge|justice|hon|sir|signora?|sig|esq|president|maître|me|don|doña|lic|ing)\.?$/iu;

/** A title that is a name elsewhere, and a name whose first word is a title in the words of the sheet. */
function titleEvidence({ name = '', honorific = '', role }: DraftTarget, common: ReadonlySet<string>, say: Say): void {
  const [first = '', ...others] = name.split(' ');
  const isCommon = others.length > 0 && first.length > 2 && common.has(first.toLowerCase());
  const isUnsure = honorific.includes(' ') && !/\.$/u.test(honorific) && !LAST_TITLES.test(honorific);
  const isOffice = honorific !== '' && role === undefined && / (?:de|of|du|di|do|von) /u.test(name);
  if (!isCommon && !isUnsure && !isOffice) return;
  say('name', 'title', 1);
  say('honorific', 'title', 1);
}

function addressEvidence(address: readonly string[], say: Say): void {
  for (const [nth, text] of address.entries()) {
    if (isSentence(text)) say(`address.${nth}`, 'sentence', 1);
    if (text.split('(').length !== text.split(')').length) say(`address.${nth}`, 'cut', 1);
    if (/^\p{Nd}{3,6}$/u.test(text)) say(`address.${nth}`, 'short', 1);
    if (text.split(' ').length > 2 && countryNamed(text) !== undefined) say(`address.${nth}`, 'unknown', 1);
  }
}

/** True if a text is a good part of the headline, as one of a headline that is printed again is. */
function isOfTitle(text: string, title: string): boolean {
  const [words, all] = [wordsIn(folded(text)), wordsIn(folded(title))];
  const shared = words.filter((word) => all.includes(word)).length;
  return shared >= 3 && shared === words.length && shared * 2 >= all.length;
}

/** Many words in small letters that are no links, or signs that parts of addresses do not have. */
export function isSentence(text: string): boolean {
  const words = wordsIn(text);
  const small = words.filter((word) => /^\p{Ll}{2,}/u.test(word) && !LINKS.has(word)).length;
  return (small >= 5 && small / words.length > 0.4) || /[·|©]|[!?]$/u.test(text) || /^(?:https?:|www\.)/iu.test(text);
}

/** The salutation of a person calls them by a word of their name, their title or their office. */
function greetingEvidence({ name, honorific, role, salutation }: DraftTarget, say: Say): void {
  const greeting = Object.values(salutation ?? {}).flat();
  if (name === undefined || greeting.length === 0) return;
  const own = wordsIn(folded([name, honorific, role].join(' ')));
  const names = wordsIn(folded(name));
  const first = names[0] ?? '';
  for (const text of greeting) {
    const words = wordsIn(text);
    const called = words
      .slice(1)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map(folded);
    const isNamed = called.some((word) => names.includes(word));
    // "Dear U Tun Myint": a word before the others of the name is a title, if the name has not got it.
    if (isNamed && called.some((word) => !own.includes(word) && word.length > 1)) say('honorific', 'greeting', 0.4);
    if (isNamed && first.length > 1 && names.length > 1 && called[0] === first && names.length > called.length)
      say('name', 'title', 0.5);
  }
}
