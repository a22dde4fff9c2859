import { fontPackage } from '../fonts/catalogue.ts';
import type { Misfit } from '../layout/address.ts';
import type { LaidOut, LetterSetting } from '../layout/letter.ts';
import type { Missing } from '../layout/typesetter.ts';
import type { Letter } from '../letter/letter.ts';
import { type AddressPlace, type Finding, finding, type Place } from '../problem/finding.ts';
import type { Session } from '../workspace/session.ts';
import { MOST_CHARACTERS } from './plan.ts';

/** An address that was laid out, and what there was no room for. */
interface FittedAddress {
  readonly misfits: readonly Misfit[];
  readonly nativeLeftOut: boolean;
  /** Points, if it had to be smaller than usual. */
  readonly smallAddress?: number;
  /** Of a label: sheets whose labels would hold it. */
  readonly larger?: readonly string[];
}

/** What is wrong with an address that was laid out: too large for its place, or not as one would have it. */
export function addressProblems(
  target: string,
  place: AddressPlace,
  { misfits, nativeLeftOut, smallAddress, larger }: FittedAddress,
): Finding[] {
  const about = { target, place, ...(larger ? { larger } : {}) };
  const problems: Finding[] = misfits.map((misfit) =>
    misfit.kind === 'width'
      ? finding('address-wide', { ...about, ...misfit })
      : finding('address-high', { ...about, ...misfit }),
  );
  if (smallAddress !== undefined && misfits.length === 0)
    problems.push(finding('address-small', { targets: [target], place, size: smallAddress }, undefined, 'note'));
  if (nativeLeftOut) problems.push(finding('address-native', { targets: [target], place }, undefined, 'note'));
  return problems;
}

/** What is wrong with a letter that was laid out, one `among` so many: its address, or that it is too long for a page. */
export function letterProblems(
  letter: Letter,
  laidOut: Omit<LaidOut, 'pages'> & { readonly pages: readonly unknown[] },
  { form, window, fit, handLines }: LetterSetting,
  among: number,
): Finding[] {
  const target = letter.targetSlug;
  const { joined, withoutWindow } = laidOut;
  const about = { form: form.name, target };
  const place = { kind: window && !withoutWindow ? 'window' : 'form', name: form.name } as const;
  const { smallAddress: _, ...squeezed } = laidOut;
  const problems = addressProblems(target, place, joined === undefined ? laidOut : squeezed); // one note is enough
  if (joined !== undefined) problems.push(finding('address-joined', { ...about, line: joined }, undefined, 'note'));
  if (window && withoutWindow && laidOut.misfits.length === 0)
    problems.unshift(finding('address-no-window', { ...about, envelope: window.envelope }, undefined, 'note'));
  const { byHand } = letter.onPaper;
  if (handLines && byHand && byHand.language !== letter.language)
    problems.push(finding('prompt-fallback', { language: letter.language }, undefined, 'note'));
  if (laidOut.fitted !== undefined)
    problems.push(
      among === 1
        ? finding('letter-fitted', { target, size: laidOut.fitted }, undefined, 'note')
        : finding('letters-fitted', {}, undefined, 'note'),
    );
  const pages = laidOut.pages.length;
  return fit === 'most' && pages > 1
    ? [...problems, finding('letter-long', { target, pages }, undefined, 'warning')]
    : problems;
}

/** Characters that no font has, each with its place in the files that were read if it stands there. */
export class MissingCharacters {
  private readonly session: Session;
  private readonly known = new Map<string, Finding>();

  constructor(session: Session) {
    this.session = session;
  }

  /** The same finding for a character whenever it is met. */
  findingsOf(missing: readonly Missing[]): Finding[] {
    return missing.map((one) => {
      const found = this.known.get(one.character) ?? this.find(one);
      this.known.set(one.character, found);
      return found;
    });
  }

  /** Only the first are looked for in files: of the others nobody is told more than their number. */
  private find({ character, text, script }: Missing): Finding {
    const place = this.known.size < MOST_CHARACTERS ? placeOf(this.session, character) : undefined;
    return finding('character-missing', { character, text, fontPackage: fontPackage(script) }, place);
  }
}

function placeOf(session: Session, character: string): Place | undefined {
  const { host, files } = session;
  for (const path of files) {
    if (path === '-' || host.kind(path) !== 'file') continue;
    const text = new TextDecoder().decode(host.readFile(path, 1_048_576));
    const at = text.indexOf(character);
    if (at < 0) continue;
    const before = text.slice(0, at).split('\n');
    return { file: host.shortPath(path), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }
  return undefined;
}
