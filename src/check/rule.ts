import type { CaseHead } from '../case/head.ts';
import type { CaseFile } from '../case/read.ts';
import type { CountryNames } from '../countries/countries.ts';
import type { Severity } from '../problem/finding.ts';
import type { Day } from '../source/day.ts';
import type { Words } from '../source/find-words.ts';
import type { Path, YamlFile } from '../source/yaml.ts';

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
  /** Countries as English and the post call them. */
  readonly countries: CountryNames;
  /** The heads of all cases that are checked together, this one too. */
  readonly heads: readonly CaseHead[];
}

/** What a rule found. */
export interface Found {
  /** The value it is about. */
  readonly path: Path;
  /** The very words in it, as the value has them; the whole value if they are left out. */
  readonly words?: Words;
  /** True if the key is meant and not its value. */
  readonly key?: boolean;
  /** What stands there, short enough to be quoted. */
  readonly found: string;
  /** What is wrong: one plain sentence that quotes what was found. */
  readonly message: string;
  /** What to do: one plain sentence. */
  readonly hint: string;
  /** If it is not that of the rule. */
  readonly severity?: Severity;
  /** A change that is safe to make without asking. */
  readonly fix?: Fix;
}

/**
 * A value to be set, or taken out where there is none in its place; comments and layout stay. Paths are those of the file as
 * it was read: of several items of a list, the last is taken out first.
 */
export interface Fix {
  readonly path: Path;
  readonly value?: string;
}

/**
 * The page on a rule that --explain prints and docs/rules/ has. Texts in Markdown. An example is a few lines of YAML that
 * stand for a whole case: its top-level keys replace those of a small case in which no rule finds anything (a test checks
 * that, on 2026-11-23). One of several cases has a line `# cases/<slug>.yaml` above each; the finding is in the first.
 */
export interface RulePage {
  /** One sentence: what the rule finds. */
  readonly what: string;
  /** Why it matters to a writer, a prisoner or a post office. */
  readonly why: string;
  /** A few lines of YAML of invented people in which the rule finds something. */
  readonly wrong: string;
  /** The same, put right. */
  readonly right: string;
}

/** A rule. */
export interface Rule {
  /** Words with hyphens, such as wrong-name: what people type and waive. */
  readonly id: string;
  readonly severity: Severity;
  readonly page: RulePage;
  check(one: CheckedCase, context: CheckContext): Iterable<Found>;
}
