import { NAME_FILES, type NameData, nameData } from '../check/names/lexicon.ts';
import type { Host } from '../host/host.ts';

/** The words and names that ship, each file read when it is first asked for. */
export function namesOf(host: Host): NameData {
  const { folder, limit } = NAME_FILES;
  return nameData((file) => host.readFile(host.join(host.shipped, ...folder.split('/'), file), limit));
}
