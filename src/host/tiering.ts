/** The line of Node in which this was measured: later ones need it less, and their V8 knows no such setting. */
const MEASURED = 'v20.';

/**
 * Has V8 make fast code of a function only once it has run for longer than usual (600,000 bytes of bytecode between looks, not 67,584): each core
 * warms up anew, and most of what a check of a thousand files would compile for speed does not pay. It is called when all is loaded, for what
 * the build kept compiled of later pieces is good only for the settings it was made with. Work that `isShort`, of a few seconds, gains from having fewer
 * functions put into one another: to compile some of those of pages takes a tenth of it all.
 */
export function compileLater(isShort: boolean): void {
  if (!process.version.startsWith(MEASURED)) return;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--interrupt-budget=600000');
  if (isShort) setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
}
