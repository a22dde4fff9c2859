// The manual of the program, as data, and as the page that man shows and the one in docs/. Both say what --help says.

/** Something that can be typed, and what is said of it: a flag, a place after a command, a variable, a code. */
export interface Term {
  readonly term: string;
  readonly words: string;
}

/** A command of the manual. */
export interface ManualCommand {
  readonly name: string;
  /** How it is typed. */
  readonly usage: string;
  readonly summary: string;
  readonly examples: readonly { readonly type: string; readonly remark?: string }[];
  readonly places: readonly Term[];
  readonly flags: readonly Term[];
  readonly legend?: string;
  readonly notes?: string;
}

/** All of the manual. */
export interface Manual {
  readonly version: string;
  readonly usage: string;
  readonly about: string;
  readonly examples: ManualCommand['examples'];
  readonly commands: readonly ManualCommand[];
  readonly globalFlags: readonly Term[];
  readonly exitCodes: readonly Term[];
  readonly variables: readonly Term[];
  readonly files: readonly Term[];
  /** Headings, and what stands around the parts. */
  readonly words: ManualWords;
}

/** Words of the manual that are of no command. */
export interface ManualWords {
  readonly name: string;
  readonly synopsis: string;
  readonly description: string;
  readonly examples: string;
  readonly commands: string;
  readonly globalFlags: string;
  readonly exitCodes: string;
  readonly variables: string;
  readonly files: string;
  readonly book: string;
  /** Above the page in docs/. */
  readonly made: string;
}

/** The page appeal(1) in roff, with the macros of man(7). */
export function manPage(manual: Manual): string {
  const { words } = manual;
  return [
    `.TH APPEAL 1 "" ${quoted(`appeal ${manual.version}`)} ${quoted(words.book)}`,
    ...section(words.name, [`appeal \\- ${roff(manual.about.replace(/\.$/, ''))}`]),
    ...section(words.synopsis, [roff(manual.usage)]),
    ...section(words.description, [roff(manual.about)]),
    ...section(words.examples, examplesInRoff(manual.examples)),
    ...section(words.commands, manual.commands.flatMap(commandInRoff)),
    ...section(words.globalFlags, termsInRoff(manual.globalFlags)),
    ...section(words.exitCodes, termsInRoff(manual.exitCodes)),
    ...section(words.variables, termsInRoff(manual.variables)),
    ...section(words.files, termsInRoff(manual.files)),
    '',
  ].join('\n');
}

/** The same in Markdown. */
export function manualPage(manual: Manual): string {
  const { words } = manual;
  const parts = [
    `# appeal\n\n${manual.about} ${words.made}`,
    codeBlock(manual.examples),
    ...manual.commands.map(commandInMarkdown),
    `## ${words.globalFlags}\n\n${termsInMarkdown(manual.globalFlags)}`,
    `## ${words.exitCodes}\n\n${termsInMarkdown(manual.exitCodes)}`,
    `## ${words.variables}\n\n${termsInMarkdown(manual.variables)}`,
    `## ${words.files}\n\n${termsInMarkdown(manual.files)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return [`.SH ${quoted(heading.replace(/:$/, '').toUpperCase())}`, ...lines];
}

function commandInRoff({ usage, summary, examples, places, flags, legend, notes }: ManualCommand): string[] {
  return [
    `.SS ${quoted(usage)}`,
    roff(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`),
    ...proseInRoff(legend),
    ...termsInRoff([...places, ...flags]),
    ...(examples.length > 0 ? ['.PP', ...examplesInRoff(examples)] : []),
    ...proseInRoff(notes),
  ];
}

function termsInRoff(terms: readonly Term[]): string[] {
  return terms.flatMap(({ term, words }) => ['.TP', `.B ${quoted(term)}`, roff(words)]);
}

function examplesInRoff(examples: ManualCommand['examples']): string[] {
  const lines = examples.flatMap(({ type, remark }) => [
    ...(remark === undefined ? [] : [roff(`# ${remark}`)]),
    ...type.split('\n').map(roff),
  ]);
  return ['.nf', ...lines, '.fi'];
}

/** Paragraphs, filled; those with lines that are further in stay as they are. */
function proseInRoff(text: string | undefined): string[] {
  if (text === undefined) return [];
  return text.split(/\n{2,}/).flatMap((paragraph) => {
    const lines = paragraph.split('\n').map(roff);
    return /^ /m.test(paragraph) ? ['.PP', '.nf', ...lines, '.fi'] : ['.PP', ...lines];
  });
}

/** A line in which nothing means anything to roff. */
function roff(text: string): string {
  const plain = text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replaceAll('^', '\\(ha')
    .replaceAll('~', '\\(ti')
    .replace(
      /[^\0-\u007f]/gu,
      (sign) => `\\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
  return /^[.\s]/.test(plain) ? `\\&${plain}` : plain;
}

/** The same as one word of a request. */
function quoted(text: string): string {
  return `"${roff(text).replaceAll('"', '\\(dq')}"`;
}

function commandInMarkdown({ name, usage, summary, examples, places, flags, legend, notes }: ManualCommand): string {
  return [
    `## appeal ${name}`,
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}: \`${usage}\``,
    codeBlock(examples),
    legend ?? '',
    termsInMarkdown([...places, ...flags]),
    notes === undefined ? '' : notesInMarkdown(notes),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function codeBlock(examples: ManualCommand['examples']): string {
  if (examples.length === 0) return '';
  const lines = examples.map(({ type, remark }) => `${type}${remark === undefined ? '' : `   # ${remark}`}`);
  return `\`\`\`sh\n${lines.join('\n')}\n\`\`\``;
}

function termsInMarkdown(terms: readonly Term[]): string {
  return terms.map(({ term, words }) => `- \`${term}\`: ${inMarkdown(words)}`).join('\n');
}

function notesInMarkdown(notes: string): string {
  return notes
    .split(/\n{2,}/)
    .map((one) => (/^ /m.test(one) ? `\`\`\`text\n${one}\n\`\`\`` : inMarkdown(one)))
    .join('\n\n');
}

/** Signs that Markdown would take for its own. */
function inMarkdown(text: string): string {
  return text.replace(/[<>*_|]/g, '\\$&');
}
