import { isLanguageTag } from '../languages/codes.ts';
import type { Book } from '../languages/survey.ts';
import { jsonText } from '../terminal/json.ts';
import { show } from '../workspace/deliver.ts';
import { phrasedLanguages, phrasesOf } from '../workspace/phrases.ts';
import type { Session } from '../workspace/session.ts';
import { listTemplates, templateShelf } from '../workspace/templates.ts';
import type { CommandLine } from './command-line.ts';
import { sessionOf } from './run.ts';

export function declare(command: CommandLine): void {
  command.action((_: object, self: CommandLine) => sessionOf(self, languages));
}

async function languages(session: Session): Promise<void> {
  const { survey } = await import('../languages/survey.ts');
  const rows = await survey(await books(session));
  const letters = await readersOfPhrases(session);
  const { languages: words, languageName } = session.messages;
  if (session.flags.json) {
    const data = rows.map(({ code, ...row }) => ({
      code,
      name: languageName(code),
      ...row,
      letters: letters.get(code) ?? null,
    }));
    session.host.out.write(jsonText({ languages: data }, [], session.messages));
    return;
  }
  const [{ languageTable }, { table }] = await Promise.all([
    import('../render/languages.ts'),
    import('../terminal/table.ts'),
  ]);
  await show(session, await table(languageTable(rows, words, languageName), session.host.out.columns));
  await session.say(words.legend);
  await session.say(words.phrased([...letters.keys()]));
}

/** Who has read the phrases of which letters can be made, by language. */
async function readersOfPhrases(session: Session): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const tag of phrasedLanguages(session)) {
    const phrases = await phrasesOf(session, tag);
    if (phrases) found.set(tag, phrases.reviewed);
  }
  return found;
}

/** What the phrase books at hand say of themselves, by tag. */
async function books(session: Session): Promise<Map<string, Book>> {
  const shelf = templateShelf(session);
  const tags = listTemplates(session).flatMap(({ kind, name }) =>
    kind === 'locale' && isLanguageTag(name) ? [name] : [],
  );
  const found = new Map<string, Book>();
  for (const tag of tags) found.set(tag, await shelf.locale(tag));
  return found;
}
