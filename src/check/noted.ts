/** So many things are noted at most: those of one case, however long. */
const MOST = 1000;

/** How many cases were done. */
let done = 0;

/**
 * What rules work out of a thing of a case, once: they ask for the same. It is forgotten when the case is done. (In a WeakMap it would outlive
 * every quick collection of garbage, and be copied each time, until the next thorough one.)
 */
export function noted<Thing extends object, Note, Beside = void>(
  make: (thing: Thing, beside: Beside) => Note,
): (thing: Thing, beside: Beside) => Note {
  let notes = new Map<Thing, Note>();
  let of = done;
  return (thing, beside) => {
    if (of !== done || notes.size >= MOST) {
      notes = new Map();
      of = done;
    }
    const known = notes.get(thing);
    if (known !== undefined) return known;
    const made = make(thing, beside);
    notes.set(thing, made);
    return made;
  };
}

/** Forgets what was noted of a case. */
export function forgetNotes(): void {
  done++;
}
