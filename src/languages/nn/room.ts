import type { Language } from '../language.ts';
import { norwegian } from '../norwegian.ts';

/** Norwegian Nynorsk. */
export const room = { tag: 'nn', ...norwegian } satisfies Language;
