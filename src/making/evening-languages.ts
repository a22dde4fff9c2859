import type { CaseFile } from '../case/read.ts';
import type { Sender } from '../config/config.ts';
import type { Member } from '../evening/member.ts';
import { chooseLanguage } from '../letter/resolve.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { Session } from '../workspace/session.ts';
import { isIn, senderOf } from './evening-sender.ts';
import { languagesPhrased } from './phrases-needed.ts';

// In which language each writer writes.

/** Names that are told of. */
const NAMED = 8;

/** The first of some names, and how many more there are. */
function namesOf(all: ReadonlySet<string>): { readonly names: readonly string[]; readonly more: number } {
  return { names: [...all].slice(0, NAMED), more: Math.max(0, all.size - NAMED) };
}

/** The language of each writer's letters for a case, chosen once for writers of the same languages. */
export class Languages {
  private readonly known = new Map<string, string>();
  private readonly notes: Finding[] = [];
  /** Who gets a letter in a language that is none of theirs. */
  private readonly foreign = new Map<string, Set<string>>();
  /** Whose own words are in another language than the letter. */
  private readonly silent = new Set<string>();
  private readonly group: readonly string[];
  /** Languages in which letters of each case can be made of phrases. */
  private readonly phrased: ReadonlyMap<string, readonly string[]>;

  constructor(group: Sender | undefined, phrased: ReadonlyMap<string, readonly string[]>) {
    this.phrased = phrased;
    this.group = [...(group?.languages ?? []), 'en'];
  }

  /** One that the writer writes; if the case has no letter in any, one that the group writes. */
  of(caseFile: CaseFile, member: Member): string {
    const key = [caseFile.slug, ...member.languages].join(' ');
    const language = this.known.get(key) ?? this.choose(caseFile, member);
    this.known.set(key, language);
    if (!member.languages.some((one) => isIn(language, one)))
      this.foreign.set(language, (this.foreign.get(language) ?? new Set()).add(member.name));
    if ((member.about ?? member.why) !== undefined && !isIn(language, member.languages[0] ?? language))
      this.silent.add(member.name);
    return language;
  }

  findings(): Finding[] {
    const foreign = [...this.foreign].map(([language, names]) => {
      return finding('evening-language', { language, ...namesOf(names) }, undefined, 'warning');
    });
    const silent = namesOf(this.silent);
    const left = silent.names.length > 0 ? [finding('evening-words-language', silent, undefined, 'note')] : [];
    return [...this.notes, ...foreign, ...left];
  }

  private choose(caseFile: CaseFile, member: Member): string {
    const languages = [...new Set([...member.languages, ...this.group])];
    const sender = { ...senderOf(member, languages[0] ?? 'en'), languages };
    const { language, problems } = chooseLanguage(
      caseFile,
      sender,
      undefined,
      undefined,
      this.phrased.get(caseFile.slug),
    );
    this.notes.push(...problems);
    return language;
  }
}

/** The languages in which a letter of each case can be made of phrases, where that may be needed. */
export async function phrasedIn(
  session: Session,
  cases: ReadonlyMap<string, CaseFile>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const phrased = new Map<string, readonly string[]>();
  for (const [slug, caseFile] of cases) phrased.set(slug, await languagesPhrased(session, caseFile));
  return phrased;
}
