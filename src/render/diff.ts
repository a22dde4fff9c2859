import { createTwoFilesPatch } from 'diff';
import { visible, visibleName } from '../problem/visible.ts';

/** What changes in a file, as a unified diff; '' if nothing does. */
export function diff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const name = visibleName(file);
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, '', '', { context: 3 });
  return visible(patch.replace(/^=+\n/, '').replaceAll('\r', ''));
}
