// What must be tidied up whatever ends the process, kill -9 aside.

const acts = new Set<() => void>();
let guarded = false;

/** From now on `act` runs before the process ends. A signal still ends it as it would have: 130 for Ctrl-C in a shell. Returns what calls that off. */
export function atEnd(act: () => void): () => void {
  acts.add(act);
  guard();
  return () => acts.delete(act);
}

function guard(): void {
  if (guarded) return;
  guarded = true;
  const tidy = () => {
    for (const act of [...acts]) act();
  };
  process.once('exit', tidy);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      tidy();
      process.kill(process.pid, signal);
    });
}
