import { type BuiltBook, builtLocale, type Locale, respelled } from '../languages/phrase-book.ts';
import { roomOf } from '../languages/room.ts';
import { fallbacks, variantFor } from '../languages/tag.ts';
import { Failure, failure } from '../problem/failure.ts';
import type { Finding } from '../problem/finding.ts';
import { nearest } from '../problem/nearest.ts';
import type { Included } from '../template/compile-checked.ts';
import type { Template } from '../template/letter-template.ts';
import { OTHER_WORDS } from '../template/names.ts';
import { shippedTemplate } from '../template/shipped.ts';
import { dataFolder, type Session, wordsIn } from './session.ts';

/** A template file: what it is for, its name, where it is, and whether it ships. */
export interface TemplateFile {
  readonly kind: 'letter' | 'partial' | 'locale' | 'page' | 'phrases';
  readonly name: string;
  readonly path: string;
  readonly shipped: boolean;
}

const KINDS = [
  { kind: 'letter', folder: 'letters', ending: '.hbs' },
  { kind: 'partial', folder: 'partials', ending: '.hbs' },
  { kind: 'locale', folder: 'locales', ending: '.yaml' },
  { kind: 'page', folder: '', ending: '.html.hbs' },
] as const;

/** Where the phrase books lie that ship: the build takes them out of the rooms of their languages. */
const BUILT = 'dist';

/** Where templates come from, nearest first: ./templates, the user's own, those that ship. */
export function templateFolders({ host }: Session): { path: string; shipped: boolean }[] {
  return [
    { path: host.join(host.folder, 'templates'), shipped: false },
    { path: host.join(dataFolder(host), 'templates'), shipped: false },
    { path: host.join(host.shipped, 'templates'), shipped: true },
  ];
}

/** Every template at hand; of two with one name, the nearer. */
export function listTemplates(session: Session): readonly TemplateFile[] {
  return session.once('list of templates', () => findTemplates(session));
}

function findTemplates(session: Session): TemplateFile[] {
  return firstOfEach(templateFolders(session).flatMap((folder) => filesIn(session, folder)));
}

/** Files of phrases of the user's own; those that ship are no files to be copied, and "appeal languages" lists them. */
export function ownPhraseFiles(session: Session): readonly TemplateFile[] {
  const kind = { kind: 'phrases', folder: 'phrases', ending: '.yaml' } as const;
  const own = templateFolders(session).filter(({ shipped }) => !shipped);
  return firstOfEach(own.flatMap((folder) => filesOfKind(session, folder, kind)));
}

/** Of files with one name, the first. */
function firstOfEach(files: readonly TemplateFile[]): TemplateFile[] {
  const found = new Map<string, TemplateFile>();
  for (const file of files) {
    const key = `${file.kind}/${file.name}`;
    if (!found.has(key)) found.set(key, file);
  }
  return [...found.values()];
}

function filesIn(session: Session, at: TemplateFolder): TemplateFile[] {
  return KINDS.flatMap((kind) =>
    at.shipped && kind.kind === 'locale'
      ? filesOfKind(session, { path: session.host.join(session.host.shipped, BUILT), shipped: true }, kind)
      : filesOfKind(session, at, kind),
  );
}

type TemplateFolder = ReturnType<typeof templateFolders>[number];
type KindOfFile = Pick<TemplateFile, 'kind'> & { readonly folder: string; readonly ending: string };

function filesOfKind(
  { host }: Session,
  { path, shipped }: TemplateFolder,
  { kind, folder, ending }: KindOfFile,
): TemplateFile[] {
  return (host.listFolder(host.join(path, folder)) ?? [])
    .filter((name) => name.endsWith(ending) && /^[a-z0-9][A-Za-z0-9.-]*$/.test(name))
    .map((name) => ({ kind, name: name.slice(0, -ending.length), path: host.join(path, folder, name), shipped }));
}

/** The templates and phrase books of a run. */
export function templateShelf(session: Session): TemplateShelf {
  return session.once('templates', () => new TemplateShelf(session));
}

/** Templates and phrase books of one run, each read and compiled once. */
export class TemplateShelf {
  private readonly session: Session;
  private readonly files: readonly TemplateFile[];

  constructor(session: Session) {
    this.session = session;
    this.files = listTemplates(session);
  }

  /**
   * The phrase book of a language (BCP 47), as somebody in a country (ISO 3166-1) writes it: that of the language, and what
   * that of its variant has otherwise.
   */
  locale(language: string, country?: string): Promise<Locale> {
    const tag = variantFor(language, country);
    const files = this.books(tag);
    if (files.length === 0) throw failure('locale-missing', { language, known: this.names('locale') });
    return this.session.once(`phrase book of ${language} as ${tag}`, async () => {
      const { locale, warnings } = await this.readLocale(files, language, country);
      for (const { file, found } of warnings)
        await this.session.once(`warned of ${file}`, () => this.session.report(found));
      return locale;
    });
  }

  /** What looks wrong in a phrase book that can be used all the same. */
  async localeWarnings(language: string): Promise<readonly Finding[]> {
    return (await this.readLocale(this.books(language), language, undefined)).warnings.flatMap(({ found }) => found);
  }

