import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE } from '../support/package.ts';

/** The English phrases without concerns and requests, with other lines for some keys; one that is not there yet comes first. */
export function phrasesText(changes: Readonly<Record<string, string>> = {}): string {
  const whole = readFileSync(join(PACKAGE, 'src/languages/en/phrases.yaml'), 'utf8');
  const law = whole.slice(whole.indexOf('\nlaw:'));
  let text = `${whole.slice(0, whole.indexOf('\nconcerns:'))}${law}`;
  for (const [key, line] of Object.entries(changes)) {
    const found = new RegExp(`^${key}:.*$`, 'm');
    text = found.test(text) ? text.replace(found, () => `${key}: ${line}`) : `${key}: ${line}\n${text}`;
  }
  return text;
}
