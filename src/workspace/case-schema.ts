import type { Session } from './session.ts';

/** The name of the JSON Schema beside case files; their first line points an editor to it. */
export const CASE_SCHEMA = 'case.schema.json';

/** The JSON Schema of a case file, as it ships. */
export async function shippedSchema(session: Session): Promise<string> {
  const { host } = session;
  const { text } = await session.readText(host.join(host.shipped, 'cases', CASE_SCHEMA));
  return text;
}
