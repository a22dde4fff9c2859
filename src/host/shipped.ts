import * as fs from 'node:fs';
import * as path from 'node:path';

/** The folder of the program, found from this file in src/ or dist/. */
export const SHIPPED = packageFolder(path.dirname(import.meta.dirname));

/** The folder above that has the package: one up from dist/, two from src/host/. */
function packageFolder(folder: string): string {
  return fs.existsSync(path.join(folder, 'package.json')) ? folder : packageFolder(path.dirname(folder));
}
