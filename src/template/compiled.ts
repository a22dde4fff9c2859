import type Whole from 'handlebars';
import runtime from 'handlebars/runtime.js';
import { type Render, renderWith } from './render.ts';

// The small part of handlebars, for templates that the build compiled.

/** Its types are those of the whole, less parse and compile. */
const Handlebars = runtime as unknown as Pick<typeof Whole, 'create'>;

/** A template that the build compiled, with its partials, ready to be filled in. */
export function renderCompiled(compiled: object, partials: Readonly<Record<string, object>>): Render {
  const own = Handlebars.create();
  for (const [name, one] of Object.entries(partials)) own.registerPartial(name, own.template(one as never));
  return renderWith(own, own.template(compiled as never));
}
