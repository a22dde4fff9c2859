import type { DraftTarget } from '../draft.ts';
import { isProse } from '../shapes.ts';
import { headOf } from '../targets/line-heads.ts';
import { type Around, isDated, labelsIn, seen, spanOf, whomOf } from './around.ts';

// What speaks for it and against it that a block of lines is somebody to write to.

/** What a block of lines shows. */
export type TargetSign =
  | 'who-none' // neither name nor role nor organisation
  | 'who-one'
  | 'name'
  | 'role'
  | 'house' // an organisation that its words tell
  | 'number' // of a fax or a telephone
  | 'web'
  | 'mailed' // somebody who is named has an e-mail address
  | 'no-address'
  | 'country-said'
  | 'small-first' // it begins with a small letter
  | 'one-word'
  | 'signs' // that addresses do not have
  | 'dated'
  | 'labels' // words of a form that is to be filled in
  | 'own-label' // whom it names is such a word
  | 'no-peers' // it is the only one of its kind
  | 'after-open' // the target before it has no address
  | 'after-prose'
  | 'single-line'
  | 'end' // it stands at the end of the sheet
  | 'sec-target'; // it stands below a heading of targets

/** What stands so far down is the end. */
const END = 0.9;

/** The signs of the target at a path; `before` is the one before it, `alone` says that no other is of its kind. */
export function targetSigns(
  at: string,
  target: DraftTarget,
  before: DraftTarget | undefined,
  alone: boolean,
  around: Around,
): TargetSign[] {
  const { lines, wording, kinds, doubts } = around;
  const { name, role, organisation, address = [], country, fax, phone, email, web } = target;
  const whom = whomOf(target);
  const texts = [...whom, ...address];
  const span = spanOf(at, around);
  const [start, end] = span ?? [0, 0];
  const [first, above] = span ? [lines[start], lines[start - 1]] : [];
  const isGuess = doubts.get(`${at}.country`)?.has('import-target-country') === true;
  return seen<TargetSign>({
    'who-none': whom.length === 0,
    'who-one': whom.length === 1,
    name: name !== undefined,
    role: role !== undefined,
    house: organisation !== undefined && headOf(organisation, wording)?.sort === 'house',
    number: fax !== undefined || phone !== undefined,
    web: web !== undefined,
    mailed: email !== undefined && whom.length > 0,
    'no-address': address.length === 0,
    'country-said': country !== undefined && !isGuess,
    'small-first': /^\p{Ll}/u.test(texts[0] ?? ''),
    'one-word': whom.length > 0 && whom.every((text) => !text.includes(' ')),
    signs: texts.some((text) => /[|·©•:!?]/u.test(text)),
    dated: address.some(isDated),
    labels: texts.reduce((count, text) => count + labelsIn(text, wording), 0) > 1,
    'own-label': labelsIn(whom[0] ?? '', wording) > 0,
    'no-peers': alone,
    'after-open': before !== undefined && before.address === undefined,
    'after-prose': above !== undefined && isProse(above),
    'single-line': start === end,
    end: first !== undefined && start > lines.length * END,
    'sec-target': first !== undefined && kinds.get(first.line) === 'target',
  });
}