  private async readLocale(
    files: readonly TemplateFile[],
    language: string,
    country: string | undefined,
  ): Promise<{ readonly locale: Locale; readonly warnings: readonly { file: string; found: readonly Finding[] }[] }> {
    const room = await roomOf(language, country);
    let locale: Locale | undefined;
    const warnings: { file: string; found: readonly Finding[] }[] = [];
    for (const { path, name, shipped } of files) {
      if (shipped) {
        locale = builtLocale(await this.builtBook(name), language, room);
        continue;
      }
      const { parseLocale } = await import('../languages/phrase-book-file.ts');
      const { text, file, problems } = await this.session.readOnce(path);
      const parsed = problems.length > 0 ? { problems } : parseLocale(text, file, language, room, locale);
      if (!parsed.locale) throw new Failure(parsed.problems);
      locale = parsed.locale;
      if (parsed.problems.length > 0) warnings.push({ file, found: parsed.problems });
    }
    return { locale: respelled(locale as Locale), warnings };
  }

  /** A phrase book that ships, as the build has checked and read it. */
  private async builtBook(tag: string): Promise<BuiltBook> {
    const { host } = this.session;
    const { text } = await this.session.readOnce(host.join(host.shipped, BUILT, 'books', `${tag}.json`));
    return JSON.parse(text) as BuiltBook;
  }

  /** True if there is a phrase book for a language or for what it falls back to. */
  hasLocale(language: string): boolean {
    return this.books(language).length > 0;
  }

  /** The phrase books of a language and its variants, that of the language first. One that ships adds nothing to one of the user's own. */
  private books(tag: string): TemplateFile[] {
    const files = fallbacks(tag).flatMap((one) => this.find('locale', one) ?? []);
    const [language, ...variants] = files.reverse();
    if (!language) return [];
    return [language, ...variants.filter((one) => language.shipped || !one.shipped)];
  }

  /** A letter template, the one of the language (letter.zh) before the general one. Its names are checked. */
  async letter(name: string, language: string): Promise<Template> {
    const own = fallbacks(language).map((one) => this.find('letter', `${name}.${one}`));
    const file = own.find((one) => one !== undefined) ?? this.find('letter', name);
    if (!file) throw this.missing(name);
    return this.template(
      file,
      this.files.filter((one) => one.kind === 'partial'),
    );
  }

  /** The page around letters in HTML. */
  async page(): Promise<Template> {
    const file = this.find('page', 'page');
    if (!file) throw this.missing('page');
    return this.template(file, []);
  }

  /** A template with the partials that it may include; from what the build compiled, if all of them ship. */
  private template(main: TemplateFile, partials: readonly TemplateFile[]): Promise<Template> {
    return this.session.once(`template ${main.path}`, () => this.compile(main, partials));
  }

  private async compile(main: TemplateFile, partials: readonly TemplateFile[]): Promise<Template> {
    const { file, text } = await this.read(main);
    const included: Included[] = [];
    for (const partial of partials) included.push({ name: partial.name, ...(await this.read(partial)) });
    const compiled = await shippedTemplate(main.kind, main.name, text);
    const others: [string, object][] = [];
    for (const { name, text: one } of included) {
      const part = await shippedTemplate('partial', name, one);
      if (part) others.push([name, part]);
    }
    if (compiled && others.length === included.length) {
      const { renderCompiled } = await import('../template/compiled.ts');
      return { file, names: otherNames(text), render: renderCompiled(compiled, Object.fromEntries(others)) };
    }
    const { compileChecked } = await import('../template/compile-checked.ts');
    return { file, names: otherNames(text), render: compileChecked(main.kind, { file, text }, included) };
  }

  private names(kind: TemplateFile['kind']): string[] {
    return this.files.filter((one) => one.kind === kind).map((one) => one.name);
  }

  private find(kind: TemplateFile['kind'], name: string): TemplateFile | undefined {
    return this.files.find((one) => one.kind === kind && one.name === name);
  }

  private missing(name: string): Failure {
    const known = this.names('letter');
    const near = nearest(name, known);
    const folders = templateFolders(this.session).map((one) => this.session.host.shortPath(one.path));
    return failure('template-missing', { found: name, known, folders, ...(near ? { near } : {}) });
  }

  private async read({ path }: TemplateFile): Promise<{ file: string; text: string }> {
    const { text, file, problems } = wordsIn(await this.session.readOnce(path));
    if (problems.length > 0) throw new Failure(problems);
    return { file, text };
  }
}

/** The names that a template says whose words a phrase book may lack; those in remarks are not said. */
function otherNames(text: string): ReadonlySet<string> {
  const mayBe = OTHER_WORDS.filter((name) => text.includes(`phrase.${name}`));
  if (mayBe.length === 0) return new Set();
  const said = [...text.matchAll(/\{\{ *(?:#(?:if|unless) +)?phrase\.(\w+)/g)].map(([, name]) => name);
  return new Set(mayBe.filter((name) => said.includes(name)));
}
