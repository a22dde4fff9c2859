/** How far the heap may grow above what is in use before all of it is tidied, in hundredths. V8 takes up to four times as much by itself. */
const GROWTH = 20;

/**
 * From now on memory is tidied more often. Later pieces of the program load a little more slowly: what was kept compiled of them is good only for
 * the settings it was made with.
 */
export function spareMemory(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}

/**
 * From now on memory is tidied more often, and the room for what is thrown away at once grows no more: without end V8 would double it each time that
 * much is in use just when it tidies.
 */
export function holdMemory(): void {
  spareMemory();
  process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}

/** Tidies all memory of this thread at once, which takes some 20 milliseconds: before something large is put together that must not come on top of it. */
export function tidyMemory(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc'); // what a context has that is made from now on
  (process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void)();
}
