import { countryNamed } from '../countries/words.ts';
import { casesheetValues } from '../languages/casesheet-values.ts';
import { finding } from '../problem/finding.ts';
import type { Draft, DraftCase, DraftProblem, DraftTarget } from './draft.ts';
import { folded } from './folded.ts';
import { countIn } from './people/counts.ts';
import type { Section } from './section.ts';

// Values that a draft has, of a kind that is often misread: a keeper looks at them first.

/** A name with more words has an office in it, or another name. */
const MOST_NAMES = 4;
/** A remark with more words is a sentence about something else. */
const MOST_REMARK = 6;
/** Whoever somebody is, is said in so many words. */
const MOST_DESCRIPTION = 5;
/** More lines of an address are of two. */
const MOST_LINES = 5;

/** The doubts about values of a draft that may not be trusted. */
export function untrustedIn(draft: Draft, sections: readonly Section[], language: string): DraftProblem[] {
  const { case: content, from } = draft;
  const targets = Object.entries(content.targets ?? {});
  const paths = [
    ...(targets.some(([, target]) => hasTwo(target)) ? ['targets'] : []),
    ...targets.flatMap(([slug, target]) => targetPaths(`targets.${slug}`, target, from)),
    ...peoplePaths(content, language),
    ...groupPaths(draft, sections),
    ...backgroundPaths(content, language),
    ...(isOddTitle(content.title) ? ['title'] : []),
    ...misnamed(content),
    ...Object.entries(content.letter ?? {}).flatMap(([code, { demands = [] }]) =>
      demands.flatMap((text, nth) => (isSeveral(text) ? [`letter.${code}.demands.${nth}`] : [])),
    ),
  ];
  return paths.map((path) => {
    const doubt = finding('import-inferred', { field: path, by: 'place' }, undefined, 'warning');
    const origin = from[path];
    return { path, finding: doubt, ...(origin ? { from: origin } : {}) };
  });
}

/** An address ends with its country: what follows is of another target. */
const hasTwo = ({ address = [] }: DraftTarget) =>
  address.slice(0, -1).some((text) => /,/u.test(text) && countryNamed(text.replace(/^.*,\s*/u, '')) !== undefined);

const count = (text: string) => text.split(/\s+/u).length;

