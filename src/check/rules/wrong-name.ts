import { strangersOf } from '../names/strangers.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../telling.ts';

/** A person in a letter who is not of the case. */
export const rule: Rule = {
  id: 'wrong-name',
  severity: 'error',
  page: {
    what: 'A letter names a person who is not of the case.',
    why: `A casesheet that was made from another one may ask for the release of the wrong prisoner, in the middle of the letter, and nobody notices. An official who gets such a letter need not answer it.

A person is anybody with a name in a subject, opening, paragraph, demand or closing who is none of the people, their aliases and native names, none of the targets, and not among \`names\`. Whoever the letter introduces (“his lawyer, …”) is told as a warning only. A place, an office, a law or a newspaper is no person; if one is taken for a person, put it under \`names\`.`,
    wrong: `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}, who leads a choir in Exampleville.
    demands:
      - Let {{them}} sing.
      - Release Orvan Dastelli at once.
    reviewed: the maintainers`,
    right: `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}, who leads a choir in Exampleville.
    demands:
      - Let {{them}} sing.
      - Release {{person.name}} at once.
    reviewed: the maintainers`,
  },
  *check({ content }) {
    for (const { passage, name, start, introduced, near } of strangersOf(content)) {
      if (near !== undefined) continue;
      const people = content.people
        .map((one) => quoted(one.name))
        .slice(0, 3)
        .join(', ');
      yield {
        path: passage.path,
        words: { start, text: name },
        found: name,
        message: introduced
          ? `${quoted(name)} is not of this case, though the letter says who it is; the case is about ${people}.`
          : `${quoted(name)} is not of this case; the case is about ${people}.`,
        hint: `Write the right name, or {{person.name}}. If the letter may name ${quoted(name)}, add it to "names".`,
        ...(introduced ? { severity: 'warning' as const } : {}),
      };
    }
  },
};
