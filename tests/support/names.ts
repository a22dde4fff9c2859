import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameData } from '../../src/check/names/lexicon.ts';
import { PACKAGE } from './package.ts';

/** The words and names that ship. */
export const NAMES = nameData((file) => readFileSync(join(PACKAGE, 'src/check/names/files', file)));
