import type { Session } from './session.ts';

/** The name of the JSON Schema beside case files; their first line points an editor to it. */
export const CASE_SCHEMA = 'case.schema.json';

/** The JSON Schema of a case file, as it ships. */
export async function shippedSchema(session: Session): Promise<string> {
  const { host } = session;
  return (await session.readOnce(host.join(host.shipped, 'cases', CASE_SCHEMA))).text;
}
