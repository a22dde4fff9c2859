/** New things that are waiting to come again. Few, so that those that never do are gone before they are old. Measured. */
const NEW = 128;
/** Places for what tells a key from others while it waits: a power of two. */
const PLACES = 1024;
/** Units of a key that are looked at for that, spread over it. */
const LOOKS = 32;

/**
 * Keeps what was made for a key, in bounded room: all that came just now, and, apart from it, what came again. Whatever
 * comes only once never pushes the rest out.
 */
export class Recent<Key, Value extends object> {
  private once = new Map<Key, Value>();
  private often = new Map<Key, Value>();
  private readonly room: number;

  /** Keeps at most `room` of what came again. */
  constructor(room: number) {
    this.room = room;
  }

  get(key: Key): Value | undefined {
    const kept = this.often.get(key);
    if (kept) return kept;
    const again = this.once.get(key);
    if (!again) return undefined;
    if (this.often.size >= this.room) this.often = new Map();
    this.often.set(key, again);
    return again;
  }

  set(key: Key, value: Value): Value {
    if (this.once.size >= NEW) this.once = new Map();
    this.once.set(key, value);
    return value;
  }
}

/**
 * Keeps what was made for a text that comes a second time, in bounded room. Of what came once nothing is kept but a number that tells it from
 * most others: what nobody asks for again would else be old before it is gone, and only a thorough collection of garbage finds it then.
 */
export class Often<Value extends object> {
  private readonly once = new Int32Array(PLACES);
  private often = new Map<string, Value>();
  private readonly room: number;
  private first: number;

  /** Keeps at most `room` values, and so many of the first also if they come once. */
  constructor(room: number, first = 0) {
    this.room = room;
    this.first = first;
  }

  get(key: string): Value | undefined {
    return this.often.get(key);
  }

  set(key: string, value: Value): Value {
    const number = numberOf(key);
    const place = number & (PLACES - 1);
    if (this.first-- <= 0 && this.once[place] !== number) this.once[place] = number;
    else {
      if (this.often.size >= this.room) this.often = new Map();
      this.often.set(key, value);
    }
    return value;
  }
}

/** A number for a text, never 0. */
function numberOf(text: string): number {
  const step = Math.max(1, Math.floor(text.length / LOOKS));
  let number = text.length;
  for (let at = 0; at < text.length; at += step) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193);
  return number ^ (number >>> 15) || 1;
}
