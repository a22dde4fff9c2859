import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  grammar: { changes: 'cases' },
  letterBegins: 'поштован, драги., драга., уважени, poštovan, dragi., draga.',
  letterEnds: 'с поштовањем, срдачан поздрав, s poštovanjem, srdačan pozdrav',
} satisfies LanguageWords;
