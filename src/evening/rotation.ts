import type { ModelLetter } from '../case/schema.ts';
import { turned, turnOf } from './turns.ts';

/** A model letter as one writer has it: with one of its openings, and its arguments from one of them on. The same for the same writer. */
export function rotated(model: ModelLetter, writer: string): ModelLetter {
  const { opening, openings = [], arguments: reasons } = model;
  const all = opening === undefined ? [] : [opening, ...openings];
  const chosen = all[turnOf(`${writer}/opening`, all.length)];
  return {
    ...model,
    ...(chosen === undefined ? {} : { opening: chosen }),
    ...(reasons ? { arguments: [...turned(reasons, turnOf(`${writer}/arguments`, reasons.length))] } : {}),
  };
}
