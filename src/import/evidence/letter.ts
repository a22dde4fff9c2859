import type { Draft, DraftLetter } from '../draft.ts';
import type { Evidence, Judged } from '../evidence.ts';

// What speaks against a model letter, paragraph by paragraph and request by request.

const SENTENCE_END = /[.!?…。！？؟۔։।][)\]”“«’»"'*]*$/u;
/** How somebody is reached: of a target, and of no letter. */
const REACHES = /^(?:fax|tel|e-?mail|courriel|correo)\p{L}*\.?\s?[:：]|\S@\S+\.\p{L}{2}/iu;
/** A first paragraph says more. */
const SHORTEST = 30;

/** What speaks against the letters of a draft. */
export function letterEvidence({ draft }: Judged): Evidence[] {
  const texts = Object.values(draft.case.letter ?? {}).flatMap(({ paragraphs = [], demands = [] }) => [
    ...paragraphs,
    ...demands,
  ]);
  const isReached = texts.some((text) => REACHES.test(text));
  const isMoved = Object.values(draft.case.targets ?? {}).some(({ demands }) => demands !== undefined);
  const targets: Evidence[] = isReached ? [{ path: 'targets', why: 'second', weight: 1 }] : [];
  return [
    ...targets,
    ...unaskedOf(draft),
    ...Object.entries(draft.case.letter ?? {}).flatMap(([language, letter]) => [
      ...textsOf(`letter.${language}`, letter),
      ...demandsOf(`letter.${language}`, letter),
      ...(isMoved && letter.demands === undefined
        ? [{ path: `letter.${language}.demands`, why: 'second', weight: 1 } as const]
        : []),
    ]),
  ];
}

/** A sheet that asks for nothing has not been read whole, as long as its action goes on: of eight such drafts all had missed requests. */
function unaskedOf({ case: { letter = {}, targets = {}, status }, language }: Draft): Evidence[] {
  const asks = [...Object.values(letter), ...Object.values(targets)].some(({ demands }) => demands !== undefined);
  if (asks || status === 'closed') return [];
  return [{ path: letter[language] ? `letter.${language}.demands` : `letter.${language}`, why: 'unasked', weight: 1 }];
}

function textsOf(at: string, { opening, paragraphs = [], demands, closing }: DraftLetter): Evidence[] {
  const found: Evidence[] = [];
  const say = (path: string, why: Evidence['why'], weight: number) =>
    found.push({ path: `${at}.${path}`, why, weight });
  // What stands around the opening is a model letter; a list has no opening, and its items are no sentences.
  if (opening === undefined) return [];
  if (closing === undefined) say('closing', 'cut', 1);
  // A letter that asks for nothing was cut short.
  if (demands === undefined) say('paragraphs', 'second', 1);
  if (!SENTENCE_END.test(opening)) say('opening', 'cut', 1);
  if (opening.length < SHORTEST) say('opening', 'short', 1);
  for (const [nth, text] of paragraphs.entries()) {
    if (!SENTENCE_END.test(text)) say(`paragraphs.${nth}`, 'cut', 1);
    if (/^\p{Ll}/u.test(text)) say(`paragraphs.${nth}`, 'begun', 1);
  }
  return found;
}

function demandsOf(at: string, { demands = [] }: DraftLetter): Evidence[] {
  const found: Evidence[] = [];
  // Nearly every sheet asks for more than one thing.
  if (demands.length === 1) found.push({ path: `${at}.demands`, why: 'alone', weight: 1 });
  const stops = demands.filter((text) => SENTENCE_END.test(text)).length;
  for (const [nth, text] of demands.entries()) {
    const say = (why: Evidence['why'], weight: number) => found.push({ path: `${at}.demands.${nth}`, why, weight });
    if (text.split(' ').length < 3 && /\p{sc=Latn}/u.test(text)) say('short', 0.6);
    if (!SENTENCE_END.test(text) && nth < demands.length - 1 && stops > 0 && stops >= demands.length - 1)
      say('cut', 0.6);
  }
  return found;
}
