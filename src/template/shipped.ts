/** A template that ships: its text, and what the build made of it. */
interface ShippedTemplate {
  readonly text: string;
  readonly compiled: object;
}

/**
 * The templates that ship, as the build compiled them. The build puts them here; a program run from its source has none,
 * and compiles every template when it is used. A template counts as shipped only if its text is the same to the letter.
 */
const SHIPPED: readonly ShippedTemplate[] = [];

/** What the build made of a template, or undefined if it does not ship. */
export function shippedTemplate(text: string): object | undefined {
  return SHIPPED.find((one) => one.text === text)?.compiled;
}
