import type { Output, Screen } from './screen.ts';

/** Styles for one stream; without colour they give the text back. */
export interface Palette {
  readonly strong: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
}

const same = (text: string) => text;
const PLAIN: Palette = { strong: same, error: same, warning: same };

/** The styles of a stream. Colour is off if it is no terminal, with --no-color, NO_COLOR or TERM=dumb; FORCE_COLOR wins. */
export async function paletteFor(screen: Screen, stream: Output, flag: boolean): Promise<Palette> {
  if (!wantsColour(screen, stream, flag)) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const one = (style: (text: string) => string) => (text: string) => style(text); // chalk would paint further arguments too
  return { strong: one(chalk.bold), error: one(chalk.red), warning: one(chalk.yellow) };
}

function wantsColour({ env }: Screen, stream: Output, flag: boolean): boolean {
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return flag && stream.columns !== undefined && !env.NO_COLOR && env.TERM !== 'dumb';
}
