import * as path from 'node:path';

// Paths as node:path puts them together, at a tenth of the cost for those in which nothing is to be put right, as nearly all are. Node
// looks at them letter by letter: of the hundred paths of one letter that was worth compiling, which took longer than all else about them.

/** True for an absolute path that is the same to the letter after node:path has looked at it. */
function isPlain(file: string): boolean {
  return (
    path.sep === '/' && file.startsWith('/') && !file.includes('//') && !file.includes('/.') && !file.endsWith('/')
  );
}

/** As `path.join`. */
export function joined(...parts: readonly string[]): string {
  const made = parts.join('/');
  return parts[0] !== '' && isPlain(made) ? made : path.join(...parts);
}

/** As `path.resolve` of a path that stands in a folder. */
export function absolute(folder: string, file: string): string {
  return isPlain(file) ? file : path.resolve(folder, file);
}

/** The way from a folder to a file in it; undefined if the file is not in it; '' for the folder itself. */
export function within(folder: string, file: string): string | undefined {
  if (isPlain(folder) && isPlain(file)) {
    if (file === folder) return '';
    return file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : undefined;
  }
  const way = path.relative(folder, file);
  return way.startsWith('..') || path.isAbsolute(way) ? undefined : way;
}
