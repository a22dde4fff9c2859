import type { Host, Output } from '../host.ts';

/** Styles for one stream; without colour they give the text back. */
export interface Palette {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly good: (text: string) => string;
}

const same = (text: string) => text;
const PLAIN: Palette = { strong: same, faint: same, error: same, warning: same, good: same };

/** The styles of a stream. Colour is off if it is no terminal, with --no-color, NO_COLOR or TERM=dumb; FORCE_COLOR wins. */
export async function paletteFor(host: Host, stream: Output, flag: boolean): Promise<Palette> {
  if (!wantsColour(host, stream, flag)) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { strong: chalk.bold, faint: chalk.dim, error: chalk.red, warning: chalk.yellow, good: chalk.green };
}

function wantsColour({ env }: Host, stream: Output, flag: boolean): boolean {
  if (!flag) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  return stream.columns !== undefined && !env.NO_COLOR && env.TERM !== 'dumb';
}
