// `npm run treaties`: how old the table of treaties is, what is in it, and how to bring it up to date.
import { readFileSync } from 'node:fs';

const root = new URL('../law/', import.meta.url);
/** @type {[string, Record<string, string>][]} */
const states = Object.entries(JSON.parse(readFileSync(new URL('treaties.json', root), 'utf8')));
const [, read = '?'] = /TREATIES_READ = '([^']+)'/.exec(readFileSync(new URL('treaties.ts', root), 'utf8')) ?? [];
const treaties = [...new Set(states.flatMap(([, of]) => Object.keys(of)))];
const unsure = states.flatMap(([state, of]) =>
  Object.entries(of).flatMap(([treaty, one]) => (one.endsWith('unsure') ? [`${state} ${treaty}`] : [])),
);

/**
 * How many States are something to a treaty.
 * @param {string} treaty
 * @param {string} status
 */
const count = (treaty, status) =>
  String(states.filter(([, of]) => (of[treaty] ?? 'neither').startsWith(status)).length);

process.stdout.write(`src/law/treaties.json: ${states.length} States, as the depositary had it on ${read}.

treaty      party  signed
${treaties.map((one) => `${one.padEnd(10)}  ${count(one, 'party').padStart(5)}  ${count(one, 'signed').padStart(6)}`).join('\n')}

Not cited, because only one reading says so: ${unsure.join(', ')}.

To bring it up to date, follow "Bringing it up to date" in docs/law.md.
`);
