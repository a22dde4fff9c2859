import type { Inflate } from '../import/reading/reading.ts';

/** What zlib unpacks at once. */
export const inflate: Inflate = (packed, most, bare) => {
  const zlib = process.getBuiltinModule('node:zlib'); // few commands have something to unpack
  try {
    return (bare ? zlib.inflateRawSync : zlib.inflateSync)(packed, { maxOutputLength: most });
  } catch {
    return undefined;
  }
};
