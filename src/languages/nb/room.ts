import type { Language } from '../language.ts';
import { norwegian } from '../norwegian.ts';

/** Norwegian Bokmål. */
export const room = { tag: 'nb', ...norwegian } satisfies Language;
