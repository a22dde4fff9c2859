// What is the same for templates that ship and for others: our helpers only, and no prototype is ever looked up.

/** A function that a template calls: what it is given, and the text it gives back. */
export type Helper = (this: unknown, ...values: unknown[]) => string;

/** A template ready to be filled in. */
export type Render = (helpers: Readonly<Record<string, Helper>>, values: object) => string;

/** What a letter template is made of: {{#subject}}…{{/subject}} and so on. */
export const LETTER_BLOCKS = ['subject', 'salutation', 'paragraph', 'demands', 'demand', 'closing'] as const;

/** How templates are compiled: a name that is not there is an error, and only our helpers are called. */
export function compileOptions(html: boolean): CompileOptions {
  const names = html ? ['each'] : ['each', 'own', ...LETTER_BLOCKS];
  const knownHelpers = Object.fromEntries(names.map((name) => [name, true]));
  return { noEscape: !html, knownHelpers, knownHelpersOnly: true, strict: true };
}

/** A template of handlebars with its own helpers taken away, but for if and unless. */
export function renderWith(
  environment: { unregisterHelper(name: string): void },
  template: (values: object, options: { helpers: Readonly<Record<string, Helper>> }) => string,
): Render {
  for (const name of ['each', 'lookup', 'log', 'with', 'helperMissing', 'blockHelperMissing']) {
    environment.unregisterHelper(name);
  }
  return (helpers, values) => template(values, { helpers });
}
