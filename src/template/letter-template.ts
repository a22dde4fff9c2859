import { failure } from '../problem/failure.ts';
import type { Helper, Render } from './render.ts';

/** A letter template may repeat at most this many times, and give at most this many characters. */
const MOST_STEPS = 10_000;
const MOST_CHARACTERS = 2_000_000;

/** A template whose names were checked, ready to be filled in. */
export interface Template {
  readonly file: string;
  /** Names in it whose words a phrase book may lack. */
  readonly names?: ReadonlySet<string>;
  readonly render: Render;
}

/** A named part of a letter, in the order of the template. `own` stands where the writer's own words go. */
export type TemplatePart =
  | { readonly kind: 'subject' | 'salutation' | 'paragraph' | 'closing'; readonly text: string }
  | { readonly kind: 'demands'; readonly items: readonly string[] }
  | { readonly kind: 'own' };

/** The parts of a letter. Throws if text stands outside every block, or if the template is made to run on and on. */
export function renderLetterTemplate(template: Template, values: object): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let items: string[] = [];
  const record = (kind: 'subject' | 'salutation' | 'paragraph' | 'closing'): Helper =>
    function (...given) {
      const text = blockText(this, given);
      if (text !== '') parts.push({ kind, text });
      return '';
    };
  const helpers: Record<string, Helper> = {
    subject: record('subject'),
    salutation: record('salutation'),
    paragraph: record('paragraph'),
    closing: record('closing'),
    demand: function (...given) {
      items.push(blockText(this, given));
      return '';
    },
    demands: function (...given) {
      items = [];
      const rest = blockText(this, given);
      if (items.length > 0) parts.push({ kind: 'demands', items });
      return rest;
    },
    own: () => {
      parts.push({ kind: 'own' });
      return '';
    },
    each: boundedEach(template.file),
  };
  const rest = template.render(helpers, values).trim();
  if (rest !== '') throw failure('template-loose-text', { found: rest.slice(0, 60) }, { file: template.file });
  return parts;
}

/** A page from an HTML template; every value is escaped. */
export function renderPage(template: Template, values: object): string {
  return template.render({ each: boundedEach(template.file) }, values);
}

interface BlockOptions {
  fn(context: unknown, options?: object): string;
  inverse(context: unknown): string;
  data?: object;
}

function blockText(context: unknown, given: readonly unknown[]): string {
  const options = given.at(-1) as BlockOptions;
  return options
    .fn(context)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/**
 * A loop that ends. Items are handed on as objects of their own: between equal texts, handlebars could not tell an inner
 * loop from the outer one, and `../` would lead astray.
 */
function boundedEach(file: string): Helper {
  let steps = 0;
  let characters = 0;
  return function (...given) {
    const options = given.at(-1) as BlockOptions;
    const list = given[0] as readonly unknown[];
    if (list.length === 0) return options.inverse(this);
    let text = '';
    list.forEach((item, index) => {
      steps += 1;
      if (steps > MOST_STEPS || characters > MOST_CHARACTERS)
        throw failure('template-too-much', { limit: MOST_STEPS }, { file });
      const data = Object.assign({}, options.data, { index, first: index === 0, last: index === list.length - 1 });
      const part = options.fn(Object(item), { data });
      characters += part.length;
      text += part;
    });
    return text;
  };
}
