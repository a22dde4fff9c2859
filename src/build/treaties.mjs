// `npm run treaties`: how old the table of treaties is, what is in it, and how to bring it up to date.
import { readFileSync } from 'node:fs';

const root = new URL('../law/', import.meta.url);
const states = Object.entries(JSON.parse(readFileSync(new URL('treaties.json', root), 'utf8')));
const [, read = '?'] = /TREATIES_READ = '([^']+)'/.exec(readFileSync(new URL('treaties.ts', root), 'utf8')) ?? [];
const treaties = [...new Set(states.flatMap(([, of]) => Object.keys(of)))];
const count = (treaty, status) => states.filter(([, of]) => (of[treaty] ?? 'neither').startsWith(status)).length;
const unsure = states.flatMap(([state, of]) =>
  Object.entries(of).flatMap(([treaty, one]) => (one.endsWith('unsure') ? [`${state} ${treaty}`] : [])),
);

console.log(`src/law/treaties.json: ${states.length} States, as the depositary had it on ${read}.\n`);
console.log('treaty      party  signed');
for (const one of treaties)
  console.log(
    `${one.padEnd(10)}  ${String(count(one, 'party')).padStart(5)}  ${String(count(one, 'signed')).padStart(6)}`,
  );
console.log(`\nNot cited, because only one reading says so: ${unsure.join(', ')}.`);
console.log('\nTo bring it up to date, follow "Bringing it up to date" in docs/law.md.');
