/** A template that ships: its text, and what the build made of it. */
interface ShippedTemplate {
  readonly text: string;
  readonly compiled: object;
}

/**
 * The templates that ship, as the build compiled them, by kind and name. The build puts them here; a program run from its source has
 * none, and compiles every template when it is used. A template counts as shipped only if its text is the same to the letter.
 */
const SHIPPED: Readonly<Record<string, () => Promise<ShippedTemplate>>> = {};

/** What the build made of a template, or undefined if it does not ship. */
export async function shippedTemplate(kind: string, name: string, text: string): Promise<object | undefined> {
  const key = `${kind}/${name}`;
  const shipped = Object.hasOwn(SHIPPED, key) ? await SHIPPED[key]?.() : undefined;
  return shipped?.text === text ? shipped.compiled : undefined;
}
