/** Bytes for which zlib need not clear its usual quarter of a megabyte first: a page, or the letters of a font that it needs. */
const SMALL = 16_000;
const FOR_SMALL = { windowBits: 13, memLevel: 7 };

/** Bytes, or texts whose characters are bytes, each packed as zlib does (RFC 1950). */
export function deflate(contents: readonly (string | Uint8Array)[]): Uint8Array[] {
  const { deflateSync } = process.getBuiltinModule('node:zlib'); // most commands have nothing to pack, and need not wait for it
  return contents.map((content) => {
    const { length } = content;
    const chunkSize = Math.max(1024, length >> 1); // what is packed keeps all the room that was made for it
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
    return deflateSync(bytes, { chunkSize, ...(length < SMALL ? FOR_SMALL : {}) });
  });
}

/** The same side by side in one piece of memory, which is all that another thread then is sent. */
export function deflateTogether(contents: readonly (string | Uint8Array)[]): Uint8Array[] {
  const packed = deflate(contents);
  const all = new Uint8Array(packed.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  return packed.map((one) => {
    all.set(one, at);
    at += one.length;
    return all.subarray(at - one.length, at);
  });
}
