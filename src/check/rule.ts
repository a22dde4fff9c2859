import type { CaseHead } from '../case/head.ts';
import type { CaseFile } from '../case/read.ts';
import type { CountryNames } from '../countries/countries.ts';
import type { Severity } from '../problem/finding.ts';
import type { RuleArguments, RuleId } from '../problem/rule-findings.ts';
import { visible } from '../problem/visible.ts';
import type { YamlChange } from '../source/changes.ts';
import type { Day } from '../source/day.ts';
import type { FoundWords } from '../source/find-words.ts';
import type { Path, YamlFile } from '../source/yaml.ts';
import type { NameData } from './names/lexicon.ts';

// What a rule is. Rules are pure: a case in, findings out. Each has a file of its own in rules/, and a row in rules.ts.

/** A case whose shape is right, with the file it stands in. */
export interface CheckedCase extends CaseFile {
  readonly yaml: YamlFile;
}

/** What a rule knows beside the case. */
export interface CheckContext {
  readonly today: Day;
  /** A deadline in so many days or fewer is due soon. */
  readonly soon: number;
  /** The letter forms that those who write take by themselves, by their names in paper/forms.ts; left out if nobody is known. */
  readonly forms?: readonly string[];
  /** Countries as English and the post call them. */
  readonly countries: CountryNames;
  /** Words and names of languages. */
  readonly names: NameData;
}

/** What a rule found. Its sentences are in problem/messages/. */
export interface RuleFinding<R extends RuleId = RuleId> {
  /** The value it is about. */
  readonly path: Path;
  /** The very words in it, as the value has them; the whole value if they are left out. */
  readonly words?: FoundWords;
  /** True if the key is meant and not its value. */
  readonly key?: boolean;
  /** What stands there, short enough to be quoted; left out if the sentence says it, such as a number of lines. */
  readonly found?: string;
  /** What the sentence needs to know. */
  readonly arguments: RuleArguments[R];
  /** If it is not that of the rule. */
  readonly severity?: Severity;
  /** A change that is safe to make without asking. */
  readonly fix?: Fix;
}

/**
 * A value to be set, or taken out where there is none in its place; comments and layout stay. Paths are those of the file as it was
 * read. No fix may lose a word that the finding does not name: what is taken away and said nowhere else is moved. What has a comment is
 * not taken out, unless it goes to a list together with it or `withComments` says that they go.
 */
export type Fix = YamlChange;

/**
 * The examples on the page of a rule: a few lines of YAML of invented people that stand for a whole case. Their top-level keys replace
 * those of a small case in which no rule finds anything (a test checks that, on 2026-11-23). One of several cases has a line
 * `# cases/<slug>.yaml` above each; the finding is in the first. The rest of the page is in problem/messages/.
 */
interface RuleExample {
  /** The rule finds something here. */
  readonly wrong: string;
  /** The same, put right. */
  readonly right: string;
}

interface RuleHead<R extends RuleId> {
  /** Words with hyphens, such as wrong-name: what people type and waive. */
  readonly id: R;
  readonly severity: Severity;
  /** True if what it says alike of several cases of a folder is told once: its arguments have `others`, how many cases more. */
  readonly once?: true;
  readonly example: RuleExample;
}

/** A rule. */
export interface Rule<R extends RuleId = RuleId> extends RuleHead<R> {
  check(one: CheckedCase, context: CheckContext): Iterable<RuleFinding<R>>;
}

/** A key of a case that says something of other cases. */
export type RelatedKey = 'reference' | 'supersedes' | 'supersededBy';

/** What a rule found that sees a case among others: it is about the value of one such key. */
type FoundAmong<R extends RuleId = RuleId> = Omit<RuleFinding<R>, 'path' | 'words' | 'key' | 'fix'> & {
  readonly path: readonly [RelatedKey];
};

/** What rules that see a case among others know of each: a folder may have a hundred thousand. */
export type RelatedHead = Pick<CaseHead, 'slug' | 'file' | 'status' | RelatedKey>;

/** A rule that sees a case among all that are checked together or stand beside those; the case is one of them. */
export interface AmongRule<R extends RuleId = RuleId> extends RuleHead<R> {
  among(head: RelatedHead, heads: readonly RelatedHead[]): Iterable<FoundAmong<R>>;
}

/** A rule on one case, or one on cases that are checked together. */
export type AnyRule = Rule | AmongRule;

/** True for a rule that has to know of other cases. */
export function isAmong(rule: AnyRule): rule is AmongRule {
  return 'among' in rule;
}

/** What a rule finds. One that breaks is told by its name, and the others go on. */
export function foundBy<F>(ask: () => Iterable<F>): { readonly found: readonly F[]; readonly detail?: string } {
  const found: F[] = [];
  try {
    for (const one of ask()) found.push(one);
    return { found };
  } catch (error) {
    return { found, detail: visible(error instanceof Error ? error.message : String(error)) };
  }
}
