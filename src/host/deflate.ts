/** Bytes for which zlib need not clear its usual quarter of a megabyte first. */
const SMALL = 4000;
const FOR_SMALL = { windowBits: 12, memLevel: 6 };

/** Texts, whose characters are bytes, each packed as zlib does (RFC 1950). */
export function deflate(texts: readonly string[]): Uint8Array[] {
  const { deflateSync } = process.getBuiltinModule('node:zlib'); // most commands have nothing to pack, and need not wait for it
  return texts.map((text) => {
    const chunkSize = Math.max(1024, text.length >> 1); // what is packed keeps all the room that was made for it
    return deflateSync(Buffer.from(text, 'latin1'), { chunkSize, ...(text.length < SMALL ? FOR_SMALL : {}) });
  });
}

/** The same side by side in one piece of memory, which is all that another thread then is sent. */
export function deflateTogether(texts: readonly string[]): Uint8Array[] {
  const packed = deflate(texts);
  const all = new Uint8Array(packed.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  return packed.map((one) => {
    all.set(one, at);
    at += one.length;
    return all.subarray(at - one.length, at);
  });
}
