import type { Session } from './session.ts';

/** The name of the JSON Schema beside case files; their first line points an editor to it. */
export const CASE_SCHEMA = 'case.schema.json';

/** What of a schema an editor shows. */
const SAID = ['title', 'description'];

/** The JSON Schema of a case file: as it ships, or with the words of the language of messages. */
export async function caseSchemaText(session: Session): Promise<string> {
  const { host, messages } = session;
  const { text } = await session.readText(host.join(host.shipped, 'cases', CASE_SCHEMA));
  const { fields } = await import('../problem/messages/en/fields.ts');
  if (messages.fields === fields) return text;
  const named = new Map(Object.entries(fields).map(([field, words]) => [words, field as keyof typeof fields]));
  const spoken = JSON.parse(text, (key, value) => {
    const field = SAID.includes(key) ? named.get(value) : undefined;
    return field === undefined ? value : messages.fields[field];
  });
  return `${JSON.stringify(spoken, null, 2)}\n`;
}