/** The fields of a target that may be misread. */
function targetPaths(at: string, target: DraftTarget, from: Draft['from']): string[] {
  const { name, honorific, role, address = [], instructions } = target;
  const line = (key: string) => from[`${at}.${key}`];
  const isOddName = name !== undefined && (count(name) > MOST_NAMES || /[,;/()"]|^\p{Ll}|\s\p{Lu}{2,4}$/u.test(name));
  // What stands between the lines of a title and a name may be of another person.
  const isApart = name !== undefined && honorific !== undefined && line('honorific')?.line !== line('name')?.line;
  const isTitled =
    name !== undefined && honorific === undefined && role !== undefined && isBefore(role, name, line('name')?.text);
  const isSentence =
    instructions !== undefined && (count(instructions) > MOST_REMARK || /\.$|^\p{Lu}/u.test(instructions));
  return [
    ...(isOddName ? [`${at}.name`] : []),
    ...(isApart || isTitled ? [`${at}.honorific`] : []),
    ...(isSentence ? [`${at}.instructions`] : []),
    ...(address.length > MOST_LINES ? [`${at}.address`] : []),
    ...address.flatMap((text, nth) => (isOddLine(text) ? [`${at}.address.${nth}`] : [])),
  ];
}

/** "Director Ana Example": an office before a name in one line, with nothing between, may be how the person is addressed. */
const isBefore = (role: string, name: string, line = '') => line.includes(`${role} ${name}`);

/** A line of an address with many parts is several, and one with a day or a colon is none. */
const isOddLine = (text: string) => text.split(',').length > 3 || /[:;@]|\b\d{1,2}\.? \p{L}{3,10} \d{4}$/u.test(text);

/** Who people are, where that is of others too. */
function peoplePaths({ people = [] }: DraftCase, language: string): string[] {
  const words = casesheetValues(language).map((one) => one.people);
  return people.flatMap(({ name, description }, nth) => {
    const said = description === undefined ? '' : folded(description);
    const isOfOthers =
      said !== '' &&
      (/^\p{L}{1,5}$/u.test(said) ||
        words[0]?.theirs.split(' ').includes(said.split(' ')[0] ?? '') ||
        count(said) > MOST_DESCRIPTION ||
        /\d/u.test(said) ||
        words[0]?.group.test(said) === true ||
        countIn(said, words) !== undefined);
    // "colleague ANA EXAMPLE": what is not in capitals is no part of the name.
    const isMixed = /(?:^|\s)\p{Lu}\p{Ll}{3,}(?:\s|$)/u.test(name) && /(?:^|\s)\p{Lu}{3,}(?:\s|$)/u.test(name);
    const isNoName =
      isMixed || /[,;:/\d]/u.test(name) || count(name) > 5 || words[0]?.group.test(folded(name)) === true;
    return [...(isOfOthers ? [`people.${nth}.description`] : []), ...(isNoName ? [`people.${nth}.name`] : [])];
  });
}

/** A group that a headline or a text names, and no line of names. */
function groupPaths({ case: { group, people = [] }, from }: Draft, sections: readonly Section[]): string[] {
  const line = from['group.name']?.line;
  if (group === undefined || line === undefined) return [];
  const named = sections.some(({ kind, heading, lines }) => {
    return (
      kind === 'name' &&
      (heading || people.length > 0) &&
      [heading?.line, ...lines.map((one) => one.line)].includes(line)
    );
  });
  return named
    ? []
    : [...(people.length === 0 ? ['people'] : []), 'group.name', ...(group.count === undefined ? [] : ['group.count'])];
}

/** A word alone, or what the document is called, is no headline. */
const isOddTitle = (title = 'a b') =>
  (count(title) < 2 && /\p{sc=Latn}/u.test(title)) || /(?:^|[^\p{L}])urgent[ea]?(?!\p{L})/u.test(folded(title));

/** Names that the text has without their first word, or always with one more behind them: they were cut wrongly. */
function misnamed({ people = [], summary = '', background = '', letter = {} }: DraftCase): string[] {
  const letters = Object.values(letter).flatMap(({ opening = '', paragraphs = [], demands = [] }) => [
    opening,
    ...paragraphs,
    ...demands,
  ]);
  const text = folded([summary, ...letters, background].join('\n'));
  const whole = [summary, ...letters, background].join('\n');
  return people.flatMap(({ name }, nth) => {
    const rest = folded(name).replace(/^\S+\s/u, '');
    const isLonger = rest.includes(' ') && text.includes(rest) && !text.includes(folded(name));
    const behind = whole.split(name).slice(1);
    const isCut = behind.length > 0 && behind.every((after) => /^\s\p{Lu}\p{Ll}/u.test(after));
    return isLonger || isCut ? [`people.${nth}.name`] : [];
  });
}

/** What is said of how to write may stand below the story, and is no part of it. */
function backgroundPaths({ background }: DraftCase, language: string): string[] {
  const [words] = casesheetValues(language);
  const said = (background ?? '').split('\n\n').map(folded);
  return words && said.some((text) => text.length < 200 && (words.own.test(text) || words.limit.test(text)))
    ? ['background']
    : [];
}

/** Two sentences, or two requests of one. */
const isSeveral = (text: string) =>
  /\s(?:[b-h]\)|[2-9][.)]|[ivx]{2,4}[.)])\s\p{Lu}|[.!?]\s+\p{Lu}\p{Ll}+\s|;\s| et (?:de |d['’]|à )(?:l\p{L}{1,3} )?\p{L}+(?:er|ir|re)(?!\p{L})| y (?:a )?que |,? and (?:to|that) |,? und dass /u.test(
    text.replace(/\b\p{L}{1,4}\.\s/gu, ''),
  );
