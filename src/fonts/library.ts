// A library compiled to WebAssembly that manages its own memory. Pointers and numbers alike are numbers.

type Call = (...values: number[]) => number;

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly [name: string]: Call | WebAssembly.Memory;
}

/** Bytes of a page of WebAssembly memory, and how many pages it grows by at least. */
const PAGE = 65_536;
const GROWTH = 64;

/** A started library. Throws a RangeError if a call runs out of memory. */
export class Library {
  private readonly exports: Exports;
  private words: Int32Array;

  private constructor(exports: Exports) {
    this.exports = exports;
    this.words = new Int32Array(exports.memory.buffer);
  }

  /** Starts the library in a file; `initialise` is the function that must run first. */
  static start(wasm: Uint8Array, initialise: string): Library {
    let memory: WebAssembly.Memory | undefined;
    const grow = (bytes: number): number => {
      if (!memory) return 0;
      try {
        memory.grow(Math.max(Math.ceil((bytes - memory.buffer.byteLength) / PAGE), GROWTH));
        return 1;
      } catch {
        return 0;
      }
    };
    const stop = () => {
      throw new RangeError('a font took too much memory');
    };
    const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), {
      env: {
        _abort_js: stop,
        _emscripten_runtime_keepalive_clear: () => {},
        _setitimer_js: () => 0,
        emscripten_resize_heap: grow,
      },
      wasi_snapshot_preview1: { proc_exit: stop },
    });
    const exports = instance.exports as unknown as Exports;
    memory = exports.memory;
    (exports[initialise] as Call)();
    return new Library(exports);
  }

  call(name: string, ...values: number[]): number {
    return (this.exports[name] as Call)(...values) >>> 0;
  }

  /** The memory as words of four bytes. Taken anew after every call: the memory may have grown. */
  get heap(): Int32Array {
    if (this.words.byteLength === 0) this.words = new Int32Array(this.exports.memory.buffer);
    return this.words;
  }

  bytes(at: number, length: number): Uint8Array {
    return new Uint8Array(this.exports.memory.buffer, at, length);
  }

  units(at: number, length: number): Uint16Array {
    return new Uint16Array(this.exports.memory.buffer, at, length);
  }

  /** Puts bytes into the memory. Returns where. */
  put(bytes: Uint8Array): number {
    const at = this.call('malloc', bytes.length);
    if (at === 0) throw new RangeError('a font took too much memory');
    this.bytes(at, bytes.length).set(bytes);
    return at;
  }
}

/** The name of a font table as the number that HarfBuzz takes. */
export function tableTag(name: string): number {
  return [...name].reduce((sum, letter) => (sum << 8) | letter.charCodeAt(0), 0);
}
