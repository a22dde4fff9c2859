// Which partials templates include. The text alone is looked at, so that a template that cannot be parsed counts too.

/** {{> demands}}, {{~> "demands" }}, {{#> demands}}; what includes by a computed name, {{> (name)}}, is refused elsewhere. */
const INCLUDED = /\{\{\{?~?\s{0,20}#?>\s{0,20}(?:"([^"{}]{1,200})"|'([^'{}]{1,200})'|([^\s"'(){}~]{1,200}))/g;

/** A template without its comments: {{! … }} and {{!-- … --}}. */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = text.indexOf('{{'); at !== -1; at = text.indexOf('{{', at + 2)) {
    const mark = /^\{\{~?!(--)?/.exec(text.slice(at, at + 6));
    if (!mark) continue;
    const end = text.indexOf(mark[1] ? '--' : '}}', at + mark[0].length);
    kept.push(text.slice(from, at));
    from = end === -1 ? text.length : end + 2; // the braces that are left of --}} include nothing
    at = from - 2;
    if (end === -1) break;
  }
  return kept.join(' ') + text.slice(from);
}

/** The names of the partials that a template includes itself. */
function includedIn(text: string): string[] {
  return [...withoutComments(text).matchAll(INCLUDED)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

/**
 * The partials that no template includes, neither itself nor by another partial, in the order in which they came. `templates`
 * has the text of every template and partial at hand, those that ship too: partials under their names, all others under any
 * other word, such as their path. `partials` are the names to look for. One that only includes itself is unused.
 */
export function unusedPartials(templates: ReadonlyMap<string, string>, partials: readonly string[]): string[] {
  const inQuestion = new Set(partials);
  const used = new Set<string>();
  const toRead = [...templates.keys()].filter((name) => !inQuestion.has(name));
  for (let name = toRead.pop(); name !== undefined; name = toRead.pop()) {
    for (const one of includedIn(templates.get(name) ?? '')) {
      if (used.has(one)) continue;
      used.add(one);
      if (inQuestion.has(one)) toRead.push(one);
    }
  }
  return partials.filter((name) => !used.has(name));
}
