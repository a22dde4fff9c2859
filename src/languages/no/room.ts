import type { Language } from '../language.ts';
import { norwegian } from '../norwegian.ts';

/** Norwegian. */
export const room = { tag: 'no', ...norwegian } satisfies Language;
