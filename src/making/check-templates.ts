import { checkedFile } from '../check/check.ts';
import { levelled } from '../check/findings.ts';
import type { CheckedFile, CheckFinding } from '../check/report.ts';
import type { CheckSettings } from '../check/settings.ts';
import { Failure } from '../problem/failure.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { unusedPartials } from '../template/partials.ts';
import { phrasesOf } from '../workspace/phrases.ts';
import type { Session } from '../workspace/session.ts';
import { listTemplates, ownPhraseFiles, type TemplateFile, templateShelf } from '../workspace/templates.ts';

/** Checks the templates and phrase books that are no part of the program: their names, and whether partials are used. */
export async function checkTemplates(session: Session, settings: CheckSettings): Promise<CheckedFile[]> {
  const files = [...listTemplates(session), ...ownPhraseFiles(session)];
  const own = files.filter(({ shipped }) => !shipped);
  if (own.length === 0 || settings.only) return []; // asked for a rule, which is about cases
  const problems = new Map<string, Finding[]>(own.map(({ path }) => [session.host.shortPath(path), []]));
  for (const file of files) {
    for (const one of await problemsOf(session, file)) {
      const at = one.place?.file ?? session.host.shortPath(file.path);
      const known = problems.get(at) ?? [];
      if (!known.some((other) => isSame(one, other))) problems.set(at, [...known, one]);
    }
  }
  const texts = await textsOf(session, files);
  const unused = (await unusedIn(session, own, texts)).flatMap(({ file, found }) =>
    levelled(found, settings).map((one) => ({ file, found: one })),
  );
  return [...problems].map(([file, found]) => {
    const checked = checkedFile(file, texts.get(file) ?? '', found);
    return {
      ...checked,
      findings: [...checked.findings, ...unused.filter((one) => one.file === file).map(({ found: one }) => one)],
    };
  });
}

function isSame({ code, place }: Finding, other: Finding): boolean {
  return code === other.code && place?.line === other.place?.line && place?.column === other.place?.column;
}

/** What is wrong with a template and the partials that it includes, with a phrase book, or with phrases. */
async function problemsOf(session: Session, { kind, name, shipped }: TemplateFile): Promise<readonly Finding[]> {
  const shelf = templateShelf(session);
  try {
    if (kind === 'letter') await shelf.letter(name, '');
    if (kind === 'page') await shelf.page();
    if (kind === 'phrases') await phrasesOf(session, name);
    return kind === 'locale' && !shipped ? await shelf.localeWarnings(name) : [];
  } catch (error) {
    if (error instanceof Failure) return error.problems;
    throw error;
  }
}

/** The texts of templates by the paths that people see; those that cannot be read are left out. */
async function textsOf(session: Session, files: readonly TemplateFile[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { path } of files) {
    try {
      const { text, file } = await session.readOnce(path);
      texts.set(file, text);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
  return texts;
}

async function unusedIn(
  session: Session,
  own: readonly TemplateFile[],
  texts: ReadonlyMap<string, string>,
): Promise<{ file: string; found: CheckFinding }[]> {
  const partials = own.filter(({ kind }) => kind === 'partial');
  const shown = new Map(partials.map(({ name, path }) => [name, session.host.shortPath(path)]));
  const byName = new Map(
    [...texts].map(([file, text]) => [[...shown].find(([, path]) => path === file)?.[0] ?? file, text]),
  );
  return unusedPartials(byName, [...shown.keys()]).map((name) => {
    const file = shown.get(name) ?? name;
    const found = finding('unused-partial', { name }, { file }, 'warning');
    return { file, found: { ...found, rule: found.code, lines: [], found: name } };
  });
}
