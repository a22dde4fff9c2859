/** New things that are waiting to come again. Few, so that those that never do are gone before they are old. */
const NEW = 512;

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
