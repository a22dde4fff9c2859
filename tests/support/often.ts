/** How often to try what is made by chance: `few` times while somebody waits, `many` times where CI=true. The first few are the same. */
export function often(few: number, many: number): number {
  return process.env.CI === 'true' ? many : few;
}
